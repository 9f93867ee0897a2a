// The messages between the parts. Plain JSON only: dates, maps and undefined do not cross in every browser.

import type { Kind } from '../core/annotators/index.ts'
import type { Address } from './address.ts'
import type { Summary } from './summary.ts'

/** What the popup (through the browser's tab messages) asks of the content script that annotates a page. */
export type PageRequest =
  /** Answered by a `PageState`. */
  | { readonly type: 'state' }
  /** Scroll to a mark and show it. Answered by a `PageState`. */
  | { readonly type: 'show'; readonly address: Address }
  /** Light one speaker's words and name (`key` of a row in the summary), or, with null, show all marks again. */
  | { readonly type: 'light'; readonly key: string | null; readonly pinned: boolean }
  /** Step from mark to mark. */
  | { readonly type: 'step'; readonly tour: Tour; readonly by: 1 | -1 }
  /** Read the page again, after it changed. */
  | { readonly type: 'read-again' }

/** What the keyboard walks through: quotations, or notices and repeats together, the lit speaker's quotations, or the officials. */
export type Tour = 'quotation' | 'notice' | 'speaker' | 'person'

/** How the page stands. Popup states are made of this and of whether the content script answers at all. */
export type PageState =
  | { readonly state: 'reading' }
  | { readonly state: 'not-article'; readonly reasons: readonly string[] }
  | { readonly state: 'off'; readonly site: string }
  | {
      readonly state: 'ready'
      readonly summary: Summary
      readonly changed: boolean
      readonly failed: boolean
      readonly lit: Lit | null
    }

/** The speaker that is lit and pinned, and at which of their quotations the tour stands (0 before the first). */
export interface Lit {
  readonly key: string
  readonly at: number
  readonly of: number
}

/** What content scripts tell the background. */
export type BackgroundRequest =
  /** The detector found an article: inject the annotator into this tab's frame. */
  | { readonly type: 'article-found' }
  /** How the icon shall look for this tab. */
  | { readonly type: 'icon'; readonly reading: boolean }

/** What the popup asks of the background: read this tab although nobody asked before. Answered when the annotator runs. */
export interface ReadTab {
  readonly type: 'read-tab'
  readonly tab: number
  /** Read it even where it does not look like an article. */
  readonly anyway: boolean
}

export type { Kind }
