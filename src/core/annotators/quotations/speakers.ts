// Chooses the speaker of each quotation, one after the other, each leaning on the one before.

import { breath } from '../../steps.ts'
import { farCandidates, nearCandidates } from './candidates.ts'
import { type Before, featuresOf } from './features.ts'
import { saidBuckets, speakerBuckets } from './hashing.ts'
import { scoreOf, sharesOf, unpack } from './model.ts'
import { isPlainlySaid, saidFeaturesOf } from './said.ts'
import type { Scene, Stage } from './scene.ts'
import { isUnsaid } from './unsaid.ts'
import { saidWeights, speakerWeights } from './weights.data.ts'

/** What is thought of one marked span. */
export interface Verdict {
  /** 0 to 1: that somebody said it. */
  readonly said: number
  /** Index into `mentions`; -1 where the text names nobody. */
  readonly speaker: number
  /** 0 to 1: that this is the speaker. */
  readonly sure: number
}

/** Below this a marked span is taken for a title, a term, an irony. */
export const saidAtLeast = 0.6

// Where the model would rather name nobody, a speaker was named after all nine times in ten: the second best is better than none.
const nobodyCounts = 0.5
const clear = 0.9 // of the shares; then nobody of another block is asked: of 5,281 such quotations of news none would change its speaker
const saidHeat = 1
const plainly = 0.97 // of words that a verb of saying and its subject follow at once, as of the models’ surest
const speakerHeat = 1.7
// The weights know one country's political news; elsewhere the grammar is right more often than they think. With 0
// and with 1.5 five more of 6,239 quotations of political news are wrong.
const forSubject = 1
const forSpeaker = 4 // right after the words, or under them
const nobody = -1

let unpacked: { readonly said: Float32Array; readonly speaker: Float32Array } | undefined

function weights() {
  unpacked ??= { said: unpack(saidWeights, saidBuckets), speaker: unpack(speakerWeights, speakerBuckets) }
  return unpacked
}

/** 0 to 1 for each marked span: that somebody said it; in steps. */
export function* saidOf(scene: Stage): Generator<void, readonly number[]> {
  const said: number[] = []
  for (let index = 0; index < scene.settings.length; index++) {
    if (index % breath === 0) yield
    if (isUnsaid(scene, index)) {
      said.push(0)
      continue
    }
    const share = 1 / (1 + Math.exp(-scoreOf(weights().said, saidFeaturesOf(scene, index)) / saidHeat))
    said.push(isPlainlySaid(scene, index) ? Math.max(share, plainly) : share)
  }
  return said
}

/** Verdicts in the order of `marked`; those that nobody said have no speaker. In steps. */
export function* judge(scene: Scene, said: readonly number[]): Generator<void, readonly Verdict[]> {
  let before: Before = { quotation: -1, speaker: -1 }
  const verdicts: Verdict[] = []
  for (let quotation = 0; quotation < scene.settings.length; quotation++) {
    yield
    if (said[quotation]! < saidAtLeast) {
      verdicts.push({ said: said[quotation]!, speaker: -1, sure: 0 })
      continue
    }
    const { speaker, sure } = choose(scene, quotation, before, weights().speaker)
    before = { quotation, speaker }
    verdicts.push({ said: said[quotation]!, speaker, sure })
  }
  return withoutBreaks(scene, verdicts)
}

/** The speaker of one quotation, and how sure: for `judge`, and for the script that learns the weights. */
export function choose(scene: Scene, quotation: number, before: Before, learned: Float32Array): Omit<Verdict, 'said'> {
  const { subject } = scene.settings[quotation]!
  const { marked, mentions } = scene.outline
  const signs = subject >= 0 && mentions[subject]!.block > marked[quotation]!.block
  const bonus = signs || (isPlainlySaid(scene, quotation) && !isReported(scene, quotation)) ? forSpeaker : forSubject
  const score = (mention: number) =>
    scoreOf(learned, featuresOf(scene, quotation, mention, before)) + (mention >= 0 && mention === subject ? bonus : 0)
  const candidates = [nobody, ...(signs ? [subject] : []), ...nearCandidates(scene, quotation, before)]
  const scores = candidates.map(score)
  let shares = sharesOf(scores, speakerHeat)
  if (shares[0]! >= clear || !shares.some(share => share >= clear)) {
    const far = farCandidates(scene, quotation, before)
    candidates.push(...far)
    shares = sharesOf([...scores, ...far.map(score)], speakerHeat)
  }
  let best = 0
  for (let index = 1; index < shares.length; index++)
    if (shares[index]! > shares[best]! * (best === 0 ? nobodyCounts : 1)) best = index
  return { speaker: candidates[best]!, sure: shares[best]! }
}

// “No,” Hale said, according to the minutes: the annotators of what the weights are learned from name the minutes.
function isReported({ settings, outline }: Scene, quotation: number): boolean {
  return settings[quotation]!.verbsAfter.some(verb => outline.items[verb]!.lower === 'according')
}

// A quotation that runs on into the next paragraph has one speaker: the one that its surer part has.
function withoutBreaks({ outline, settings }: Scene, verdicts: Verdict[]): readonly Verdict[] {
  const { marked } = outline
  for (let first = marked.length - 2; first >= 0; first--) {
    const next = first + 1
    const [one, other] = [verdicts[first]!, verdicts[next]!]
    const runsOn = marked[first]!.carriesOn && settings[next]!.opens && marked[next]!.block === marked[first]!.block + 1
    if (!runsOn || one.said < saidAtLeast || other.said < saidAtLeast || one.speaker === other.speaker) continue
    if (one.sure >= other.sure) verdicts[next] = { ...one, said: other.said }
    else verdicts[first] = { ...other, said: one.said }
  }
  return verdicts
}
