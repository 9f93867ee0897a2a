import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noMeta } from '../../core/article.ts'
import type { PageRequest, PageState } from '../../protocol/messages.ts'
import { defaultSettings, type Settings } from '../../protocol/settings.ts'
import { summarise } from '../../protocol/summary.ts'
import { type Door, type View, visitTab } from './visit.ts'

const summary = summarise({ article: { meta: noMeta, text: '', blocks: [] }, annotations: [], problems: [] })
const ready: PageState = { state: 'ready', summary, changed: false, failed: false, lit: null }

/** A browser of which a test says what it answers; it notes what it was asked. */
function fakeDoor(given: {
  url?: string | null
  asked?: PageState | null | (() => Promise<PageState | null>)
  read?: PageState | null
  settings?: Partial<Settings>
}) {
  let settings: Settings = { ...defaultSettings, ...given.settings }
  const requests: (PageRequest | { type: 'read-tab'; anyway: boolean })[] = []
  const lines: number[] = []
  const watchers: ((settings: Settings) => void)[] = []
  const door: Door = {
    settings: {
      read: async () => settings,
      change: async part => {
        settings = { ...settings, ...part }
        for (const watcher of watchers) watcher(settings)
        return settings
      },
      watch: watcher => {
        watchers.push(watcher)
        return () => {}
      },
    },
    activeTab: async () => ({ id: 7, url: given.url === undefined ? 'https://www.news.example/a' : given.url }),
    askPage: async (_, request) => {
      requests.push(request)
      return typeof given.asked === 'function' ? given.asked() : (given.asked ?? null)
    },
    holdLine: tab => {
      lines.push(tab)
    },
    readTab: async (_, anyway) => {
      requests.push({ type: 'read-tab', anyway })
      return given.read ?? null
    },
  }
  const views: View[] = []
  return { visit: visitTab(door, view => views.push(view)), views, requests, lines, door, settings: () => settings }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a page that was read is shown at once, and nothing else', async () => {
  const { visit, views, requests } = fakeDoor({ asked: ready })
  await visit.open()
  expect(views.map(({ view }) => view)).toEqual(['article'])
  expect(views[0]).toMatchObject({ site: 'news.example' })
  expect(requests).toEqual([{ type: 'state' }])
})

test('where nobody answers, opening the popup reads the page', async () => {
  const { visit, views, requests } = fakeDoor({ read: ready, settings: { reading: 'on-click' } })
  await visit.open()
  expect(requests).toEqual([{ type: 'state' }, { type: 'read-tab', anyway: false }])
  expect(views.at(-1)).toMatchObject({ view: 'article' })
})

test('"Reading" is said only after 150 ms', async () => {
  const answers: (PageState | null)[] = [{ state: 'reading' }, { state: 'reading' }, { state: 'reading' }, ready]
  const { visit, views } = fakeDoor({ asked: async () => answers.shift() ?? ready })
  const opened = visit.open()
  await vi.advanceTimersByTimeAsync(140)
  expect(views).toEqual([])
  await vi.advanceTimersByTimeAsync(400)
  await opened
  expect(views.map(({ view }) => view)).toEqual(['reading', 'article'])
})

test('a page that keeps us out has no access; asked again, the popup says what helps', async () => {
  const { visit, views } = fakeDoor({})
  await visit.open()
  await visit.read(false)
  expect(views).toEqual([
    { view: 'no-access', again: false },
    { view: 'no-access', again: true },
  ])
})

test.each([
  ['about:reader?url=x', 'reader'],
  ['https://news.example/a.pdf', 'pdf'],
  [null, 'browser'],
])('%s is closed: %s', async (url, why) => {
  const { visit, views } = fakeDoor({ url })
  await visit.open()
  expect(views).toEqual([{ view: 'closed', why }])
})

test('a PDF’s address that is an article after all is one', async () => {
  const { visit, views } = fakeDoor({ url: 'https://news.example/a.pdf', asked: ready })
  await visit.open()
  expect(views).toMatchObject([{ view: 'article' }])
})

test('a site that is switched off is not read until asked for', async () => {
  const { visit, views, requests, settings } = fakeDoor({ read: ready, settings: { sitesOff: ['news.example'] } })
  await visit.open()
  expect(views).toEqual([{ view: 'off', site: 'news.example' }])
  expect(requests).toEqual([{ type: 'state' }])
  await visit.read(false)
  expect(views.at(-1)).toMatchObject({ view: 'article' })
  expect(settings().sitesOff).toEqual(['news.example'])
  await visit.switchSite(true)
  expect(settings().sitesOff).toEqual([])
  expect(views.at(-1)).toMatchObject({ view: 'article' })
})

test('switched off elsewhere, by a keyboard command, the popup follows', async () => {
  const { visit, views, door } = fakeDoor({ asked: ready })
  await visit.open()
  await door.settings.change({ sitesOff: ['news.example'] })
  expect(views.at(-1)).toEqual({ view: 'off', site: 'news.example' })
})

test('the reader says that an article is none; the page is asked, and the view says whose word that was', async () => {
  const page = fakeDoor({ asked: ready })
  await page.visit.open()
  page.door.askPage = async (_, request) => {
    page.requests.push(request)
    return { state: 'not-article', reasons: [], refused: true }
  }
  await page.visit.refuse()
  expect(page.requests.at(-1)).toEqual({ type: 'refuse' })
  expect(page.views.at(-1)).toEqual({ view: 'not-article', reasons: [], again: false, refused: true, always: false })
  expect(page.settings()).toEqual(defaultSettings) // nothing is kept
})

test('a site whose pages are always read: kept, read at once, and taken back', async () => {
  const listed: PageState = { state: 'not-article', reasons: ['It looks like a list of stories.'], refused: false }
  const { visit, views, requests, settings } = fakeDoor({ asked: listed, read: ready })
  await visit.open()
  expect(views.at(-1)).toMatchObject({ view: 'not-article', always: false })
  await visit.alwaysRead(true)
  expect(settings().sitesAlways).toEqual(['news.example'])
  expect(requests.at(-1)).toEqual({ type: 'read-tab', anyway: false })
  expect(views.at(-1)).toMatchObject({ view: 'article' })
  await visit.alwaysRead(false)
  expect(settings().sitesAlways).toEqual([])
})

test('a page without a site has no choice for its site', async () => {
  const { visit, views } = fakeDoor({ url: 'file:///a.html', asked: { state: 'not-article', reasons: [], refused: false } })
  await visit.open()
  expect(views.at(-1)).toMatchObject({ view: 'not-article', always: null })
})

test('a kind is switched, the view keeps its page', async () => {
  const { visit, views, settings } = fakeDoor({ asked: ready })
  await visit.open()
  await visit.switchKind('notice')
  expect(settings().kinds.notice).toBe(false)
  expect(views.at(-1)).toMatchObject({ view: 'article', settings: { kinds: { notice: false, person: true } } })
})

test('a press pins and goes to the first place, another press to the next', async () => {
  let lit: { key: string; at: number; of: number } | null = null
  const page = fakeDoor({ asked: async () => ({ ...ready, lit }) })
  await page.visit.open()
  lit = { key: 'p1', at: 0, of: 3 }
  await page.visit.pin('p1')
  await page.visit.pin('p1')
  await page.visit.showAll()
  expect(page.requests.slice(1)).toEqual([
    { type: 'light', key: 'p1', pinned: true },
    { type: 'step', tour: 'speaker', by: 1 },
    { type: 'step', tour: 'speaker', by: 1 },
    { type: 'light', key: null, pinned: true },
  ])
})

test('near miss: a page that goes to the first place by itself is not stepped past it', async () => {
  let lit: { key: string; at: number; of: number } | null = null
  const page = fakeDoor({ asked: async () => ({ ...ready, lit }) })
  await page.visit.open()
  lit = { key: 'p1', at: 1, of: 3 }
  await page.visit.pin('p1')
  expect(page.requests.slice(1)).toEqual([{ type: 'light', key: 'p1', pinned: true }])
})

test('a glance is told once, and that it ended once', async () => {
  const { visit, requests, lines } = fakeDoor({ asked: ready })
  await visit.open()
  expect(lines).toEqual([])
  for (const key of ['p1', 'p1', null, null]) visit.glance(key)
  expect(requests.slice(1)).toEqual([
    { type: 'light', key: 'p1', pinned: false },
    { type: 'light', key: null, pinned: false },
  ])
  expect(lines).toEqual([7]) // so that a popup that closes meanwhile ends it as well
})

test('an answer that comes after a later question is dropped', async () => {
  const late: ((page: PageState) => void)[] = []
  let slow = false
  const { visit, views } = fakeDoor({ asked: () => (slow ? new Promise(done => late.push(done)) : Promise.resolve(ready)) })
  await visit.open()
  slow = true
  const first = visit.step(1)
  const second = visit.step(1)
  late[1]!({ ...ready, lit: { key: 'p1', at: 2, of: 3 } })
  late[0]!({ ...ready, lit: { key: 'p1', at: 1, of: 3 } })
  await Promise.all([first, second])
  expect(views.slice(1)).toMatchObject([{ page: { lit: { at: 2 } } }])
})
