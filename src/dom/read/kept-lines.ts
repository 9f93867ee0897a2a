// Text that keeps its line breaks: in a `pre`, or where the style says `white-space: pre-wrap`, an empty line parts paragraphs.
// `<div style="white-space: pre-wrap">One.⏎⏎Two.</div>` shows two paragraphs, though no element parts them.

/** Where the paragraphs of a text node end, in its own code units: at its end, unless empty lines are kept. Linear. */
export function paragraphEnds(node: Text): readonly number[] {
  const { data } = node
  const ends = data.includes('\n') && /\S/.test(data) ? [...data.matchAll(/\n[^\S\n]*(?=\n)/g)].map(({ index }) => index) : []
  return ends.length > 0 && keepsLines(node.parentElement) ? [...ends, data.length] : [data.length]
}

// The layout knows where there is one; without it the element's own name and style tell.
function keepsLines(element: Element | null): boolean {
  if (!element) return false
  const view = element.ownerDocument.defaultView
  if (view && typeof element.checkVisibility === 'function')
    return /^(?:pre|break-spaces)/.test(view.getComputedStyle(element).whiteSpace)
  for (let at: Element | null = element; at; at = at.parentElement) if (at.localName === 'pre') return true
  return keptByStyle.test(element.getAttribute('style') ?? '')
}

const keptByStyle = /white-space\s*:\s*(?:pre|break-spaces)/i
