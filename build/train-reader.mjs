// `node build/train-reader.mjs`: learns from the look half of the saved pages which blocks belong to an article's body, and writes the
// weights into src/dom/read/body-weights.data.ts. A block is of the body where six in ten of its runs of four words stand in the
// gold body. The same pages give the same weights.

import { writeFileSync } from 'node:fs'
import { stdout } from 'node:process'
import { load } from './load.mjs'
import { pagesToLearnFrom, sourceOf } from './saved-pages.mjs'

/** @type {typeof import('./learn.ts')} */
const { learn, score } = await load('build/learn.ts')
/** @type {typeof import('../src/dom/read/scene-of-page.ts')} */
const { sceneOfPage, tellFeatures } = await load('src/dom/read/scene-of-page.ts')
/** @type {typeof import('../src/cli/parse-html.ts')} */
const { parseHtml } = await load('src/cli/parse-html.ts')

const penalty = 2 // 1 to 4 are alike on held out hosts
const fewest = 4 // hosts that must show a feature
const folds = 8

const pages = pagesToLearnFrom()
  .filter(page => page.bodyGold !== 'readability-output')
  .flatMap(page => {
    const { host, id, body } = page
    if (!body) return []
    const scene = sceneOfPage(parseHtml(sourceOf(page).toString('utf8')))
    return [{ group: host ?? id, blocks: scene ? blocksOf(scene, body) : [] }]
  })

const hosts = new Map()
for (const { group, blocks } of pages)
  for (const { told } of blocks) for (const name of told.keys()) hosts.set(name, (hosts.get(name) ?? new Set()).add(group))
const features = [...hosts.keys()].filter(name => hosts.get(name).size >= fewest).sort()
const groups = pages.flatMap(page => page.blocks.map(() => page.group))
const blocks = pages.flatMap(page => page.blocks)
const rows = blocks.map(block => features.map(name => block.told.get(name) ?? 0))
const answers = blocks.map(block => block.answer)
const shares = blocks.map(block => block.share)

let right = 0
let all = 0
for (let fold = 0; fold < folds; fold++) {
  const inFold = groups.map(group => hash(group) % folds === fold)
  const rest = (/** @type {readonly any[]} */ list) => list.filter((_, at) => !inFold[at])
  const model = learn(rest(rows), rest(answers), penalty, rest(shares))
  rows.forEach((row, at) => {
    if (!inFold[at]) return
    all += shares[at] ?? 0
    if (score(model, row) > 0 === (answers[at] === 1)) right += shares[at] ?? 0
  })
}
stdout.write(
  `${pages.length} pages, ${rows.length} blocks, ${features.length} features; ${((100 * right) / all).toFixed(2)} % right on held out hosts\n`,
)

const { bias, weights } = learn(rows, answers, penalty, shares)
const entries = features.flatMap((name, at) =>
  Math.abs(weights[at] ?? 0) < 0.05 ? [] : `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${(weights[at] ?? 0).toFixed(1)},`,
)
writeFileSync(
  'src/dom/read/body-weights.data.ts',
  `// Learned by build/train-reader.mjs from ${pages.length} saved pages. Do not edit by hand.

/** Log odds by feature of \`features.ts\`, and the \`bias\`. */
export const weights: Readonly<Record<string, number>> = {
  bias: ${bias.toFixed(1)},
${entries.join('\n')}
}
`,
)

/**
 * The blocks of a page that the gold body tells clearly, with their features.
 * @param {import('../src/dom/read/features.ts').Scene} scene
 * @param {string} body
 */
function blocksOf(scene, body) {
  const gold = new Set(runsOf(body))
  const lines = new Set(body.split('\n').map(line => wordsOf(line).join(' ')))
  const blocks = scene.pieces.flatMap(({ line }, at) => {
    const words = wordsOf(line.text)
    const runs = runsOf(line.text)
    const found = runs.filter(run => gold.has(run)).length / Math.max(1, runs.length)
    const known =
      words.length < 4 ? Number(words.length > 0 && lines.has(words.join(' '))) : found >= 0.6 ? 1 : found <= 0.3 ? 0 : undefined
    if (known === undefined || at === scene.headlineAt) return []
    const told = new Map()
    tellFeatures(scene, at, (name, value = 1) => {
      if (value) told.set(name, value)
    })
    return { told, answer: known, share: Math.min(3, Math.sqrt(words.length / 8) + 0.1) }
  })
  // A page of many blocks speaks no louder than one of sixty.
  const whole = blocks.reduce((sum, block) => sum + block.share, 0)
  return blocks.map(block => ({ ...block, share: (block.share * 60) / Math.max(60, whole) }))
}

/** @param {string} text */
function wordsOf(text) {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

/** @param {string} text */
function runsOf(text) {
  const words = wordsOf(text)
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '))
}

/** @param {string} text */
function hash(text) {
  let sum = 2166136261
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 16777619)
  return sum >>> 0
}
