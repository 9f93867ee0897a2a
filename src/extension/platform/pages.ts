// What the popup, the options page and the background may ask of the browser.
// Failures become null: a page that we may not enter is a state to show, not an error.

import type { PageRequest, PageState, ReadTab } from '../../protocol/messages.ts'
import { nativeApi } from './api.ts'
import { settingsStore } from './settings-store.ts'

export const settings = settingsStore(nativeApi)

/** A tab as the popup needs it; `url` is null where the browser does not tell it. */
export interface Tab {
  readonly id: number
  readonly url: string | null
}

/** The tab in front of the reader; null where there is none. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await nativeApi.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null }
}

/** Asks the annotator in a tab; null where none runs there. */
export async function askPage(tab: number, request: PageRequest): Promise<PageState | null> {
  try {
    return ((await nativeApi.tabs.sendMessage(tab, request, { frameId: 0 })) as PageState | undefined) ?? null
  } catch {
    return null
  }
}

/** Holds a line to the annotator in a tab: a closing popup can send nothing more, but the line ends with it. */
export function holdLine(tab: number): void {
  nativeApi.tabs.connect(tab, { frameId: 0 })
}

/** Has the background put the annotator into a tab and read it; null where the browser does not let us in. */
export async function readTab(tab: number, anyway: boolean): Promise<PageState | null> {
  const request: ReadTab = { type: 'read-tab', tab, anyway }
  try {
    return ((await nativeApi.runtime.sendMessage(request)) as PageState | null | undefined) ?? null
  } catch {
    return null
  }
}

/** Opens the options page. */
export async function openOptions(): Promise<void> {
  await nativeApi.runtime.openOptionsPage()
}

// Chromium tells them by the alphabet.
const commandOrder = ['next-quotation', 'previous-quotation', 'next-notice', 'toggle-marks', 'next-speaker', 'next-official']

/** A keyboard command, and the keys the reader has for it, "Alt+Shift+K"; null where it has none. */
export interface Command {
  readonly does: string
  readonly keys: string | null
}

/** The keyboard commands of the manifest; none where the browser has no keyboard, as on a phone. */
export async function keyboardCommands(): Promise<readonly Command[]> {
  const commands = (await nativeApi.commands?.getAll()) ?? []
  const place = ({ name = '' }: { name?: string }) => commandOrder.indexOf(name)
  commands.sort((a, b) => place(a) - place(b))
  return commands.flatMap(({ description, shortcut }) => (description ? [{ does: description, keys: shortcut || null }] : []))
}

/** Opens the browser's own page where keys are chosen. */
export async function openKeyboardSettings(): Promise<void> {
  const { openShortcutSettings } = nativeApi.commands as Partial<typeof nativeApi.commands>
  if (openShortcutSettings)
    await openShortcutSettings() // Firefox from 137
  else await nativeApi.tabs.create({ url: 'chrome://extensions/shortcuts' })
}

/** A string of the interface, in the reader's language; its substitutions stand for $1, $2 and so on. */
export function message(key: string, ...substitutions: readonly (string | number)[]): string {
  return nativeApi.i18n.getMessage(key, substitutions.map(String))
}

/** The reader's language as a tag: `en-GB`. */
export function readerLanguage(): string {
  return nativeApi.i18n.getUILanguage()
}
