// Whether the reader sees an element. In a browser the layout knows; without one the markup tells as much as it can.

/** Asks the layout where there is one, else attributes and inline styles. It never writes. */
export function isShownByMarkup(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true })
  if (element.hasAttribute('hidden')) return false
  const style = element.getAttribute('style')
  return !style || !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
