// How an element is read, by its name before anything else: `<em>` runs on inside a line and slants it, `<figure>` stands alone,
// `<svg>` holds no text.

import { remember } from '../../core/text/remember.ts'
import { blockElements, unreadElements } from './elements.data.ts'
import { hintOfTag } from './hints.ts'

/** What an element's name says of it. */
export interface Form {
  readonly isBlock: boolean
  readonly isUnread: boolean
  readonly isAlwaysShown: boolean
  readonly kind: 'link' | 'italic' | 'bold' | 'small' | undefined
  readonly hint: number
}

/** What an element of this name is. One look instead of five; pages name some fifty kinds. */
export const formOf = remember(
  500,
  (tag): Form => ({
    isBlock: blockElements.has(tag),
    isUnread: unreadElements.has(tag),
    isAlwaysShown: alwaysShown.has(tag),
    kind: inlineKinds[tag],
    hint: hintOfTag(tag),
  }),
)

const inlineKinds: Readonly<Record<string, Form['kind']>> = {
  a: 'link',
  em: 'italic',
  i: 'italic',
  cite: 'italic',
  strong: 'bold',
  b: 'bold',
  small: 'small',
}

// Inside a line of text: without a name there is no reason to hide them alone, and to ask for each costs.
const alwaysShown: ReadonlySet<string> = new Set(['a', 'b', 'strong', 'i', 'em', 'u', 'sup', 'sub'])

/** Whether an element without a class may be hidden alone all the same. */
export function hidesItself(element: Element): boolean {
  return element.hasAttribute('id') || element.hasAttribute('style') || element.hasAttribute('hidden')
}

/** Whether there is nothing to read: an icon, an anchor, a place for an advertisement. What a slot, a frame, a shadow tree hold is no child. */
export function isEmpty(element: Element, tag: string): boolean {
  return !element.firstChild && tag !== 'slot' && tag !== 'iframe' && !element.shadowRoot
}

/** `<span class="br"></span>`: some sites break their lines with an empty element that their styles make a block. */
export function isBreak(element: Element): boolean {
  return !element.firstChild && /(?:^|\s)br(?:eak)?(?:\s|$)/.test(element.getAttribute('class') ?? '')
}
