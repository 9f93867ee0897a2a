// Decides whether this page is an article, tells the background if so, and does nothing on all other pages.
// It is in every page whose address may be an article's: keep it small, and let it read but never write.

import { leadsHome, partsOf } from '../../dom/detect/address.ts'
import { type Detection, detectArticle } from '../../dom/detect/index.ts'
import { hasSite, type Settings } from '../../protocol/settings.ts'
import { settings, tellBackground } from '../platform/content.ts'
import { here } from './here.ts'
import { pageAddress } from './page-address.ts'

const looks = [0, 1500, 4000] // ms after the page stands, or after it changed its address: some pages fetch their text late
const lookForAddress = 1500 // ms; comparing two strings costs microseconds

let round = 0
let isLeft = false // a page that is gone is not looked at; Firefox gives it no timers
let address = ''
let size = -1 // elements at the last look, those of frames with them: a page that did not grow needs no other

// The background may bring it a second time, before the annotator: then it only leaves what it has for it.
const isFirst = !here.pressmarkJudge
here.pressmarkJudge = judge
if (isFirst) watch()

// Pages change their text and their address without loading anew, and some write their text only once they are shown.
function watch(): void {
  here.pressmarkLook = () => void look(true)
  void look(true)
  const moved = () => {
    if (pageAddress() !== address) void look(true)
  }
  const { navigation } = globalThis as { readonly navigation?: EventTarget }
  if (navigation) navigation.addEventListener('currententrychange', moved)
  else setInterval(() => document.hidden || moved(), lookForAddress) // Firefox before 147
  for (const type of ['pagehide', 'pageshow'])
    addEventListener(type, () => {
      isLeft = type === 'pagehide'
    })
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && !here.pressmarkSession?.isMarked) void look(false)
  })
  settings.watch(() => void look(true))
}

/** Looks a few times whether there is an article; where the page stands as it did at the last look, only `afresh` does. */
async function look(afresh: boolean): Promise<void> {
  const mine = ++round
  if (afresh) size = -1
  address = pageAddress()
  for (const wait of looks) {
    if (wait > 0) await new Promise(done => setTimeout(done, wait))
    const chosen = await settings.read()
    if (isLeft || mine !== round || chosen.reading !== 'every-article' || hasSite(chosen.sitesOff, location.href)) return
    const grown = countElements()
    if (grown === size) continue
    size = grown
    if (!judge(chosen).isArticle) continue
    await tellBackground({ type: 'article-found', address })
    return
  }
}

// A frame's text comes later than the page that it stands in.
function countElements(): number {
  let count = document.getElementsByTagName('*').length
  for (const frame of document.getElementsByTagName('iframe'))
    count += frame.contentDocument?.getElementsByTagName('*').length ?? 0
  return count
}

// The reader may have said that a site's pages are articles, however they look. Its home is a list of them all the same.
function judge({ sitesAlways }: Settings): Detection {
  const { href } = location
  if (hasSite(sitesAlways, href)) {
    const address = partsOf(href)
    if (address && !leadsHome(address)) return { isArticle: true, confidence: 1, reasons: [] }
  }
  return detectArticle(document, href)
}
