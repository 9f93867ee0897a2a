// Learns the weights of the quotations annotator and writes src/core/annotators/quotations/weights.data.ts.
//   node build/train-quotations.mjs [--try FIFTHS] [--mistakes N]
// It learns from the rows `use: look` of polnear-marked alone, in PRESSMARK_CORPUS or ../shared/corpus. With --try 1 a fifth of them is
// held out, with --try 5 each fifth in turn; figures and mistakes are printed, and nothing is written. The same rows and code give the
// same weights.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, env, stdout } from 'node:process'
import { load } from './load.mjs'

/**
 * @typedef {import('../src/core/article.ts').Span} Span
 * @typedef {Span & { speaker: Span & { text: string } | null, ignore?: boolean }} Quote
 * @typedef {import('../src/core/annotators/quotations/scene.ts').Scene} Scene
 * @typedef {import('../src/core/annotators/quotations/scene.ts').Stage} Stage
 * @typedef {{ text: string, quotes: Quote[], use: string }} Row
 * @typedef {{ row: Row, marked: readonly import('../src/core/annotators/quotations/marks.ts').Marked[],
 *   gold: (Quote | undefined)[], first: Stage, scene: Scene, fifth: number }} Document
 * @typedef {{ features: number[][], rights: boolean[], weight: number }} SpeakerSample
 * @typedef {(bucket: number, error: number) => void} Step
 */

const home = 'src/core/annotators/quotations'
/** @type {typeof import('../src/core/article.ts')} */
const { articleFromText } = await load('src/core/article.ts')
/** @type {typeof import('../src/core/steps.ts')} */
const { finish } = await load('src/core/steps.ts')
/** @type {typeof import('../src/core/annotators/people/index.ts')} */
const { people } = await load('src/core/annotators/people/index.ts')
/** @type {typeof import('../src/core/annotators/quotations/marks.ts')} */
const { findMarked } = await load(`${home}/marks.ts`)
/** @type {typeof import('../src/core/annotators/quotations/scene.ts')} */
const { setScene, withoutUnsaid } = await load(`${home}/scene.ts`)
/** @type {typeof import('../src/core/annotators/quotations/candidates.ts')} */
const { candidatesOf } = await load(`${home}/candidates.ts`)
/** @type {typeof import('../src/core/annotators/quotations/features.ts')} */
const { featuresOf } = await load(`${home}/features.ts`)
/** @type {typeof import('../src/core/annotators/quotations/said.ts')} */
const { saidFeaturesOf } = await load(`${home}/said.ts`)
/** @type {typeof import('../src/core/annotators/quotations/hashing.ts')} */
const { saidBuckets, speakerBuckets } = await load(`${home}/hashing.ts`)
/** @type {typeof import('../src/core/annotators/quotations/model.ts')} */
const { pack, scoreOf, sharesOf, unpack } = await load(`${home}/model.ts`)
/** @type {typeof import('../src/core/annotators/quotations/speakers.ts')} */
const { choose } = await load(`${home}/speakers.ts`)

const fifths = numberAfter('--try')
const mistakes = numberAfter('--mistakes')
const corpus = env.PRESSMARK_CORPUS ?? join('..', 'shared', 'corpus')
const speakerKept = 8000
const saidKept = 800
const rounds = 10
const orders = [7, 1020, 2033, 3046, 4059, 5072, 6085, 7098, 8111] // seeds of the samples' order; the mean of what each learns leans less on chance
const rate = 0.04 // 0.15 fits the look half closer and loses 0.7 points of attribution on the held-out fifths
const shrink = 1e-4 // pull to zero at each step; 0.001 costs 0.1 points, 0.000001 gains nothing
const doubt = 0.7 // how much less an unlikely answer pulls (the power of its share); 0 and 1 leave 4 more of 6,239 wrong
const nobody = -1
const out = -2 // no mention that we read lies inside the annotated speaker

const documents = readDocuments()
const saidSamples = new Map(documents.map(document => [document, saidSamplesOf(document)]))
const speakerSamples = new Map(documents.map(document => [document, speakerSamplesOf(document)]))
/** @type {{ sure: number, right: boolean }[]} */
const speakers = []
/** @type {{ sure: number, right: boolean }[]} */
const spans = []
/** @type {Map<string, [number, number]>} */
const classes = new Map()
let shown = 0

if (fifths === 0) write(models(documents))
for (let fifth = 0; fifth < fifths; fifth++) {
  const { said, speaker } = models(documents.filter(document => document.fifth !== fifth))
  for (const document of documents) if (document.fifth === fifth) judge(document, said.back, speaker.back)
}
if (fifths > 0) report()

/** @param {Document[]} learning */
function models(learning) {
  return {
    said: quantized(
      learn(
        learning.flatMap(one => saidSamples.get(one) ?? []),
        saidStep,
        saidBuckets,
        saidKept,
      ),
    ),
    speaker: quantized(
      learn(
        learning.flatMap(one => speakerSamples.get(one) ?? []),
        speakerStep,
        speakerBuckets,
        speakerKept,
      ),
    ),
  }
}

/** @param {string} option */
function numberAfter(option) {
  const at = argv.indexOf(option)
  return at < 0 ? 0 : Number(argv[at + 1])
}

/** @returns {Document[]} */
function readDocuments() {
  const lines = readFileSync(join(corpus, 'quotes', 'polnear-marked.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const rows = lines.map(line => /** @type {Row} */ (JSON.parse(line))).filter(({ use }) => use === 'look')
  return rows.map((row, index) => {
    const article = articleFromText(row.text)
    const marked = findMarked(article)
    const gold = marked.map(span => row.quotes.find(quote => likeness(span, quote) >= 0.5))
    const first = setScene(article, marked, finish(people.annotate(article, {})))
    const scene = withoutUnsaid(first, quotation => gold[quotation] !== undefined)
    return { row, marked, gold, first, scene, fifth: index % 5 }
  })
}

/**
 * Shared part of two spans, as a share of both together.
 * @param {Span} a
 * @param {Span} b
 */
function likeness(a, b) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/**
 * Of the mentions inside the annotated speaker the one that heads it: a name that is no owner and hangs on no preposition.
 * @param {Document} document
 * @param {Quote} quote
 */
function targetsOf({ scene }, quote) {
  const { speaker } = quote
  if (!speaker) return { right: new Set([nobody]), target: nobody }
  const { mentions, items, itemOfMention } = scene.outline
  const inside = mentions.flatMap(({ shown }, index) => (shown.end > speaker.start && shown.start < speaker.end ? [index] : []))
  const heads = inside.filter(index => {
    const before = items[/** @type {number} */ (itemOfMention[index]) - 1]
    const hangs = (before?.tag === 'P' || before?.tag === 'O') && before.start >= speaker.start
    return !mentions[index]?.owner && !hangs
  })
  const wanted = heads.length > 0 ? heads : inside
  return { right: new Set(inside), target: wanted.find(index => mentions[index]?.type === 'name') ?? wanted[0] ?? out }
}

/** @param {Document} document */
function saidSamplesOf({ first, gold, marked }) {
  return marked.flatMap((span, index) => {
    const quote = gold[index]
    if (!quote && span.style !== 'double') return [] // what stands in single or typed marks is not annotated there
    return [{ features: saidFeaturesOf(first, index), answer: quote && (!quote.ignore || quote.speaker) ? 1 : 0 }]
  })
}

/**
 * @param {Float32Array} weights
 * @param {{ features: number[], answer: number }} sample
 * @param {Step} step
 */
function saidStep(weights, { features, answer }, step) {
  const chance = chanceOf(scoreOf(weights, features))
  for (const bucket of features) step(bucket, answer - chance)
}

/** @param {Document} document */
function speakerSamplesOf(document) {
  /** @type {SpeakerSample[]} */
  const samples = []
  let before = { quotation: -1, speaker: nobody }
  document.gold.forEach((quote, index) => {
    if (!quote) return
    const { right, target } = targetsOf(document, quote)
    const candidates = [nobody, ...candidatesOf(document.scene, index, before)]
    const features = candidates.map(one => [...featuresOf(document.scene, index, one, before)])
    const isNamed = document.scene.outline.mentions[target]?.type === 'name'
    const rights = candidates.map(one => (isNamed ? one === target : right.has(one)))
    if (rights.includes(true)) samples.push({ features, rights, weight: quote.ignore ? 0.5 : 1 })
    before = { quotation: index, speaker: Math.max(target, nobody) }
  })
  return samples
}

/**
 * Where several mentions are right, what they have together is raised. A speaker that the model thinks unlikely pulls less: many of
 * these are slips of the annotation.
 * @param {Float32Array} weights
 * @param {SpeakerSample} sample
 * @param {Step} step
 */
function speakerStep(weights, { features, rights, weight }, step) {
  const scores = features.map(one => scoreOf(weights, one))
  const shares = sharesOf(scores, 1)
  const together = shares.reduce((total, share, index) => total + (rights[index] ? share : 0), 0)
  const pull = weight * Math.max(together, 0.02) ** doubt
  features.forEach((one, index) => {
    const share = /** @type {number} */ (shares[index])
    const error = (rights[index] ? share / together : 0) - share
    if (Math.abs(error) > 1e-4) for (const bucket of one) step(bucket, error * pull)
  })
}

/**
 * Adagrad, averaged over the second half of the rounds; the order is shuffled from a fixed seed.
 * @template Sample
 * @param {Sample[]} samples
 * @param {(weights: Float32Array, sample: Sample, step: Step) => void} visit
 * @param {number} buckets
 * @param {number} keep how many weights may differ from zero
 */
function learn(samples, visit, buckets, keep) {
  const uses = new Float64Array(buckets)
  const all = learnInOrders(samples, visit, buckets, new Uint8Array(buckets).fill(1), uses)
  const worth = all.map((weight, bucket) => Math.abs(weight) * Math.sqrt(/** @type {number} */ (uses[bucket])))
  const least = Float32Array.from(worth).sort().at(-keep) ?? 0
  return learnInOrders(
    samples,
    visit,
    buckets,
    Uint8Array.from(worth, value => (value >= least && value > 0 ? 1 : 0)),
    uses,
  )
}

/**
 * @template Sample
 * @param {Sample[]} samples
 * @param {(weights: Float32Array, sample: Sample, step: Step) => void} visit
 * @param {number} buckets
 * @param {Uint8Array} free the buckets that may differ from zero
 * @param {Float64Array} uses counts the steps of each bucket
 */
function learnInOrders(samples, visit, buckets, free, uses) {
  const sum = new Float64Array(buckets)
  for (const seed of orders)
    learnOnce(samples, visit, buckets, free, uses, seed).forEach((weight, bucket) => {
      sum[bucket] = Number(sum[bucket]) + weight
    })
  return Float32Array.from(sum, total => total / orders.length)
}

/**
 * @template Sample
 * @param {Sample[]} samples
 * @param {(weights: Float32Array, sample: Sample, step: Step) => void} visit
 * @param {number} buckets
 * @param {Uint8Array} free
 * @param {Float64Array} uses
 * @param {number} seed
 */
function learnOnce(samples, visit, buckets, free, uses, seed) {
  const weights = new Float32Array(buckets)
  const squares = new Float32Array(buckets).fill(1e-4)
  const sum = new Float64Array(buckets)
  const order = samples.map((_, index) => index)
  let random = seed
  /** @type {Step} */
  const step = (bucket, error) => {
    if (!free[bucket]) return
    uses[bucket] = /** @type {number} */ (uses[bucket]) + 1
    const gradient = error - shrink * /** @type {number} */ (weights[bucket])
    const square = /** @type {number} */ (squares[bucket]) + gradient * gradient
    squares[bucket] = square
    weights[bucket] = /** @type {number} */ (weights[bucket]) + (rate * gradient) / Math.sqrt(square)
  }
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      random = (random * 1103515245 + 12345) % 2147483648
      const other = Math.floor((random / 2147483648) * (at + 1))
      const [a, b] = /** @type {[number, number]} */ ([order[at], order[other]])
      order[at] = b
      order[other] = a
    }
    for (const index of order) visit(weights, /** @type {Sample} */ (samples[index]), step)
    if (round >= rounds / 2)
      for (let bucket = 0; bucket < buckets; bucket++) sum[bucket] = Number(sum[bucket]) + Number(weights[bucket])
  }
  return Float32Array.from(sum, total => total / Math.floor(rounds / 2))
}

/**
 * Packs with the step that keeps most of what was learned: the least squared error.
 * @param {Float32Array} weights
 */
function quantized(weights) {
  let packed = pack(weights, 0.02)
  let least = Number.POSITIVE_INFINITY
  for (let scale = 0.02; scale < 0.5; scale *= 1.1) {
    const tried = pack(weights, Number(scale.toFixed(4)))
    const back = unpack(tried, weights.length)
    const error = weights.reduce((total, weight, bucket) => total + (weight - /** @type {number} */ (back[bucket])) ** 2, 0)
    if (error < least) {
      least = error
      packed = tried
    }
  }
  return { packed, back: unpack(packed, weights.length) }
}

/**
 * Answers a held-out document and keeps what is right and wrong.
 * @param {Document} document
 * @param {Float32Array} said
 * @param {Float32Array} speaker
 */
function judge(document, said, speaker) {
  const { first, gold, scene, marked, row } = document
  let before = { quotation: -1, speaker: nobody }
  gold.forEach((quote, index) => {
    const span = /** @type {Span & { style: string }} */ (marked[index])
    const chance = chanceOf(scoreOf(said, saidFeaturesOf(first, index)))
    if (quote ? !quote.ignore : span.style === 'double') spans.push({ sure: chance, right: quote !== undefined })
    if (env.SAID && (quote ? !quote.ignore && chance < 0.5 : span.style === 'double' && chance > 0.5))
      stdout.write(`${quote ? 'MISSED' : 'FALSE'} ${chance.toFixed(2)} ${around(row.text, span, 80)}\n`)
    if (!quote) return
    const candidates = candidatesOf(scene, index, before)
    const { speaker: chosen, sure } = choose(scene, index, before, speaker)
    before = { quotation: index, speaker: chosen }
    if (quote.ignore) return
    const { right, target } = targetsOf(document, quote)
    speakers.push({ sure, right: right.has(chosen) })
    const kind = classOf(scene, index, target, candidates.includes(target))
    const count = classes.get(kind) ?? [0, 0]
    classes.set(kind, [count[0] + (right.has(chosen) ? 0 : 1), count[1] + 1])
    if (right.has(chosen) || (env.KIND && !kind.includes(env.KIND)) || shown++ >= mistakes) return
    const got = scene.outline.mentions[chosen]
    stdout.write(
      `#${shown} [${kind}] ${sure.toFixed(2)} got "${got ? row.text.slice(got.shown.start, got.shown.end) : '-'}" want "${quote.speaker?.text}"\n    ${around(row.text, span, 330)}\n`,
    )
  })
}

function report() {
  stdout.write(`speakers: ${speakers.length}, right ${percent(speakers)}\n`)
  speakers.sort((a, b) => b.sure - a.sure)
  for (const share of [0.5, 0.8, 0.9]) {
    const surest = speakers.slice(0, Math.floor(speakers.length * share))
    stdout.write(`  the surest ${share}: ${percent(surest)}, from ${surest.at(-1)?.sure.toFixed(2)}\n`)
  }
  for (const [least, most] of /** @type {[number, number][]} */ ([
    [0, 0.4],
    [0.4, 0.6],
    [0.6, 0.8],
    [0.8, 0.9],
    [0.9, 0.97],
    [0.97, 1.1],
  ])) {
    const part = speakers.filter(({ sure }) => sure >= least && sure < most)
    const mean = part.reduce((total, { sure }) => total + sure, 0) / part.length
    stdout.write(`  said ${least}-${most}: n ${part.length} mean ${(100 * mean).toFixed(1)} right ${percent(part)}\n`)
  }
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const kept = spans.filter(({ sure }) => sure >= least)
    const recall = kept.filter(one => one.right).length / spans.filter(one => one.right).length
    stdout.write(`said from ${least}: precision ${percent(kept)}, recall ${(100 * recall).toFixed(2)}\n`)
  }
  for (const [kind, [wrong, all]] of [...classes].sort((a, b) => b[1][0] - a[1][0])) stdout.write(`${kind} ${wrong}/${all}  `)
  stdout.write('\n')
}

/**
 * Where the right speaker stands, for the table of mistakes.
 * @param {Scene} scene
 * @param {number} index
 * @param {number} target
 * @param {boolean} reached
 */
function classOf(scene, index, target, reached) {
  if (target === nobody) return 'nobody'
  const mention = scene.outline.mentions[target]
  if (!mention || !reached) return 'out of reach'
  const { items, itemOfMention, marked } = scene.outline
  const at = /** @type {number} */ (itemOfMention[target])
  const q = /** @type {number} */ (scene.settings[index]?.item)
  const side = at < q ? 'before' : 'after'
  if (mention.block !== marked[index]?.block) return `block ${side} ${mention.type}`
  return `${items[at]?.sentence === items[q]?.sentence ? 'same' : 'other'} sentence ${side} ${mention.type}`
}

/** @param {{ right: boolean }[]} answers */
function percent(answers) {
  return ((100 * answers.filter(({ right }) => right).length) / answers.length).toFixed(2)
}

/** @param {number} score */
function chanceOf(score) {
  return 1 / (1 + Math.exp(-score))
}

/**
 * @param {string} text
 * @param {Span} span
 * @param {number} width
 */
function around(text, { start, end }, width) {
  const inside = end - start > 160 ? `${text.slice(start, start + 80)} ... ${text.slice(end - 60, end)}` : text.slice(start, end)
  return `${text.slice(Math.max(0, start - width), start)}⟦${inside}⟧${text.slice(end, end + width / 2)}`.replace(/\n+/g, ' ¶ ')
}

/** @param {ReturnType<typeof models>} learned */
function write({ said, speaker }) {
  const lines = [
    '// Written by build/train-quotations.mjs; do not edit. Numbers learned from annotated news, four bits a weight.',
    '',
    "import type { PackedWeights } from './model.ts'",
    '',
    `export const saidWeights: PackedWeights = ${literal(said.packed)}`,
    `export const speakerWeights: PackedWeights = ${literal(speaker.packed)}`,
    '',
  ]
  writeFileSync(join(home, 'weights.data.ts'), lines.join('\n'))
}

/** @param {import('../src/core/annotators/quotations/model.ts').PackedWeights} weights */
function literal({ scale, packed }) {
  return `{\n  scale: ${scale},\n  packed:\n    '${packed}',\n}`
}
