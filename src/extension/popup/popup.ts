// The popup behind the toolbar button: what Pressmark found in the page in front, and the switch for its site.

import { button, element } from '../look/element.ts'
import { wordsFor } from '../look/words.ts'
import * as browser from '../platform/pages.ts'
import { type ArticleNode, articleNode } from './article.ts'
import { listenToKeys } from './keyboard.ts'
import { plainView } from './plain.ts'
import { type View, visitTab } from './visit.ts'

const words = wordsFor(browser.readerLanguage(), browser.message)
const main = document.querySelector('main')!
const foot = document.querySelector('footer')!
const masthead = document.querySelector('.masthead-line')!
const onSite = element('span', { class: 'spoken' })
const marksSwitch = button('switch', words.say('popup_marks'), () =>
  visit.switchSite(marksSwitch.getAttribute('aria-checked') !== 'true'),
)
let article: ArticleNode | null = null
let pinned = false
let lostFocus = false

const visit = visitTab(browser, show)

document.documentElement.lang = words.say('app_language')
marksSwitch.setAttribute('role', 'switch')
marksSwitch.append(onSite, element('span', { class: 'switch-track' }))
const refusal = button('button button-bare', words.say('popup_refuse'), () => visit.refuse())
foot.append(
  button('button button-bare', words.say('popup_options'), async () => {
    await browser.openOptions()
    window.close()
  }),
)
listenToKeys(document, () => {
  const had = pinned
  if (had) void visit.showAll()
  return had
})
void visit.open()

function show(view: View): void {
  document.body.dataset.view = view.view
  pinned = view.view === 'article' && view.page.lit !== null
  const hadFocus = lostFocus || [main, masthead, foot].some(part => part.contains(document.activeElement))
  showSwitch(view)
  if (view.view === 'article') foot.prepend(refusal)
  else refusal.remove()
  if (view.view !== 'article') {
    article = null
    main.replaceChildren(plainView(view, words, visit))
    focusOn(main.querySelector('button'))
    return
  }
  if (article && JSON.stringify(article.summary) === JSON.stringify(view.page.summary)) {
    article.update(view)
    return
  }
  article = articleNode(view, words, visit)
  main.replaceChildren(article.node)
  focusOn(marksSwitch)

  // What was pressed may be gone: the keyboard goes to what stands in its place, at the latest once the page is read.
  function focusOn(button: HTMLButtonElement | null): void {
    const isGone = hadFocus && document.activeElement === document.body
    if (isGone) button?.focus()
    lostFocus = isGone && !button
  }
}

function showSwitch(view: View): void {
  if (view.view !== 'article' || view.site === null) {
    marksSwitch.remove()
    return
  }
  marksSwitch.setAttribute('aria-checked', String(!view.settings.sitesOff.includes(view.site)))
  onSite.textContent = ` ${words.say('popup_marks_on', view.site)}`
  if (!marksSwitch.isConnected) masthead.append(marksSwitch)
}
