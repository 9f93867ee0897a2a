// What a title is worth: public office or not. "Harbour Authority chairman" is one, "club chairman" is none.

import { courtWordsIn } from './article-words.ts'
import { anyHead, Is } from './lexicon.ts'
import type { Title } from './titles.ts'
import { isCapital, isHead, type Word } from './words.ts'

const byItself =
  /^(?:(?:vice-|ex-|then-)?presidents?|secretary|chairman|chairwoman|administrator|commissioner|commissioners|chief|director|spokesman|spokeswoman|spokesperson|inspector)$/
const president = /^(?:vice-|ex-|then-)?presidents?$/
const notInPrivate =
  /^(?:officer|captain|capt|speaker|minister|judge|judges|specialist|private|marine|king|queen|marshal|dictator|commander|general|peer|ranger|soldier|chancellor|coroner)$/
const sport = /^(?:base|foot|basket|net)ball$|^(?:sports?|games?|soccer|cricket|hockey|tennis|golf|rugby|boxing|racing)$/
// Those who serve an office holder: "the governor's spokesman", "deputy chief of staff to President Hale"
const staff =
  /^(?:spokesman|spokeswoman|spokesperson|spokespeople|secretary|staff|adviser|advisor|advisers|advisors|aide|aides|deputy)$/
// A firm has these before its presidents, a state has not: "senior vice president Ann Hale"
const ofFirms = /^(?:executive|senior|associate|assistant|regional|managing|corporate|divisional|international|global)$/
// "CEO and president Ann Hale"
const ofFounders = /^(?:ceo|coo|cfo|founder|co-founder|cofounder|owner|executive)$/
// What a firm has somebody for: "head of sales", "vice president of product"
const ofBusiness =
  /^(?:sales|marketing|customers?|products?|advertising|merchandising|brands?|commercial|retail|partnerships|creative|editorial)$/
// Those whom a leader without an office leads: "market leader", "youth leader"
const followers =
  /^(?:spiritual|religious|cult|gang|market|team|union|volunteer|thought|youth|group|band|worship|project|indigenous|tribal)$/
// Who speaks at an event: "keynote speaker Ann Hale"
const ofEvents = /^(?:keynote|guest|motivational|public)$/
const religious = /^(?:ayatollah|sheikh|imam|mullah)$/
const ofPlace = Is.country | Is.region | Is.demonym
const publicWords = Is.publicBody | ofPlace

/** Whether the words of a title name a public office. */
export function isOffice(words: readonly Word[], title: Title): boolean {
  const { from, to, head } = title
  if (isOfficeAt(words, from, to, head)) return true
  // "professor of law and former deputy attorney general"
  if (words[head]!.low === 'professor' && isHead(words[head - 1]!)) return isOfficeAt(words, from, head, head - 1)
  for (let k = from + 1; k < head; k++)
    if (words[k]!.low === 'and' && isHead(words[k - 1]!) && isOfficeAt(words, from, to, k - 1)) return true
  let and = false
  for (let k = head + 1; k < to; k++) {
    if (words[k]!.low === 'and') and = true
    if (and && (words[k]!.flags & Is.officialHead) !== 0 && !notInPrivate.test(words[k]!.low)) return true
  }
  return false
}

function isOfficeAt(words: readonly Word[], from: number, to: number, head: number): boolean {
  const { flags, low, phrase } = words[head]!
  const first = head - phrase
  const others = words.slice(from, to).filter((_, index) => from + index < first || from + index > head)
  const before = words.slice(from, first)
  const isPrivate = others.some(one => isPrivateBody(one) || ofBusiness.test(one.low))
  if ((flags & Is.officialHead) !== 0) {
    // "chief product officer", "Sabres captain", "fitness specialist"
    const isJob =
      low === 'officer'
        ? words.slice(from, head).some(one => one.low === 'chief')
        : /^(?:captain|capt|specialist)$/.test(low) && (words[head]!.shape === 'low' || before.length > 0)
    if (isJob) return has(others, Is.publicBody) && !isPrivate
    if (low === 'speaker' && before.some(one => ofEvents.test(one.low))) return false
    // "judge Carrie Marsh" may judge dancers: only an article that has to do with courts has judges in small letters.
    if (/^judges?$/.test(low) && words[head]!.shape === 'low' && !has(others, Is.publicBody)) return courtWordsIn(words).size > 0
    return !(isPrivate && phrase === 0 && notInPrivate.test(low))
  }
  // "Supreme Leader Ayatollah Karim"
  if (religious.test(low) && has(before, Is.officialHead)) return true
  if ((flags & Is.dependentHead) === 0 || isPrivate || isOfFirm(others)) return false
  // "North Korea's leader": whose it is stands before the title.
  const owner = words[from - 1]!
  if (owner.owned > 0 && (owner.flags & publicWords) !== 0) return true
  if (owner.low === 'its' && followsPublicBody(words, from - 1)) return true
  if (staff.test(low)) {
    const served = owner.owned > 0 ? [owner, ...others] : others
    if (served.some(one => ((one.flags & Is.officialHead) !== 0 && !notInPrivate.test(one.low)) || one.low === 'president'))
      return true
    if (servesOfficial(words, from - 1)) return true
  }
  const isPresident = president.test(low)
  // "vice president of the Android division", "division vice president"
  if (isPresident && others.some(one => one.shape === 'low' && /^(?:division|department|services?)$/.test(one.low))) return false
  if (low === 'director' && others.length > 0 && others.every(saysNoBody)) return false
  if (others.some(one => followers.test(one.low))) return false
  if (has(others, publicWords)) return true
  // "the company’s president"
  if (isPresident && owner.owned > 0 && !isCapital(owner)) return false
  if (isPresident && (before.some(one => ofFirms.test(one.low)) || others.some(one => ofFounders.test(one.low)))) return false
  if (others.some(one => /^(?:opposition|shadow|coalition)$/.test(one.low) || (one.low === 'national' && isCapital(one))))
    return true
  if (!isPresident && has(before, Is.portfolio)) return true
  if (/^(?:secretary|commissioner)$/.test(low) && has(others, Is.portfolio)) return true
  // "harbour commissioner"; not "baseball commissioner"
  if (/^commissioners?$/.test(low) && before.some(isPlain) && !before.some(one => sport.test(one.low))) return true
  // "the member for Northport"
  if (low === 'member' && words[head + 1]!.low === 'for' && isCapital(words[head + 2]!)) return true
  // "President Hale", "former vice president"; not "vice president of Northstar Rockets"
  const alone = to === head + 1 && before.every(one => (one.flags & Is.modifier) !== 0)
  return alone && byItself.test(low) && (isCapital(words[head]!) || isPresident)
}

function has(words: readonly Word[], flags: number): boolean {
  return words.some(one => (one.flags & flags) !== 0)
}

function isPrivateBody({ flags }: Word): boolean {
  return (flags & Is.privateBody) !== 0 && (flags & Is.publicBody) === 0
}

// "British", "acclaimed": of a director they say neither the body nor what it is for.
function saysNoBody(word: Word): boolean {
  return ((word.flags & (Is.publicBody | Is.portfolio)) === 0 && !isCapital(word)) || (word.flags & Is.demonym) !== 0
}

// "Mayor Hale’s deputy", "Mayor Ann Hale left. Her deputy": the office named last before the owner is the chief's.
function servesOfficial(words: readonly Word[], owner: number): boolean {
  const named = words[owner]!.owned > 0 && isCapital(words[owner]!)
  if (!named && !/^(?:his|her|their)$/.test(words[owner]!.low)) return false
  for (let k = owner - 1; k >= owner - (named ? 3 : far) && words[k]!.text; k--) {
    const { flags, low } = words[k]!
    if (named && !isCapital(words[k]!)) return false
    if (isHead(words[k]!) && isCapital(words[k]!))
      return (flags & Is.officialHead) !== 0 && (low === 'minister' || !notInPrivate.test(low))
  }
  return false
}

const far = 40 // words back; what "its" stands for is seldom farther than the sentence before

// The ministry takes the blame, its spokeswoman Ilse Tamm said: the body named last before a word is a public one.
function followsPublicBody(words: readonly Word[], at: number): boolean {
  for (let k = at - 1; k >= at - far && words[k]!.text; k--) {
    const { flags } = words[k]!
    if ((flags & (Is.publicBody | Is.privateBody)) !== 0) return (flags & Is.privateBody) === 0
  }
  return false
}

const ofFirmsToo = /^(?:councils?|boards?|divisions?|services?|committees?)$/

// "CNBC's Advisor Council": what belongs to a name that is no place, no body and no office, and is of a kind that firms have too.
function isOfFirm(words: readonly Word[]): boolean {
  const owner = words.some(one => one.owned > 0 && isCapital(one) && (one.flags & (publicWords | anyHead)) === 0)
  return owner && words.every(one => (one.flags & Is.publicBody) === 0 || ofFirmsToo.test(one.low))
}

// A word in small letters that says of what someone is in charge.
function isPlain({ shape, flags }: Word): boolean {
  return shape === 'low' && (flags & Is.modifier) === 0
}
