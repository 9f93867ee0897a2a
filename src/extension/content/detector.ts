// Decides whether this page is an article, tells the background if so, and does nothing on all other pages.
// It is in every page that the reader opens: keep it small, and let it read but never write.

import { detectArticle } from '../../dom/detect/index.ts'
import { siteOf } from '../../protocol/settings.ts'
import { settings, tellBackground } from '../platform/content.ts'

const looks = [0, 1500, 4000] // ms after the page stands, or after it changed its address: some pages fetch their text late

let round = 0

void lookAgain()
// Pages that change their text and their address without loading anew. Firefox tells of it from 147; before that, a reload does.
navigation?.addEventListener('currententrychange', () => void lookAgain())

declare const navigation: EventTarget | undefined

async function lookAgain(): Promise<void> {
  const mine = ++round
  const address = location.href
  let size = -1
  for (const wait of looks) {
    await new Promise(done => setTimeout(done, wait))
    if (mine !== round || !(await isWanted())) return
    const grown = document.getElementsByTagName('*').length
    if (grown === size) continue // as it was at the look before
    size = grown
    if (!detectArticle(document, address).isArticle) continue
    await tellBackground({ type: 'article-found' })
    return
  }
}

async function isWanted(): Promise<boolean> {
  const { reading, sitesOff } = await settings.read()
  const site = siteOf(location.href)
  return reading === 'every-article' && (site === null || !sitesOff.includes(site))
}
