// The strings of the interface without a browser: what its `getMessage` would say in English.

import { readFileSync } from 'node:fs'

/** All strings by their key. */
export const english: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync('src/extension/_locales/en/messages.json', 'utf8'),
)

/** The string of a key, "" for a key that is not there; the substitutions stand for $1, $2 and so on. */
export function sayEnglish(key: string, ...substitutions: readonly (string | number)[]): string {
  return (english[key]?.message ?? '').replace(/\$(\d)/g, (_, number) => String(substitutions[number - 1] ?? ''))
}
