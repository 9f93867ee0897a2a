// Learns the people annotator's model anew: npm run train:people. See names/train.ts.

import { load } from './load.mjs'

const { train } = /** @type {{ train: () => void }} */ (await load('build/names/train.ts'))
train()
