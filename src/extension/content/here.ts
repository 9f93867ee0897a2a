// What our two content scripts leave for one another: they share one world, apart from the page's.

import type { detectArticle } from '../../dom/detect/index.ts'
import type { CardScript } from './card/main.ts'

interface Here {
  /** Left by the detector, which comes first: the annotator need not carry it as well. */
  pressmarkDetect?: typeof detectArticle
  /** Has the detector look whether there is an article now. */
  pressmarkLook?: () => void
  /** Left by the card's script. */
  pressmarkCard?: CardScript | undefined
  /** The copy of the annotator that runs. */
  pressmarkSession?: { stop(): void }
}

export const here = globalThis as unknown as Here
