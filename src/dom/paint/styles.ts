// The styles a mark can wear, their neutral names, and the rules that draw them.
// A quotation on a light ground wears "light/quotation/3": ::highlight(k1x9q2-0) { background-color: rgb(236 170 20 / .24) }

import { blend, type Color, contrast } from './color.ts'
import type { Ground } from './ground.ts'
import { amber, grey, lines, plain, repeatWash, type Sheet, type Strength, sheets, washes } from './look.data.ts'

/** What is drawn, the lowest first. Wash lies under lines. */
export const styles = ['whole', 'here', 'quotation', 'lit', 'duplicate', 'notice', 'person', 'lit-name'] as const
export type Style = (typeof styles)[number]

/** How much of its wash a mark may have: all, two thirds, one third, none. */
const levels = [3, 2, 1, 0] as const
export type Level = (typeof levels)[number]

export interface Look {
  readonly strength: Strength
  /** Whether the browser draws lines in highlights; Firefox before 146 does not. */
  readonly drawsLines: boolean
}

/** One way of drawing: a style on a kind of ground with as much wash as its text bears. */
export interface Drawing {
  readonly sheet: Sheet
  readonly style: Style
  readonly level: Level
}

/** Every drawing there is; its place in the list is its number. */
export const drawings: readonly Drawing[] = sheets.flatMap(sheet =>
  styles.flatMap(style => levels.map(level => ({ sheet, style, level }))),
)

/** The name of a drawing in the page's registry: it says nothing to the page, and another page has another. */
export function nameOf(prefix: string, { sheet, style, level }: Drawing): string {
  return `${prefix}-${(sheets.indexOf(sheet) * styles.length + styles.indexOf(style)) * levels.length + levels.indexOf(level)}`
}

/** A word of letters and digits out of a seed, the same for the same seed (FNV-1a). */
export function prefixFrom(seed: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < seed.length; at++) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193)
  return `k${(hash >>> 0).toString(36)}`
}

/** The rules for all drawings. Only backgrounds and decorations: nothing moves a letter or changes its colour. */
export function rulesFor(prefix: string, look: Look): string {
  return drawings
    .map(one => ({ name: nameOf(prefix, one), body: bodyOf(one, look) }))
    .filter(rule => rule.body)
    .map(rule => `::highlight(${rule.name}){${rule.body}}`)
    .join('\n')
}

const leastContrast = 4.5 // WCAG 2 for running text

/** The most wash that leaves text readable: the highest level at which its contrast stays 4.5 or more. */
export function levelFor(style: Style, ground: Ground, look: Look): Level {
  const { behind, letters } = ground
  const wash = washOf(style, ground.sheet, look)
  if (!wash || !behind || !letters) return 3
  const bears = (level: Level) => contrast(letters, blend(faded(wash, level), behind)) >= leastContrast
  return levels.find(bears) ?? 0
}

function bodyOf({ sheet, style, level }: Drawing, look: Look): string {
  const wash = washOf(style, sheet, look)
  const line = look.drawsLines ? lineOf(style, sheet, level, look.strength) : undefined
  if (!wash && level !== 3) return '' // without a wash there are no levels
  const background = wash && level > 0 ? `background-color:rgb(${wash.rgb.join(' ')}/${faded(wash, level).alpha.toFixed(3)})` : ''
  return [background, line && `text-decoration:underline ${line};text-underline-offset:3px`].filter(Boolean).join(';')
}

function washOf(style: Style, sheet: Sheet, { strength, drawsLines }: Look): Color | undefined {
  const share = washes[sheet]
  if (style === 'quotation') return colorOf(amber, share[strength])
  if (style === 'lit') return colorOf(amber, share.lit)
  if (style === 'here') return colorOf(grey, share.here)
  if (style === 'whole') return colorOf(grey, repeatWash)
  return drawsLines ? undefined : colorOf(...plain[style])
}

function lineOf(style: Style, sheet: Sheet, level: Level, strength: Strength): string | undefined {
  const color = lines[sheet]
  const isStrong = strength === 'strong'
  if (style === 'quotation') return level === 0 ? `solid 1px ${color.lit}` : undefined // the text bears no wash
  if (style === 'lit') return `solid 2px ${color.lit}`
  if (style === 'person') return `dotted ${isStrong ? 3 : 2}px ${color.person}`
  if (style === 'lit-name') return `solid 2px ${color.person}`
  if (style === 'duplicate') return `double ${isStrong ? 2 : 1}px ${color.duplicate}`
  if (style === 'notice') return `overline 1px ${color.notice}`
  return undefined
}

function faded({ rgb, alpha }: Color, level: Level): Color {
  return { rgb, alpha: (alpha * level) / 3 }
}

function colorOf(rgb: string, alpha: number): Color {
  const [red, green, blue] = rgb.split(' ').map(Number)
  return { rgb: [red!, green!, blue!], alpha }
}
