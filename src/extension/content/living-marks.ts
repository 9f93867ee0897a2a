// The marks as the page lives: read, analysed, painted, read again where the page changes, taken off without a trace.

import { KeptBoxes, type Reading, readingArticle } from '../../dom/read/index.ts'
import type { Settings } from '../../protocol/settings.ts'
import { isSoundArticle } from '../../protocol/sound-article.ts'
import { analysisOf, isConnected, tellBackground } from '../platform/content.ts'
import { inSlices } from '../platform/slices.ts'
import type { DeskCall } from './desk-call.ts'
import { MarkedPage } from './marked-page.ts'
import { sawTextChange, watchPage } from './page-watch.ts'
import { Patience } from './patience.ts'

/** What becomes of the marks without anybody having asked for it. */
export interface Fate {
  /** Another text stands where the marked one stood, or none: the marks are to go. */
  gone(): void
  /** The extension was updated or removed; its next copy begins afresh. */
  orphaned(): void
}

/** A reading, and whether the page's text changed since it was begun. To ask ends the watching. */
interface Look {
  readonly reading: Reading | undefined
  sawChange(): boolean
}

const tries = [500, 1000, 2000, 4000] // ms between looks for text that is not there yet

export class LivingMarks {
  #marked: MarkedPage | undefined
  #failed = false
  #hasMoved = false
  #rules: string | null = null
  #unwatch: (() => void) | undefined
  #again: ReturnType<typeof setTimeout> | undefined
  #run = new AbortController()
  #settings: Settings
  readonly #patience = new Patience()
  readonly #kept = new KeptBoxes() // from the second reading on: most articles are read once
  readonly #document: Document
  readonly #prefix: string
  readonly #desk: DeskCall
  readonly #fate: Fate

  /** `prefix` begins the names of all that is painted. The desk is told which marks the reader may ask about. */
  constructor(document: Document, prefix: string, settings: Settings, desk: DeskCall, fate: Fate) {
    this.#document = document
    this.#prefix = prefix
    this.#settings = settings
    this.#desk = desk
    this.#fate = fate
  }

  /** Whether an article is marked now. */
  get areThere(): boolean {
    return this.#marked !== undefined
  }

  /** Whether they stand, and the article is there for the reader. */
  get areShown(): boolean {
    return this.#marked?.isShown() ?? false
  }

  /** Whether an annotator failed over what is marked. */
  get haveFailed(): boolean {
    return this.#failed
  }

  /** Whether the page changed so often that it is not read again by itself. */
  get areLeftAlone(): boolean {
    return this.#patience.isOver
  }

  /** Reads the page and marks it, now or where its text comes late; answers whether it did now. */
  async begin(settings: Settings): Promise<boolean> {
    this.#settings = settings
    this.#patience.forget()
    this.#hasMoved = false
    const found = await this.#readNow()
    if (found === 'no text') this.#tryLater(0)
    return found === 'marked'
  }

  /** The same marks by other settings. */
  dress(settings: Settings): void {
    this.#settings = settings
    if (!this.#marked) return
    this.#desk.close()
    this.#marked.repaint({ settings })
    void this.#changeRules(this.#marked.rules)
  }

  /** Takes everything off the page, and ends what is under way. */
  takeOff(): void {
    if (this.#marked) showIcon(false)
    this.#run.abort()
    clearTimeout(this.#again)
    this.#unwatch?.()
    this.#unwatch = undefined
    this.#kept.stop()
    this.#desk.leave()
    this.#marked?.clear()
    this.#marked = undefined
    void this.#changeRules(null)
  }

  /** Tells the toolbar again, which forgets a page that the reader leaves and comes back to. */
  showAgain(): void {
    if (this.#marked) showIcon(true)
  }

  // Some pages show their text seconds after all else says that they are articles.
  #tryLater(attempt: number): void {
    const wait = tries[attempt]
    clearTimeout(this.#again)
    if (wait === undefined || this.#run.signal.aborted) return
    this.#again = setTimeout(async () => {
      if ((await this.#readNow()) === 'no text') this.#tryLater(attempt + 1)
    }, wait)
  }

  // Reads and paints. Only where there is no text yet is it of use to look again; the page may also have gone away meanwhile.
  async #readNow(): Promise<'marked' | 'no text' | 'nothing to mark'> {
    const signal = this.#newRun()
    const look = await inSlices(this.#looking(), signal)
    if (look && (await this.#mark(look, signal))) return 'marked'
    return look?.reading || signal.aborted ? 'nothing to mark' : 'no text'
  }

  /** Ends what is under way, for what begins now. */
  #newRun(): AbortSignal {
    this.#run.abort()
    this.#run = new AbortController()
    return this.#run.signal
  }

  *#looking(kept?: KeptBoxes): Generator<void, Look> {
    const sawChange = sawTextChange(this.#document)
    let look: Look | undefined
    try {
      look = { reading: yield* readingArticle(this.#document, { url: location.href, kept }), sawChange }
      return look
    } finally {
      if (!look) sawChange()
    }
  }

  /** Marks what was read; answers whether it came to that. */
  async #mark(look: Look, signal: AbortSignal): Promise<boolean> {
    try {
      return await this.#markRead(look, signal)
    } finally {
      look.sawChange()
    }
  }

  async #markRead({ reading, sawChange }: Look, signal: AbortSignal): Promise<boolean> {
    const analysis = reading && isSoundArticle(reading.article) ? await analysisOf(reading.article) : undefined
    const marked = analysis && new MarkedPage(this.#document, this.#prefix, reading!, analysis, this.#settings)
    const paint = marked && (await inSlices(marked.preparing(), signal))
    if (!paint) return false
    this.#desk.close()
    this.#marked?.clear()
    this.#failed = analysis.problems.length > 0
    this.#marked = marked
    paint()
    this.#desk.attend(marked)
    await this.#changeRules(marked.rules)
    const changed = sawChange()
    if (signal.aborted) return false
    this.#watch()
    if (changed || !marked.isShown()) this.#lookAgain() // the page changed while it was read
    showIcon(true)
    return true
  }

  #watch(): void {
    this.#unwatch?.()
    const marked = this.#marked
    if (!marked) return
    const { container: article, views } = marked
    this.#unwatch = watchPage(
      this.#document,
      { article, views, isIntact: () => marked.isIntact() && isConnected() },
      {
        text: () => this.#lookAgain(),
        ground: () => this.#marked?.repaint({}),
        address: () => this.#leaveIfGone(),
        gone: () => this.#fate.gone(),
      },
    )
  }

  // The page changed: when patience allows, read it again, and paint or analyse anew only where that is needed.
  #lookAgain(): void {
    clearTimeout(this.#again)
    if (!isConnected()) this.#fate.orphaned()
    else if (this.#patience.isOver) this.#kept.stop()
    else this.#again = setTimeout(() => void this.#refresh(), this.#patience.wait)
  }

  async #refresh(): Promise<void> {
    const marked = this.#marked
    if (!marked) return
    const look = await inSlices(this.#looking(this.#kept), this.#run.signal)
    if (!look) return
    if (marked !== this.#marked) return void look.sawChange()
    const { reading } = look
    const isIntact = marked.isIntact()
    const before = marked.analysis.article.text
    const isOther = reading !== undefined && reading.article.text !== before
    if (isOther && !this.#hasMoved) {
      this.#patience.looked(isIntact && reading.article.text.length > before.length ? 'grown' : 'changed')
      return void (await this.#mark(look, this.#newRun()))
    }
    look.sawChange()
    this.#patience.looked(isIntact ? 'same' : 'changed')
    if (isOther || (!reading && !isIntact)) return this.#fate.gone()
    if (!reading) return
    this.#hasMoved = false
    if (isIntact) return marked.goOnFrom(reading)
    marked.repaint({ reading })
    this.#watch()
  }

  // Some sites change the address while the same article stands there: only when it is gone are the marks.
  #leaveIfGone(): void {
    this.#hasMoved = true
    setTimeout(() => {
      if (this.#marked && !this.#marked.isShown()) this.#fate.gone()
    }, 300)
  }

  async #changeRules(rules: string | null): Promise<void> {
    const remove = this.#rules
    if (rules === remove) return
    this.#rules = rules
    await tellBackground({ type: 'paint-rules', add: rules, remove })
  }
}

function showIcon(reading: boolean): void {
  void tellBackground({ type: 'icon', reading })
}
