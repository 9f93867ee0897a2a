// The card of a notice: what kind of notice it is, what that means, and the words or the form that marked it.

import type { NoticeAnnotation } from '../../../core/annotators/notices/index.ts'
import { blockAt } from '../../../dom/paint/marks.ts'
import { type CardContents, type CardPage, countOf, nextOf, ofKind } from './contents.ts'
import { type Rich, rich, strong } from './phrases.ts'

export function noticeContents(mark: NoticeAnnotation, page: CardPage): CardContents {
  const { say } = page
  const notices = ofKind(page, 'notice')
  return {
    kind: 'notice',
    label: say('kind_one_notice'),
    count: countOf(mark, page, notices),
    title: say(`notice_${mark.data.class}_title`),
    titleIsName: false,
    second: say(`notice_${mark.data.class}_meaning`),
    pair: null,
    why: whyMarked(mark, page),
    actions: nextOf(mark, notices, say('card_next_notice')),
    here: [mark],
  }
}

const longestWords = 120 // code units; more is not read in a card, and stands in the page beside it

function whyMarked(mark: NoticeAnnotation, { say, article }: CardPage): Rich {
  const { evidence } = mark.data
  if (evidence) {
    const { text } = evidence
    const cut = text.length > longestWords ? `${text.slice(0, text.lastIndexOf(' ', longestWords))} …` : text
    return rich(say, 'card_words', strong(`“${cut}”`))
  }
  const words = article.text.slice(mark.start, mark.end)
  const isLink = (blockAt(article, mark.start)?.look?.linkShare ?? 0) >= 0.9
  if (!isLink) return [say('card_form')]
  return [say(/\p{Lu}/u.test(words) && words === words.toUpperCase() ? 'card_whole_link_capitals' : 'card_whole_link')]
}
