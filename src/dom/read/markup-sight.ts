// What attributes, inline styles and usual class names tell of what the reader sees, where there is no layout: on the command line.
// `<p hidden>`, `<p style="display: none">` and `<p class="d-none">` are not seen.

import { byLayout, type Sight } from './sight.ts'

/** As far as the markup tells. */
const byMarkup: Sight = {
  isShown(element) {
    if (element.hasAttribute('hidden')) return false
    const style = element.getAttribute('style')
    if (style && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return false
    const classes = element.getAttribute('class')
    return !classes || !hiddenClass.test(classes) || shownAgain.test(classes)
  },
  keepsLines(element) {
    for (let at: Element | null = element; at; at = at.parentElement) if (at.localName === 'pre') return true
    return keptByStyle.test(element.getAttribute('style') ?? '')
  },
}

/** By the layout where the document has one, else by its markup. */
export function sightOf({ body }: Document): Sight {
  return typeof body?.checkVisibility === 'function' ? byLayout : byMarkup
}

// `class="hidden"` hides, `class="hidden md:block"` and `class="d-none d-lg-block"` hide on telephones only.
const hiddenClass = /(?:^|\s)(?:hidden|hide|d-none|is-hidden|invisible|print-only|visually-?hidden|display-none)(?=\s|$)/
const shownAgain = /(?:^|\s)(?:\w+:(?:block|flex|grid|inline\S*|visible)|d-(?:sm|md|lg|xl|xxl)-(?!none)\w+)(?=\s|$)/

const keptByStyle = /white-space\s*:\s*(?:pre|break-spaces)/i
