// The background holds no state: it may die between any two messages. It lets the annotator into tabs, and the detector where the manifest
// does not, analyses what the annotator reads, shows in the toolbar whether a tab is read, and passes keyboard commands on to the page in
// front.

import type { BackgroundRequest, PageRequest, PageState, Tour } from '../../protocol/messages.ts'
import { siteOf, withSite } from '../../protocol/settings.ts'
import {
  activeTab,
  answerMessages,
  askPage,
  changeRules,
  onCommand,
  runIn,
  type Sender,
  settings,
  showReading,
} from '../platform/background.ts'
import { analyse } from './analyse.ts'
import { letDetectorIn } from './let-in.ts'

answerMessages(answer)
onCommand(command => void run(command))
letDetectorIn()

const steps: Readonly<Record<string, readonly [Tour, 1 | -1]>> = {
  'next-quotation': ['quotation', 1],
  'previous-quotation': ['quotation', -1],
  'next-notice': ['notice', 1],
  'next-speaker': ['speaker', 1],
  'next-official': ['person', 1],
}

function answer(request: BackgroundRequest, sender: Sender): Promise<unknown> | undefined {
  const tab = sender.tab?.id
  if (request.type === 'read-tab')
    return tab === undefined ? read(request.tab, { type: 'read', anyway: request.anyway }) : undefined // a page may not ask it
  if (tab === undefined) return undefined
  if (request.type === 'article-found') return read(tab, { type: 'found', address: request.address }).then(() => null)
  if (request.type === 'icon') return showReading(tab, request.reading)
  if (request.type === 'paint-rules') return changeRules(tab, request)
  if (request.type === 'analyse') return analyse(request.article)
  if (request.type === 'desk-wanted') return runIn(tab, 'desk.js')
  return undefined
}

// Injecting again would only make the copy that is there start afresh, so first see whether it answers. The detector goes before the
// annotator: where the browser withheld the page, it was kept out until now.
async function read(tab: number, request: PageRequest): Promise<PageState | null> {
  const answered = await askPage(tab, request)
  if (answered) return answered
  return (await runIn(tab, 'detector.js', 'annotator.js')) ? askPage(tab, request) : null
}

async function run(command: string): Promise<void> {
  const tab = await activeTab()
  if (!tab) return
  if (command === 'toggle-marks') return toggle(tab.id, tab.url)
  const step = steps[command]
  if (!step) return
  const request: PageRequest = { type: 'step', tour: step[0], by: step[1] }
  if (!(await askPage(tab.id, request)) && (await read(tab.id, { type: 'read', anyway: false }))) await askPage(tab.id, request)
}

// Marks on or off is the popup's switch: it holds for the site. On a page that was never read, on means: read it.
async function toggle(tab: number, url: string | null): Promise<void> {
  const site = url === null ? null : siteOf(url)
  if (site === null) return
  const { sitesOff } = await settings.read()
  const isOff = sitesOff.includes(site)
  const running = await askPage(tab, { type: 'state' })
  if (isOff || running) await settings.change({ sitesOff: withSite(sitesOff, site, !isOff) })
  if (isOff || !running) await read(tab, { type: 'read', anyway: false })
}
