// The popup by keyboard: arrows go up and down the rows of its lists, Escape ends a lit speaker before it closes the popup.

/** Listens in a document. `release` ends what Escape ends first, and says whether there was anything. */
export function listenToKeys(document: Document, release: () => boolean): void {
  document.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Escape') {
      if (release()) event.preventDefault()
      return
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    const rows = [...document.querySelectorAll<HTMLElement>('li > button')]
    const at = rows.findIndex(row => row.parentElement?.contains(document.activeElement))
    const next = at < 0 ? undefined : rows[at + by]
    if (!next) return
    next.focus()
    event.preventDefault()
  })
}
