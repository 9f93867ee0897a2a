// Learns the weights of the quotations annotator and writes src/core/annotators/quotations/weights.data.ts.
//   node build/train-quotations.mjs [--try]
// It learns from the rows `use: look` of polnear-marked alone, in CORPUS or ../shared/corpus. With --try a fifth of them is held out,
// figures are printed, and nothing is written. The same rows give the same weights.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, env, stdout } from 'node:process'
import { build } from 'esbuild'

const trying = argv.includes('--try')
const folder = 'src/core/annotators/quotations'
const corpus = env.CORPUS ?? join('..', 'shared', 'corpus')
const epochs = 6
const rate = 0.15
const shrink = 1e-6 // pull to zero a step; more costs attribution on the held-out fifth, less gains nothing
const saidEpochs = 8

const core = await load()
const documents = readDocuments()
const learning = documents.filter(({ held }) => !held || !trying)
const said = quantized(learnSaid(learning))
const speaker = quantized(learnSpeakers(learning))
if (trying) report(documents.filter(({ held }) => held))
else write()

async function load() {
  const entries = ['marks', 'scene', 'candidates', 'features', 'hashing', 'said', 'model'].map(name => `./${folder}/${name}.ts`)
  entries.push('./src/core/article.ts', './src/core/annotators/people/index.ts')
  const { outputFiles } = await build({
    stdin: { contents: entries.map(entry => `export * from '${entry}'`).join('\n'), resolveDir: '.', loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

function readDocuments() {
  const rows = readFileSync(join(corpus, 'quotes', 'polnear-marked.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  return rows
    .filter(row => row.use === 'look')
    .map((row, index) => {
      const article = core.articleFromText(row.text)
      const marked = core.findMarked(article)
      const gold = marked.map(span => row.quotes.find(quote => likeness(span, quote) >= 0.5))
      const people = finish(core.people.annotate(article, {}))
      const first = core.setScene(article, marked, people)
      const scene = core.withoutUnsaid(first, quotation => gold[quotation] !== undefined)
      return { row, marked, gold, first, scene, held: index % 5 === 0 }
    })
}

function finish(steps) {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

// Shared part of two spans, as a share of both together.
function likeness(a, b) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

// Of the mentions inside the annotated speaker the one that heads it: a name that is no owner and hangs on no preposition.
function targetsOf({ scene }, quote) {
  if (!quote.speaker) return { right: new Set([-1]), target: -1 }
  const { mentions, items, itemOfMention } = scene.outline
  const inside = mentions.flatMap(({ shown }, index) =>
    Math.min(shown.end, quote.speaker.end) > Math.max(shown.start, quote.speaker.start) ? [index] : [],
  )
  const heads = inside.filter(index => {
    const before = items[itemOfMention[index] - 1]
    const hangs = (before?.tag === 'P' || before?.tag === 'O') && before.start >= quote.speaker.start
    return !mentions[index].owner && !hangs
  })
  const wanted = heads.length > 0 ? heads : inside
  const target = wanted.find(index => mentions[index].type === 'name') ?? wanted[0] ?? -2
  return { right: new Set(inside), target }
}

function learnSaid(rows) {
  const samples = rows.flatMap(({ first, gold, marked }) =>
    marked.flatMap((span, index) => {
      const quote = gold[index]
      if (!quote && span.style !== 'double') return [] // what stands in single or typed marks is not annotated there
      const answer = quote && (!quote.ignore || quote.speaker) ? 1 : 0
      return [{ features: core.saidFeaturesOf(first, index), answer }]
    }),
  )
  return learn(saidEpochs, samples, (weights, { features, answer }, step) => {
    const chance = 1 / (1 + Math.exp(-core.scoreOf(weights, features)))
    for (const bucket of features) step(bucket, answer - chance)
  })
}

function learnSpeakers(rows) {
  const samples = []
  for (const document of rows) {
    let before = { quotation: -1, speaker: -1 }
    document.gold.forEach((quote, index) => {
      if (!quote) return
      const { target } = targetsOf(document, quote)
      const candidates = [-1, ...core.candidatesOf(document.scene, index, before)]
      const hit = candidates.indexOf(target)
      if (hit >= 0)
        samples.push({
          features: candidates.map(one => core.featuresOf(document.scene, index, one, before)),
          hit,
          weight: quote.ignore ? 0.5 : 1,
        })
      before = { quotation: index, speaker: Math.max(target, -1) }
    })
  }
  return learn(epochs, samples, (weights, { features, hit, weight }, step) => {
    const shares = core.sharesOf(
      features.map(one => core.scoreOf(weights, one)),
      1,
    )
    features.forEach((one, index) => {
      const error = (index === hit ? 1 : 0) - shares[index]
      if (Math.abs(error) > 1e-4) for (const bucket of one) step(bucket, error * weight)
    })
  })
}

// Adagrad with averaging over the second half of the epochs; the order is shuffled by a fixed seed.
function learn(rounds, samples, visit) {
  const weights = new Float32Array(core.buckets)
  const squares = new Float32Array(core.buckets).fill(1e-4)
  const sum = new Float64Array(core.buckets)
  let seed = 7
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed / 2147483648
  }
  const step = (bucket, error) => {
    const gradient = error - shrink * weights[bucket]
    squares[bucket] += gradient * gradient
    weights[bucket] += (rate * gradient) / Math.sqrt(squares[bucket])
  }
  for (let round = 0; round < rounds; round++) {
    for (let at = samples.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[samples[at], samples[other]] = [samples[other], samples[at]]
    }
    for (const sample of samples) visit(weights, sample, step)
    if (round >= rounds / 2) for (let bucket = 0; bucket < sum.length; bucket++) sum[bucket] += weights[bucket]
  }
  return Float32Array.from(sum, total => total / Math.floor(rounds / 2))
}

// The step that keeps most of what was learned: the one with the least squared error.
function quantized(weights) {
  let best
  for (let scale = 0.02; scale < 0.5; scale *= 1.1) {
    const packed = core.pack(weights, scale)
    const back = core.unpack(packed, weights.length)
    const error = weights.reduce((total, weight, bucket) => total + (weight - back[bucket]) ** 2, 0)
    if (!best || error < best.error) best = { packed, back, error }
  }
  return best
}

function report(rows) {
  const answers = []
  let quotations = 0
  let right = 0
  const chances = []
  for (const document of rows) {
    const { first, gold, scene, marked } = document
    let before = { quotation: -1, speaker: -1 }
    gold.forEach((quote, index) => {
      const chance = 1 / (1 + Math.exp(-core.scoreOf(said.back, core.saidFeaturesOf(first, index))))
      if (quote ? !quote.ignore : marked[index].style === 'double')
        chances.push([chance, quote !== undefined, document.row.text.slice(marked[index].start - 60, marked[index].end + 40)])
      if (!quote) return
      const candidates = [-1, ...core.candidatesOf(scene, index, before)]
      const shares = core.sharesOf(
        candidates.map(one => core.scoreOf(speaker.back, core.featuresOf(scene, index, one, before))),
        1,
      )
      const best = shares.indexOf(Math.max(...shares))
      before = { quotation: index, speaker: candidates[best] }
      if (quote.ignore) return
      const isRight = targetsOf(document, quote).right.has(candidates[best])
      answers.push([shares[best], isRight])
      quotations++
      if (isRight) right++
    })
  }
  stdout.write(`speakers: ${quotations} quotations, ${((100 * right) / quotations).toFixed(2)} right\n`)
  answers.sort((a, b) => b[0] - a[0])
  for (const share of [0.5, 0.8, 0.9, 1]) {
    const surest = answers.slice(0, Math.floor(answers.length * share))
    stdout.write(
      `  surest ${share}: ${((100 * surest.filter(one => one[1]).length) / surest.length).toFixed(1)} right, from ${surest.at(-1)[0].toFixed(2)}\n`,
    )
  }
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const kept = chances.filter(one => one[0] >= least)
    const true_ = kept.filter(one => one[1]).length
    stdout.write(
      `said from ${least}: precision ${((100 * true_) / kept.length).toFixed(2)}, recall ${((100 * true_) / chances.filter(one => one[1]).length).toFixed(2)}\n`,
    )
  }
  if (env.SAID)
    for (const [chance, is, words] of chances)
      if (chance >= 0.5 !== is) stdout.write(`${is ? 'MISSED' : 'FALSE'} ${chance.toFixed(2)} ${words.replace(/\n/g, '¶')}\n`)
}

function write() {
  const lines = [
    '// Written by build/train-quotations.mjs; do not edit. Numbers learned from annotated news, four bits a weight.',
    '',
    "import type { PackedWeights } from './model.ts'",
    '',
    'export const saidHeat = 1',
    'export const speakerHeat = 1.3',
    `export const saidWeights: PackedWeights = ${literal(said.packed)}`,
    `export const speakerWeights: PackedWeights = ${literal(speaker.packed)}`,
    '',
  ]
  writeFileSync(join(folder, 'weights.data.ts'), lines.join('\n'))
}

function literal({ scale, packed }) {
  return `{\n  scale: ${scale},\n  packed: '${packed}',\n}`
}
