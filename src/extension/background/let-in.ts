// The manifest keeps the detector out of pages whose address tells that they are no articles: a home, a list, a shop. Two need it all the
// same: a page that goes from there to a story without loading anew, and a site whose every page the reader wants read.

import { partsOf } from '../../dom/detect/address.ts'
import { kindByAddress } from '../../dom/detect/kind-by-address.ts'
import { hasDetector, onBegun, onMoved, runAlwaysOn, runIn, settings, tabsOn } from '../platform/background.ts'

const detector = 'detector.js'

/** Lets the detector in where the manifest did not, from now on. */
export function letDetectorIn(): void {
  onMoved((tab, url) => void (mayBeArticle(url) && bring(tab)))
  settings.watch(({ sitesAlways }) => void openAlways(sitesAlways))
  onBegun(async () => openAlways((await settings.read()).sitesAlways)) // a new version has lost them
}

function mayBeArticle(url: string): boolean {
  const address = partsOf(url)
  const kind = address && kindByAddress(address)
  return address !== undefined && (!kind || kind === 'article')
}

async function bring(tab: number): Promise<void> {
  if (!(await hasDetector(tab))) await runIn(tab, detector)
}

async function openAlways(sites: readonly string[]): Promise<void> {
  await runAlwaysOn(sites, detector)
  await Promise.all((await tabsOn(sites)).map(bring))
}
