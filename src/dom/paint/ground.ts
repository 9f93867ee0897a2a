// What text stands on: the colour behind it, as far as the styles tell, and the colour of the letters.
// Black letters in a white article on a grey body have the ground white; over a photograph the ground cannot be read.

import { blend, type Color, contrast, luminance, readColor } from './color.ts'
import type { Sheet } from './look.data.ts'

export interface Ground {
  /** The set of mark colours that can be seen here. */
  readonly sheet: Sheet
  /** The colour behind the text and the letters' own, where both could be read. */
  readonly behind: Color['rgb'] | undefined
  readonly letters: Color['rgb'] | undefined
}

const lightFrom = 0.4 // luminance; the light sheet's lines keep 3:1 down to here
const darkTo = 0.1 // luminance; the dark sheet's lines keep 3:1 up to here
const unseen = 1.5 // contrast under which letters could not be read at all: then something else lies behind them

/** A reader of grounds that asks the layout once for each element. It holds for one moment of the page: make a new one to look again. */
export function groundReader(document: Document): (element: Element) => Ground {
  const grounds = new Map<Element, Ground>()
  const behind = new Map<Element, Color['rgb'] | undefined>()
  const view = document.defaultView!
  return element => {
    const known = grounds.get(element)
    if (known) return known
    const ground = groundOf(groundBehind(element, behind, view), readColor(view.getComputedStyle(element).color))
    grounds.set(element, ground)
    return ground
  }
}

function groundOf(behind: Color['rgb'] | undefined, color: Color | undefined): Ground {
  if (!behind || !color) return unknown
  const letters = blend(color, behind)
  if (contrast(letters, behind) < unseen) return unknown
  const light = luminance(behind)
  return { sheet: light > lightFrom ? 'light' : light < darkTo ? 'dark' : 'any', behind, letters }
}

const unknown: Ground = { sheet: 'any', behind: undefined, letters: undefined }

// Climbs to the nearest ancestor whose ground is known, then comes down again, laying each background over the one before.
function groundBehind(element: Element, known: Map<Element, Color['rgb'] | undefined>, view: Window): Color['rgb'] | undefined {
  const climbed: Element[] = []
  let at: Element | null = element
  while (at && !known.has(at)) {
    climbed.push(at)
    at = parentOf(at)
  }
  let ground = at ? known.get(at) : canvasOf(view)
  for (const one of climbed.reverse()) {
    ground = groundOn(view.getComputedStyle(one), ground)
    known.set(one, ground)
  }
  return ground
}

function groundOn(style: CSSStyleDeclaration, under: Color['rgb'] | undefined): Color['rgb'] | undefined {
  // A picture or gradient hides what is under it. Inside a line it is most often a drawn underline, and covers nothing.
  if (style.backgroundImage !== 'none' && style.display !== 'inline') return undefined
  const color = readColor(style.backgroundColor)
  if (!color) return undefined
  if (color.alpha >= 1) return color.rgb
  return under && blend(color, under)
}

// What the browser itself paints behind a page that paints nothing.
function canvasOf(view: Window): Color['rgb'] {
  const schemes = view.getComputedStyle(view.document.documentElement).colorScheme
  const isDark =
    /\bdark\b/.test(schemes) && (!/\blight\b/.test(schemes) || view.matchMedia('(prefers-color-scheme: dark)').matches)
  return isDark ? [18, 18, 18] : [255, 255, 255]
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode() as ShadowRoot | Document
  return 'host' in root ? root.host : (root.defaultView?.frameElement ?? null)
}
