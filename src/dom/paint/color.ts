// Colours as the browser computes them, and how well text can be read on a ground.
// "rgb(118, 118, 118)" on "rgb(255, 255, 255)" has the contrast 4.54.

/** Red, green and blue, 0 to 255, and how much of the ground is covered, 0 to 1. */
export interface Color {
  readonly rgb: readonly [number, number, number]
  readonly alpha: number
}

const number = String.raw`(-?[\d.]+(?:e-?\d+)?|none)`
// "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)", and the newer "rgb(1 2 3 / 0.5)"
const legacy = new RegExp(`^rgba?\\(${number}[, ]+${number}[, ]+${number}(?:[,/ ]+${number})?\\)$`)
// "color(srgb 0.1 0.2 0.3 / 0.5)", which color-mix() computes to
const srgb = new RegExp(`^color\\(srgb ${number} ${number} ${number}(?: / ${number})?\\)$`)
// "oklch(0.5 0.1 120 / 0.5)" and "oklab(0.5 0.1 -0.1)", in which newer style sheets are written
const ok = new RegExp(`^okl(ab|ch)\\(${number} ${number} ${number}(?: / ${number})?\\)$`)

/** A computed colour; undefined for the spellings that are not read here (lab, display-p3 and their like). */
export function readColor(computed: string): Color | undefined {
  const plain = legacy.exec(computed)
  if (plain) return colorOf(plain[1], plain[2], plain[3], plain[4], 1)
  const unit = srgb.exec(computed)
  if (unit) return colorOf(unit[1], unit[2], unit[3], unit[4], 255)
  const perceived = ok.exec(computed)
  if (!perceived) return undefined
  const [lightness, first, second] = [perceived[2], perceived[3], perceived[4]].map(value)
  const alpha = perceived[5] === undefined ? 1 : value(perceived[5])
  const turned = perceived[1] === 'ch'
  const hue = (second! * Math.PI) / 180
  return {
    rgb: fromOklab(lightness!, turned ? first! * Math.cos(hue) : first!, turned ? first! * Math.sin(hue) : second!),
    alpha,
  }
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

function colorOf(
  r: string | undefined,
  g: string | undefined,
  b: string | undefined,
  a: string | undefined,
  scale: number,
): Color {
  return { rgb: [value(r) * scale, value(g) * scale, value(b) * scale], alpha: a === undefined ? 1 : value(a) }
}

function value(text: string | undefined): number {
  return text === undefined || text === 'none' ? 0 : Number(text)
}

function linear(channel: number): number {
  const unit = channel / 255
  return unit <= 0.04045 ? unit / 12.92 : ((unit + 0.055) / 1.055) ** 2.4
}

// The matrices are those of the Oklab definition, as CSS Color 4 gives them.
function fromOklab(lightness: number, a: number, b: number): Color['rgb'] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

function gamma(linearUnit: number): number {
  const unit = Math.min(1, Math.max(0, linearUnit))
  return 255 * (unit <= 0.0031308 ? unit * 12.92 : 1.055 * unit ** (1 / 2.4) - 0.055)
}
