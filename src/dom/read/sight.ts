// Whether the reader sees an element, as the layout knows it. Without one, `markup-sight.ts` tells what it can.

/** How a page is looked at. It never writes. */
export interface Sight {
  /** Whether the reader sees an element. */
  isShown(element: Element): boolean
  /** Whether the line breaks of an element's own text are kept. */
  keepsLines(element: Element): boolean
}

/** As the layout has it, in a browser. */
export const byLayout: Sight = {
  isShown: element => element.checkVisibility(withVisibility) || hasNoBox(element),
  keepsLines: element => /^(?:pre|break-spaces)/.test(styleOf(element)?.whiteSpace ?? ''),
}

// All that can be asked for: what is left out, the browser looks for at each call.
const withVisibility = {
  visibilityProperty: true,
  checkVisibilityCSS: false,
  opacityProperty: false,
  checkOpacity: false,
  contentVisibilityAuto: false,
}

// `display: contents`, as slots have it: no box of its own, but what is in it is shown.
function hasNoBox(element: Element): boolean {
  const style = styleOf(element)
  return style?.display === 'contents' && style.visibility === 'visible'
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element)
}

/** Whether an element of these classes is for screen readers only: rendered, but nothing an eye meets. */
export function isForEars(classes: string): boolean {
  for (const name of classes.toLowerCase().split(/\s+/)) if (earsOnly.has(name)) return true
  return false
}

const earsOnly: ReadonlySet<string> = new Set(
  'sr-only screen-reader screenreader screen-reader-text screenreader-text screen-reader-only screenreader-only visually-hidden visuallyhidden u-visually-hidden u-visuallyhidden a11y-hidden a11y-only assistive-text off-screen offscreen'.split(
    ' ',
  ),
)
