// The script that reads and marks an article. The background puts it into a page; it does nothing until it is asked to read.

import { here } from './here.ts'
import { PageSession } from './page-session.ts'

// A copy may be here already, from before the extension was reloaded: it goes first.
try {
  here.pressmarkSession?.stop()
} catch {
  // It belonged to an extension that is gone; its marks are taken off by name.
}
here.pressmarkDesk = undefined // it may be of another version
here.pressmarkSession = new PageSession(document)
