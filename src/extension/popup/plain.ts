// What the popup says where there is no article to list: one heading, a sentence or two, and what the reader may do.

import { button, element } from '../look/element.ts'
import type { Words } from '../look/words.ts'
import type { View, Visit } from './visit.ts'

export type PlainView = Exclude<View, { view: 'article' }>

interface Plain {
  readonly title: string
  readonly sentences?: readonly string[]
  readonly choices?: readonly HTMLButtonElement[]
  readonly second?: string
}

/** The elements of a plain view. */
export function plainView(view: PlainView, words: Words, visit: Visit): HTMLElement {
  const { title, sentences = [], choices = [], second } = plainOf(view, words, visit)
  return element(
    'div',
    { class: 'plain', role: view.view === 'reading' ? 'status' : null },
    element('h1', {}, title),
    ...sentences.map(sentence => element('p', {}, sentence)),
    choices.length > 0 ? element('div', { class: 'choices' }, ...choices) : null,
    second ? element('p', { class: 'second' }, second) : null,
  )
}

function plainOf(view: PlainView, { say }: Words, visit: Visit): Plain {
  switch (view.view) {
    case 'reading':
      return { title: say('popup_reading'), second: say('popup_on_device') }
    case 'not-article':
      return {
        title: say(view.refused ? 'popup_refused' : 'popup_not_article'),
        sentences: [
          view.refused
            ? say('popup_refused_why')
            : view.again
              ? say('popup_no_text')
              : [...view.reasons.slice(0, 2), say('popup_one_at_a_time')].join(' '),
        ],
        choices: view.again
          ? []
          : [button('button', say('popup_read_anyway'), () => visit.read(true)), ...siteChoice(view, say, visit)],
      }
    case 'no-access':
      return {
        title: say('popup_no_access'),
        sentences: [say(view.again ? 'popup_no_access_again' : 'popup_no_access_why')],
        choices: [button('button button-main', say('popup_read_page'), () => visit.read(false))],
        second: say('popup_read_on_device'),
      }
    case 'closed':
      return { title: say('popup_closed'), sentences: [say(`popup_closed_${view.why}`)] }
    case 'off':
      return {
        title: view.site === null ? say('popup_off_here') : say('popup_off', view.site),
        sentences: [say('popup_off_why')],
        choices: [
          button('button button-main', say('popup_switch_on'), () => visit.switchSite(true)),
          button('button', say('popup_read_once'), () => visit.read(false)),
        ],
      }
  }
}

// The choice for the whole site goes the way the reader is going: from a page that was passed over to always, from one refused to never.
function siteChoice(
  { refused, always }: Extract<View, { view: 'not-article' }>,
  say: Words['say'],
  visit: Visit,
): readonly HTMLButtonElement[] {
  if (always === null) return []
  if (always) return [button('button', say('popup_not_always'), () => visit.alwaysRead(false))]
  if (refused) return [button('button', say('popup_never'), () => visit.switchSite(false))]
  return [button('button', say('popup_always'), () => visit.alwaysRead(true))]
}
