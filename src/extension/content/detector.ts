// Decides whether this page is an article, tells the background if so, and does nothing on all other pages.
// It is in every page that the reader opens: keep it small, and let it read but never write.

import { detectArticle } from '../../dom/detect/index.ts'
import { siteOf } from '../../protocol/settings.ts'
import { settings, tellBackground } from '../platform/content.ts'
import { here } from './here.ts'
import { pageAddress } from './page-address.ts'

const looks = [0, 1500, 4000] // ms after the page stands, or after it changed its address: some pages fetch their text late

let round = 0
let address = ''

// The background may bring it a second time, before the annotator: then it only leaves its function.
const isFirst = !here.pressmarkDetect
here.pressmarkDetect = detectArticle
if (isFirst) watch()

function watch(): void {
  here.pressmarkLook = () => void lookAgain()
  void lookAgain()
  // Pages change their text and their address without loading anew. Firefox tells of it from 147; before that, the next load does.
  const { navigation } = globalThis as { readonly navigation?: EventTarget }
  navigation?.addEventListener('currententrychange', () => {
    if (pageAddress() !== address) void lookAgain()
  })
}

async function lookAgain(): Promise<void> {
  const mine = ++round
  address = pageAddress()
  let size = -1
  for (const wait of looks) {
    await new Promise(done => setTimeout(done, wait))
    if (mine !== round || !(await isWanted())) return
    const grown = document.getElementsByTagName('*').length
    if (grown === size) continue // as it was at the look before
    size = grown
    if (!detectArticle(document, location.href).isArticle) continue
    await tellBackground({ type: 'article-found' })
    return
  }
}

async function isWanted(): Promise<boolean> {
  const { reading, sitesOff } = await settings.read()
  const site = siteOf(location.href)
  return reading === 'every-article' && (site === null || !sitesOff.includes(site))
}
