// The options: which kinds are marked and how strongly, when pages are read, and the sites that are switched off or always read;
// and what else a reader may want to know: the keys, and what is kept.
// Every change is saved as it is made, and holds at once in all open pages.

import { defaultSettings, kinds, type Settings, strengths, withSite } from '../../protocol/settings.ts'
import { button, type Content, element } from '../look/element.ts'
import { type Command, keyboardCommands, openKeyboardSettings, message as say, settings as store } from '../platform/pages.ts'

const readings: readonly (readonly [Settings['reading'], string])[] = [
  ['every-article', 'options_every_article'],
  ['on-click', 'options_on_click'],
]
let settings = defaultSettings

type SiteList = (typeof siteLists)[number]

const kindBoxes = kinds.map(kind => {
  const box = element('input', { type: 'checkbox' })
  box.addEventListener('change', () => change({ kinds: { ...settings.kinds, [kind]: box.checked } }))
  return box
})
const strengthDials = strengths.map(strength => radio('strength', () => change({ strength })))
const readingDials = readings.map(([reading]) => radio('reading', () => change({ reading })))
const quotation = element('span', {}, say('options_sample_quotation'))
const name = element('span', {}, say('options_sample_name'))
const sample = element(
  'p',
  { class: 'sample' },
  element('span', { class: 'spoken' }, `${say('options_sample')}: `),
  quotation,
  say('options_sample_between'),
  name,
  say('options_sample_rest'),
)
const siteLists = (
  [
    ['sitesOff', 'options_sites', 'options_no_sites'],
    ['sitesAlways', 'options_sites_always', 'options_no_sites_always'],
  ] as const
).map(([name, title, none]) => ({
  name,
  title: element('p', { class: 'sites-name second', id: name }, say(title)),
  list: element('ul', { class: 'sites', 'aria-labelledby': name }),
  none: element('p', { class: 'second' }, say(none)),
}))
const status = element('p', { class: 'spoken', role: 'status' })

document.documentElement.lang = say('app_language')
document.title = `${say('app_name')}: ${say('options_title')}`
document
  .querySelector('main')!
  .append(
    element('h1', {}, say('options_title')),
    group(
      'marks',
      element(
        'fieldset',
        { 'aria-labelledby': 'marks' },
        ...kinds.map((kind, index) =>
          choice(kindBoxes[index]!, say(`kind_${kind}`), say(`options_kind_${kind}`), `mark mark-${kind}`),
        ),
      ),
      element(
        'fieldset',
        { class: 'strengths' },
        element('legend', {}, say('options_strength')),
        ...strengths.map((strength, index) =>
          element('label', {}, strengthDials[index]!, element('span', {}, say(`options_strength_${strength}`))),
        ),
      ),
      sample,
    ),
    group(
      'reading',
      element(
        'fieldset',
        { 'aria-labelledby': 'reading' },
        ...readings.map(([, words], index) => choice(readingDials[index]!, say(words), say(`${words}_meaning`))),
      ),
      ...siteLists.flatMap(({ title, list, none }) => [title, list, none]),
      status,
    ),
    group(
      'kept',
      facts(
        fact(say('options_kept_settings'), say('options_kept_always')),
        fact(say('options_kept_pages'), say('options_kept_never')),
      ),
    ),
  )
store.watch(show)
void keyboardCommands().then(showKeys)
void store.read().then(show)

// Shown before it is stored, so that a second choice made meanwhile builds on the first.
async function change(part: Partial<Settings>): Promise<void> {
  show({ ...settings, ...part })
  await store.change(part)
}

function show(now: Settings): void {
  settings = now
  kinds.forEach((kind, index) => {
    kindBoxes[index]!.checked = now.kinds[kind]
  })
  strengths.forEach((strength, index) => {
    strengthDials[index]!.checked = strength === now.strength
  })
  readings.forEach(([reading], index) => {
    readingDials[index]!.checked = reading === now.reading
  })
  sample.dataset.strength = now.strength
  quotation.className = now.kinds.quotation ? 'mark mark-quotation' : ''
  name.className = now.kinds.person ? 'mark mark-person' : ''
  for (const one of siteLists) showSites(one, now[one.name])
  document.body.dataset.ready = ''
}

// The list is only made anew when it changed, so that focus stays where it is.
function showSites({ name, list, none }: SiteList, sites: readonly string[]): void {
  const shown = [...list.children].map(item => item.firstElementChild?.textContent)
  if (JSON.stringify(shown) !== JSON.stringify(sites)) list.replaceChildren(...sites.map(site => siteItem(site, name, list)))
  list.hidden = sites.length === 0
  none.hidden = sites.length > 0
}

function siteItem(site: string, name: SiteList['name'], list: HTMLElement): HTMLElement {
  const remove = button('button button-bare', say('options_remove'), async () => {
    const index = settings[name].indexOf(site)
    await change({ [name]: withSite(settings[name], site, false) })
    status.textContent = say('options_removed', site)
    const rest = list.querySelectorAll('button')
    const next = rest[Math.min(index, rest.length - 1)] ?? readingDials.find(dial => dial.checked)
    next?.focus()
  })
  remove.setAttribute('aria-label', say('options_remove_site', site))
  return element('li', {}, element('span', {}, site), remove)
}

// The keys may be changed in the browser, so they are asked for; until then, and where there are none, the section is not there.
function showKeys(commands: readonly Command[]): void {
  if (commands.length === 0) return
  const keys = commands.map(({ does, keys }) =>
    fact(does, ...(keys?.split('+').flatMap(key => [' ', element('kbd', {}, key)]) ?? [say('options_no_keys')])),
  )
  const change = button('button', say('options_change_keys'), openKeyboardSettings)
  document.getElementById('kept')!.parentElement!.before(group('keyboard', facts(...keys), change))
}

function facts(...items: readonly HTMLElement[]): HTMLElement {
  return element('ul', { class: 'facts' }, ...items)
}

function fact(name: string, ...value: readonly Content[]): HTMLElement {
  return element('li', {}, element('span', {}, name), element('span', { class: 'second' }, ...value))
}

function radio(name: string, chosen: () => void): HTMLInputElement {
  const dial = element('input', { type: 'radio', name })
  dial.addEventListener('change', chosen)
  return dial
}

function choice(input: HTMLInputElement, title: string, meaning: string, look: string | null = null): HTMLElement {
  return element(
    'label',
    { class: 'choice' },
    input,
    element('span', {}, element('b', { class: look }, title), element('span', { class: 'second' }, meaning)),
  )
}

function group(name: 'marks' | 'reading' | 'keyboard' | 'kept', ...content: readonly Content[]): HTMLElement {
  return element(
    'section',
    { class: 'group', 'aria-labelledby': name },
    element('h2', { id: name }, say(`options_${name}`)),
    element('div', {}, ...content),
  )
}
