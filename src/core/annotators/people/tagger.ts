// What the rules leave open: a small linear model decides on all places of one string together.
// "Radovan Belt" holds no given name that we know, but "Radovan" ends as names do, and "said" follows it.

import { decode } from '../../text/range-coder.ts'
import { emptyHash, hashAfter, stirred } from '../../text/word-table.ts'
import { anyHead, anyPlace, Is } from './lexicon.ts'
import { lowOf, type Piece } from './pieces.ts'
import { packedWeights, weightStep } from './tagger.data.ts'
import type { Word } from './words.ts'

export const buckets = 8192
/** Pieces of one string, and what the model makes of them. */
export interface Guess {
  readonly pieces: readonly Piece[]
  /** 0 to 1. */
  readonly chance: number
}

const seen = 4 // places of a string that are looked at; more say the same again

/** The strings among the pieces that the rules left open, each with its chance to be a person. */
export function guessesOf(words: readonly Word[], silent: readonly Piece[]): readonly Guess[] {
  const groups = new Map<string, Piece[]>()
  for (const piece of silent) {
    const low = lowOf(words, piece.from, piece.to)
    const group = groups.get(low)
    if (group) group.push(piece)
    else groups.set(low, [piece])
  }
  return [...groups.values()].map(pieces => ({ pieces, chance: chanceOf(featuresOf(words, pieces)) }))
}

/** Bits of a weight as it is kept, and the number that stands for weight 0. */
export const weightBits = 5
export const noWeight = 16
let weights: Uint8Array | undefined

function chanceOf(features: readonly number[]): number {
  weights ??= decode(packedWeights, buckets, weightBits)
  let sum = 0
  for (const feature of features) sum += weights[feature]! - noWeight
  return 1 / (1 + Math.exp(-sum * weightStep))
}

/** The buckets of all features of a string, each once, its first places taken together. */
export function featuresOf(words: readonly Word[], pieces: readonly Piece[]): readonly number[] {
  const found: number[] = []
  round++
  // A feature is the hash of its name, "b" for the word before, and what stands there; nothing is joined to a string.
  const add = (hash: number) => {
    const bucket = stirred(hash) % buckets
    if (lastRound[bucket] === round) return
    lastRound[bucket] = round
    found.push(bucket)
  }
  add(named('bias'))
  const { from, to } = pieces[0]!
  const count = to - from
  add(named('n', `${Math.min(count, 4)}`))
  add(named('k', `${Math.min(pieces.length, 5)}`))
  for (let k = from; k < to; k++) {
    const { low } = words[k]!
    const place = named(k === from ? (count === 1 ? 'o' : 'f') : k === to - 1 ? 'l' : 'm')
    add(hashAfter(hashAfter(place, '2'), low, Math.max(0, low.length - 2)))
    add(hashAfter(hashAfter(place, '3'), low, Math.max(0, low.length - 3)))
    add(hashAfter(hashAfter(place, 'x'), `${Math.min(low.length, 9)}`))
    add(withClass(place, words[k]!))
    add(hashAfter(hashAfter(place, 'v'), `${/[aeiouy]$/.test(low)}`))
  }
  for (let at = 0; at < pieces.length && at < seen; at++) addSurroundings(words, pieces[at]!, add, named(count > 1 ? 'M' : 'S'))
  return found
}

// When a feature was found last: a set of those of one string without making one.
const lastRound = new Uint32Array(buckets)
let round = 0

function addSurroundings(words: readonly Word[], piece: Piece, add: (hash: number) => void, size: number): void {
  const { from, to } = piece
  const before = words[from - 1]!
  const next = words[to]!
  const afterNext = words[to + 1]!
  add(withWord(hashAfter(size, 'b'), before))
  add(withWord(hashAfter(size, 'a'), next))
  add(withClass(hashAfter(size, 'bc'), before))
  add(withClass(hashAfter(size, 'ac'), next))
  add(withWord(hashAfter(size, 'bb'), words[from - 2]!))
  if (next.low === ',' || next.low === '(') add(hashAfter(withClass(hashAfter(size, 'c'), afterNext), afterNext.shape))
  add(hashAfter(hashAfter(hashAfter(size, 'e'), next.low, Math.max(0, next.low.length - 2)), next.shape))
  add(hashAfter(hashAfter(hashAfter(size, 's'), words[from]!.style), `${words[from]!.opens}`))
  if (words[to - 1]!.owned) add(hashAfter(size, "'"))
  if (piece.inThing) add(named('thing'))
  if (piece.after) add(hashAfter(size, 'after'))
  if (piece.before) add(hashAfter(size, 'before'))
}

function named(name: string, value = ''): number {
  return hashAfter(hashAfter(emptyHash, name), value)
}

function withWord(hash: number, { shape, low }: Word): number {
  return hashAfter(hash, shape === 'number' ? '0' : low)
}

const classes = [
  Is.given,
  Is.common,
  anyPlace,
  Is.demonym,
  anyHead,
  Is.thing,
  Is.publicBody,
  Is.function,
  Is.familyFirst,
  Is.portfolio,
]

function withClass(hash: number, { flags, shape }: Word): number {
  hash = hashAfter(hash, shape.charAt(0))
  for (const bit of classes) hash = hashAfter(hash, (flags & bit) !== 0 ? '1' : '0')
  return hash
}
