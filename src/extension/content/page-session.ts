// What the annotator answers on one page: whether to read it, by the reader's wish, the settings and the detector; and how it stands.

import { canPaint, clearEarlier, prefixFrom } from '../../dom/paint/index.ts'
import type { PageRequest, PageState } from '../../protocol/messages.ts'
import { defaultSettings, hasSite, type Settings, siteOf } from '../../protocol/settings.ts'
import { answerRequests, onPopupClosed, ownAddress, settings as store } from '../platform/content.ts'
import { DeskCall } from './desk-call.ts'
import { here } from './here.ts'
import { LivingMarks } from './living-marks.ts'
import { pageAddress } from './page-address.ts'

interface ReadRequest {
  readonly asked: boolean
  readonly anyway: boolean
  readonly again?: boolean
}

export class PageSession {
  #settings: Settings = defaultSettings
  #outcome: PageState | null = null
  #readAt = '' // the address that the outcome is of
  readonly #said = new Map<string, boolean>() // by address: whether it is an article, by the reader's word
  #busy: Promise<void> | undefined
  readonly #marks: LivingMarks
  readonly #desk: DeskCall
  readonly #listening: readonly (() => void)[]

  constructor(document: Document) {
    const prefix = prefixFrom(ownAddress() + performance.timeOrigin)
    if (canPaint()) clearEarlier(document, prefix)
    this.#desk = new DeskCall(document, prefix)
    this.#marks = new LivingMarks(document, prefix, defaultSettings, this.#desk, {
      gone: () => this.#goOn(),
      orphaned: () => this.stop(),
    })
    this.#listening = [
      answerRequests(request => this.#answer(request)),
      store.watch(settings => this.#changeSettings(settings)),
      onPopupClosed(() => this.#desk.endPassing()),
      onReturn(document.defaultView!, () => this.#marks.showAgain()),
    ]
  }

  /** Whether an article is marked now. */
  get isMarked(): boolean {
    return this.#marks.areThere
  }

  /** Ends it, and leaves nothing behind. */
  stop(): void {
    this.#marks.takeOff()
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
    if (!this.#marks.areThere) return this.#readAt === pageAddress() ? this.#outcome : null
    const shown = (await this.#desk.come())?.shown
    return shown ? { state: 'ready', ...shown, changed: this.#marks.areLeftAlone, failed: this.#marks.haveFailed } : null
  }

  // Two may ask at once, the detector and the popup: the second waits for what the first gets.
  async #read(request: ReadRequest): Promise<void> {
    await this.#busy
    if (this.#marks.areShown && !request.again) return
    this.#busy = this.#readAfresh(request).catch(() => {
      this.#marks.takeOff()
      this.#outcome = notArticle()
    })
    await this.#busy
  }

  async #readAfresh({ asked, anyway }: ReadRequest): Promise<void> {
    this.#marks.takeOff()
    this.#readAt = pageAddress()
    const said = this.#said.get(this.#readAt)
    if (said === false) return this.#refuse()
    this.#settings = await store.read()
    if (!asked && !this.#isWanted()) {
      this.#outcome = this.#isSiteOff() ? { state: 'off', site: siteOf(location.href) } : null
      return
    }
    this.#outcome = { state: 'reading' }
    if (asked && !anyway && !said) {
      const detection = here.pressmarkJudge?.(this.#settings)
      if (detection?.isArticle === false) {
        this.#outcome = notArticle(detection.reasons)
        return
      }
    }
    const isMarked = canPaint() && (await this.#marks.begin(this.#settings))
    if (!isMarked && this.#outcome?.state === 'reading') this.#outcome = notArticle()
  }

  // Another text stands here now: whether it is an article, the detector tells, or the reader did.
  #goOn(): void {
    this.#marks.takeOff()
    this.#outcome = null
    if (this.#said.get(pageAddress())) void this.#read({ asked: true, anyway: true })
    else here.pressmarkLook?.()
  }

  #refuse(): void {
    this.#marks.takeOff()
    this.#readAt = pageAddress()
    this.#said.set(this.#readAt, false)
    this.#outcome = notArticle([], true)
  }

  #changeSettings(settings: Settings): void {
    const wasOff = this.#isSiteOff()
    const wasAlways = hasSite(this.#settings.sitesAlways, location.href)
    this.#settings = settings
    const isOff = this.#isSiteOff()
    const isMarked = this.#marks.areThere
    if (isOff && !wasOff) {
      this.#marks.takeOff()
      this.#outcome = { state: 'off', site: siteOf(location.href) }
    } else if (!isOff && (wasOff ? !isMarked : wasAlways !== hasSite(settings.sitesAlways, location.href)))
      void this.#read({ asked: true, anyway: false, again: isMarked })
    else this.#marks.dress(settings)
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
