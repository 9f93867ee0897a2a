// Finds every mention: what the rules introduce, names in a row, the places where a known name's parts stand again, and last
// what the model makes of the strings that are left.

import { breath } from '../../steps.ts'
import { smallWordsIn } from './article-words.ts'
import { calledAgain } from './called-again.ts'
import { vouchedSurnames } from './holders.ts'
import { camelCase, type Evidence, evidenceFor, isFamilyFirst } from './introduce.ts'
import { Is } from './lexicon.ts'
import { listedPieces } from './lists.ts'
import { type Echo, echoesOf, lettersOf, type NameParts, partsOf, take, takenBy } from './mentions.ts'
import type { Mention } from './persons.ts'
import { isPlacedBy, type Piece, pieceAt, piecesOf } from './pieces.ts'
import { guessesOf } from './tagger.ts'
import type { Title } from './titles.ts'
import type { Word } from './words.ts'

const givenAfter =
  /^(?:sir|dame|king|queen|prince|princess|pope|emperor|sultan|shah|emir|tsar|lady|don|father|sister|brother|uncle|aunt|saint)$/

/** All mentions, in the order of the text; in steps. */
export function* findMentions(words: readonly Word[]): Generator<void, readonly Mention[]> {
  const { mentions, taken, open } = yield* findByRules(words)
  yield
  const later: NameParts[] = []
  for (const { pieces, chance } of guessesOf(words, open)) {
    const alone = pieces[0]!.to - pieces[0]!.from === 1
    if (
      chance < (alone ? surelyAlone : surely) ||
      pieces.every(({ from }) => words[from]!.style !== 'plain') || // "Lund Dismisses Minister"
      isPlaced(words, pieces) ||
      isFirms(words, pieces[0]!) ||
      (alone && pieces.some(piece => isNoPersonAlone(words, piece)))
    )
      continue
    const parts = pieces.map(piece => mentionOf(words, piece, 'person/model', likely))
    mentions.push(...parts)
    for (const piece of pieces) take(taken, piece)
    if (pieces[0]!.to - pieces[0]!.from > 1 && chance > mayVouch) later.push(parts[0]!.parts)
  }
  yield
  mentions.push(...echoMentions(words, later, taken, false))
  mentions.push(...echoMentions(words, [...vouchedSurnames(words, taken)].map(lonePart), taken, true))
  yield
  return shareTitles(
    words,
    mentions.sort((a, b) => a.from - b.from),
  )
}

// "in Madhya Nagar", "across Madhya Nagar": of a place this is said oftener than of a person.
function isPlaced(words: readonly Word[], pieces: readonly Piece[]): boolean {
  const placed = pieces.filter(({ from }) => isPlacedBy(words, from) && words[from - 1]!.low !== 'from')
  return placed.length * 3 > pieces.length
}

// "Hyundai Tarn": a firm's name goes before what it makes.
function isFirms(words: readonly Word[], { from }: Piece): boolean {
  return (words[from]!.flags & Is.privateBody) !== 0
}

// One word that is hardly a person's: "TideLink", "Rehn & Tolk", "Bitcoin rose" where bitcoin falls elsewhere.
function isNoPersonAlone(words: readonly Word[], { from, to }: Piece): boolean {
  const { text, low } = words[from]!
  const isJoined = words[from - 1]!.low === '&' || words[to]!.low === '&'
  return isJoined || camelCase.test(text) || smallWordsIn(words).has(low)
}

const surely = 0.65 // chance from which the model's word counts for a name of several words
const surelyAlone = 0.88 // for one word, which is oftener a place or a firm
const likely = 0.75 // how many of these are persons on held-out texts; at a chance of 0.6 nearly as many as at 0.9
const mayVouch = 0.9 // a wrong guess that vouches is wrong at every place

/** What the rules and the memory find, and the pieces that they leave open; in steps. */
export function* findByRules(words: readonly Word[]) {
  const mentions: Mention[] = []
  const sure: NameParts[] = []
  const accepted: Piece[] = []
  const silent: Piece[] = []
  const accept = (piece: Piece, { rule, confidence, vouches }: Evidence) => {
    const mention = mentionOf(words, piece, rule, confidence)
    mentions.push(mention)
    accepted.push(piece)
    if (vouches) sure.push(mention.parts)
  }
  const pieces = piecesOf(words)
  for (const [index, piece] of pieces.entries()) {
    if (index % breath === 0) yield
    const evidence = evidenceFor(words, piece)
    if (evidence) accept(piece, evidence)
    else silent.push(piece)
  }
  const again = new Set(calledAgain(words, silent, new Set(sure.flatMap(({ surname }) => surname ?? []))))
  for (const piece of again) accept(piece, { rule: 'person/called-again', confidence: 0.85, vouches: true })
  const unknown = silent.filter(piece => !again.has(piece))
  for (const piece of listedPieces(words, accepted, unknown))
    accept(piece, { rule: 'person/list', confidence: 0.85, vouches: piece.to - piece.from > 1 })
  yield
  const taken = takenBy(words, accepted)
  mentions.push(...echoMentions(words, sure, taken, false))
  const open = silent.filter(({ from, to }) => isFree(taken, from, to))
  return { mentions, sure, taken, open }
}

function isFree(taken: Uint8Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (taken[k]) return false
  return true
}

// The places where parts of known names stand; they are taken from then on.
function echoMentions(
  words: readonly Word[],
  parts: readonly NameParts[],
  taken: Uint8Array,
  known: boolean,
): readonly Mention[] {
  const echoes = echoesOf(words, parts, taken)
  for (const echo of echoes) take(taken, echo)
  return echoes.map(echo => echoMention(words, echo, known))
}

function echoMention(words: readonly Word[], echo: Echo, known: boolean): Mention {
  const given = echo.part === 'given'
  const parts = given ? partsOf(words, echo.from, echo.to, false, 'given') : lonePart(echo.key)
  const rule = known ? 'known-surname' : given ? 'given-name-again' : 'surname'
  const { from, to, before, after, courtesy } = pieceAt(words, echo.from, echo.to)
  const confidence = known ? 0.7 : given ? 0.88 : 0.93
  return { from, to, before, after, courtesy, rule: `person/${rule}`, confidence, parts, echo }
}

function lonePart(surname: string): NameParts {
  return { given: null, surname, middle: [], letters: lettersOf(surname), initial: surname[0] ?? '' }
}

// "Senators Hale and Ruiz": the plural serves both.
function shareTitles(words: readonly Word[], mentions: readonly Mention[]): readonly Mention[] {
  let shared: Mention | null = null
  return mentions.map(mention => {
    const before: Title | null =
      mention.before ?? (shared?.before && isListed(words, shared.to, mention.from) ? shared.before : null)
    const own = before === mention.before ? mention : { ...mention, before }
    shared = before?.plural ? own : null
    return own
  })
}

// Only commas, "and" and party tags stand between two names of a list.
function isListed(words: readonly Word[], from: number, to: number): boolean {
  let depth = 0
  for (let k = from; k < to; k++) {
    if (words[k]!.text === '(') depth++
    else if (words[k]!.text === ')') depth--
    else if (depth === 0 && !/^(?:,|and|&)$/.test(words[k]!.low) && !(words[k]!.flags & Is.courtesy)) return false
  }
  return true
}

function mentionOf(words: readonly Word[], piece: Piece, rule: string, confidence: number): Mention {
  const { from, to, before, after, courtesy } = piece
  const head = courtesy ?? (before && words[before.head]!.low) ?? ''
  const parts = partsOf(words, from, to, isFamilyFirst(words, piece), givenAfter.test(head) ? 'given' : 'surname')
  return { from, to, before, after, courtesy, rule, confidence, parts, echo: null }
}
