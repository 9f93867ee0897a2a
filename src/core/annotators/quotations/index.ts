// Quotations and who said them.
// marks → an outline of the sentence round them → did somebody say it → who → the full name.

import { type Annotation, type Annotator, type Found, type Mention, mentionOf } from '../../annotation.ts'
import type { Article, Span } from '../../article.ts'
import { breath } from '../../steps.ts'
import { notices } from '../notices/index.ts'
import { people } from '../people/index.ts'
import { directoryOf } from './directory.ts'
import { withEchoes } from './echoes.ts'
import { groupsOf } from './groups.ts'
import { findMarked, type Marked } from './marks.ts'
import { type Resolved, resolve, whoSays } from './names.ts'
import { namesOfThings, pronounsOf } from './pronouns.ts'
import { findSigned, introducedBy, mayQuote } from './quoted-blocks.ts'
import { cueOf, type QuotationRule, ruleOf } from './rules.ts'
import { type Scene, settingScene, withoutUnsaid } from './scene.ts'
import { sourceOf } from './sources.ts'
import { judge, saidAtLeast, saidOf, type Verdict } from './speakers.ts'
import { findTurns, type Unmarked } from './transcripts.ts'

export interface QuotationData {
  /** `direct` is a clause or more, `partial` a fragment in the reporter's sentence, `indirect` has no marks. */
  readonly form: 'direct' | 'partial' | 'indirect'
  /** The mention nearest to the words that says who spoke: a name without its title, a pronoun, a common noun phrase. */
  readonly speaker: Mention | null
  /** The full name of the person or body that the mention stands for in this article. */
  readonly name: string | null
  /** The person's `entity`, if it is a person that the people annotator found. */
  readonly entity: string | null
  /** The verb or phrase of saying. */
  readonly cue: Mention | null
  readonly source: 'person' | 'body' | 'document' | 'unnamed' | 'media' | 'none'
  /** Shared by the parts of one broken quotation and the paragraphs of a long one: `q1`. */
  readonly group: string
}

export type QuotationAnnotation = Annotation<'quotation', QuotationData>

const needs = [people, notices] as const
const lookedThrough = 60 // quotations that a headline's words are sought in; headlines quote the first of them
const unmarkedSure = 0.9 // the page's form says who speaks; what is left are lists that look like talk
const nobodySure = 0.1 // where we name nobody, a careful reader nearly always names somebody: one in sixteen was right
const withoutVerb = 0.5 // the most where no verb of saying ties the speaker to the words: 32 of 62 were right
const sureEnough = 0.3 // below this the speaker is a guess among several, and none is shown

export const quotations: Annotator<QuotationAnnotation, typeof needs> = {
  kind: 'quotation',
  needs,
  *annotate(article: Article, found: Found<typeof needs>) {
    const persons = found.person ?? []
    const unmarked = [...findTurns(article, persons), ...findSigned(article, persons)]
    const taken = new Set(unmarked.map(({ block }) => block))
    const marked = findMarked(article).filter(({ block }) => !taken.has(block))
    for (const { block } of marked) taken.add(block)
    const quoted = article.blocks.flatMap((block, index) => (mayQuote(block) && !taken.has(index) ? [index] : []))
    const annotations: QuotationAnnotation[] = unmarked.map(one => turnOf(article, one))
    if (marked.length === 0 && quoted.length === 0) return annotations
    yield
    const first = yield* settingScene(article, marked, persons)
    const alone = yield* saidOf(first)
    const repeatable = marked
      .filter((span, index) => span.style === 'double' && alone[index]! >= saidAtLeast)
      .slice(0, lookedThrough)
      .map(span => bareWords(article, span))
    const isAnnotated = outside(found.notice ?? [])
    const said = marked.map((span, index) => {
      if (!isAnnotated(span)) return 0
      return span.style === 'single' && standsAgain(article, span, repeatable) ? Math.max(alone[index]!, 0.9) : alone[index]!
    })
    const isSaid = (index: number) => said[index]! >= saidAtLeast
    const scene = withoutUnsaid(first, isSaid)
    const verdicts = yield* judge(scene, said)
    yield
    const directory = directoryOf(scene, persons)
    yield
    const pronouns = pronounsOf(scene)
    const things = namesOfThings(scene, pronouns)
    yield
    const groups = groupsOf(scene, verdicts, isSaid)
    for (const block of quoted) {
      const speaker = introducedBy(scene, block)
      const resolved = speaker < 0 ? null : resolve(scene, speaker, directory, pronouns, things, null)
      if (!resolved) continue
      const mention = scene.outline.mentions[speaker]!
      const source = sourceOf(mention, article.text.slice(mention.shown.start, mention.shown.end), resolved)
      const { start, end } = article.blocks[block]!
      annotations.push(
        unmarkedOf(article, { start, end, block, label: mention.shown }, 'quotation/colon', { ...resolved, source }),
      )
    }
    const names = new Map<number, string>()
    let spoke: Resolved | null = null
    for (let index = 0; index < marked.length; index++) {
      if (index % breath === 0) yield
      if (!isSaid(index)) continue
      const verdict = verdicts[index]!
      const speaker = verdict.sure >= sureEnough ? whoSays(scene, verdict.speaker) : -1
      const resolved: Resolved | null = speaker < 0 ? null : resolve(scene, speaker, directory, pronouns, things, spoke)
      if (resolved) spoke = resolved
      const group = groups[index]!
      if (!names.has(group)) names.set(group, `q${names.size + 1}`)
      annotations.push(annotationOf(scene, index, verdict, speaker, resolved, names.get(group)!, group !== index))
    }
    return withEchoes(
      article,
      annotations.sort((a, b) => a.start - b.start),
    )
  },
}

function unmarkedOf(
  article: Article,
  { start, end, label, block, begins = block }: Omit<Unmarked, 'person' | 'name'>,
  rule: QuotationRule,
  { name, entity, source }: Pick<QuotationData, 'name' | 'entity' | 'source'>,
): QuotationAnnotation {
  const speaker = mentionOf(article, label)
  const data = { form: 'direct', speaker, name, entity, cue: null, source, group: `b${begins}` } as const
  return { kind: 'quotation', start, end, rule, confidence: unmarkedSure, data }
}

// The label of a turn is a person's name, or one that the article gives no person for, or says who asks.
function turnOf(article: Article, one: Unmarked): QuotationAnnotation {
  const entity = one.person?.data.entity ?? null
  return unmarkedOf(article, one, 'quotation/transcript', { name: one.name, entity, source: entity ? 'person' : 'unnamed' })
}

function annotationOf(
  scene: Scene,
  index: number,
  verdict: Verdict,
  speaker: number,
  resolved: Resolved | null,
  group: string,
  carried: boolean,
): QuotationAnnotation {
  const { article, marked, mentions, items } = scene.outline
  const { start, end } = marked[index]!
  const cue = speaker < 0 ? -1 : cueOf(scene, index, speaker)
  const mention = speaker < 0 ? null : mentionOf(article, mentions[speaker]!.shown)
  const rule = ruleOf(scene, index, speaker, cue, carried)
  const sure = verdict.said * (speaker < 0 ? nobodySure : verdict.sure)
  return {
    kind: 'quotation',
    start,
    end,
    rule,
    confidence: Math.round(1000 * (rule === 'quotation/same-sentence' ? Math.min(sure, withoutVerb) : sure)) / 1000,
    data: {
      form: formOf(scene, index),
      speaker: mention,
      name: resolved?.name ?? null,
      entity: resolved?.entity ?? null,
      cue: cue < 0 ? null : mentionOf(article, items[cue]!),
      source: mention ? sourceOf(mentions[speaker]!, mention.text, resolved) : 'none',
      group,
    },
  }
}

// A fragment begins in lower case or is a few words inside a longer sentence.
function formOf(scene: Scene, index: number): QuotationData['form'] {
  const { words, stop, capital, item, opens } = scene.settings[index]!
  const { items } = scene.outline
  const before = items[item - 1]?.tag
  if (opens || before === ':') return 'direct'
  if (!capital && words < 25 && before !== ',') return 'partial'
  return words < 4 && stop === 'word' ? 'partial' : 'direct'
}

// Words in doubled apostrophes, and in notices, only help to read the rest. To be asked of the spans in their order.
function outside(notices: readonly Span[]): (span: Marked) => boolean {
  let next = 0
  return ({ start, end, style }) => {
    while (next < notices.length && notices[next]!.end <= start) next++
    return style !== 'typed' && !(next < notices.length && notices[next]!.start < end)
  }
}

// Minister warns of ‘lost decade’: the words stand in the text too, in double marks, and there somebody says them.
function standsAgain(article: Article, span: Span, said: readonly string[]): boolean {
  const words = bareWords(article, span).replace(/[,.]$/, '')
  return words.length > 3 && said.some(one => one.includes(words))
}

function bareWords(article: Article, { start, end }: Span): string {
  return article.text.slice(start + 1, end - 1).toLowerCase()
}
