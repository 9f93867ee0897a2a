import { describe, expect, test } from 'vitest'
import { sayEnglish } from '../../../../tests/english.ts'
import { analyze } from '../../../core/analyze.ts'
import type { PressmarkAnnotation } from '../../../core/annotators/index.ts'
import { articleFromBlocks, type LooseBlock } from '../../../core/article.ts'
import { type Place, placesOf } from '../../../protocol/place.ts'
import { summarise } from '../../../protocol/summary.ts'
import { saidAtEnd, saidLit, saidOf } from '../desk/said.ts'
import { type CardPage, contentsOf } from './contents.ts'
import { excerpt } from './pair.ts'
import { placesIn, type Rich } from './phrases.ts'

const blocks: readonly LooseBlock[] = [
  { text: 'Minister vows ‘swift action’ on ferries', role: 'headline' },
  { text: 'Transport Minister Ilse Brandt promised “swift action” on Monday.' },
  { text: '“We wrote three letters,” said Brandt. “Nobody answered.” Officials were “not amused”.' },
  { text: 'The owner said: “I have seen no letter.”' },
  { text: 'READ MORE: THE LAST FERRY TO HOLLOW ISLAND', look: { tag: 'p', linkShare: 1 } },
  { text: 'The views in this article are those of the writer.' },
]
const article = articleFromBlocks(blocks)

/** The span of the first words that read so, after a given place. */
function at(words: string, from = 0) {
  const start = article.text.indexOf(words, from)
  if (start < 0) throw new Error(words)
  return { start, end: start + words.length, text: words }
}

function annotation(kind: PressmarkAnnotation['kind'], words: string, data: object, from = 0): PressmarkAnnotation {
  const { start, end } = at(words, from)
  return { kind, start, end, rule: `${kind}/test`, confidence: 1, data } as unknown as PressmarkAnnotation
}

const brandt = { entity: 'p1', name: 'Ilse Brandt', official: true, roles: ['Transport Minister', 'minister'], known: null }
const saidBy = { form: 'direct', name: 'Ilse Brandt', entity: 'p1', source: 'person' }
const nobody = { form: 'partial', speaker: null, name: null, entity: null, cue: null, source: 'none' }
const marks = {
  headline: annotation('quotation', '‘swift action’', { ...nobody, group: 'q1' }),
  name: annotation('person', 'Ilse Brandt', { ...brandt, title: at('Transport Minister') }),
  promise: annotation('quotation', '“swift action”', {
    ...saidBy,
    form: 'partial',
    group: 'q2',
    speaker: at('Ilse Brandt'),
    cue: at('promised'),
  }),
  letters: annotation('quotation', '“We wrote three letters,”', {
    ...saidBy,
    group: 'q3',
    speaker: at('Brandt', at('said Brandt').start),
    cue: at('said', at('said Brandt').start),
  }),
  surname: annotation('person', 'Brandt', { ...brandt, title: null }, at('said Brandt').start),
  answered: annotation('quotation', '“Nobody answered.”', {
    ...saidBy,
    group: 'q3',
    speaker: at('Brandt', at('said Brandt').start),
    cue: null,
  }),
  amused: annotation('quotation', '“not amused”', {
    ...nobody,
    speaker: at('Officials'),
    source: 'unnamed',
    cue: null,
    group: 'q4',
  }),
  owner: annotation('quotation', '“I have seen no letter.”', {
    ...nobody,
    form: 'direct',
    speaker: at('The owner'),
    source: 'unnamed',
    cue: { ...at('said:'), text: 'said' },
    group: 'q5',
  }),
  teaser: annotation('notice', blocks[4]!.text, { class: 'teaser', evidence: null }),
  views: annotation('notice', blocks[5]!.text, { class: 'opinion', evidence: at('those of the writer') }),
}

function pageOf(annotations: readonly PressmarkAnnotation[] = Object.values(marks), lit: string | null = null): CardPage {
  const analysis = { article, annotations: [...annotations].sort((a, b) => a.start - b.start), problems: [] }
  return {
    article,
    annotations: analysis.annotations,
    summary: summarise(analysis),
    places: placesOf(analysis),
    lit,
    say: sayEnglish,
    language: 'en',
  }
}

const plain = (text: Rich) => text.map(part => (typeof part === 'string' ? part : `*${part.strong}*`)).join('')

/** A card as lines: the top, the title, what it is, why, and the buttons. */
function card(mark: PressmarkAnnotation, page = pageOf()): readonly string[] {
  const { label, count, title, second, pair, why, actions } = contentsOf(mark, page)
  const sides = pair ? [pair.here, pair.there].map(side => `${side.head}: ${plain(side.text)}`) : []
  const lines = [
    `${label} | ${count}`,
    title,
    second ?? '-',
    ...sides,
    plain(why),
    actions.map(action => action.label).join(' | '),
  ]
  return lines.map(line => line.replaceAll('\u00a0', ' ')) // numbers never wrap
}

describe('quotations', () => {
  test('the cue after the words', () => {
    expect(card(marks.letters)).toEqual([
      'Quotation | 3 of 6',
      'Ilse Brandt',
      'Transport Minister',
      'Words in quotation marks, then *“said Brandt”*. Second of 3 by this speaker, who has 47% of the quoted words.',
      'Only this speaker | Next',
    ])
  })

  test('the cue before the words', () => {
    expect(card(marks.promise)[3]).toBe(
      'Words in quotation marks, after *“Ilse Brandt promised”*. First of 3 by this speaker, who has 47% of the quoted words.',
    )
  })

  test('a part of the same statement', () => {
    expect(card(marks.answered)[3]).toMatch(/^A part of the same statement\. Third of 3/)
  })

  test('nobody named in a headline, but the same words in the text', () => {
    expect(card(marks.headline)).toEqual([
      'Quotation, a few words | 1 of 6',
      'No speaker named',
      'The headline does not say whose words these are.',
      'The same words stand in paragraph 1, in what *Ilse Brandt* says.',
      'Go to paragraph 1 | Next',
    ])
  })

  test('a speaker whom the article does not name', () => {
    expect(card(marks.amused).slice(1, 4)).toEqual([
      'Officials',
      'The article gives no name.',
      'Words in quotation marks. The only quotation by this speaker, who has 12% of the quoted words.',
    ])
  })

  test('while the speaker is lit, the button takes it back, and the next is the speaker’s next', () => {
    const { actions } = contentsOf(marks.answered, pageOf(undefined, 'p1'))
    expect(actions.map(action => action.label)).toEqual(['Show all', 'Next'])
    expect(actions[1]!.run).toMatchObject({ type: 'go', mark: marks.promise })
  })

  test('the last leads on to the first, as with all marks; the only one leads nowhere', () => {
    expect(contentsOf(marks.owner, pageOf()).actions.at(-1)!.run).toMatchObject({ type: 'go', mark: marks.headline })
    expect(card(marks.owner, pageOf([marks.owner])).at(-1)).toBe('Only this speaker')
  })
})

describe('officials', () => {
  test('office, how often quoted, where the office stands', () => {
    expect(card(marks.surname)).toEqual([
      'Official | named 2 times',
      'Ilse Brandt',
      'Transport Minister',
      'Quoted 3 times, with 47% of the quoted words. The office stands beside the name in paragraph 1.',
      'Next place',
    ])
  })

  test('places are told together, each once; of many only how many they are', () => {
    const paragraph = (number: number) => ({ at: 'paragraph', number }) as const
    const told = (...places: readonly Place[]) => placesIn(sayEnglish, places, 'en-GB').replaceAll('\u00a0', ' ')
    expect(told(paragraph(1), { at: 'summary' }, paragraph(3), paragraph(1))).toBe('the summary and paragraphs 1 and 3')
    expect(told(paragraph(4), paragraph(6), paragraph(7))).toBe('paragraphs 4, 6 and 7')
    expect(told({ at: 'headline' }, paragraph(2))).toBe('the headline and paragraph 2')
    expect(told(...[1, 2, 3, 4, 5].map(paragraph))).toBe('5 places')
  })

  test('an office that is only in our list says so', () => {
    const known = annotation('person', 'Brandt', { ...brandt, roles: ['Senator'], title: null, known: '2026-01-15' })
    expect(card(known, pageOf([known])).slice(2)).toEqual([
      'Senator',
      'Not quoted in this article. The article does not give the office; it is from a list of office holders of 2026-01-15.',
      '',
    ])
  })

  test('a second office is told, a shorter wording of the first is not', () => {
    const two = annotation('person', 'Brandt', {
      ...brandt,
      roles: ['Transport Minister', 'minister', 'party chair'],
      title: null,
    })
    expect(card(two, pageOf([two]))[2]).toBe('Transport Minister, also party chair')
  })
})

describe('notices', () => {
  test('by their words', () => {
    expect(card(marks.views)).toEqual([
      'Notice | 2 of 2',
      'Views are the writer’s own',
      'The publisher says that the views in this article are the writer’s and may not be its own.',
      'Marked for the words *“those of the writer”*.',
      'Next notice',
    ])
  })

  test('by their form', () => {
    expect(card(marks.teaser)[3]).toBe('Marked because the whole line is one link in capitals.')
  })
})

describe('repeats', () => {
  const [, first, second, third] = article.blocks
  const repeat = (data: object, block = third!): PressmarkAnnotation =>
    ({ kind: 'duplicate', start: block.start, end: block.end, rule: 'duplicate/test', confidence: 1, data }) as never

  test('word for word', () => {
    const mark = repeat({ of: first, likeness: 'exact', similarity: 1, differs: [] })
    expect(card(mark, pageOf([mark]))).toEqual([
      'Repeat, same words | 1 of 1',
      'Paragraph 3 repeats paragraph 1',
      'Word for word paragraph 1.',
      '',
      'Go to paragraph 1',
    ])
  })

  test('in other words, in several places', () => {
    const mark = repeat({ of: [first, second], likeness: 'restated', similarity: 0.6, differs: [] })
    expect(card(mark, pageOf([mark]))).toEqual([
      'Repeat, other words | 1 of 1',
      'Paragraph 3 repeats the article',
      'Other words, the same points as paragraph 1.',
      'The rest of it stands in paragraph 2.',
      'Go to paragraph 1',
    ])
  })

  test('quoted twice, not alike: both texts, the words that differ set off', () => {
    const here = at('no letter')
    const there = at('three letters')
    const mark = {
      ...repeat({ of: at('“We wrote three letters,”'), likeness: 'drift', similarity: 0.8, differs: [{ here, there }] }),
      ...at('“I have seen no letter.”'),
    }
    expect(card(mark, pageOf([mark, marks.letters]))).toEqual([
      'Quoted twice, not alike | 2 words differ',
      'No speaker named',
      '-',
      'Here, paragraph 3: “I have seen *no letter*.”',
      'Before, paragraph 2: “We wrote *three letters*,”',
      'Which of the two was said, the article does not show.',
      'Go to paragraph 2',
    ])
  })

  test('a long pair is cut around what differs', () => {
    const text = `${'before '.repeat(20)}here after${' after'.repeat(20)}`
    const start = text.indexOf('here')
    expect(plain(excerpt(text, { start: 0, end: text.length }, [{ start, end: start + 4 }]))).toBe(
      `… before before before before before *here* after after after after after after …`,
    )
  })
})

describe('said aloud', () => {
  const page = pageOf()

  test.each([
    [marks.letters, 'Quotation 3 of 6, Ilse Brandt, said.'],
    [marks.answered, 'Quotation 4 of 6, Ilse Brandt.'],
    [marks.teaser, 'Notice 1 of 2, pointer to another story.'],
    [marks.surname, 'Official 1 of 1, Ilse Brandt, Transport Minister.'],
  ])('%#', (mark, said) => {
    expect(saidOf(mark, page)).toBe(said)
  })

  test('one speaker alone, all marks, the end of a tour', () => {
    expect(saidLit('p1', page)).toBe('Only Ilse Brandt: 3 quotations.')
    expect(saidLit(null, page)).toBe('All marks shown.')
    expect(saidAtEnd('quotation', page)).toBe('No further quotation.')
    expect(saidAtEnd('notice', page)).toBe('No further notice or repeat.')
  })
})

test('every mark of a real analysis has a card without a hole in its words', () => {
  const analysis = analyze(article)
  const page = pageOf(analysis.annotations)
  expect(analysis.annotations.length).toBeGreaterThan(4)
  for (const mark of analysis.annotations) {
    const lines = card(mark, page)
    expect(lines.slice(0, 2).every(line => line.length > 0)).toBe(true)
    expect(lines.join(' ')).not.toMatch(/\$\d|undefined|[\ue000-\ue008]/)
    expect(saidOf(mark, page)).toMatch(/\.$/)
  }
})
