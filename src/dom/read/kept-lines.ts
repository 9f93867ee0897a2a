// Text that keeps its line breaks: in a `pre`, or where the style says `white-space: pre-wrap`, an empty line parts paragraphs.
// `<div style="white-space: pre-wrap">One.⏎⏎Two.</div>` shows two paragraphs, though no element parts them.

/** Where the paragraphs of a text node begin and end, in its own code units: one, unless empty lines are kept. Linear. */
export function paragraphsIn(node: Text): readonly (readonly [start: number, end: number])[] {
  const { data } = node
  const whole = [[0, data.length] as const]
  if (!/\n[^\S\n]*\n/.test(data) || !/\S/.test(data)) return whole
  const ends = [...data.matchAll(/\n[^\S\n]*(?=\n)/g)].map(({ index }) => index)
  if (!keepsLines(node.parentElement)) return whole
  return [...ends, data.length].map((end, at) => [at === 0 ? 0 : ends[at - 1]!, end] as const)
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
