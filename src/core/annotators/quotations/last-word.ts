// The word of a name that stands for it alone: Ann Reed Jr. → reed.

import { remember } from '../../text/remember.ts'

const mostKnown = 2_000 // names that are kept
const suffix = /(?<=\S\s+\S+),?\s+(?:jr|sr|ii|iii|iv)\.?$/i

/** The last word of a name, in lower case. */
export const lastWordOf = remember(mostKnown, (name: string) => name.replace(suffix, '').toLowerCase().split(/\s+/).at(-1)!)
