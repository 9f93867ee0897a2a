// The life of the marks on one page: read when asked, painted, read again where the page changes, taken off without a trace.

import { canPaint, clearEarlier, prefixFrom } from '../../dom/paint/index.ts'
import { type Reading, readingArticle } from '../../dom/read/index.ts'
import type { PageRequest, PageState } from '../../protocol/messages.ts'
import { defaultSettings, hasSite, type Settings, siteOf } from '../../protocol/settings.ts'
import { isSoundArticle } from '../../protocol/sound-article.ts'
import {
  analysisOf,
  answerRequests,
  isConnected,
  onPopupClosed,
  ownAddress,
  settings as store,
  tellBackground,
} from '../platform/content.ts'
import { inSlices } from '../platform/slices.ts'
import { DeskCall } from './desk-call.ts'
import { here } from './here.ts'
import { MarkedPage } from './marked-page.ts'
import { pageAddress } from './page-address.ts'
import { sawTextChange, watchPage } from './page-watch.ts'
import { Patience } from './patience.ts'

const tries = [500, 1000, 2000, 4000] // ms between looks for text that is not there yet

interface ReadRequest {
  readonly asked: boolean
  readonly anyway: boolean
  readonly again?: boolean
}

export class PageSession {
  #settings: Settings = defaultSettings
  #marked: MarkedPage | undefined
  #outcome: PageState | null = null
  #readAt = '' // the address that the outcome is of
  readonly #said = new Map<string, boolean>() // by address: whether it is an article, by the reader's word
  #failed = false
  #hasMoved = false
  #busy: Promise<void> | undefined
  #rules: string | null = null
  #unwatch: (() => void) | undefined
  #again: ReturnType<typeof setTimeout> | undefined
  #run = new AbortController()
  readonly #patience = new Patience()
  readonly #desk: DeskCall
  readonly #prefix: string
  readonly #listening: readonly (() => void)[]
  readonly #document: Document

  constructor(document: Document) {
    this.#document = document
    this.#prefix = prefixFrom(ownAddress() + performance.timeOrigin)
    if (canPaint()) clearEarlier(document, this.#prefix)
    this.#desk = new DeskCall(document, this.#prefix)
    this.#listening = [
      answerRequests(request => this.#answer(request)),
      store.watch(settings => this.#changeSettings(settings)),
      onPopupClosed(() => this.#desk.endPassing()),
      onReturn(document.defaultView!, () => this.#marked && this.#showIcon(true)),
    ]
  }

  /** Whether an article is marked now. */
  get isMarked(): boolean {
    return this.#marked !== undefined
  }

  /** Ends it, and leaves nothing behind. */
  stop(): void {
    this.#takeOff()
    try {
      for (const stop of this.#listening) stop()
    } catch {
      // The extension is gone, and its events with it.
    }
  }

  async #answer(request: PageRequest): Promise<PageState | null> {
    if (request.type === 'read') {
      if (request.anyway) this.#said.set(pageAddress(), true)
      await this.#read({ asked: true, anyway: request.anyway })
    } else if (request.type === 'found') {
      if (request.address === pageAddress()) await this.#read({ asked: false, anyway: false })
      return { state: 'reading' } // to say more would take the desk
    } else if (request.type === 'refuse') this.#refuse()
    else if (request.type === 'read-again') await this.#read({ asked: true, anyway: true, again: true })
    else if (request.type !== 'state') (await this.#desk.come())?.carryOut(request)
    return this.#state()
  }

  async #state(): Promise<PageState | null> {
    if (!this.#marked) return this.#readAt === pageAddress() ? this.#outcome : null
    const shown = (await this.#desk.come())?.shown
    return shown ? { state: 'ready', ...shown, changed: this.#patience.isOver, failed: this.#failed } : null
  }

  // Two may ask at once, the detector and the popup: the second waits for what the first gets.
  async #read(request: ReadRequest): Promise<void> {
    await this.#busy
    if (this.#marked?.isShown() && !request.again) return
    this.#busy = this.#readAfresh(request).catch(() => {
      this.#takeOff()
      this.#outcome = notArticle()
    })
    await this.#busy
  }

  async #readAfresh({ asked, anyway }: ReadRequest): Promise<void> {
    this.#takeOff()
    this.#readAt = pageAddress()
    const said = this.#said.get(this.#readAt)
    if (said === false) return this.#refuse()
    this.#settings = await store.read()
    if (!asked && !this.#isWanted()) {
      this.#outcome = this.#isSiteOff() ? { state: 'off', site: siteOf(location.href) } : null
      return
    }
    this.#patience.forget()
    this.#hasMoved = false
    this.#outcome = { state: 'reading' }
    if (asked && !anyway && !said) {
      const detection = here.pressmarkJudge?.(this.#settings)
      if (detection?.isArticle === false) {
        this.#outcome = notArticle(detection.reasons)
        return
      }
    }
    const found = canPaint() ? await this.#readNow() : 'nothing to mark'
    if (found !== 'marked' && this.#outcome?.state === 'reading') this.#outcome = notArticle()
    if (found === 'no text') this.#tryLater(0)
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
    this.#run.abort()
    const run = new AbortController()
    this.#run = run
    const sawChange = sawTextChange(this.#document)
    const inTime = <Result>(steps: Generator<void, Result>) => inSlices(steps, run.signal)
    const reading = await inTime(readingArticle(this.#document, { url: location.href }))
    const analysis = reading && isSoundArticle(reading.article) ? await analysisOf(reading.article) : undefined
    const marked = analysis && new MarkedPage(this.#document, this.#prefix, reading!, analysis, this.#settings)
    const paint = marked && (await inTime(marked.preparing()))
    if (!paint) {
      sawChange()
      return reading || run.signal.aborted ? 'nothing to mark' : 'no text'
    }
    this.#desk.close()
    this.#marked?.clear()
    this.#failed = analysis.problems.length > 0
    this.#marked = marked
    paint()
    this.#desk.attend(marked)
    await this.#changeRules(marked.rules)
    const changed = sawChange()
    if (run.signal.aborted) return 'nothing to mark'
    this.#watch()
    if (changed || !marked.isShown()) this.#lookAgain() // the page changed while it was read
    this.#showIcon(true)
    return 'marked'
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
        gone: () => this.#goOn(),
      },
    )
  }

  // The page changed: when patience allows, read it again, and paint or analyse anew only where that is needed.
  #lookAgain(): void {
    clearTimeout(this.#again)
    if (!isConnected())
      this.stop() // the extension was updated or removed; its next copy begins afresh
    else if (!this.#patience.isOver) this.#again = setTimeout(() => void this.#refresh(), this.#patience.wait)
  }

  async #refresh(): Promise<void> {
    const marked = this.#marked
    if (!marked) return
    const isIntact = marked.isIntact()
    const { signal } = this.#run
    const reading = await inSlices(readingArticle(this.#document, { url: location.href }), signal)
    if (signal.aborted || marked !== this.#marked) return
    if (!reading) {
      this.#patience.looked(false)
      if (!isIntact) this.#goOn()
      return
    }
    const isSame = hasSameText(reading, marked)
    this.#patience.looked(!isSame || !isIntact)
    if (!isSame && this.#hasMoved) return this.#goOn()
    this.#hasMoved = false
    if (isSame && isIntact) return
    if (!isSame) return void (await this.#readNow())
    marked.repaint({ reading })
    this.#watch()
  }

  // Some sites change the address while the same article stands there: only when it is gone are the marks.
  #leaveIfGone(): void {
    this.#hasMoved = true
    setTimeout(() => {
      if (this.#marked && !this.#marked.isShown()) this.#goOn()
    }, 300)
  }

  // Another text stands here now: whether it is an article, the detector tells, or the reader did.
  #goOn(): void {
    this.#takeOff()
    this.#outcome = null
    if (this.#said.get(pageAddress())) void this.#read({ asked: true, anyway: true })
    else here.pressmarkLook?.()
  }

  #refuse(): void {
    this.#takeOff()
    this.#readAt = pageAddress()
    this.#said.set(this.#readAt, false)
    this.#outcome = notArticle([], true)
  }

  #takeOff(): void {
    if (this.#marked) this.#showIcon(false)
    this.#run.abort()
    clearTimeout(this.#again)
    this.#unwatch?.()
    this.#unwatch = undefined
    this.#desk.leave()
    this.#marked?.clear()
    this.#marked = undefined
    void this.#changeRules(null)
  }

  async #changeRules(rules: string | null): Promise<void> {
    const remove = this.#rules
    if (rules === remove) return
    this.#rules = rules
    await tellBackground({ type: 'paint-rules', add: rules, remove })
  }

  #changeSettings(settings: Settings): void {
    const wasOff = this.#isSiteOff()
    const wasAlways = hasSite(this.#settings.sitesAlways, location.href)
    this.#settings = settings
    const isOff = this.#isSiteOff()
    if (isOff && !wasOff) {
      this.#takeOff()
      this.#outcome = { state: 'off', site: siteOf(location.href) }
    } else if (!isOff && (wasOff ? !this.#marked : wasAlways !== hasSite(settings.sitesAlways, location.href)))
      void this.#read({ asked: true, anyway: false, again: this.#marked !== undefined })
    else if (this.#marked) {
      this.#desk.close()
      this.#marked.repaint({ settings })
      void this.#changeRules(this.#marked.rules)
    }
  }

  #showIcon(reading: boolean): void {
    void tellBackground({ type: 'icon', reading })
  }

  #isWanted(): boolean {
    return this.#settings.reading === 'every-article' && !this.#isSiteOff()
  }

  #isSiteOff(): boolean {
    return hasSite(this.#settings.sitesOff, location.href)
  }
}

function notArticle(reasons: readonly string[] = [], refused = false): PageState {
  return { state: 'not-article', reasons, refused }
}

// A page that the reader comes back to stands as it was left, marks and all; only the toolbar has forgotten it.
function onReturn(view: Window, returned: () => void): () => void {
  const listen = ({ persisted }: PageTransitionEvent) => persisted && returned()
  view.addEventListener('pageshow', listen)
  return () => view.removeEventListener('pageshow', listen)
}

function hasSameText(reading: Reading, { analysis }: MarkedPage): boolean {
  return reading.article.text === analysis.article.text
}
