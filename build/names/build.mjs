// Makes src/core/annotators/people/packed.data.ts: given names of many languages, common English words, and the annotator's word tables,
// as one packed table; and that of the quotations' lists beside them. Sources of the names, all permissive: @faker-js/faker (MIT), compromise (MIT), gender-detection-from-name (MIT), names.extra.ts;
// of the words: popular-english-words (ISC) for how common a word is, an-array-of-english-words (MIT) for what is a word. Run with `npm run names`.

import { load } from '../load.mjs'

const { make } = /** @type {{ make: () => void }} */ (await load('build/names/make.ts'))
make()
