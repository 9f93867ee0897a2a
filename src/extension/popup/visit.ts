// Decides what the popup shows of the tab in front, and carries out what the reader does there.
// A tab whose annotator answers "ready" shows its article; one where nobody answers is read at once, since opening the popup asked for it.

import type { Kind } from '../../core/annotators/index.ts'
import type { Address } from '../../protocol/address.ts'
import type { PageRequest, PageState } from '../../protocol/messages.ts'
import { hasSite, type Settings, siteOf, withSite } from '../../protocol/settings.ts'
import type { SettingsStore } from '../platform/settings-store.ts'
import { type Closed, closedBecause } from './closed-pages.ts'

export type Ready = Extract<PageState, { state: 'ready' }>

export type View =
  | { readonly view: 'reading' }
  | { readonly view: 'article'; readonly page: Ready; readonly settings: Settings; readonly site: string | null }
  /**
   * `again`: the reader had it read anyway, and there was nothing to read. `refused`: the reader said that it is no article.
   * `always`: whether the site's pages are read however they look; null where there is no site.
   */
  | {
      readonly view: 'not-article'
      readonly reasons: readonly string[]
      readonly again: boolean
      readonly refused: boolean
      readonly always: boolean | null
    }
  | { readonly view: 'no-access'; readonly again: boolean }
  | { readonly view: 'closed'; readonly why: Closed }
  | { readonly view: 'off'; readonly site: string | null }

/** What a visit needs of the browser. */
export interface Door {
  readonly settings: SettingsStore
  activeTab(): Promise<{ readonly id: number; readonly url: string | null } | null>
  askPage(tab: number, request: PageRequest): Promise<PageState | null>
  readTab(tab: number, anyway: boolean): Promise<PageState | null>
  /** Lets the page know when the popup is gone. */
  holdLine(tab: number): void
}

export interface Visit {
  /** Finds out how the tab in front stands. */
  open(): Promise<void>
  /** Reads the page because the reader asks for it; `anyway`, even if it does not look like an article. */
  read(anyway: boolean): Promise<void>
  /** Reads the page again after it changed. */
  readAgain(): Promise<void>
  /** Takes the marks off, because the reader says that this is no article. */
  refuse(): Promise<void>
  /** Has every page of this site read, however it looks; or no longer. */
  alwaysRead(on: boolean): Promise<void>
  /** Switches the marks on this site on or off. */
  switchSite(on: boolean): Promise<void>
  /** Marks a kind, or no longer. */
  switchKind(kind: Kind): Promise<void>
  /** Lights a row for as long as the pointer or the focus is on it; null ends it. */
  glance(key: string | null): void
  /** Pins a row and goes to its first place; pinned already, to its next one. */
  pin(key: string): Promise<void>
  step(by: 1 | -1): Promise<void>
  showAll(): Promise<void>
  /** Goes to a mark. */
  show(address: Address): Promise<void>
}

const patience = 150 // ms before "Reading" is said at all; a page that was read answers in 5
const pollEvery = 100 // ms

/** A visit to the tab in front; `show` is called with each new view. */
export function visitTab(door: Door, show: (view: View) => void): Visit {
  let tab = -1
  let url: string | null = null
  let site: string | null = null
  let settings: Settings
  let shown: View | null = null
  let refused = false // the browser kept us out once
  let glanced: string | null = null
  let isOnLine = false
  let turn = 0 // an answer that comes after a later question is dropped

  const display = (view: View) => {
    shown = view
    show(view)
  }
  const ask = (request: PageRequest) => door.askPage(tab, request)
  const isOff = () => hasSite(settings.sitesOff, url)
  const isAlways = () => (site === null ? null : settings.sitesAlways.includes(site))

  function viewOf(page: PageState | null, anyway = false): View {
    switch (page?.state) {
      case 'ready':
        return { view: 'article', page, settings, site }
      case 'not-article':
        return { view: 'not-article', reasons: page.reasons, again: anyway, refused: page.refused, always: isAlways() }
      case 'off':
        return { view: 'off', site: site ?? page.site }
      case 'reading':
        return { view: 'reading' }
    }
    const why = closedBecause(url)
    if (why) return { view: 'closed', why }
    const again = refused
    refused = true
    return { view: 'no-access', again }
  }

  /** Shows what a question is answered, after asking again for as long as the page is being read. */
  async function follow(answer: Promise<PageState | null>, anyway = false): Promise<void> {
    const mine = ++turn
    const timer = setTimeout(() => mine === turn && display({ view: 'reading' }), patience)
    let page = await answer
    while (page?.state === 'reading' && mine === turn) {
      await new Promise(done => setTimeout(done, pollEvery))
      page = await ask({ type: 'state' })
    }
    clearTimeout(timer)
    if (mine === turn) display(viewOf(page, anyway))
  }

  /** Asks what a page that is read answers at once; where it is gone meanwhile, what is shown stays. */
  async function act(request: PageRequest): Promise<PageState | null> {
    const mine = ++turn
    const page = await ask(request)
    if (mine === turn && page) display(viewOf(page))
    return page
  }

  /** Follows the settings, changed here or elsewhere: by a keyboard command, or in the options. */
  function adopt(changed: Settings): void {
    const wasOff = isOff()
    settings = changed
    if (isOff() && !wasOff) {
      turn++
      display({ view: 'off', site })
    } else if (wasOff && !isOff()) void follow(door.readTab(tab, false))
    else if (shown?.view === 'article') display({ ...shown, settings })
    else if (shown?.view === 'not-article') display({ ...shown, always: isAlways() })
  }

  // Shown before it is stored, so that a second choice made meanwhile builds on the first.
  async function change(part: Partial<Settings>): Promise<void> {
    adopt({ ...settings, ...part })
    await door.settings.change(part)
  }

  return {
    async open() {
      const [front, chosen] = await Promise.all([door.activeTab(), door.settings.read()])
      settings = chosen
      door.settings.watch(adopt)
      if (!front) return display({ view: 'closed', why: 'browser' })
      tab = front.id
      url = front.url
      site = url === null ? null : siteOf(url)
      const page = await ask({ type: 'state' })
      const why = closedBecause(url)
      if (page) await follow(Promise.resolve(page))
      else if (why && url !== null) display({ view: 'closed', why })
      else if (isOff()) display({ view: 'off', site })
      else await follow(door.readTab(tab, false))
    },
    read: anyway => follow(door.readTab(tab, anyway), anyway),
    readAgain: () => follow(ask({ type: 'read-again' })),
    refuse: async () => void (await act({ type: 'refuse' })),
    async alwaysRead(on) {
      if (site === null) return
      await change({ sitesAlways: withSite(settings.sitesAlways, site, on) })
      if (on) await follow(door.readTab(tab, false))
    },
    async switchSite(on) {
      if (site !== null) await change({ sitesOff: withSite(settings.sitesOff, site, !on) })
    },
    switchKind: kind => change({ kinds: { ...settings.kinds, [kind]: !settings.kinds[kind] } }),
    glance(key) {
      if (key === glanced) return
      glanced = key
      if (!isOnLine) door.holdLine(tab)
      isOnLine = true
      void ask({ type: 'light', key, pinned: false })
    },
    async pin(key) {
      const isPinned = shown?.view === 'article' && shown.page.lit?.key === key
      const page = isPinned ? null : await act({ type: 'light', key, pinned: true })
      const atFirst = page?.state === 'ready' && (page.lit?.at ?? 0) > 0
      if (!atFirst) await act({ type: 'step', tour: 'speaker', by: 1 })
    },
    step: async by => void (await act({ type: 'step', tour: 'speaker', by })),
    showAll: async () => void (await act({ type: 'light', key: null, pinned: true })),
    show: async address => void (await act({ type: 'show', address })),
  }
}
