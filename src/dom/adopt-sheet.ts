// A style sheet beside those of a shadow root or a document, without a node in it: mutation observers see nothing, no policy refuses it.

import { bare } from './bare.ts'

type Root = DocumentOrShadowRoot & Node

/**
 * Gives a root one more style sheet; returns what takes it away. Firefox keeps the list from content scripts (140 does), but not behind
 * the wrapper; there the list's methods are the page's to replace, so it is read and written by its places alone. Where a page broke
 * even that, it goes without.
 */
export function adoptSheet(root: Root, rules: string): () => void {
  const { CSSStyleSheet } = (root.ownerDocument ?? (root as Document)).defaultView as typeof globalThis & Window
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  const place = (isIn: boolean) => {
    try {
      const { adoptedStyleSheets: list } = bare(root)
      const own = bare(sheet)
      let kept = 0
      for (let at = 0; at < list.length; at++) if (list[at] !== own) list[kept++] = list[at]!
      if (isIn) list[kept++] = sheet
      list.length = kept
    } catch {
      // The page replaced what browsers give.
    }
  }
  place(true)
  return () => place(false)
}
