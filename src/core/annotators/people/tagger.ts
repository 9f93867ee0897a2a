// What the rules leave open: a small linear model decides on all places of one string together.
// "Radovan Belt" holds no given name that we know, but "Radovan" ends as names do, and "said" follows it.

import { decode } from '../../text/range-coder.ts'
import { hashOf } from '../../text/word-table.ts'
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

function chanceOf(features: ReadonlySet<number>): number {
  weights ??= decode(packedWeights, buckets, weightBits)
  let sum = 0
  for (const feature of features) sum += weights[feature]! - noWeight
  return 1 / (1 + Math.exp(-sum * weightStep))
}

/** The buckets of all features of a string, its first places taken together. */
export function featuresOf(words: readonly Word[], pieces: readonly Piece[]): ReadonlySet<number> {
  const found = new Set<number>()
  const add = (feature: string) => found.add(hashOf(feature) % buckets)
  add('bias')
  const { from, to } = pieces[0]!
  const count = to - from
  add(`n${Math.min(count, 4)}`)
  add(`k${Math.min(pieces.length, 5)}`)
  for (let k = from; k < to; k++) {
    const { low } = words[k]!
    const place = k === from ? (count === 1 ? 'o' : 'f') : k === to - 1 ? 'l' : 'm'
    add(`${place}2${low.slice(-2)}`)
    add(`${place}3${low.slice(-3)}`)
    add(`${place}x${Math.min(low.length, 9)}`)
    add(`${place}${classOf(words[k]!)}`)
    add(`${place}v${/[aeiouy]$/.test(low)}`)
  }
  for (const piece of pieces.slice(0, seen)) addSurroundings(words, piece, add, count > 1 ? 'M' : 'S')
  return found
}

function addSurroundings(words: readonly Word[], piece: Piece, add: (feature: string) => void, size: string): void {
  const { from, to } = piece
  const before = words[from - 1]!
  const next = words[to]!
  const afterNext = words[to + 1]!
  add(`${size}b${wordOf(before)}`)
  add(`${size}a${wordOf(next)}`)
  add(`${size}bc${classOf(before)}`)
  add(`${size}ac${classOf(next)}`)
  add(`${size}bb${wordOf(words[from - 2]!)}`)
  if (next.low === ',' || next.low === '(') add(`${size}c${classOf(afterNext)}${afterNext.shape}`)
  add(`${size}e${next.low.slice(-2)}${next.shape}`)
  add(`${size}s${words[from]!.style}${words[from]!.opens}`)
  if (words[to - 1]!.owned) add(`${size}'`)
  if (piece.inThing) add('thing')
  if (piece.after) add(`${size}after`)
  if (piece.before) add(`${size}before`)
}

function wordOf({ shape, low }: Word): string {
  return shape === 'number' ? '0' : low
}

function classOf({ flags, shape }: Word): string {
  const bits = [
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
  return shape[0] + bits.map(bit => ((flags & bit) !== 0 ? 1 : 0)).join('')
}
