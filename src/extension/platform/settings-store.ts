// The reader's settings in `storage.local`, read as they are now, and written whole.

import type { Browser } from 'webextension-polyfill'
import { readSettings, type Settings, settingsKey } from '../../protocol/settings.ts'

export interface SettingsStore {
  /** The settings; the defaults where nothing is stored or the store fails. */
  read(): Promise<Settings>
  /** Changes some of the settings and answers with all of them. */
  change(part: Partial<Settings>): Promise<Settings>
  /** Calls back with the new settings whenever they change, here or in another part. Returns what stops it. */
  watch(changed: (settings: Settings) => void): () => void
}

/** The store as seen through one browser API. */
export function settingsStore(api: Pick<Browser, 'storage'>): SettingsStore {
  const { local, onChanged } = api.storage
  const read = async () => {
    try {
      return readSettings((await local.get(settingsKey))[settingsKey])
    } catch {
      return readSettings(undefined)
    }
  }
  let last: Promise<unknown> = Promise.resolve() // one change after another: two at once would each write without the other
  return {
    read,
    change(part) {
      const changed = last.then(async () => {
        const settings = { ...(await read()), ...part }
        await local.set({ [settingsKey]: settings })
        return settings
      })
      last = changed.catch(() => undefined)
      return changed
    },
    watch(changed) {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[settingsKey]
        if (area === 'local' && change) changed(readSettings(change.newValue))
      }
      onChanged.addListener(listen)
      return () => onChanged.removeListener(listen)
    },
  }
}
