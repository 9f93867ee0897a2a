// Frames of the page's own origin, in which a publisher may put an article's text. Whatever stands in one has a document, a registry
// of highlights and coordinates of its own.

// Pixels. Banners come as 970 × 250, 728 × 90 or 300 × 600, and some in frames of the page's own origin.
const leastWidth = 400
const leastHeight = 300

/** The body of the document in a frame, where that may hold text of the article; undefined for all other elements. */
export function bodyOfFrame(element: Element): HTMLElement | undefined {
  if (element.localName !== 'iframe') return undefined
  const { contentDocument, offsetWidth, offsetHeight } = element as HTMLIFrameElement
  return offsetWidth >= leastWidth && offsetHeight >= leastHeight ? contentDocument?.body : undefined
}

/** Whether a node is still in the page: also not when its frame was taken out. */
export function isInPage(node: Node): boolean {
  return node.isConnected && node.ownerDocument!.defaultView !== null
}

/** Where a rectangle, told in the coordinates of a frame's window, lies in the page's own window, in CSS pixels. */
export function rectInPage(rect: DOMRect, view: Window): DOMRect {
  let { left, top } = rect
  for (let frame = view.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement ?? null) {
    const place = frame.getBoundingClientRect()
    left += place.left + frame.clientLeft
    top += place.top + frame.clientTop
  }
  return new DOMRect(left, top, rect.width, rect.height)
}

/** The window that a range lies in. */
export function viewOf(range: Range): Window & typeof globalThis {
  return range.startContainer.ownerDocument!.defaultView!
}
