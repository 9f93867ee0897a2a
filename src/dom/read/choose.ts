// Chooses the pieces that make up the article: those that a small linear model takes for the body, and those whose part in it is
// plain from their form: the summary box, a caption, an embedded post, a pointer to another story between two paragraphs.

import type { Role } from '../../core/article.ts'
import { weights } from './body-weights.data.ts'
import type { Core } from './core.ts'
import { type Scene, says, sceneOf, type Told, tellSurroundings, wordFeatures } from './features.ts'
import type { Box, Gathered, Piece } from './gather.ts'
import { bit, outside } from './hints.ts'
import { roleOf } from './roles.ts'

/** A piece of the article and its part in it. */
export interface Part {
  readonly piece: Piece
  readonly role: Role
}

/** The article's parts in reading order, the headline among them; in steps. */
export function* choosing(gathered: Gathered, place: Core, headline: Piece | undefined): Generator<void, Part[]> {
  const scene = sceneOf(gathered, place, headline)
  const parts: Part[] = []
  const end = nextStory(gathered, headline)
  const roles: Role[] = []
  for (let at = 0; at < end; at++) {
    roles.push(roleOf(gathered.pieces[at]!, headline, at >= place.core.first))
    yield
  }
  const opening = roles.findIndex((role, at) => at >= scene.firstProse && role === 'paragraph')
  for (const [at, role] of roles.entries()) {
    const piece = gathered.pieces[at]!
    if (piece === headline || belongs(scene, at, role, opening)) parts.push({ piece, role })
    yield
  }
  return parts
}

// Endless pages put the next story under this one, in an <article> of its own with an h1 of its own: where it begins.
function nextStory({ pieces, boxes }: Gathered, headline: Piece | undefined): number {
  const own = headline && storyAround(headline.box)
  if (!own) return pieces.length
  const from = pieces.indexOf(headline) + 1
  const next = boxes.find(box => {
    if (box.tag !== 'h1' || box.first < from || box.first === box.last) return false
    const story = storyAround(box)
    return story !== undefined && story !== own
  })
  return next?.first ?? pieces.length
}

function storyAround(from: Box): Box | undefined {
  let box: Box | undefined = from
  while (box && box.tag !== 'article') box = box.parent
  return box
}

const enough = 0 // log odds; between -1 and 1 the body's F on held out hosts stays within one point

/** `opening` is where the body's first paragraph stands: what is said of the writer and the day stands before it. */
function belongs(scene: Scene, at: number, role: Role, opening: number): boolean {
  const { place, headlineAt, pieces } = scene
  const piece = pieces[at]!
  const inCore = at >= place.core.first && at < place.core.last
  const inOuter = at >= place.outer.first && at < place.outer.last
  const isUnder = inOuter && (headlineAt < 0 || at > headlineAt)
  if (role === 'caption' || role === 'embed' || role === 'notice') return inCore && isInside(piece)
  if (role === 'teaser') return inCore && at > scene.firstProse && at < scene.lastProse && isPointer(piece, place)
  if (role === 'byline' || role === 'dateline') return isUnder && at < opening && isInside(piece)
  if (role === 'summary' || role === 'standfirst')
    if (isUnder && at < scene.lastProse && (piece.reads || isTitle(piece)) && piece.linkLength === 0 && isInside(piece))
      return true
  return isBody(scene, at)
}

// Whether the model takes a piece for the body. Its words are searched only where they can change the answer.
function isBody(scene: Scene, at: number): boolean {
  let score = weights.bias ?? 0
  const add: Told = (name, value = 1) => {
    score += (weights[name] ?? 0) * value
  }
  tellSurroundings(scene, at, add)
  for (const { name, most, least } of byWords) {
    if (score + most <= enough || score + least > enough) break
    if (says(name, scene.pieces[at]!)) add(name)
  }
  return score > enough
}

// How far each word feature and those after it may raise or lower the score.
const byWords = wordFeatures.map((name, at) => {
  const left = wordFeatures.slice(at).map(one => weights[one] ?? 0)
  const sumOf = (bounded: (weight: number) => number) => left.reduce((sum, weight) => sum + bounded(weight), 0)
  return { name, most: sumOf(weight => Math.max(0, weight)), least: sumOf(weight => Math.min(0, weight)) }
})

// "Key points" over a list of them.
function isTitle({ box }: Piece): boolean {
  return /^h[2-6]$/.test(box.tag)
}

/** Whether nothing around a piece, up to the frames of the page, says that it is not of the article. */
function isInside({ box }: Piece): boolean {
  return (box.around & outside) === 0
}

// `<p class="related"><a>FERRY OWNERS WARN …</a></p>` between two paragraphs; not one of a list of ten.
function isPointer(piece: Piece, { core, frames }: Core): boolean {
  let largest = piece.box
  for (let box: Box | undefined = piece.box; box && box !== core && !frames.has(box); box = box.parent) {
    if (box.last - box.first > mostPointers || box.hints & neverPointers) return false
    largest = box
  }
  return largest.last - largest.first <= mostPointers
}

const mostPointers = 3 // blocks in one box: a heading, a link, a line about it
const neverPointers = bit.comments | bit.furniture
