// `node build/train-detector.mjs`: learns the detector's weights from the look half of the saved pages and writes them into
// src/dom/detect/weights.data.ts. Logistic regression with a quadratic penalty, by Newton's method; hosts are held out whole to
// say how it does on sites that it has not seen. The same pages give the same weights.

import { writeFileSync } from 'node:fs'
import { stdout } from 'node:process'
import { load } from './load.mjs'
import { pagesToLearnFrom, sourceOf } from './saved-pages.mjs'

/** @type {typeof import('./learn.ts')} */
const { learn, score } = await load('build/learn.ts')
/** @type {typeof import('../src/dom/detect/features.ts')} */
const { allFeatures, featuresOf, freeFeatures, freeFeaturesOf } = await load('src/dom/detect/features.ts')
/** @type {typeof import('../src/dom/detect/kind-by-address.ts')} */
const { kindByHost } = await load('src/dom/detect/kind-by-address.ts')
/** @type {typeof import('../src/dom/detect/address.ts')} */
const { partsOf } = await load('src/dom/detect/address.ts')
/** @type {typeof import('../src/dom/metadata/head.ts')} */
const { readHead } = await load('src/dom/metadata/head.ts')
/** @type {typeof import('../src/cli/parse-html.ts')} */
const { parseHtml } = await load('src/cli/parse-html.ts')

const penalty = 1 // 0.7 to 4 are alike on held out hosts
const threshold = 0.8 // as in the detector

// What the pages are too few to teach: the weights are drawn to these instead of to 0.
/** @type {Readonly<Record<string, number>>} */
const beliefs = {
  docsWord: -1,
  talkWord: -1,
  shopWord: -0.7,
  searchWord: -1,
  talkThing: -1,
  shopThing: -1,
  pictureThing: -1,
  manualThing: -1,
  listThing: -0.5,
}
const folds = 10

const pages = pagesToLearnFrom()
  .filter(({ url }) => {
    const address = partsOf(url)
    return !(address && kindByHost(address)) // such pages tell nothing of other hosts
  })
  .map(page => {
    const { url, host, id, label } = page
    const head = readHead(parseHtml(sourceOf(page).toString('utf8')))
    const told = freeFeaturesOf(head, partsOf(url))
    /** @type {Record<string, number>} */
    const free = told
    /** @type {Record<string, number>} */
    const features = featuresOf(head, told)
    return { features, free, group: host ?? id, isArticle: label === 'article' }
  })

writeFileSync(
  'src/dom/detect/weights.data.ts',
  `// Learned by build/train-detector.mjs from ${pages.length} saved pages. Do not edit by hand.

export interface Weights {
  readonly bias: number
  readonly weight: Readonly<Record<string, number>>
}

${weightsFor('freeWeights', freeFeatures, 'free')}
${weightsFor('weights', allFeatures, 'features')}`,
)

/**
 * @param {string} name
 * @param {readonly string[]} features
 * @param {'free' | 'features'} from
 */
function weightsFor(name, features, from) {
  const rows = pages.map(page => features.map(feature => page[from][feature] ?? 0))
  const believed = features.map(feature => beliefs[feature] ?? 0)
  const answers = pages.map(page => Number(page.isArticle))
  const heldOut = rows.map(() => 0)
  for (let fold = 0; fold < folds; fold++) {
    const inFold = pages.map(page => hash(page.group) % folds === fold)
    const model = learn(
      rows.filter((_, at) => !inFold[at]),
      answers.filter((_, at) => !inFold[at]),
      penalty,
      undefined,
      believed,
    )
    rows.forEach((row, at) => {
      if (inFold[at]) heldOut[at] = score(model, row)
    })
  }
  const wrong = (/** @type {number} */ answer) =>
    pages.filter((_, at) => answers[at] === answer && (heldOut[at] ?? 0) > threshold !== (answer === 1)).length
  const missed = wrong(1)
  const falsely = wrong(0)
  const found = answers.filter(answer => answer).length - missed
  stdout.write(
    `${name}: F ${((200 * found) / (2 * found + missed + falsely)).toFixed(1)} on held out hosts; missed ${missed}, false ${falsely}\n`,
  )
  for (const edge of [-5, -4, -3, 3, 4, 5]) {
    const beyond = pages.filter((_, at) => (heldOut[at] ?? 0) * Math.sign(edge) > Math.abs(edge))
    const wrongly = beyond.filter(page => page.isArticle !== edge > 0).length
    stdout.write(`  beyond ${edge}: ${beyond.length}, of them wrong ${wrongly}\n`)
  }
  const { bias, weights } = learn(rows, answers, penalty, undefined, believed)
  const entries = features.flatMap((feature, at) =>
    Math.abs(weights[at] ?? 0) < 0.005 ? [] : `    ${feature}: ${round(weights[at])},`,
  )
  return `export const ${name}: Weights = {\n  bias: ${round(bias)},\n  weight: {\n${entries.join('\n')}\n  },\n}\n`
}

/** @param {number | undefined} weight */
function round(weight) {
  return Number((weight ?? 0).toFixed(2))
}

/** @param {string} text */
function hash(text) {
  let sum = 2166136261
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 16777619)
  return sum >>> 0
}
