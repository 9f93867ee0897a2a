// The popup of an article: head, four counts, who speaks, who is named, notices and repeats.
// Built once for a summary; what changes while the reader steps about (pressed, lit, counted) is changed in place, so that focus stays.

import type { Kind } from '../../core/annotators/index.ts'
import type { Lit } from '../../protocol/messages.ts'
import { kinds } from '../../protocol/settings.ts'
import type { Summary, Unsaid } from '../../protocol/summary.ts'
import { button, type Content, element } from '../look/element.ts'
import type { Words } from '../look/words.ts'
import { type LightRow, namedRow, noteRow, speakerRow } from './rows.ts'
import type { View, Visit } from './visit.ts'

export type ArticleView = Extract<View, { view: 'article' }>

export interface ArticleNode {
  readonly node: HTMLElement
  readonly summary: Summary
  /** Brings it up to a view of the same summary. */
  update(view: ArticleView): void
}

const firstRows = 6 // of a list; the rest waits behind "Show 18 more speakers"

/** The elements of an article's view. */
export function articleNode(view: ArticleView, words: Words, visit: Visit): ArticleNode {
  const { summary } = view.page
  const notes = element('div', {})
  let noted = ''
  const node = element('div', {}, notes, head(view, words))
  const counted = kinds.some(kind => summary.counts[kind] > 0)
  if (!summary.handled || !counted) node.append(nothing(summary, words))
  const pressed = kinds.map(kind => kindButton(kind, summary, words, visit))
  const lights: LightRow[] = []
  if (counted) node.append(element('div', { class: 'kinds', role: 'group', 'aria-label': words.say('popup_kinds') }, ...pressed))
  const { nodes, unfold } = sections(summary, words, visit, lights)
  node.append(...nodes)
  for (const light of lights) wire(light, visit)
  const steps = stepsOf(words, visit)
  const update = ({ page, settings }: ArticleView) => {
    const toNote = JSON.stringify([page.changed, page.failed])
    if (toNote !== noted) notes.replaceChildren(...notesOf(page.changed, page.failed, words, visit)) // said aloud once, not at each step
    noted = toNote
    kinds.forEach((kind, index) => {
      pressed[index]!.setAttribute('aria-pressed', String(settings.kinds[kind]))
    })
    for (const { key, row } of lights) row.setAttribute('aria-pressed', String(key === page.lit?.key))
    const pinned = lights.find(light => light.key === page.lit?.key)
    if (pinned && !pinned.row.parentElement) unfold()
    steps.under(pinned, page.lit)
  }
  update(view)
  return { node, summary, update }
}

function head({ page: { summary }, site }: ArticleView, words: Words): HTMLElement {
  const source = summary.site ?? site
  const day = summary.published === null ? null : words.day(summary.published)
  return element(
    'div',
    { class: 'head' },
    element(
      'p',
      { class: 'source second' },
      source === null ? null : element('span', { class: 'one-line' }, source),
      day === null ? null : element('time', {}, source === null ? day : ` · ${day}`),
    ),
    element('h1', { class: 'three-lines', lang: summary.language || null }, summary.title || source || words.say('app_name')),
    ...summary.unsaid.map(one => element('p', { class: 'unsaid second' }, unsaidIn(words, one))),
  )
}

// "The page files this article under opinion. No line in its text says so."
function unsaidIn(words: Words, unsaid: Unsaid): string {
  if (unsaid.what === 'paid_links') return words.counted('popup_unsaid_paid_links', unsaid.count)
  if (unsaid.what === 'correction') return words.say('popup_unsaid_correction', unsaid.words)
  return words.say(`popup_unsaid_${unsaid.what}`)
}

function nothing(summary: Summary, words: Words): HTMLElement {
  const name = words.languageName(summary.language)
  const sentences = summary.handled
    ? [words.say('popup_nothing'), words.counted('popup_paragraphs_read', summary.paragraphs)]
    : [words.say('popup_foreign'), name ? words.say('popup_foreign_named', name) : words.say('popup_foreign_unnamed')]
  return element('div', { class: 'plain' }, element('p', {}, sentences[0]!), element('p', { class: 'second' }, sentences[1]!))
}

function kindButton(kind: Kind, { counts }: Summary, words: Words, visit: Visit): HTMLButtonElement {
  const made = button('kind', '', () => visit.switchKind(kind))
  made.disabled = counts[kind] === 0
  made.append(
    element('b', { class: 'figures' }, words.number(counts[kind])),
    element('span', { class: `mark mark-${kind}` }, words.say(`kind_${kind}`)),
  )
  return made
}

function notesOf(changed: boolean, failed: boolean, words: Words, visit: Visit): readonly HTMLElement[] {
  const note = (...content: Content[]) => element('div', { class: 'note', role: 'status' }, ...content)
  return [
    ...(changed
      ? [
          note(
            element('span', {}, words.say('popup_changed')),
            button('button button-bare', words.say('popup_read_again'), () => visit.readAgain()),
          ),
        ]
      : []),
    ...(failed ? [note(words.say('popup_failed'))] : []),
  ]
}

interface Sections {
  readonly nodes: readonly HTMLElement[]
  /** Shows the rows that wait behind a "Show more". */
  unfold(): void
}

function sections(summary: Summary, words: Words, visit: Visit, lights: LightRow[]): Sections {
  const { language } = summary
  const lit = (light: LightRow) => {
    lights.push(light)
    return light.row
  }
  const speakers = summary.speakers.filter(row => row.source !== 'none').map(row => lit(speakerRow(row, language, words)))
  const nobody = summary.speakers.filter(row => row.source === 'none').map(row => lit(speakerRow(row, language, words)))
  const named = summary.named.map(row => lit(namedRow(row, language, words)))
  const notes = summary.notes.map(note => noteRow(note, language, words, () => visit.show(note.address)))
  const all = [
    section('speakers', words.counted('popup_share', summary.quotedWords), speakers, 'popup_more_speakers', words, nobody),
    section('named', words.number(named.length), named, 'popup_more', words),
    section('notes', words.number(notes.length), notes, 'popup_more', words),
  ].filter(one => one !== null)
  return {
    nodes: all.map(({ node }) => node),
    unfold: () => {
      for (const { unfold } of all) unfold()
    },
  }
}

/** A headed list; null where it would be empty. `last` are rows that stand at the end however long it is. */
function section(
  name: 'speakers' | 'named' | 'notes',
  about: string,
  rows: readonly HTMLButtonElement[],
  moreKey: string,
  words: Words,
  last: readonly HTMLButtonElement[] = [],
): { readonly node: HTMLElement; unfold(): void } | null {
  if (rows.length + last.length === 0) return null
  const rest = rows.slice(firstRows)
  const more = element('li', {})
  const unfold = () => more.replaceWith(...rest.map(item))
  const list = element('ul', {}, ...rows.slice(0, firstRows).map(item))
  if (rest.length > 0) {
    more.append(
      button('button button-bare more', words.counted(moreKey, rest.length), () => {
        unfold()
        rest[0]!.focus()
      }),
    )
    list.append(more)
  }
  list.append(...last.map(item))
  const node = element(
    'section',
    { class: 'section', 'aria-labelledby': name },
    element(
      'header',
      { class: 'section-head' },
      element('h2', { id: name }, words.say(`popup_${name}`)),
      element('p', { class: 'second' }, about),
    ),
    list,
  )
  return { node, unfold }
}

function item(row: HTMLElement): HTMLElement {
  return element('li', {}, row)
}

/** The pointer on a row, or the keyboard's focus, lights it for as long as it lasts; a press pins it and steps. */
function wire({ key, row }: LightRow, visit: Visit): void {
  row.addEventListener('click', () => visit.pin(key))
  row.addEventListener('pointerenter', event => event.pointerType !== 'touch' && visit.glance(key))
  row.addEventListener('pointerleave', () => visit.glance(null))
  row.addEventListener('focus', () => row.matches(':focus-visible') && visit.glance(key))
  row.addEventListener('blur', () => visit.glance(null))
}

/** "Quotation 1 of 3 · Previous · Next · Show all", moved under the row that is pinned. */
function stepsOf(words: Words, visit: Visit): { under(light: LightRow | undefined, lit: Lit | null): void } {
  const where = element('span', { class: 'second figures', role: 'status' })
  let pinned: HTMLButtonElement | undefined
  const choices = element(
    'span',
    { class: 'steps-choices' },
    button('button button-bare', words.say('popup_previous'), () => visit.step(-1)),
    button('button button-bare', words.say('popup_next'), () => visit.step(1)),
    button('button button-bare', words.say('popup_show_all'), () => {
      pinned?.focus()
      return visit.showAll()
    }),
  )
  const steps = element('div', { class: 'steps' }, where, choices)
  return {
    under(light, lit) {
      pinned = light?.row
      const place = light?.row.parentElement
      if (!light || !lit || !place) return steps.remove()
      if (steps.parentElement !== place) place.append(steps)
      const text = words.say(light.countKey, words.number(lit.at), words.number(lit.of))
      if (where.textContent !== text) where.textContent = text
    },
  }
}
