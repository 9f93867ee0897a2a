// Tells from the roles of two blocks whether one can be a repeat of the other for a reader, and which of the two it is.
// A heading under a table of contents is none; of a pull quote and its paragraph, the pull quote is the repeat, wherever it stands.

import type { Role } from '../../article.ts'
import type { Words } from './words.ts'

const taken: readonly Role[] = ['pullquote', 'summary', 'standfirst', 'caption', 'embed']
const fewestInLine = 8 // words; a shorter line that a page prints twice is a label ("Read our full review here."), unless it is the headline
const fewestInItem = 25 // words; shorter items that are nearly alike are lines of a list, or sources
const nearHeadline = 0.9 // similarity; a first paragraph that is less like the headline only begins from it

/** The two blocks as `here`, which is marked, and `there`, which it repeats; undefined where their roles make them no repeat. */
export function pairing(
  later: Words,
  earlier: Words,
  similarity: number,
): { readonly here: Words; readonly there: Words } | undefined {
  const roles = [later.block.role, earlier.block.role]
  const hasHeadline = roles.includes('headline')
  if (roles.includes('heading') && !hasHeadline) return undefined
  if (hasHeadline && !roles.every(isTitle) && similarity < nearHeadline) return undefined
  const shorter = Math.min(later.ids.length, earlier.ids.length)
  if (shorter < fewestInLine && hasForm(later) && !hasHeadline) return undefined
  if (shorter < fewestInItem && similarity < 1 && roles.every(role => role === 'item')) return undefined
  return isTaken(earlier) && !isTaken(later) ? { here: earlier, there: later } : { here: later, there: earlier }
}

/** Whether a block is there to say again what the text says. */
export function isTaken({ block }: Words): boolean {
  return taken.includes(block.role)
}

/** Whether a block is a line over text. */
export function isTitle(role: Role): boolean {
  return role === 'headline' || role === 'heading'
}

/** Whether the page's form is known: plain text has none, so that its labels cannot be told from its lines. */
export function hasForm({ block }: Words): boolean {
  return block.look.tag !== undefined
}
