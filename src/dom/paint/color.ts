// Colours as the browser computes them, and how well text can be read on a ground.
// "rgb(118, 118, 118)" on "rgb(255, 255, 255)" has the contrast 4.54.

/** Red, green and blue, 0 to 255, and how much of the ground is covered, 0 to 1. */
export interface Color {
  readonly rgb: readonly [number, number, number]
  readonly alpha: number
}

const number = String.raw`([\d.]+(?:e-?\d+)?)`
// "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)"
const legacy = new RegExp(`^rgba?\\(${number}, ${number}, ${number}(?:, ${number})?\\)$`)

const known = new Map<string, Color | undefined>() // a page has few colours, and asks for each again and again

/** A computed colour; undefined where its spelling cannot be read. */
export function readColor(computed: string): Color | undefined {
  if (!known.has(computed)) known.set(computed, spelled(computed) ?? drawn(computed))
  return known.get(computed)
}

function spelled(computed: string): Color | undefined {
  const parts = legacy.exec(computed)
  if (!parts) return undefined
  const [, red, green, blue, alpha = 1] = parts
  return { rgb: [Number(red), Number(green), Number(blue)], alpha: Number(alpha) }
}

// "oklch(0.5 0.1 120)", "color(display-p3 1 0 0 / 0.5)": the browser itself draws one pixel of it.
function drawn(computed: string): Color | undefined {
  if (typeof OffscreenCanvas !== 'function') return undefined
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (!context || !computed) return undefined
  context.fillStyle = computed
  context.fillRect(0, 0, 1, 1)
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data
  return { rgb: [red!, green!, blue!], alpha: alpha! / 255 }
}

/** What is seen where `over` lies on an opaque ground. */
export function blend(over: Color, ground: Color['rgb']): Color['rgb'] {
  const mix = (at: 0 | 1 | 2) => over.rgb[at] * over.alpha + ground[at] * (1 - over.alpha)
  return [mix(0), mix(1), mix(2)]
}

/** Relative luminance, 0 for black to 1 for white, as WCAG 2 defines it. */
export function luminance([red, green, blue]: Color['rgb']): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast of two opaque colours, 1 to 21, as WCAG 2 defines it. */
export function contrast(one: Color['rgb'], other: Color['rgb']): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

function linear(channel: number): number {
  const unit = channel / 255
  return unit <= 0.04045 ? unit / 12.92 : ((unit + 0.055) / 1.055) ** 2.4
}
