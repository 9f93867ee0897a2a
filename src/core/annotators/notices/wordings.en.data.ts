// How publishers word the notices that change how to read an article, in English. Written by hand from the customs of news sites, 2026.
// Of two wordings that match one sentence the earlier one counts: the narrower stands first. Above each, a line it is for.

import { phrases } from './phrases.ts'
import type { Wording } from './wording.ts'

const works = '(article|stor(y|ie)|post|piece|report|column|commentary|page|content|review|summary|translation|(web ?)?site)'
// "this article", "this sponsored post", "the following story": the text speaks of itself.
const thisWork = `(this|these|the (above|following)) ([\\w-]+ ){0,2}?${works}`
const machine = '(#ai|#artificial intelligence|#chatgpt|#gpt~|#llm|#automat~|#algorithm|#claude)'
// Of whom a sentence speaks, it reports: "The minister has paid for their campaign."
export const others = '(he|she|they|his|her|their|campaign|official|president|minister|senator)'
const views = '(#view|#opinion)'

export const weightyEnglish: readonly Wording[] = [
  // This article was translated from Basque by a machine.
  {
    id: 'translated',
    class: 'translation',
    says: phrases(
      `${thisWork} … #translated`,
      '^#translat~( and _)?( by| from|:)',
      `this is a translation of (an?|the) (_ )?${works}`,
      '(#machine|#automatically|#ai)[- ]translat~',
    ),
    confidence: 0.95,
    longest: 90,
  },
  // This summary was written by artificial intelligence and checked by an editor.
  {
    id: 'made-by-machine',
    class: 'ai',
    says: phrases(
      `_(ed|ten) … (by|with|using|of) … ${machine}`,
      '(ai|automatically)[- ](generated|assisted|powered|written|produced)',
      `us(e|ed|ing) (_ )?${machine} to`,
      'not (by )?ai',
    ),
    and: phrases(
      thisWork,
      '^(the )?(ai|summary|image|note|disclosure|generated|written|created|produced|this)',
      'reviewed by',
      'our (_ )?(editor|staff|journalist|team)',
      'we (use|employ)',
    ),
    confidence: 0.93,
    longest: 110,
  },
  // The views in the comments are those of our users.
  {
    id: 'views-of-the-users',
    class: 'comments',
    says: phrases('(view|opinion) … … (in|of|by) ((the|our) )?(#comment~|#user|#reader)'),
    confidence: 0.9,
    longest: 170,
  },
  // We may earn a commission if you buy through our links.
  {
    id: 'earns-from-links',
    class: 'affiliate',
    says: phrases(
      '(earn|receive|get|make) … (#commission|#compensation)',
      '(portion|share|cut) of (the )?(#sale|#revenue) … (buy|page|link)',
      'we may be #compensated',
      '#affiliate (link|commission|partner~|program~|advertising|disclosure)',
      'amazon (_ ){0,3}#associate',
    ),
    itself: true,
    confidence: 0.95,
    longest: 200,
  },
  // The author declares no conflict of interest.
  {
    id: 'interests',
    class: 'coi',
    says: phrases(
      '(no|declare|report) … (#conflict of|#competing|#financial) (interest|relationship)',
      '^(_ )?(conflict of interest|competing interest|#disclosure|#funding|#grant support) ?:',
      '(no|has|have|hold) ((a|any|no|long|short) )*#position in',
      'has a disclosure policy',
      'work for, #consult, own',
    ),
    itself: true,
    confidence: 0.9,
  },
  // Harbour Media, which owns the ferry, is the parent company of this newspaper.
  {
    id: 'owner-of-the-publisher',
    class: 'coi',
    says: phrases(
      '(#own|#owned|#owner|#parent( company)?|#publisher) … (this|our) (newspaper|(web ?)?site|publication|magazine|newsroom|station)',
      '^(full )?#disclosure ?: … (own~|parent|invest~|partner|employ~|donat~)',
    ),
    confidence: 0.9,
    aside: true,
  },
  // The views expressed here are those of the writer.
  {
    id: 'views-of-the-writer',
    class: 'opinion',
    says: phrases(
      `${views} … … (are|is) … (own|alone|those of|(author|writer)'?|mine|personal)`,
      `(${views}|post|content|article) … … not … (#reflect|#represent|#express|state)`,
      '(write|writing) in an? #personal capacity',
      `this is an (_ )?opinion ${works}`,
      `not … (share|support|reflect|represent|endorse) … ${views}`,
      `${thisWork} … (reflect|represent|express|expresse) … ${views}`,
    ),
    itself: true,
    confidence: 0.96,
    longest: 180,
  },
  // This content is not financial advice.
  {
    id: 'no-advice',
    class: 'advice',
    says: phrases(
      '(not|nor) … (#advice|#recommendation|#substitute for)',
      'for … (informational|educational|entertainment) … #purposes',
      '#consult (your|a) … (doctor|physician|professional|advis[eo]r)',
      'not been #evaluated by',
      '#gamble responsibly',
      '#information (provided|contained) (on|in) this (web ?)?site',
      '(call|text|contact|chat) … (#988|#lifeline|#helpline|#samaritans)',
      'if you … (#struggling|in #crisis)',
      'results (may )?#vary',
      '(capital is at|trading carries|investing involves) … #risk',
    ),
    itself: true,
    not: phrases(others),
    confidence: 0.9,
    longest: 220,
  },
  // Advertisement
  {
    id: 'advertisement-label',
    class: 'sponsored',
    says: phrases(
      '^(#advertisement|advertising|#ad|#sponsor(ed)?|#promoted|advertorial)( \\d+| ?[-·|/:(].{0,60})?$',
      '^(sponsored|promoted|#paid|#partner|advertis(er|ement)|#branded) (content|post|stor(y|ie)|article|link|tweet|narrative|feature|by)( ?[-·|/(].{0,60})?$',
      '^(story|article|content) #continues (below|after).{0,30}$',
    ),
    confidence: 0.97,
    longest: 9,
  },
  // Sponsored by Harbour Bank
  {
    id: 'paid-by',
    class: 'sponsored',
    says: phrases(
      '^(this _ (is|was) |content )?(#sponsored|#presented|#supported|#promoted|#paid for|#brought to you|made #possible|#powered) (by|with)',
      '^.{0,60}(sponsored|presented|brought to you) by( \\S+){0,5}$',
      '^.{0,60} (is|are) (sponsored|#funded) by( \\S+){0,4}$',
      '^in #partnership with( \\S+){0,5}$',
      'supported by$',
      `${thisWork} … (sponsored|paid for|funded|brought to you) … by`,
      `${thisWork} … (produced|made|created) in #partnership`,
      '(sponsored|paid|#branded) (deal|post|content|article|message|partnership|promotion) … (by|from|with|is|was)',
      '(this (#ad|#advert~)|our advertisers|(shop has been|we … (get|are)) (#compensated|sponsored))',
      '#newsroom … not involved',
      '^(paid notice|from our (#partner|sponsor))',
    ),
    not: phrases(others),
    confidence: 0.9,
    longest: 70,
  },
  // This article first appeared in the Harbour Review.
  {
    id: 'from-elsewhere',
    class: 'syndication',
    says: phrases(
      `${thisWork} … (#appear(ed)?|#published|#republished|#reprinted|#provided|#produced|#distributed) … (by|in|on|at|from|with|under)`,
      '^(_ ){0,3}(originally|first) (published|appeared)',
      'a #version of this',
    ),
    not: phrases('(updated|corrected)', 'published at (_ )?\\d', 'in (english|spanish|french|german|arabic|russian|chinese)'),
    confidence: 0.93,
    longest: 90,
  },
  // Reporting by Mara Olsen in Bergen; editing by Ola Lund
  {
    id: 'reporting-by',
    class: 'syndication',
    says: phrases(
      '^(with )?(additional )?(#reporting|#writing|#editing) by',
      '^with (_ )?(#file|#report) from',
      `#contributed (to (this|the) (_ )?${works}|reporting)`,
      'additional reporting',
    ),
    confidence: 0.95,
    longest: 90,
  },
  // Correction: an earlier version of this article misspelled the pilot’s name.
  {
    id: 'corrected',
    class: 'correction',
    says: phrases(
      '^(#correction|(corrections and )?#clarification)( ?[-:|&]| ?[(][^)]{0,30}[)]| appended| (on )?(_ )?\\d|$)',
      `(earlier|previous|original) (#version|#headline) of ((this|our) (_ )?${works}|the (article|story))`,
      `${thisWork} (has been|was) (since |later )?(corrected|#updated|#amended|#revised|clarified|#edited)`,
      '^updated?( \\S+){0,4}( ?:| - )',
      "^(editor|editorial|author)('?s?'?)? #note",
      'is (a member of|regulated by) #ipso',
      'report ((an?|any) )?(#typo|#error|correction)',
    ),
    not: phrases('^updated?[: ]+((on|at|last) )?(_,? )?(_ )?\\d[^:]{0,12}(:\\d\\d[^:]{0,25})?$'),
    confidence: 0.92,
    longest: 180,
  },
]
