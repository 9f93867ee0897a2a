// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { sayEnglish } from '../../../tests/english.ts'
import { defaultSettings } from '../../protocol/settings.ts'
import type { NamedRow, NoteRow, SpeakerRow, Summary } from '../../protocol/summary.ts'
import { wordsFor } from '../look/words.ts'
import { type ArticleView, articleNode } from './article.ts'
import type { Visit } from './visit.ts'

const words = wordsFor('en-GB', sayEnglish)
const paragraph = (number: number) => ({ at: 'paragraph', number }) as const

const empty: Summary = {
  title: 'Ferry terminal divides the council',
  site: 'The Brennick Courier',
  published: '2026-01-12',
  language: 'en',
  handled: true,
  paragraphs: 11,
  counts: { quotation: 0, person: 0, duplicate: 0, notice: 0 },
  quotedWords: 0,
  speakers: [],
  named: [],
  notes: [],
  unsaid: [],
}
const speaker = (part: Partial<SpeakerRow>): SpeakerRow => ({
  key: 'p1',
  name: 'Mara Olsen',
  office: null,
  source: 'person',
  words: 9,
  share: 50,
  quotations: ['quotation:1-2'],
  places: [paragraph(1), paragraph(3)],
  ...part,
})
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => speaker({ key: `p${index}`, name: `Speaker ${index}` }))

/** The popup of a summary with some parts; counts follow from the parts. */
function draw(part: Partial<Summary>, page: Partial<ArticleView['page']> = {}) {
  const summary = { ...empty, ...part }
  const counts = {
    ...summary.counts,
    quotation: summary.speakers.length,
    notice: summary.notes.length,
    person: summary.named.length,
  }
  const visit = Object.fromEntries(
    ['open', 'read', 'readAgain', 'switchSite', 'switchKind', 'glance', 'pin', 'step', 'showAll', 'show'].map(name => [
      name,
      vi.fn(),
    ]),
  ) as unknown as Visit
  const view: ArticleView = {
    view: 'article',
    page: {
      state: 'ready',
      summary: { ...summary, counts: part.counts ?? counts },
      changed: false,
      failed: false,
      lit: null,
      ...page,
    },
    settings: defaultSettings,
    site: 'courier.example',
  }
  const article = articleNode(view, words, visit)
  document.body.replaceChildren(article.node)
  const texts = (css: string) => [...document.querySelectorAll(css)].map(node => node.textContent)
  const press = (text: string) => [...document.querySelectorAll('button')].find(one => one.textContent?.includes(text))?.click()
  return { article, view, visit, texts, press }
}

test('the head: source, day as published, headline in the article’s language', () => {
  const { texts } = draw({ language: 'en' })
  expect(texts('.source')).toEqual(['The Brennick Courier · 12 January 2026'])
  expect(document.querySelector('h1')?.lang).toBe('en')
})

test('what only the page’s data say of the text stands under the headline, a sentence each', () => {
  const { texts } = draw({
    unsaid: [
      { what: 'correction', words: 'The ferry was misnamed.' },
      { what: 'paid_links', count: 1 },
      { what: 'paid_links', count: 3 },
      { what: 'opinion' },
      { what: 'not_free' },
    ],
  })
  expect(texts('.head .unsaid')).toEqual([
    'The page’s data records a correction that its text does not print: “The ferry was misnamed.”',
    '1 link in the text is marked as paid for. No line in the text says so.',
    '3 links in the text are marked as paid for. No line in the text says so.',
    'The page’s data files this article under opinion. No line in the text says so.',
    'The page’s data says that this article is not free to read. What stands here may not be all of it.',
  ])
  expect(draw({}).texts('.unsaid')).toEqual([])
})

test('near miss: without site and date the head has the host alone', () => {
  expect(draw({ site: null, published: null }).texts('.source')).toEqual(['courier.example'])
})

test('under a name: the office, or that there is none; of others, where they speak', () => {
  const { texts } = draw({
    speakers: [
      speaker({ office: 'harbour commissioner' }),
      speaker({ key: 'p2' }),
      speaker({ key: 'b', name: 'The ministry', source: 'body' }),
      speaker({ key: 'u', name: 'Officials', source: 'unnamed' }),
      speaker({ key: 'none', name: null, source: 'none', places: [{ at: 'headline' }] }),
    ],
  })
  expect(texts('.speaker .two-lines.second')).toEqual([
    'harbour commissioner',
    'no office given',
    'paragraphs 1 and 3',
    'name not given',
    'headline',
  ])
  expect(texts('.speaker-name').at(-1)).toBe('No speaker named')
})

test('over six speakers, the rest waits; those without a name stay last', () => {
  const { texts, press } = draw({ speakers: [...many(24), speaker({ key: 'none', name: null, source: 'none' })] })
  expect(texts('.speaker-name')).toEqual([...many(6).map(row => row.name), 'No speaker named'])
  press('Show 18 more speakers')
  expect(texts('.speaker-name')).toHaveLength(25)
  expect(texts('.speaker-name').at(-1)).toBe('No speaker named')
  expect(document.activeElement?.textContent).toContain('Speaker 6')
})

test('near miss: six speakers fit', () => {
  expect(draw({ speakers: many(6) }).texts('.more')).toEqual([])
})

test('a speaker who is lit behind "Show more" is shown', () => {
  const { texts } = draw({ speakers: many(9) }, { lit: { key: 'p8', at: 2, of: 3 } })
  expect(texts('[aria-pressed=true] .speaker-name')).toEqual(['Speaker 8'])
  expect(texts('.steps [role=status]')).toEqual(['Quotation 2 of 3'])
})

test('an official who is not quoted is pinned by a press, and counted in places', () => {
  const olsen: NamedRow = { key: 'p9', name: 'Piet Brandt', office: null, mentions: ['person:1-2', 'person:5-6'] }
  const { article, view, visit, texts, press } = draw({ named: [olsen] })
  press('Piet Brandt')
  expect(visit.pin).toHaveBeenCalledWith('p9')
  article.update({ ...view, page: { ...view.page, lit: { key: 'p9', at: 1, of: 2 } } })
  expect(texts('.steps [role=status]')).toEqual(['Place 1 of 2'])
  press('Show all')
  expect(visit.showAll).toHaveBeenCalled()
  expect(document.activeElement?.textContent).toContain('Piet Brandt')
})

test('notices and repeats say what they are, where, and what they repeat', () => {
  const repeat = (part: Partial<Extract<NoteRow, { kind: 'duplicate' }>>): NoteRow => ({
    kind: 'duplicate',
    likeness: 'exact',
    address: 'duplicate:1-2',
    what: paragraph(5),
    place: paragraph(5),
    of: [paragraph(2)],
    ...part,
  })
  const { texts, visit, press } = draw({
    notes: [
      { kind: 'notice', class: 'opinion', address: 'notice:3-4', place: { at: 'end' }, text: '“ Views are the writer’s own. ”' },
      repeat({ what: { at: 'second-headline' }, place: { at: 'before-paragraph', number: 1 }, of: [{ at: 'headline' }] }),
      repeat({ likeness: 'restated', what: { at: 'summary' }, place: { at: 'summary' }, of: [3, 4, 6, 7].map(paragraph) }),
      repeat({ likeness: 'near' }),
      repeat({ likeness: 'contained', what: { at: 'after-paragraph', number: 4 }, place: { at: 'after-paragraph', number: 4 } }),
      repeat({ likeness: 'drift', of: [{ at: 'summary' }] }),
    ],
  })
  expect(texts('.section .row')).toEqual([
    'Views are the writer’s ownend of articleViews are the writer’s own.',
    'Second headlinebefore paragraph 1Same words as the headline',
    'Summary repeats the articlesummaryOther words, same points as paragraphs 3, 4, 6 and 7',
    'Repeated paragraphparagraph 5Nearly the same words as paragraph 2',
    'Repeated wordsafter paragraph 4Stands whole in paragraph 2',
    'Quoted twice, not alikeparagraph 5The other wording is in the summary',
  ])
  press('Views are')
  expect(visit.show).toHaveBeenCalledWith('notice:3-4')
})

test('a kind of which there is none is not pressable', () => {
  draw({ speakers: many(1) })
  expect([...document.querySelectorAll<HTMLButtonElement>('.kind')].map(one => one.disabled)).toEqual([false, true, true, true])
})

test('nothing found is said plainly; another language is not English yet', () => {
  expect(draw({}).texts('.plain p')[1]).toBe('11 paragraphs read. Marks can be missed.')
  expect(draw({ language: 'de', handled: false }).texts('.plain p')).toEqual([
    'Not English yet',
    'This article is in German. Pressmark marks articles in English so far.',
  ])
  expect(draw({ language: '', handled: false }).texts('.plain p')[1]).toMatch(/^This article is not in English\./)
})

test('a page that changed is read again on demand; a failure is said', () => {
  const { texts, visit, press } = draw({}, { changed: true, failed: true })
  expect(texts('.note')).toEqual([
    'The page has changed since.Read again',
    'Something went wrong while reading; the marks found so far are shown.',
  ])
  press('Read again')
  expect(visit.readAgain).toHaveBeenCalled()
})
