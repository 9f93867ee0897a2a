// What holds for every bundle, and for those that run in node.

/**
 * Every browser and node that we run in reads `\p{L}` in a regular expression. esbuild holds the older of them for incapable, as they
 * know fewer scripts by name, and would write each as `new RegExp("…")`, compiled anew wherever the expression stands in a function.
 * @satisfies {import('esbuild').BuildOptions}
 */
export const everyBundle = { bundle: true, supported: { 'regexp-unicode-property-escapes': true } }

/** @satisfies {import('esbuild').BuildOptions} */
export const nodeBundle = {
  ...everyBundle,
  platform: /** @type {const} */ ('node'),
  target: 'node20',
  format: /** @type {const} */ ('esm'),
  external: ['canvas'], // linkedom asks for it and does without
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
}
