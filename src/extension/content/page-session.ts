// The life of the marks on one page: read when asked, painted, read again where the page changes, taken off without a trace.

import { analyzing } from '../../core/analyze.ts'
import { detectArticle } from '../../dom/detect/index.ts'
import { canPaint, clearEarlier, prefixFrom } from '../../dom/paint/index.ts'
import { type Reading, readArticle } from '../../dom/read/index.ts'
import { readAddress } from '../../protocol/address.ts'
import type { PageRequest, PageState } from '../../protocol/messages.ts'
import { defaultSettings, type Settings, siteOf } from '../../protocol/settings.ts'
import { answerRequests, isConnected, ownAddress, settings as store, tellBackground } from '../platform/content.ts'
import { CardDesk } from './card/desk.ts'
import { MarkedPage } from './marked-page.ts'
import { watchPage } from './page-watch.ts'
import { Patience } from './patience.ts'
import { inSlices } from './slices.ts'

export class PageSession {
  private settings: Settings = defaultSettings
  private marked: MarkedPage | undefined
  private outcome: PageState | null = null
  private failed = false
  private rules: string | null = null
  private unwatch: (() => void) | undefined
  private again: ReturnType<typeof setTimeout> | undefined
  private run = new AbortController()
  private readonly patience = new Patience()
  private readonly desk: CardDesk
  private readonly prefix: string
  private readonly listening: readonly (() => void)[]

  constructor(private readonly document: Document) {
    this.prefix = prefixFrom(ownAddress() + performance.timeOrigin)
    if (canPaint()) clearEarlier(this.prefix)
    this.desk = new CardDesk(document, this.prefix)
    this.listening = [answerRequests(request => this.answer(request)), store.watch(settings => this.changeSettings(settings))]
  }

  /** Ends it, and leaves nothing behind. */
  stop(): void {
    for (const stop of this.listening) stop()
    this.takeOff()
  }

  private async answer(request: PageRequest): Promise<PageState | null> {
    if (request.type === 'read') await this.read(request)
    else if (request.type === 'read-again') await this.read({ asked: true, anyway: true, again: true })
    else if (this.marked) this.act(request, this.marked)
    return this.state()
  }

  private act(request: PageRequest, marked: MarkedPage): void {
    if (request.type === 'light') {
      marked.light(request.key, request.pinned)
      if (request.pinned) this.desk.sayLit(marked)
    } else if (request.type === 'step') this.desk.step(marked, request.tour, request.by)
    else if (request.type === 'show') {
      const mark = marked.find(request.address)
      const span = mark ?? readAddress(request.address)
      if (span) marked.goTo(span, mark)
    }
  }

  private state(): PageState | null {
    if (!this.marked) return this.outcome
    const { summary, lit } = this.marked
    return { state: 'ready', summary, changed: this.patience.isOver, failed: this.failed, lit }
  }

  private async read({ asked, anyway, again = false }: { asked: boolean; anyway: boolean; again?: boolean }): Promise<void> {
    if (this.marked && !again && this.marked.isShown()) return
    this.takeOff()
    this.settings = await store.read()
    if (!asked && !this.isWanted()) {
      this.outcome = this.isSiteOff() ? { state: 'off', site: siteOf(location.href) } : null
      return
    }
    this.patience.forget()
    this.outcome = { state: 'reading' }
    if (asked && !anyway) {
      const { isArticle, reasons } = detectArticle(this.document, location.href)
      if (!isArticle) {
        this.outcome = { state: 'not-article', reasons }
        return
      }
    }
    if (!(await this.readNow()) && this.outcome?.state === 'reading') this.outcome = { state: 'not-article', reasons: [] }
  }

  // Reads and paints; false where there is no text, or the page went away meanwhile.
  private async readNow(): Promise<boolean> {
    this.run.abort()
    const run = new AbortController()
    this.run = run
    const reading = readArticle(this.document, { url: location.href })
    if (!reading || !canPaint()) return false
    const analysis = await inSlices(analyzing(reading.article), run.signal)
    if (!analysis || run.signal.aborted) return false
    const lit = this.marked?.lit?.key ?? null
    this.desk.close()
    this.marked?.clear()
    this.failed = analysis.problems.length > 0
    this.marked = new MarkedPage(this.document, this.prefix, reading, analysis, this.settings)
    if (lit !== null) this.marked.light(lit, true)
    await this.changeRules(this.marked.rules)
    this.watch()
    this.desk.attend(this.marked)
    void tellBackground({ type: 'icon', reading: true })
    return true
  }

  private watch(): void {
    this.unwatch?.()
    const { marked } = this
    if (!marked) return
    this.unwatch = watchPage(this.document, marked.container, () => marked.isIntact() && isConnected(), {
      text: () => this.lookAgain(),
      ground: () => this.marked?.repaint({}),
      address: () => this.leaveIfGone(),
    })
  }

  // The page changed: when patience allows, read it again, and paint or analyse anew only where that is needed.
  private lookAgain(): void {
    clearTimeout(this.again)
    if (!isConnected())
      this.stop() // the extension was updated or removed; its next copy begins afresh
    else if (!this.patience.isOver) this.again = setTimeout(() => void this.refresh(), this.patience.wait)
  }

  private async refresh(): Promise<void> {
    const { marked } = this
    if (!marked) return
    const isIntact = marked.isIntact()
    const reading = readArticle(this.document, { url: location.href })
    if (!reading) {
      this.patience.looked(false)
      if (!isIntact) this.leave()
      return
    }
    const isSame = hasSameText(reading, marked)
    this.patience.looked(!isSame || !isIntact)
    if (isSame && isIntact) return
    if (!isSame) return void (await this.readNow())
    marked.repaint({ reading })
    this.watch()
  }

  // Some sites change the address while the same article stands there: only when it is gone are the marks.
  private leaveIfGone(): void {
    setTimeout(() => {
      if (this.marked && !this.marked.isShown()) this.leave()
    }, 300)
  }

  private leave(): void {
    this.takeOff()
    this.outcome = null
    void tellBackground({ type: 'icon', reading: false })
  }

  private takeOff(): void {
    this.run.abort()
    clearTimeout(this.again)
    this.unwatch?.()
    this.unwatch = undefined
    this.desk.remove()
    this.marked?.clear()
    this.marked = undefined
    void this.changeRules(null)
  }

  private async changeRules(rules: string | null): Promise<void> {
    const remove = this.rules
    if (rules === remove) return
    this.rules = rules
    await tellBackground({ type: 'paint-rules', add: rules, remove })
  }

  private changeSettings(settings: Settings): void {
    const wasOff = this.isSiteOff()
    this.settings = settings
    const isOff = this.isSiteOff()
    if (isOff && !wasOff) {
      this.leave()
      this.outcome = { state: 'off', site: siteOf(location.href) }
    } else if (wasOff && !isOff && !this.marked) void this.read({ asked: true, anyway: false })
    else if (this.marked) {
      this.desk.close()
      this.marked.repaint({ settings })
      void this.changeRules(this.marked.rules)
    }
  }

  private isWanted(): boolean {
    return this.settings.reading === 'every-article' && !this.isSiteOff()
  }

  private isSiteOff(): boolean {
    const site = siteOf(location.href)
    return site !== null && this.settings.sitesOff.includes(site)
  }
}

function hasSameText(reading: Reading, { analysis }: MarkedPage): boolean {
  return reading.article.text === analysis.article.text
}
