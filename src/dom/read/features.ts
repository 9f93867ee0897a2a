// What a piece's form, its place and its neighbours tell of whether it belongs to the article's body, as named numbers.

import type { Core } from './core.ts'
import type { Box, Gathered, Piece } from './gather.ts'
import { bit, joinHints } from './hints.ts'

/** A feature's name and value; what is not given is 0. */
export type Told = (name: string, value?: number) => void

/** Measures shared by all pieces of a page. */
export interface Scene {
  readonly pieces: readonly Piece[]
  readonly place: Core
  readonly headlineAt: number
  /** Characters of running text before each piece: `prose[b] - prose[a]` stand in the pieces from a to b. */
  readonly prose: Float64Array
  readonly links: Float64Array
  readonly firstProse: number
  readonly lastProse: number
  /** Tag and class of the boxes that hold most of the running text. */
  readonly commonShape: string
  readonly commonParent: Box | undefined
}

export function sceneOf({ pieces }: Gathered, place: Core, headline: Piece | undefined): Scene {
  const { core } = place
  const prose = new Float64Array(pieces.length + 1)
  const links = new Float64Array(pieces.length + 1)
  let firstProse = -1
  let lastProse = -1
  const shapes = new Map<string, number>()
  const parents = new Map<Box, number>()
  pieces.forEach((piece, at) => {
    const { length } = piece.line.text
    const isProse = isRunning(piece)
    prose[at + 1] = prose[at]! + (isProse ? length : 0)
    links[at + 1] = links[at]! + piece.linkLength
    if (!isProse || at < core.first || at >= core.last) return
    if (firstProse < 0) firstProse = at
    lastProse = at
    shapes.set(shapeOf(piece.box), (shapes.get(shapeOf(piece.box)) ?? 0) + length)
    const parent = piece.box.parent
    if (parent) parents.set(parent, (parents.get(parent) ?? 0) + length)
  })
  return {
    pieces,
    place,
    headlineAt: headline ? pieces.indexOf(headline) : -1,
    prose,
    links,
    firstProse: firstProse < 0 ? core.first : firstProse,
    lastProse: lastProse < 0 ? core.last - 1 : lastProse,
    commonShape: largest(shapes) ?? '',
    commonParent: largest(parents),
  }
}

/** Tells every feature of the piece at `at`. */
export function tellFeatures(scene: Scene, at: number, tell: Told): void {
  tellSurroundings(scene, at, tell)
  for (const name of wordFeatures) if (says(name, scene.pieces[at]!)) tell(name)
}

/** Tells the features that cost little: all but those of its words. */
export function tellSurroundings(scene: Scene, at: number, tell: Told): void {
  const piece = scene.pieces[at]!
  tellForm(piece, tell)
  tellBoxes(scene, piece, tell)
  tellPlace(scene, at, piece, tell)
}

/** The features of a piece's words, those that weigh most first. */
export const wordFeatures = ['says-credit', 'says-you', 'shouts', 'says-more', 'says-said'] as const
type WordFeature = (typeof wordFeatures)[number]

function tellForm({ line, box, linkLength, italicLength, reads, broken }: Piece, tell: Told): void {
  const { length } = line.text
  tell('log', Math.log2(1 + length / 20) / 3)
  tell('reads', Number(reads))
  tell('sentence', Number(/[.!?…:]["'’”»)\]]*$/.test(line.text.slice(-8))))
  tell('linkShare', Math.min(1, linkLength / length))
  tell('italic', Number(italicLength >= length * 0.9))
  tell('broken', Number(broken))
  if (knownTags.has(box.tag)) tell(box.tag)
}

const knownTags = new Set(['p', 'li', 'div'])

const wordPatterns: Readonly<Record<Exclude<WordFeature, 'shouts'>, RegExp>> = {
  'says-credit':
    /\b(?:Photo(?:graph)?s?|Image|Picture|Pic|Credit|Getty|Reuters|AFP|AP Photo|Shutterstock|iStock|Courtesy)\b.{0,60}$/,
  'says-more':
    /^(?:read|see|more|related|also|watch|listen|click|view|recommended|continue|next|previous|don.t miss|you may|up next|trending|latest|most|share|follow|sign|subscribe|join|get|download|advert|sponsored|comments?|tags?|topics?|filed|categor|skip|show|load|print|email|save|copy|loading|story continues|article continues|scroll)/,
  'says-you':
    /\b(?:newsletter|subscribe|sign up|inbox|your email|privacy policy|terms of (?:use|service)|cookies?|log in|follow us|facebook page|on twitter|download (?:the|our) app|breaking news alerts)\b/,
  'says-said': /\b(?:said|says|told|according to|added)\b/,
}

/** Whether the words of a piece have a feature. It is found out once. */
export function says(name: WordFeature, { line, said }: Piece): boolean {
  const known = said[name]
  if (known !== undefined) return known
  const found = isSaid(name, line.text.slice(0, 1_000))
  said[name] = found
  return found
}

function isSaid(name: WordFeature, words: string): boolean {
  if (name === 'shouts') return shouts(words.slice(0, 100))
  // In small letters where case tells nothing: for an expression that looks for both, a new page pays twice.
  return wordPatterns[name].test(name === 'says-more' || name === 'says-you' ? words.toLowerCase() : words)
}

// "ADVERTISEMENT", and not "UN".
function shouts(text: string): boolean {
  let capitals = 0
  let small = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 65 && code <= 90) capitals++
    else if (code >= 97 && code <= 122) small++
  }
  return capitals > 3 && capitals > 2 * small
}

function tellBoxes({ place }: Scene, { hints, box }: Piece, tell: Told): void {
  const around = place.frames.has(box) ? 0 : joinHints(hints, box.around)
  if (around) for (const { name, hint } of toldHints) if (around & hint) tell(name)
}

// The others, or a piece's own told apart from these, made the answers no better on held out hosts.
const toldHints = (['byline', 'comments', 'furniture', 'info', 'promo', 'article', 'figure', 'footer'] as const).map(name => ({
  name: `in-${name}`,
  hint: bit[name],
}))

function tellPlace(scene: Scene, at: number, piece: Piece, tell: Told): void {
  const { place, headlineAt, prose, links, firstProse, commonShape, commonParent } = scene
  const { core, outer } = place
  const inCore = at >= core.first && at < core.last
  const inOuter = at >= outer.first && at < outer.last
  const after = headlineAt >= 0 && at > headlineAt
  tell('core', Number(inCore))
  if (at < core.first) tell(after && inOuter ? 'between' : 'before')
  else if (!inCore && inOuter) tell('behind')
  if (headlineAt >= 0 && at <= headlineAt) tell('above')
  if (inCore && at < firstProse) tell('core-lead', Math.min(1, (firstProse - at) / 5))
  tell('same-shape', Number(shapeOf(piece.box) === commonShape))
  tell('same-parent', Number(piece.box.parent === commonParent || piece.box === commonParent))
  const share = (piece.box.parent?.gain ?? 0) / (core.gain + 1)
  tell('parent-share', Math.max(0, Math.min(1, share)))
  const own = prose[at + 1]! - prose[at]!
  tell('prose-near', Math.min(1, (sumAround(at, 2, prose) - own) / 600))
  tell('prose-around', Math.min(1, (sumAround(at, 6, prose) - own) / 2_000))
  tell('links-near', Math.min(1, (sumAround(at, 2, links) - piece.linkLength) / 200))
}

function sumAround(at: number, steps: number, sums: Float64Array): number {
  return sums[Math.min(sums.length - 1, at + 1 + steps)]! - sums[Math.max(0, at - steps)]!
}

function isRunning({ line, linkLength, reads }: Piece): boolean {
  return reads && line.text.length > 2 * linkLength
}

function shapeOf({ tag, classes }: Box): string {
  return `${tag}.${classes}`
}

function largest<Key>(sums: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined
  let most = 0
  for (const [key, sum] of sums) {
    if (sum <= most) continue
    best = key
    most = sum
  }
  return best
}
