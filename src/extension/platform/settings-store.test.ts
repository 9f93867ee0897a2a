import { expect, test } from 'vitest'
import { defaultSettings, settingsKey } from '../../protocol/settings.ts'
import { settingsStore } from './settings-store.ts'

/** A store that answers a little later, as browsers do. */
function slowStorage(held: Record<string, unknown> = {}) {
  const later = () => new Promise(done => setTimeout(done, 2))
  const listeners: ((changes: Record<string, { newValue?: unknown }>, area: string) => void)[] = []
  return {
    storage: {
      local: {
        get: async (key: string) => later().then(() => ({ [key]: held[key] })),
        set: async (part: Record<string, unknown>) => {
          await later()
          Object.assign(held, part)
          for (const [key, newValue] of Object.entries(part))
            for (const listener of listeners) listener({ [key]: { newValue } }, 'local')
        },
      },
      onChanged: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener), removeListener: () => {} },
    },
  } as unknown as Parameters<typeof settingsStore>[0]
}

test('two changes at once both hold', async () => {
  const store = settingsStore(slowStorage())
  const [first, second] = await Promise.all([store.change({ strength: 'strong' }), store.change({ reading: 'on-click' })])
  expect(first).toEqual({ ...defaultSettings, strength: 'strong' })
  expect(second).toEqual({ ...defaultSettings, strength: 'strong', reading: 'on-click' })
  expect(await store.read()).toEqual(second)
})

test('a change that fails is told, and the next one is made', async () => {
  const api = slowStorage()
  const { local } = api.storage
  const set = local.set
  local.set = async () => {
    local.set = set
    throw new Error('full')
  }
  const store = settingsStore(api)
  await expect(store.change({ strength: 'strong' })).rejects.toThrow('full')
  expect(await store.change({ strength: 'light' })).toMatchObject({ strength: 'light' })
})

test('a store that cannot be read gives the defaults', async () => {
  const api = slowStorage({ [settingsKey]: 'broken' })
  expect(await settingsStore(api).read()).toEqual(defaultSettings)
  api.storage.local.get = async () => Promise.reject(new Error('gone'))
  expect(await settingsStore(api).read()).toEqual(defaultSettings)
})
