// What runs inside Firefox: in its own window, with its privileges, or in a page of the extension. Each function is sent over as text.

export async function clickToolbarButton(id: string): Promise<void> {
  const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects
  const { CustomizableUI } = window as any
  CustomizableUI.addWidgetToArea(widget, 'nav-bar')
  await new Promise(done => setTimeout(done, 300))
  const node = document.getElementById(widget)
  const button = node?.querySelector<HTMLElement>('.unified-extensions-item-action-button') ?? node
  button?.click()
}

/** Whether it runs no more. */
export async function endBackground(host: string): Promise<boolean> {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects
  const { WebExtensionPolicy } = globalThis as any
  const { extension } = WebExtensionPolicy.getByHostname(host)
  await extension.terminateBackground()
  return extension.backgroundState === 'stopped'
}

export function faultsOf(host: string): string[] {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects
  const { Ci, Services } = window as any
  const messages: unknown[] = Services.console.getMessageArray()
  return messages.flatMap(message => {
    if (!(message instanceof Ci.nsIScriptError)) return []
    const { errorMessage, sourceName, flags } = message as { errorMessage: string; sourceName: string; flags: number }
    const isWarning = (flags & 1) === 1
    // A page that is left while the background still answers leaves one of these notes; nothing of ours went wrong.
    const isGoodbye = /^Promise (?:rejected after context unloaded|resolved while context is inactive)/.test(errorMessage)
    return !isWarning && !isGoodbye && sourceName.includes(host) ? [errorMessage] : []
  })
}

export async function shortcutOf(name: string): Promise<string> {
  const { commands } = globalThis.browser
  const shortcut = (await commands.getAll()).find(one => one.name === name)?.shortcut
  if (shortcut) return shortcut
  await commands.update({ name, shortcut: 'Alt+Shift+Y' })
  return 'Alt+Shift+Y'
}

export function pressShortcut(shortcut: string): boolean {
  const letter = shortcut.split('+').at(-1)
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')]
  const key = keys.find(one => one.getAttribute('key') === letter) as (Element & { doCommand(): void }) | undefined
  key?.doCommand()
  return key !== undefined
}

export function popupIsOpen(): boolean {
  const view = globalThis.browser.extension.getViews({ type: 'popup' })[0]
  return view !== undefined && view.document.readyState === 'complete' && view.location.pathname === '/popup.html'
}

export function closePopups(): void {
  for (const view of globalThis.browser.extension.getViews({ type: 'popup' })) view.close()
}

export async function drawPopup(): Promise<string> {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects
  const view = document.querySelector('.webextension-popup-browser') as any
  const picture = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')!.drawImage(picture, 0, 0)
  return canvas.toDataURL()
}
