// Learns the weights of the people annotator's model from annotated texts and writes tagger.data.ts. Numbers only leave here.
// The texts are those that may be learned from: the "look" rows of four sets, without rows under a non-commercial licence.
// Run with `npm run train:people`; CORPUS names the folder that holds officials/*.jsonl.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import { findByRules } from '../../src/core/annotators/people/find.ts'
import { lowOf, type Piece, piecesOf } from '../../src/core/annotators/people/pieces.ts'
import { buckets, featuresOf, noWeight, weightBits } from '../../src/core/annotators/people/tagger.ts'
import { readingWords } from '../../src/core/annotators/people/words.ts'
import { articleFromText } from '../../src/core/article.ts'
import { finish } from '../../src/core/steps.ts'
import { encode } from '../../src/core/text/range-coder.ts'

interface Row {
  readonly id: string
  readonly use: string
  readonly text: string
  readonly licence?: string
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type?: string }[]
}

interface Sample {
  readonly features: readonly number[]
  readonly isPerson: boolean
  readonly weight: number
  readonly fold: number
  readonly places: number
}

const sets = ['gum-formal', 're3d', 'crossner-politics', 'wikigold']
const folds = 5
const rounds = 30
const rate = 0.08
const decay = 0.001 // pulls weights that do not earn their place to zero
const smallest = 1 // steps that are not worth their bytes
const step = 0.18 // of one unit as it is stored

/** Trains, prints precision and recall on held-out fifths by threshold, and writes the weights of all samples. */
export function train(): void {
  const samples = sets.flatMap(set => readSet(set))
  const open = samples.filter(one => one.weight === 1)
  console.log(
    `${samples.length} strings, ${open.length} left open by the rules, ${open.filter(one => one.isPerson).length} of these persons`,
  )
  const tried: { chance: number; isPerson: boolean }[] = []
  for (let fold = 0; fold < folds; fold++) {
    const weights = rounded(learn(samples.filter(one => one.fold !== fold)))
    for (const one of open) if (one.fold === fold) tried.push({ chance: chanceOf(weights, one.features), isPerson: one.isPerson })
  }
  for (const threshold of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const taken = tried.filter(one => one.chance >= threshold)
    const right = taken.filter(one => one.isPerson).length
    const all = tried.filter(one => one.isPerson).length
    console.log(
      `from ${threshold}: ${taken.length} taken, ${((100 * right) / taken.length).toFixed(1)} % right, ${((100 * right) / all).toFixed(1)} % found`,
    )
  }
  const weights = rounded(learn(samples))
  const packed = encode(
    [...weights].map(weight => noWeight + Math.round(weight / step)),
    weightBits,
  )
  writeFileSync(
    'src/core/annotators/people/tagger.data.ts',
    `// Made by \`npm run train:people\`; not written by hand. The weights in steps, as text/range-coder.ts packs them.\n\nexport const weightStep = ${step}\n\nexport const packedWeights =\n  '${packed}'\n`,
  )
  console.log(`${[...weights].filter(weight => weight !== 0).length} of ${buckets} weights are not zero`)
}

function readSet(set: string): readonly Sample[] {
  const together = set === 'wikigold' ? 60 : 1 // rows that may be sentences of one text; held out apart, they would tell each other's names
  const file = join(env.CORPUS ?? '../shared/corpus', 'officials', `${set}.jsonl`)
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row)
  return rows
    .filter(row => row.use === 'look' && !row.licence?.includes('NC'))
    .flatMap((row, index) => samplesOf(row, Math.floor(index / together) % folds))
}

// Strings that the rules decided teach how names look, at a low weight; those left open count whole.
function samplesOf(row: Row, fold: number): readonly Sample[] {
  const words = finish(readingWords(articleFromText(row.text)))
  const { open } = finish(findByRules(words))
  const left = new Set(open.map(one => one.from))
  const gold = new Set(row.mentions.filter(one => !one.type || one.type === 'person').map(one => `${one.start}:${one.end}`))
  const groups = new Map<string, Piece[]>()
  for (const piece of piecesOf(words)) {
    const key = `${left.has(piece.from)} ${lowOf(words, piece.from, piece.to)}`
    groups.set(key, [...(groups.get(key) ?? []), piece])
  }
  return [...groups.values()].map(pieces => {
    const hits = pieces.filter(({ from, to }) => gold.has(`${words[from]!.start}:${words[to - 1]!.end}`)).length
    return {
      features: [...featuresOf(words, pieces)],
      isPerson: hits * 2 > pieces.length,
      weight: left.has(pieces[0]!.from) ? 1 : ruledWeight,
      fold,
      places: pieces.length,
    }
  })
}

const ruledWeight = 0.3

// Logistic regression by stochastic gradient, with averaging over the later rounds.
function learn(samples: readonly Sample[]): Float64Array {
  const weights = new Float64Array(buckets)
  const sum = new Float64Array(buckets)
  let order = samples.map((_, index) => index)
  let averaged = 0
  let seed = 7
  for (let round = 0; round < rounds; round++) {
    order = order
      .map(index => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
        return [seed, index] as const
      })
      .sort((a, b) => a[0] - b[0])
      .map(([, index]) => index)
    const pace = rate / (1 + round * 0.2)
    for (const index of order) {
      const { features, isPerson, weight } = samples[index]!
      const error = ((isPerson ? 1 : 0) - chanceOf(weights, features)) * weight
      for (const feature of features) weights[feature] = weights[feature]! + pace * (error - decay * weights[feature]!)
    }
    if (round < rounds / 2) continue
    averaged++
    for (let i = 0; i < buckets; i++) sum[i] = sum[i]! + weights[i]!
  }
  return sum.map(value => value / averaged)
}

function rounded(weights: Float64Array): Float64Array {
  return weights.map(weight => {
    const steps = Math.max(-noWeight, Math.min(noWeight - 1, Math.round(weight / step)))
    return Math.abs(steps) <= smallest ? 0 : steps * step
  })
}

function chanceOf(weights: Float64Array, features: readonly number[]): number {
  let sum = 0
  for (const feature of features) sum += weights[feature]!
  return 1 / (1 + Math.exp(-sum))
}
