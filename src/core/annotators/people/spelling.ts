// What a word's letters alone tell, looked up once for each spelling: its folded form, its shape, its classes.
// "U.S." is a country, "Gen" an abbreviation before a full stop, "Jean-Marc" a given name of two.

import { byForm } from '../../text/by-form.ts'
import { fold } from '../../text/fold.ts'
import type { Form } from '../../text/tokens.ts'
import { flagsOf, Is } from './lexicon.ts'

/** `caps` is two capitals or more and nothing low; `initial` one capital, with or without its full stop, or several ("J.D."). */
export type Shape = 'low' | 'capital' | 'caps' | 'initial' | 'number' | 'mark'

export interface Spelling {
  /** Folded: lower case, no accents, typewriter marks. */
  readonly low: string
  readonly shape: Shape
  /** Bits of `Is`. */
  readonly flags: number
  /** A full stop after it belongs to it: "Gen". */
  readonly abbreviation: boolean
  /** A listed phrase may end in it. */
  readonly endsPhrase: boolean
  readonly capital: boolean
  readonly allCapitals: boolean
  /** A word that carries meaning, which a headline in title case writes with a capital. */
  readonly weighs: boolean
  /** A mark after which a capital says nothing: the end of a sentence, a dash, an opening mark. */
  readonly opensNext: boolean
}

const abbreviations = new Set(
  'gen lt col maj capt cmdr adm brig gov govs sen sens rep reps sgt cpl pvt pfc spc dr mr mrs ms prof rev fr st jr sr atty asst dep insp supt det hon pres messrs jnr snr mt ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo'.split(
    ' ',
  ),
)
const smallWords = new Set(
  'and the for with from but nor over into than that are was has its his her amid after how why'.split(' '),
)
const opensNext = /^[.!?…:;"“„«‘'([{—–•*|>-]$/u
const capitalStart = /^\p{Lu}/u
const allCapitals = /^[\p{Lu}\p{N}'’.-]+$/u
const lettersOnly = /[^\p{L}]/gu
const joined = /['’-]/
const insideCapital = /^\p{Ll}{1,4}['’-]\p{Lu}\p{Ll}/u // d'Estaing, al-Hadid
const doubleName = /^\p{Lu}\p{L}+[-‑]\p{Lu}\p{Ll}/u // Jean-Marc
const ofGiven = Is.given | Is.common | Is.country | Is.region | Is.demonym | Is.thing

/** The spelling of a token's form. */
export const spellingOf = byForm(
  (form): Spelling => (form.kind === 'word' || form.kind === 'number' ? read(form) : markOf(form.text)),
)

function markOf(text: string): Spelling {
  const nothing = { flags: 0, abbreviation: false, endsPhrase: false, capital: false, allCapitals: false, weighs: false }
  return { low: text, shape: 'mark', ...nothing, opensNext: opensNext.test(text) }
}

function read({ text, lower, kind }: Form): Spelling {
  const low = fold(lower)
  const capital = startsCapital(text)
  const isNumber = kind === 'number'
  let flags = isNumber ? 0 : flagsOf(low)
  if (capital && low.includes('-') && doubleName.test(text) && (flagsOf(low.slice(0, low.indexOf('-'))) & ofGiven) === Is.given)
    flags |= Is.given
  return {
    low,
    shape: isNumber ? 'number' : shapeOf(text, capital),
    flags,
    abbreviation: abbreviations.has(low.replace(/^(?:then|ex)-/, '')),
    endsPhrase: (flags & Is.phraseEnd) !== 0,
    capital,
    allCapitals: capital && isAllCapitals(text),
    weighs: kind === 'word' && text.length >= 3 && !smallWords.has(text),
    opensNext: false,
  }
}

function shapeOf(text: string, capital: boolean): Shape {
  if (!capital) return joined.test(text) && insideCapital.test(text) ? 'capital' : 'low'
  if (/\p{N}/u.test(text)) return 'caps'
  const letters = text.length > 3 && !text.includes('.') ? text : text.replace(lettersOnly, '')
  if (letters.length === 1 || (text.includes('.') && letters.length < 4)) return 'initial'
  return isAllCapitals(text) ? 'caps' : 'capital'
}

// Most words need no expression with classes of Unicode: those are slow to compile, and every page compiles its own.
function startsCapital(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < 0x80 ? first >= 65 && first <= 90 : capitalStart.test(text)
}

function isAllCapitals(text: string): boolean {
  const second = text.charCodeAt(1)
  return !(second >= 97 && second <= 122) && allCapitals.test(text)
}
