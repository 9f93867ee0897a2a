// What part a piece plays in the article (headline, byline, caption, teaser …) and how it looks.

import type { Look, Role } from '../../core/article.ts'
import type { Box, Piece } from './gather.ts'
import { bit } from './hints.ts'

/** How a piece looks, for those who judge by form. */
export function lookOf(piece: Piece): Look {
  const { length } = piece.line.text
  const inside = insideOf(piece.box)
  return {
    tag: piece.box.tag,
    linkShare: Math.min(1, Math.round((100 * piece.linkLength) / length) / 100),
    ...(piece.italicLength >= length * 0.9 && { italic: true }),
    ...(piece.smallLength >= length * 0.9 && { small: true }),
    ...(inside && { inside }),
  }
}

/** The role of a piece of the article. `inBody` is false for what stands between the headline and the running text. */
export function roleOf(piece: Piece, headline: Piece | undefined, inBody: boolean): Role {
  if (piece === headline) return 'headline'
  const { line, box } = piece
  const { text } = line
  const hints = hintsAround(piece)
  const isHeading = /^h[1-6]$/.test(box.tag)
  if (hints & bit.embed) return 'embed'
  if (hasTag(box, 'figcaption') || (hints & bit.caption && text.length < 400 && hasTag(box, 'figure'))) return 'caption'
  if (hints & bit.pullquote) return 'pullquote'
  if (piece.linkLength >= text.length * 0.9 && text.length >= 20 && (!isHeading || !inBody)) return 'teaser'
  if (hints & bit.disclaimer) return 'notice'
  if (hints & bit.byline && text.length < 160) return 'byline'
  if (text.startsWith('By ') && text.length < 100 && /^By [\p{Lu}]/u.test(text) && !/[.!?]$/.test(text)) return 'byline'
  if ((hints & bit.date || hasTag(box, 'time')) && text.length < 80 && /\d/.test(text)) return 'dateline'
  if (hints & bit.summary) return 'summary'
  if (!inBody || hints & bit.standfirst) return isHeading || text.length >= 25 ? 'standfirst' : 'paragraph'
  if (isHeading) return 'heading'
  if (hasTag(box, 'blockquote')) return 'blockquote'
  if (hasTag(box, 'li') || box.tag === 'dd' || box.tag === 'dt') return 'item'
  if (piece.boldLength >= text.length * 0.95 && text.length < 120 && !/[.!?,;:"”]$/.test(text)) return 'heading'
  return 'paragraph'
}

const near = 4 // boxes looked at upwards; what says the role stands close to the words

function hintsAround(piece: Piece): number {
  let hints = piece.hints
  for (let box: Box | undefined = piece.box.parent, up = 0; box && up < near && box.last - box.first <= 4; box = box.parent, up++)
    hints |= box.hints
  return hints
}

function hasTag(box: Box, tag: string): boolean {
  for (let at: Box | undefined = box, up = 0; at && up < near; at = at.parent, up++) if (at.tag === tag) return true
  return false
}

const insideTags: Readonly<Record<string, Look['inside']>> = {
  aside: 'aside',
  form: 'form',
  li: 'list',
  dd: 'list',
  figure: 'figure',
}

function insideOf(box: Box): Look['inside'] {
  for (let at: Box | undefined = box, up = 0; at && up < 8; at = at.parent, up++) {
    const inside = insideTags[at.tag]
    if (inside) return inside
  }
  return undefined
}
