import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DuplicateData } from '../core/annotators/duplicates/index.ts'
import type { PressmarkAnnotation } from '../core/annotators/index.ts'
import type { NoticeClass } from '../core/annotators/notices/index.ts'
import type { QuotationData } from '../core/annotators/quotations/index.ts'
import { type Article, articleFromBlocks, type LooseBlock, noMeta, type Span } from '../core/article.ts'
import { wholeShares } from './speakers.ts'
import { summarise } from './summary.ts'

/** Finds the nth time that words stand in the article. */
function find(article: Article, words: string, nth = 1): Span {
  let start = -1
  for (let time = 0; time < nth; time++) start = article.text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`not in the article: ${words}`)
  return { start, end: start + words.length }
}

const quoted = (span: Span, data: Partial<QuotationData> = {}): PressmarkAnnotation => ({
  ...span,
  kind: 'quotation',
  rule: 'quotation/test',
  confidence: 1,
  data: { form: 'direct', speaker: null, name: null, entity: null, cue: null, source: 'none', group: 'q1', ...data },
})

const named = (
  span: Span,
  entity: string,
  name: string,
  roles: string[] = [],
  official = roles.length > 0,
): PressmarkAnnotation => ({
  ...span,
  kind: 'person',
  rule: 'person/test',
  confidence: 1,
  data: { entity, name, official, title: null, roles, known: null },
})

const notice = (span: Span, name: NoticeClass): PressmarkAnnotation => ({
  ...span,
  kind: 'notice',
  rule: 'notice/test',
  confidence: 1,
  data: { class: name, evidence: null },
})

const repeat = (span: Span, of: DuplicateData['of'], likeness: DuplicateData['likeness'] = 'exact'): PressmarkAnnotation => ({
  ...span,
  kind: 'duplicate',
  rule: 'duplicate/test',
  confidence: 1,
  data: { of, likeness, similarity: 1, differs: [] },
})

const blocks: readonly LooseBlock[] = [
  { role: 'headline', text: 'Harbour to close ‘for years’' },
  { role: 'summary', text: 'The harbour closes in May, the commissioner says.' },
  { role: 'heading', text: 'Harbour to close ‘for years’' },
  { text: '“We will not wait 3 days,” said Mara Olsen, the harbour commissioner. “Not a day.”' },
  { role: 'heading', text: 'What happens next' },
  { text: 'Ms. Olsen met Minister Piet Brandt. “It’s the U.S.-led plan,” the ministry said.' },
  { text: 'SEE ALSO: FERRY FARES RISE' },
  { text: '“Never,” he said. Brandt left, and Ana Li, a baker, stayed.' },
  { text: 'Opinions are the author’s own.' },
]
const article = articleFromBlocks(blocks, { ...noMeta, site: 'Example News' })
const at = (words: string, nth?: number) => find(article, words, nth)
const byOlsen = { name: 'Mara Olsen', entity: 'p1', source: 'person' } as const
const annotations: readonly PressmarkAnnotation[] = [
  quoted(at('‘for years’')),
  repeat(at('The harbour closes in May, the commissioner says.'), [at('Ms. Olsen met'), at('“Never,” he said.')], 'restated'),
  repeat(at(blocks[2]!.text, 2), at(blocks[0]!.text)),
  quoted(at('‘for years’', 2)),
  quoted(at('“We will not wait 3 days,”'), byOlsen),
  named(at('Mara Olsen'), 'p1', 'Mara Olsen', ['commissioner', 'harbour commissioner']),
  quoted(at('“Not a day.”'), byOlsen),
  named(at('Olsen', 2), 'p1', 'Mara Olsen', ['harbour commissioner']),
  named(at('Piet Brandt'), 'p2', 'Piet Brandt', ['Minister']),
  quoted(at('“It’s the U.S.-led plan,”'), { speaker: { ...at('the ministry'), text: 'the ministry' }, source: 'body' }),
  notice(at('SEE ALSO: FERRY FARES RISE'), 'teaser'),
  quoted(at('“Never,”'), { speaker: { ...at('he said'), text: 'he' }, source: 'person' }),
  named(at('Brandt', 2), 'p2', 'Piet Brandt', ['Minister']),
  named(at('Ana Li'), 'p3', 'Ana Li', ['baker'], false),
  notice(at('Opinions are the author’s own.'), 'opinion'),
]
const summary = summarise({ article, annotations, problems: [] })

test('the headline stands in for a title that the page does not give', () => {
  expect(summary.title).toBe('Harbour to close ‘for years’')
  expect(
    summarise({ article: { ...article, meta: { ...article.meta, title: 'Of the page' } }, annotations: [], problems: [] }).title,
  ).toBe('Of the page')
})

test('counts are of quotations, officials, repeats and notices', () => {
  expect(summary.counts).toEqual({ quotation: 6, person: 2, duplicate: 2, notice: 2 })
})

test('speakers stand by their words, and words without a speaker last', () => {
  expect(summary.quotedWords).toBe(18)
  expect(summary.speakers.map(({ key, name, words, share }) => [key, name, words, share])).toEqual([
    ['p1', 'Mara Olsen', 9, 50],
    ['said-by:ministry', 'The ministry', 4, 22],
    ['none', null, 5, 28],
  ])
})

test('a pronoun that is never resolved names nobody', () => {
  expect(summary.speakers.at(-1)).toMatchObject({
    source: 'none',
    places: [{ at: 'headline' }, { at: 'second-headline' }, { at: 'paragraph', number: 3 }],
  })
})

test('the office is the longest that the article has for the person', () => {
  expect(summary.speakers[0]).toMatchObject({ office: 'harbour commissioner', places: [{ at: 'paragraph', number: 1 }] })
})

test('officials who say nothing are listed, other people are not', () => {
  expect(summary.named).toEqual([
    {
      key: 'p2',
      name: 'Piet Brandt',
      office: 'Minister',
      mentions: [expect.stringMatching(/^person:/), expect.stringMatching(/^person:/)],
    },
  ])
})

test('a name without an entity is the person of that name', () => {
  const byName = annotations.map(one =>
    one.kind === 'quotation' && one.data.entity ? quoted(one, { name: 'MARA OLSEN', source: 'person' }) : one,
  )
  expect(summarise({ article, annotations: byName, problems: [] }).speakers[0]).toMatchObject({
    key: 'p1',
    name: 'Mara Olsen',
    words: 9,
  })
})

test('one body is one row, with and without its article', () => {
  const spans = [at('“Never,”'), at('“It’s the U.S.-led plan,”')]
  const both = spans.map((span, index) => quoted(span, { name: index ? 'the Harbour Office' : 'Harbour Office', source: 'body' }))
  expect(summarise({ article, annotations: both, problems: [] }).speakers.map(row => row.name)).toEqual(['Harbour Office'])
})

test('someone without a name is unnamed, whoever it is', () => {
  const resident = { ...at('Ms. Olsen'), text: 'a resident' }
  const said = [quoted(at('“Never,”'), { speaker: resident, source: 'person' })]
  expect(summarise({ article, annotations: said, problems: [] }).speakers).toMatchObject([
    { key: 'said-by:resident', name: 'A resident', source: 'unnamed', office: null },
  ])
})

test('reported words without marks are no quotation', () => {
  const reported = [quoted(at('Brandt left'), { form: 'indirect', ...byOlsen })]
  expect(summarise({ article, annotations: reported, problems: [] })).toMatchObject({ counts: { quotation: 0 }, speakers: [] })
})

test('notes stand by weight, then in reading order', () => {
  expect(summary.notes.map(note => (note.kind === 'notice' ? note.class : note.likeness))).toEqual([
    'opinion',
    'restated',
    'exact',
    'teaser',
  ])
})

test('notices that change how the text is read stand before repeats, the others after', () => {
  const span = find(article, 'The harbour closes in May')
  const first = ['translation', 'syndication', 'opinion', 'coi', 'ai', 'sponsored', 'correction'] as const
  const all = [repeat(span, span), ...[...first, 'teaser' as const].map(one => notice(span, one))]
  const { notes } = summarise({ article, annotations: all, problems: [] })
  expect(notes.map(note => (note.kind === 'notice' ? note.class : note.likeness))).toEqual([
    ...first.toReversed(),
    'exact',
    'teaser',
  ])
})

test('places: headings and notices between the paragraphs are not counted', () => {
  expect(summary.paragraphs).toBe(3)
  expect(summary.notes).toMatchObject([
    { place: { at: 'end' } },
    { what: { at: 'summary' }, place: { at: 'summary' }, of: [2, 3].map(number => ({ at: 'paragraph', number })) },
    { what: { at: 'second-headline' }, place: { at: 'before-paragraph', number: 1 }, of: [{ at: 'headline' }] },
    { place: { at: 'after-paragraph', number: 2 } },
  ])
})

test('near miss: a notice inside a paragraph leaves it a paragraph', () => {
  const inside = [notice(at('Ana Li, a baker, stayed.'), 'credit')]
  expect(summarise({ article, annotations: inside, problems: [] })).toMatchObject({
    paragraphs: 5,
    notes: [{ place: { at: 'paragraph', number: 4 } }],
  })
})

test('near miss: a heading that repeats another heading is no second headline', () => {
  const other = [repeat(at('What happens next'), at('The harbour closes in May'))]
  expect(summarise({ article, annotations: other, problems: [] }).notes).toMatchObject([{ what: { at: 'heading' } }])
})

test('a long notice is cut after a word', () => {
  const long = articleFromBlocks([{ text: 'This article was written by people. '.repeat(9).trim() }])
  const { notes } = summarise({
    article: long,
    annotations: [notice({ start: 0, end: long.text.length }, 'credit')],
    problems: [],
  })
  expect(notes).toMatchObject([{ text: expect.stringMatching(/^This article.{100,150}…$/) }])
})

test('an article in a language that is not handled says so', () => {
  const german = { ...article, meta: { ...article.meta, language: 'de' } }
  expect(summarise({ article: german, annotations: [], problems: [] })).toMatchObject({ handled: false, language: 'de' })
  expect(summary.handled).toBe(true)
})

test('law: whole shares sum to 100, and each is within one of the true share', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 40 }), amounts => {
      const sum = amounts.reduce((total, amount) => total + amount, 0)
      const shares = wholeShares(amounts)
      expect(shares.reduce((total, share) => total + share, 0)).toBe(sum === 0 ? 0 : 100)
      amounts.forEach((amount, index) => {
        if (sum > 0) expect(Math.abs(shares[index]! - (amount * 100) / sum)).toBeLessThan(1)
      })
    }),
  )
})

test('law: any text and any spans sum up without an exception, and cross as JSON', () => {
  const span = fc.tuple(fc.nat(80), fc.nat(80)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 4 }), fc.array(span, { maxLength: 6 }), (texts, spans) => {
      const any = articleFromBlocks(texts.map(text => ({ text })))
      const all = spans.flatMap(one => [quoted(one), named(one, 'p1', 'A', ['b']), notice(one, 'ai'), repeat(one, one)])
      const sum = summarise({ article: any, annotations: all, problems: [] })
      expect(JSON.parse(JSON.stringify(sum))).toEqual(sum)
    }),
  )
})
