// What our content scripts leave for one another: they share one world, apart from the page's.

import type { Detection } from '../../dom/detect/index.ts'
import type { Settings } from '../../protocol/settings.ts'
import type { Desk } from './desk/desk.ts'

interface Here {
  /** Whether the page is an article, by the reader's choice for its site or by its looks. Left by the detector: the annotator need not carry it. */
  pressmarkJudge?: (settings: Settings) => Detection
  /** Has the detector look whether there is an article now. */
  pressmarkLook?: () => void
  /** Left by the desk's script. */
  pressmarkDesk?: typeof Desk | undefined
  /** The copy of the annotator that runs. */
  pressmarkSession?: { readonly isMarked: boolean; stop(): void }
}

export const here = globalThis as unknown as Here
