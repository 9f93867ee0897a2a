// The background's first moment: whatever wakes it must find its listener, in a browser without keyboard commands too.

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

function fakeEvent() {
  return { addListener: vi.fn() }
}

/** A browser's API whose events note who listens; Firefox for Android has no `commands`. */
function phoneApi() {
  return {
    runtime: { id: 'here', onMessage: fakeEvent(), onInstalled: fakeEvent(), onStartup: fakeEvent() },
    storage: { local: { get: async () => ({}) }, onChanged: fakeEvent() },
    webNavigation: { onHistoryStateUpdated: fakeEvent() },
    scripting: {
      getRegisteredContentScripts: vi.fn(async () => [{ id: '*://old.example/*' }, { id: '*://gazette.example/*' }]),
      unregisterContentScripts: vi.fn(async () => undefined),
      registerContentScripts: vi.fn(async () => undefined),
      executeScript: vi.fn(async () => [{ result: true }]),
    },
    tabs: { query: vi.fn(async () => []) },
  }
}

let api: ReturnType<typeof phoneApi>

beforeEach(() => {
  vi.resetModules()
  api = phoneApi()
  vi.stubGlobal('browser', api)
})
afterEach(() => vi.unstubAllGlobals())

test('all its listeners are there at once, though the browser has no commands', async () => {
  await import('./main.ts')
  const { runtime, storage, webNavigation } = api
  const events = [
    runtime.onMessage,
    runtime.onInstalled,
    runtime.onStartup,
    storage.onChanged,
    webNavigation.onHistoryStateUpdated,
  ]
  for (const { addListener } of events) expect(addListener).toHaveBeenCalled()
})

test('sites that are always read: only the difference is registered, and a failure does not end it', async () => {
  const { runAlwaysOn } = await import('../platform/background.ts')
  api.scripting.unregisterContentScripts.mockRejectedValueOnce(new Error('busy'))
  await expect(runAlwaysOn(['gazette.example'], 'detector.js')).rejects.toThrow('busy')
  await runAlwaysOn(['gazette.example'], 'detector.js')
  expect(api.scripting.unregisterContentScripts).toHaveBeenLastCalledWith({ ids: ['*://old.example/*'] })
  expect(api.scripting.registerContentScripts.mock.calls).toEqual([
    [[expect.objectContaining({ id: '*://www.gazette.example/*' })]],
  ])
})
