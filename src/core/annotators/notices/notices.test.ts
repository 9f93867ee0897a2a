// What a fixture file cannot say: metadata, other languages, evidence, and that a long page takes time in proportion.

import { describe, expect, test } from 'vitest'
import { type Article, articleFromBlocks, articleFromText, type Declared, noMeta } from '../../article.ts'
import { finish } from '../../steps.ts'
import { type NoticeAnnotation, notices, noticesOf } from './index.ts'
import { french, german, spanish } from './wordings.es-fr-de.data.ts'

const inEnglish = (article: Article) => finish(notices.annotate(article, {}))
const told = (article: Article, found: readonly NoticeAnnotation[]) =>
  found.map(({ start, end, data }) => `${data.class}: ${article.text.slice(start, end)}`)

describe('metadata and text agree', () => {
  const lines = ['Opinion', 'Let the ferry sail, and let its pilots sleep on land for once this year.']
  const notices = (declared: Declared) => {
    const article = articleFromText(['The ferry and us', ...lines].join('\n'), { ...noMeta, declared })
    return told(article, inEnglish(article))
  }
  test('a line "Opinion" over an article that is filed so', () => {
    expect(notices({ opinion: true })).toEqual(['opinion: Opinion'])
  })
  test('near miss: the same line, and metadata that say nothing of it', () => {
    expect(notices({})).toEqual([])
    expect(notices({ free: false })).toEqual([])
  })
  test('the words of the correction', () => {
    const correction = 'Let the ferry sail, and let its pilots sleep on land for once'
    expect(notices({ correction })).toEqual([`correction: ${lines[1]}`])
  })
})

describe('other languages', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['es', 'Este resumen fue generado con la ayuda de la inteligencia artificial.', 'ai'],
    ['es', 'Las opiniones expresadas en esta columna son responsabilidad de su autora.', 'opinion'],
    ['es', 'Contenido patrocinado', 'sponsored'],
    ['es', 'Fe de errores: el barco se llama Norlys.', 'correction'],
    ['es', 'Una versión anterior de esta noticia daba otro nombre al barco.', 'correction'],
    ['es', 'El ministro reconoció que su publicidad costó dos millones.', null],
    ['es', 'La corrección del presupuesto llegará en mayo.', null],
    ['es', 'La inteligencia artificial llegará al puerto, según este estudio.', null],
    ['es', 'Las opiniones de los pilotos no cambiaron tras la huelga.', null],
    ['es', 'Una versión anterior del barco tenía dos mástiles.', null],
    ['fr', 'Cet article a été traduit par une intelligence artificielle.', 'ai'],
    ['fr', 'Les propos tenus dans cette tribune n’engagent que leur auteur.', 'opinion'],
    ['fr', 'Publicité', 'sponsored'],
    ['fr', 'Rectificatif : le bateau s’appelle Norlys.', 'correction'],
    ['fr', 'Cet article a été modifié mardi à la demande du port.', 'correction'],
    ['fr', 'La publicité du port a coûté deux millions, selon la ministre.', null],
    ['fr', 'Leurs opinions ne changent pas le prix du billet.', null],
    ['fr', 'Le port veut une intelligence artificielle pour ses grues.', null],
    ['fr', 'Une version antérieure du bateau avait deux mâts.', null],
    ['de', 'Dieser Text wurde mit Hilfe von Künstlicher Intelligenz erstellt.', 'ai'],
    ['de', 'Der Kommentar gibt ausschließlich die Meinung der Autorin wieder.', 'opinion'],
    ['de', 'Anzeige', 'sponsored'],
    ['de', 'In einer früheren Version hieß das Schiff anders.', 'correction'],
    ['de', 'Die Reederei erstattete Anzeige gegen den Hafen.', null],
    ['de', 'Der Hafen setzt bei den Kränen auf Künstliche Intelligenz.', null],
    ['de', 'Die frühere Fassung des Gesetzes ließ den Fischern mehr Zeit.', null],
    ['de', 'Ihre Meinung über den Hafen hat sie nie geändert.', null],
  ]
  const other = noticesOf({ es: spanish, fr: french, de: german })
  test.each(cases)('%s: %s', (language, text, expected) => {
    const article = articleFromText(text, { ...noMeta, language })
    expect(finish(other.annotate(article, {})).map(({ data }) => data.class)).toEqual(expected ? [expected] : [])
  })
  test('an article in a language without a list has no notices told by words', () => {
    expect(inEnglish(articleFromText('Publicité', { ...noMeta, language: 'fr' }))).toEqual([])
  })
})

test('the evidence is the words that told, or null where form did', () => {
  const article = articleFromBlocks([
    { text: 'The ferry to Ostvik stopped on Monday after its pilots walked out over pay.' },
    { text: 'Board weighs third rise in fares as the strike goes on', look: { tag: 'p', linkShare: 1 } },
    { text: 'Correction: the ferry is called Norlys.' },
  ])
  expect(inEnglish(article).map(({ rule, data }) => [rule, data.evidence?.text ?? null])).toEqual([
    ['notice/one-link', null],
    ['notice/corrected', 'Correction:'],
  ])
})

test('no phrase makes a long line slow', () => {
  const hard = [
    'views opinions are not ',
    'this article was updated by ',
    'subscribe to our ',
    '© © ',
    'comments ',
    'a '.repeat(30),
    '( ) ',
    'A/',
    '"',
    '   ',
    'read more on ',
    'sponsored (((((((((((((((((((((((((((((((((((((((((((((((((',
  ]
  for (const piece of hard) {
    const time = (length: number) => {
      const article = articleFromBlocks([{ text: piece.repeat(length / piece.length) }])
      const started = performance.now()
      inEnglish(article)
      return performance.now() - started
    }
    time(5_000)
    // Eight times the text may take eight times as long, and the machine be busy; a square would take sixty-four times.
    expect(time(80_000), piece).toBeLessThan(Math.max(1_000, 30 * time(10_000)))
  }
}, 60_000)
