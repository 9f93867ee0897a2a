// Learns the people annotator's model anew: npm run train:people. See names/train.ts.

import { load } from './load.mjs'

const { train } = await /** @type {Promise<typeof import('./names/train.ts')>} */ (load('build/names/train.ts'))
train()
