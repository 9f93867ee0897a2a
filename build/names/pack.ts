// Packs tables from words to sets of classes as src/core/text/word-table.ts reads them: a system of linear equations over single bits,
// one for each bit of each word's code, solved from the left, its free bits chosen so that frequent strangers meet no code.

import { alphabet, sixBitsOf } from '../../src/core/text/base64.ts'
import {
  band,
  factor,
  hashOf,
  mixOf,
  openTable,
  type PackedTable,
  placesOfBit,
  setReader,
  shift,
  startsOf,
  widthUnit,
} from '../../src/core/text/word-table.ts'

const slack = 0.04 // of the places stay free; fewer, and some equation has no solution
const words32 = band / 32 + 1 // an equation's coefficients, from the word of 32 bits that its band begins in

interface Code {
  readonly code: number
  readonly length: number
}

/**
 * Packs a table. `lengthOf` gives the bits of a set's code, by its classes and how many words have it: one stranger in 2^bits is taken
 * for a word of this set. Strangers that are words of the table are no strangers.
 */
export function packTable(
  entries: ReadonlyMap<string, number>,
  lengthOf: (classes: number, count: number) => number,
  harms: ReadonlyMap<string, (classes: number) => number>,
): PackedTable {
  const { lengths, order, codes } = codesOf(entries, lengthOf)
  const equations: { readonly hash: number; readonly step: number; readonly bit: number }[] = []
  for (const [word, classes] of entries) {
    const { code, length } = codes.get(classes)!
    for (let step = 0; step < length; step++) equations.push({ hash: hashOf(word), step, bit: (code >> (length - 1 - step)) & 1 })
  }
  const widths = widthsOf(equations.map(({ hash }) => hash))
  const size = [...sixBitsOf(widths)].reduce((sum, width) => sum + width * widthUnit, band)
  const places = placesOf(widths)
  const solved = solve(equations, places, size)
  const strangers = [...harms].filter(([word]) => !entries.has(word))
  const row = choose(
    solved,
    places,
    lengths,
    strangers.map(([word, harm]) => ({ hash: hashOf(word), harm: order.map(harm) })),
  )
  const packed = { lengths, sets: order.map(setOf).join(''), widths, row: textOf(row) }
  const find = openTable(packed)
  const lost = [...entries].filter(([word, classes]) => find(word) !== classes).length
  const harm = strangers.reduce((sum, [word, harm]) => sum + harm(find(word)), 0)
  console.log(`${entries.size} words in ${order.length} sets, ${size / 8} bytes; harm ${harm} of ${strangers.length} strangers`)
  if (lost > 0) throw new Error('the packed table does not give back its words')
  return packed
}

// Canonical codes: short ones first, the frequent set before the rare.
function codesOf(entries: ReadonlyMap<string, number>, lengthOf: (classes: number, count: number) => number) {
  const counts = new Map<number, number>()
  for (const classes of entries.values()) counts.set(classes, (counts.get(classes) ?? 0) + 1)
  const order = [...counts]
    .map(([classes, count]) => ({ classes, length: lengthOf(classes, count) }))
    .sort((a, b) => a.length - b.length || a.classes - b.classes)
  const codes = new Map<number, Code>()
  const lengths: number[] = []
  let code = 0
  let last = 0
  for (const { classes, length } of order) {
    for (; last < length; last++) {
      code *= 2
      lengths.push(0)
    }
    lengths[length - 1]!++
    codes.set(classes, { code: code++, length })
  }
  return { lengths, order: order.map(({ classes }) => classes), codes }
}

function setOf(classes: number): string {
  let text = ''
  for (let bit = 0; bit < 31; bit++) if ((classes >> bit) & 1) text += alphabet[bit + (text ? 32 : 0)]
  return text
}

// Each 128th of the hashes gets room for its equations; what rounding takes or gives goes to the next one.
function widthsOf(hashes: readonly number[]): string {
  const counts = new Array<number>(128).fill(0)
  for (const hash of hashes) counts[hash >>> 25]!++
  let owed = 0
  let text = ''
  for (const count of counts) {
    owed += count * (1 + slack)
    const width = Math.round(owed / widthUnit)
    owed -= width * widthUnit
    text += alphabet[width]
  }
  return text
}

// The exclusive or of what `at` gives for the places of one bit of a word's code.
type Places = (hash: number, step: number, at: (place: number) => number) => number

function placesOf(widths: string): Places {
  const startOf = startsOf(widths)
  return (hash, step, at) => {
    const start = startOf(hash)
    let mixed = mixOf(hash, step)
    let bits = 0
    for (let k = 0; k < placesOfBit; k++) {
      mixed = Math.imul(mixed, factor) + 1
      bits ^= at(start + (mixed >>> shift))
    }
    return bits
  }
}

interface Solved {
  /** The equation whose first place this is, if one is; its coefficients from the word of 32 bits that the place lies in. */
  readonly coefficients: readonly (Uint32Array | undefined)[]
  readonly bits: Uint8Array
}

// Gaussian elimination in a band: in the order of where the bands begin, so that no equation reaches beyond its own.
function solve(
  equations: readonly { readonly hash: number; readonly step: number; readonly bit: number }[],
  places: Places,
  size: number,
): Solved {
  const coefficients = new Array<Uint32Array | undefined>(size)
  const bits = new Uint8Array(size)
  const row = new Uint32Array(size / 32 + words32 * 2)
  for (const { hash, step, bit } of [...equations].sort((a, b) => a.hash - b.hash)) {
    let least = size
    let most = 0
    places(hash, step, place => {
      row[place >> 5]! ^= 1 << (place & 31)
      least = Math.min(least, place)
      most = Math.max(most, place)
      return 0
    })
    let right = bit
    let word = least >> 5
    const end = word + words32 + 1
    for (; word < end; ) {
      if (row[word] === 0) {
        word++
        continue
      }
      const place = word * 32 + (31 - Math.clz32(row[word]! & -row[word]!))
      const known = coefficients[place]
      if (!known) {
        coefficients[place] = row.slice(word, word + words32)
        bits[place] = right
        break
      }
      for (let at = 0; at < words32; at++) row[word + at]! ^= known[at]!
      right ^= bits[place]!
    }
    if (word >= end && right) throw new Error('an equation has no solution: give the table more slack')
    row.fill(0, least >> 5, end + words32)
  }
  return { coefficients, bits }
}

interface Stranger {
  readonly hash: number
  /** What it costs to take it for a word of each set. */
  readonly harm: readonly number[]
}

const beam = 500 // rows that are tried side by side

// From the right, each place follows from those after it, or is free. Both ways are tried of each free place, and the rows are kept that
// give the fewest strangers a code.
function choose(
  { coefficients, bits }: Solved,
  places: Places,
  lengths: readonly number[],
  strangers: readonly Stranger[],
): Uint8Array {
  const size = coefficients.length
  const byPlace: Stranger[][] = Array.from({ length: size }, () => [])
  for (const stranger of strangers) {
    let least = size
    for (let step = 0; step < lengths.length; step++)
      places(stranger.hash, step, place => {
        least = Math.min(least, place)
        return 0
      })
    byPlace[least]!.push(stranger)
  }
  const setOf = setReader(lengths)
  let row = new Uint32Array(size / 32 + words32 + 1)
  const at = (place: number) => (row[place >> 5]! >>> (place & 31)) & 1
  const harmOf = ({ hash, harm }: Stranger) => harm[setOf(step => places(hash, step, at))] ?? 0
  let seed = 1
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 0x100000000
  }
  let tried = [{ row, harm: 0, order: 0 }]
  for (let place = size - 1; place >= 0; place--) {
    const equation = coefficients[place]
    const first = place >> 5
    const mask = 1 << (place & 31)
    if (equation)
      for (const { row } of tried) {
        let sum = 0
        for (let k = 0; k < words32; k++) sum ^= equation[k]! & row[first + k]!
        if (bits[place]! ^ parity(sum)) row[first]! |= mask
      }
    else {
      tried.push(
        ...tried.map(({ row, harm }) => {
          const other = row.slice()
          other[first]! |= mask
          return { row: other, harm, order: 0 }
        }),
      )
    }
    if (byPlace[place]!.length > 0)
      for (const one of tried) {
        row = one.row
        for (const stranger of byPlace[place]!) one.harm += harmOf(stranger)
      }
    if (tried.length > beam) {
      for (const one of tried) one.order = one.harm + random()
      tried = tried.sort((a, b) => a.order - b.order).slice(0, beam)
    }
  }
  row = tried.sort((a, b) => a.harm - b.harm)[0]!.row
  return Uint8Array.from({ length: size }, (_, place) => at(place))
}

function parity(value: number): number {
  let folded = value ^ (value >>> 16)
  folded ^= folded >>> 8
  folded ^= folded >>> 4
  return (0x6996 >> (folded & 15)) & 1
}

function textOf(bits: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bits.length; at += 6) {
    let value = 0
    for (let bit = 5; bit >= 0; bit--) value = value * 2 + (bits[at + bit] ?? 0)
    text += alphabet[value]
  }
  return text
}
