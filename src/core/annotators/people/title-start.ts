// How far to the left of its head a title begins: the words that qualify it, an owner that is a state or a body, and the heads
// joined to it. In "said Kenya’s Deputy Trade Minister Hale" it begins at Kenya.

import { anyHead, Is } from './lexicon.ts'
import { isCapital, isHead, type Word } from './words.ts'

const verbish = /(?:[^e]ed|[^i]ly)$/ // "interviewed", "recently"; not "speed", "family"
// "met shadow treasurer | Hale"
const verb =
  /^(?:met|meets|tells|led|leads|beat|lost|left|saw|made|took|gave|sent|wrote|held|kept|found|caught|became|becomes|joins|replaces|succeeds)$/

/** The first word of a title that is known from word `from` on; `head` is its head. */
export function extendLeft(words: readonly Word[], from: number, head: number): number {
  const capitalHead = isCapital(words[head]!)
  let strange = 0
  for (;;) {
    const k = from - 1
    const word = words[k]!
    if (word.owned && !isOwnedByMany(words, k, from))
      return capitalHead && isCapital(word) && ownsOffices(word) ? startOfPhrase(words, k) : from
    if (word.shape === 'mark') {
      if (word.low === '&' ? isCapital(words[k - 1]!) : words[k - 1]!.owned === word.end && isOwnedByMany(words, k - 1, from))
        from = k - 1
      else return from
      continue
    }
    if (word.low === 'of' || word.low === 'and') {
      if (!joins(words, k) && !joinsHeads(words, k, from, head) && !isTailOfHead(words, k, from)) return from
      from = startOfPhrase(words, k - 1)
      continue
    }
    if (word.low === 'the' && isTailOfHead(words, k - 1, from)) {
      from = startOfPhrase(words, k - 2)
      continue
    }
    if (!qualifies(word, capitalHead || isCapital(words[from]!))) return from
    if (word.shape === 'low' && (word.flags & qualifier) === 0 && ++strange > 3) return from
    from = startOfPhrase(words, k)
  }
}

// "Police Chiefs’ | Council", "People’s | Congress": of many that are named for what they are.
function isOwnedByMany(words: readonly Word[], k: number, from: number): boolean {
  const { flags, low } = words[k]!
  return (
    isCapital(words[k]!) &&
    isCapital(words[from]!) &&
    (flags & (Is.common | anyHead)) !== 0 &&
    /s$|^(?:people|women|men)$/.test(low)
  )
}

// "co-founder and | CEO", "Deputy Prime Minister and | Finance Minister": one person is both. "President and | Prime Minister" are two.
function joinsHeads(words: readonly Word[], k: number, from: number, head: number): boolean {
  const left = words[k - 1]!
  const right = words[from]!
  if (words[k]!.low !== 'and' || left.owned || !isHead(left) || (left.flags & Is.kin) !== 0 || left.low.endsWith('s'))
    return false
  if (right.shape !== 'caps' && isCapital(left) !== isCapital(right)) return false
  const before = words[startOfPhrase(words, k - 1) - 1]!
  return !isRuler(left) || !isRuler(words[head]!) || (before.flags & (Is.modifier | Is.portfolio)) !== 0
}

function isRuler({ flags, low }: Word): boolean {
  return (flags & Is.officialHead) !== 0 || low === 'president'
}

// "Chief of Army Staff | General Ruiz": what stands between "of" and a rank belongs to the head before it.
function isTailOfHead(words: readonly Word[], k: number, from: number): boolean {
  const left = words[k - 1]!
  const right = words[from]!
  return (
    words[k]!.low === 'of' &&
    isCapital(left) &&
    (left.flags & Is.dependentHead) !== 0 &&
    isCapital(right) &&
    (right.flags & Is.portfolio) !== 0
  )
}

const qualifier = Is.modifier | Is.portfolio | Is.demonym | Is.publicBody | Is.privateBody | Is.country | Is.region | anyHead

function ownsOffices(word: Word): boolean {
  return (word.flags & (Is.country | Is.region | Is.publicBody)) !== 0
}

/** Whether the small word at `k` holds a title together: "Bank of England Governor", "trade and industry secretary". */
export function joins(words: readonly Word[], k: number): boolean {
  const left = words[k - 1]!
  const right = words[k + 1]!
  if (left.owned) return false
  // "Bank of England Governor"; not "Dismissal of Defence Minister" in a headline
  if (words[k]!.low === 'of')
    return (
      isCapital(left) &&
      isCapital(right) &&
      !isHead(left) &&
      ((left.flags & (Is.publicBody | Is.privateBody | Is.thing)) !== 0 || (right.flags & (Is.country | Is.region)) !== 0)
    )
  if (isHead(left) || isHead(right) || isCapital(left) !== isCapital(right)) return false
  return (
    ((left.flags | words[k - 2]!.flags) & Is.portfolio) !== 0 &&
    (right.flags & (Is.portfolio | Is.common)) !== 0 &&
    (right.flags & Is.function) === 0
  )
}

function qualifies(word: Word, capitalHead: boolean): boolean {
  const { flags, shape } = word
  if ((flags & (Is.courtesy | Is.time)) !== 0) return false
  if (shape === 'number') return /^\d+(?:st|nd|rd|th)$/.test(word.low)
  if (
    (flags & anyHead) !== 0 &&
    shape === 'low' &&
    ((flags & (Is.modifier | Is.portfolio)) === 0 || (capitalHead && word.low === 'chief'))
  )
    return false
  if (shape !== 'low') {
    if ((flags & qualifier) !== 0) return true
    if (word.opens && (/(?:ed|ing|ly)$/.test(word.low) || /-\p{Ll}/u.test(word.text))) return false
    // In a headline any word may have a capital: "Demands Firing of Top General".
    return (flags & Is.function) === 0 && word.style === 'plain'
  }
  if ((flags & Is.modifier) !== 0 && word.low !== 'second' && word.low !== 'under') return true
  if ((flags & Is.function) !== 0 || verb.test(word.low)) return false
  if (capitalHead) return (flags & (Is.portfolio | Is.publicBody | Is.demonym)) !== 0 && (flags & Is.common) === 0
  return (flags & qualifier) !== 0 || !verbish.test(word.low)
}

/** Where the listed phrase begins that ends in a word: at Prime for the Minister of "Prime Minister". */
export function startOfPhrase(words: readonly Word[], head: number): number {
  return head - words[head]!.phrase
}
