// What kind of source speaks: a person, a body, a document, someone unnamed, other media.
// "officials" → unnamed; "the report" → document; "The Harbour Times" → media.

import type { QuotationData } from './index.ts'
import type { Mention } from './phrases.ts'

const media =
  /\b(?:Times|Post|Journal|News|Tribune|Herald|Gazette|Guardian|Telegraph|Chronicle|Globe|Press|Reuters|AP|CNN|BBC|NBC|MSNBC|CBS|ABC|NPR|PBS|AFP|Bloomberg|Politico|Axios|Daily|Magazine|Review|Observer|Independent|Mirror|Sun|Examiner|Inquirer|Sentinel|Register|Dispatch|Standard|Yorker|Atlantic|Economist)\b/
const bodyName =
  /\b(?:Department|Ministry|Agency|Bureau|Office|Commission|Committee|Council|Congress|Senate|House|Parliament|Court|Party|Union|Association|Institute|University|College|School|Company|Corp|Inc|Ltd|Bank|Group|Foundation|Fund|Army|Navy|Police|Administration|Government|Campaign|Authority|Board|Center|Centre|Service|Treasury|Pentagon|Kremlin|Federation|League|Club|Society|Organization|Organisation|Republicans|Democrats|Hospital|Church|Coalition|Alliance|States|Nations|Kingdom|[A-Z]{2,6})$/
const mediaNoun = /^(?:newspaper|paper|magazine|outlet|network|broadcaster|station|tabloid|website|site|blog)s?$/

// One person whom the office tells: "the mayor". "The official" may be any.
const office =
  /^(?:mayor|minister|president|vice-president|senator|governor|commissioner|secretary|chancellor|premier|ambassador|judge|justice|chief|head|director|chairman|chairwoman|chair|speaker|sheriff|prosecutor|king|queen|pope|bishop|archbishop|leader|candidate|nominee|congressman|congresswoman)$/

/** The kind of source that a mention is; `resolved` is the person it stands for, if that is known. */
export function sourceOf(
  mention: Mention,
  shown: string,
  resolved: { readonly isPerson: boolean } | null,
): QuotationData['source'] {
  const { type, head } = mention
  if (resolved?.isPerson) return 'person'
  if (type === 'name') {
    if (mention.person) return 'person'
    if (media.test(shown)) return 'media'
    return isPersonal(shown) ? 'person' : 'body'
  }
  if (type === 'pronoun')
    return /^(?:it|its|which)$/.test(head) ? 'body' : /^(?:they|their|them|someone|somebody)$/.test(head) ? 'unnamed' : 'person'
  if (mediaNoun.test(head)) return 'media'
  if (type === 'human' && mention.determiner === 'the' && !mention.plural && office.test(head)) return 'person'
  if (type === 'body') return 'body'
  if (type === 'document') return 'document'
  return 'unnamed'
}

/** True where a name reads as a human being's: no medium, no body, no "the". */
export function isPersonal(name: string): boolean {
  return !media.test(name) && !bodyName.test(name) && !/^the\s/i.test(name)
}
