// How the marks look: colours and strengths, from the design's table. Contrasts that they were chosen for stand there.

/** Which set of colours: for light grounds, dark ones, and those that are neither or cannot be read. */
export const sheets = ['light', 'dark', 'any'] as const
export type Sheet = (typeof sheets)[number]

/** Amber: what was said is lit. */
export const amber = '236 170 20'

/** Share of amber laid over the ground, by strength; of a lit speaker's words; and of the grey where a jump landed. */
export const washes = {
  light: { light: 0.14, normal: 0.24, strong: 0.36, lit: 0.4, here: 0.18 },
  dark: { light: 0.12, normal: 0.2, strong: 0.3, lit: 0.28, here: 0.28 },
  any: { light: 0.14, normal: 0.24, strong: 0.36, lit: 0.32, here: 0.22 },
} as const

/** How strongly the reader wants the marks drawn. */
export type Strength = Exclude<keyof (typeof washes)['light'], 'lit' | 'here'>

/** Line colours. */
export const lines = {
  light: { lit: '#8a5f0a', person: '#2561a8', duplicate: '#844a8b', notice: '#1d6f5c' },
  dark: { lit: '#e0b155', person: '#86b4ee', duplicate: '#cf9fd6', notice: '#72c4ae' },
  any: { lit: '#a87716', person: '#3b7fd0', duplicate: '#a766ad', notice: '#2f8f78' },
} as const

/** Where a browser paints no lines in highlights, these washes stand for them. Colour and share. */
export const plain: Readonly<Record<'person' | 'duplicate' | 'notice' | 'lit-name', readonly [rgb: string, share: number]>> = {
  person: ['59 127 208', 0.2],
  duplicate: ['167 102 173', 0.22],
  notice: ['47 143 120', 0.2],
  'lit-name': ['59 127 208', 0.28],
}

/** Grey: where a jump landed, and with strong marks a repeat's whole paragraph. */
export const grey = '128 128 128'
export const repeatWash = 0.14
