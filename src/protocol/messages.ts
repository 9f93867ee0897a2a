// The messages between the parts. Plain JSON only: dates, maps and undefined do not cross in every browser.
// { "type": "show", "address": "quotation:120-184" } is answered by { "state": "ready", "summary": … }.

import type { Analysis } from '../core/analyze.ts'
import type { Kind } from '../core/annotators/index.ts'
import type { Article } from '../core/article.ts'
import type { Address } from './address.ts'
import type { Summary } from './summary.ts'

/** What the popup and the background ask of the script that annotates a page. Each is answered by a `PageState`, or null where it has read nothing yet. */
export type PageRequest =
  /** How does the page stand? */
  | { readonly type: 'state' }
  /**
   * Read the page now because the reader asks for it, and answer once it is read: settings that keep Pressmark quiet (a site switched
   * off, "only when I click") do not count this once. `anyway`: even if it does not look like an article; that holds until it is left.
   */
  | { readonly type: 'read'; readonly anyway: boolean }
  /** The detector found an article: read it, unless the tab shows another address by now. Answered by 'reading', however it went. */
  | { readonly type: 'found'; readonly address: string }
  /** The reader says that this page is no article: take the marks off, and leave the page alone until it is left. */
  | { readonly type: 'refuse' }
  /** Scroll to a mark and show it. */
  | { readonly type: 'show'; readonly address: Address }
  /**
   * Light one row of the summary (`key` of a speaker or of someone named): their words and name alone. Pinned, it lasts until
   * `{ key: null, pinned: true }`; not pinned, until `{ key: null, pinned: false }` (or until the pointer moves in the page), and then a
   * pinned row comes back.
   */
  | { readonly type: 'light'; readonly key: string | null; readonly pinned: boolean }
  /** Step from mark to mark. */
  | { readonly type: 'step'; readonly tour: Tour; readonly by: 1 | -1 }
  /** Read the page again, after it changed. */
  | { readonly type: 'read-again' }

/**
 * What the keyboard walks through: quotations, notices and repeats together, the quotations of the lit speaker (with nobody lit, from
 * speaker to speaker), or the officials.
 */
export type Tour = 'quotation' | 'notice' | 'speaker' | 'person'

/** How the page stands. Popup states are made of this and of whether a page lets us in at all. */
export type PageState =
  | { readonly state: 'reading' }
  /** `refused`: the reader said so. */
  | { readonly state: 'not-article'; readonly reasons: readonly string[]; readonly refused: boolean }
  | { readonly state: 'off'; readonly site: string | null }
  | {
      readonly state: 'ready'
      readonly summary: Summary
      /** The page changed so often since that it is not read again by itself. */
      readonly changed: boolean
      /** An annotator failed; what the others found stands. */
      readonly failed: boolean
      readonly lit: Lit | null
    }

/** The row that is lit and pinned, and at which of its places the tour stands (from 1; 0 before the first). */
export interface Lit {
  readonly key: string
  readonly at: number
  readonly of: number
}

/** What content scripts tell the background. None is answered. */
export type ContentNotice =
  /** The detector found an article at this address: inject the annotator into this tab. */
  | { readonly type: 'article-found'; readonly address: string }
  /** How the toolbar button shall look for this tab. */
  | { readonly type: 'icon'; readonly reading: boolean }

/** Style rules for the sender's page, in place of those it had before. Answered when they hold. */
export interface PaintRules {
  readonly type: 'paint-rules'
  readonly add: string | null
  readonly remove: string | null
}

/**
 * What the popup asks of the background, where 'state' had no answer: put the annotator into this tab and have it read.
 * Answered by the `PageState` after it, or by null where the browser does not let us in.
 */
export interface ReadTab {
  readonly type: 'read-tab'
  readonly tab: number
  /** Read it even where it does not look like an article. */
  readonly anyway: boolean
}

/** The reader turns to the marks: bring the desk's script into the sender's page. Answered when it is there. */
export interface DeskWanted {
  readonly type: 'desk-wanted'
}

/** Analyse what was read of the sender's page. Answered by the `Findings`, or by null where it is no article that holds together. */
export interface Analyse {
  readonly type: 'analyse'
  readonly article: Article
}

/** An analysis without the article, which whoever asked has. */
export type Findings = Omit<Analysis, 'article'>

/** All that reaches the background. */
export type BackgroundRequest = ContentNotice | PaintRules | DeskWanted | Analyse | ReadTab

export type { Kind }
