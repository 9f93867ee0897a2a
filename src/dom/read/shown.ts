// Whether the reader sees an element. In a browser the layout knows; without one the markup tells as much as it can.

/** Asks the layout where there is one, else attributes, inline styles and class names. It never writes. */
export function isShownByMarkup(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true }) || hasNoBox(element)
  if (element.hasAttribute('hidden')) return false
  const style = element.getAttribute('style')
  if (style && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return false
  const classes = element.getAttribute('class')
  return !classes || !hiddenClass.test(classes) || shownAgain.test(classes)
}

// `display: contents`, as slots have it: no box of its own, but what is in it is shown.
function hasNoBox(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  return style?.display === 'contents' && style.visibility === 'visible'
}

// `class="hidden"` hides, `class="hidden md:block"` and `class="d-none d-lg-block"` hide on telephones only.
const hiddenClass = /(?:^|\s)(?:hidden|hide|d-none|is-hidden|invisible|print-only|visually-?hidden|display-none)(?=\s|$)/
const shownAgain = /(?:^|\s)(?:\w+:(?:block|flex|grid|inline\S*|visible)|d-(?:sm|md|lg|xl|xxl)-(?!none)\w+)(?=\s|$)/

/** Whether an element of these classes is for screen readers only: rendered, but nothing an eye meets. */
export function isForEars(classes: string): boolean {
  return classes !== '' && earsOnly.test(classes)
}

const earsOnly =
  /(?:^|\s)(?:sr-only|screen-?reader(?:-(?:text|only))?|visually-?hidden|a11y-(?:hidden|only)|assistive-text|u-visually-?hidden|off-?screen)(?=\s|$)/i
