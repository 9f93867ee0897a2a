// What kind of source speaks: a person, a body, a document, someone unnamed, other media.
// "officials" → unnamed; "the report" → document; "The Harbour Times" → media.

import { flagsOf, Is } from '../people/lexicon.ts'
import type { QuotationData } from './index.ts'
import type { Mention } from './phrases.ts'

const media =
  /\b(?:Times|Post|Journal|News|Tribune|Herald|Gazette|Guardian|Telegraph|Chronicle|Globe|Press|Reuters|AP|CNN|BBC|NBC|MSNBC|CBS|ABC|NPR|PBS|AFP|Bloomberg|Politico|Axios|Daily|Magazine|Review|Observer|Independent|Mirror|Sun|Examiner|Inquirer|Sentinel|Register|Dispatch|Standard|Yorker|Atlantic|Economist)\b/
const mediaNoun = /^(?:newspaper|paper|magazine|outlet|network|broadcaster|station|tabloid|website|site|blog)s?$/

// One person whom the office tells: "the mayor". "The official" may be any.
const office =
  /^(?:mayor|minister|president|vice-president|senator|governor|commissioner|secretary|chancellor|premier|ambassador|judge|justice|chief|head|director|chairman|chairwoman|chair|speaker|sheriff|prosecutor|king|queen|pope|bishop|archbishop|leader|candidate|nominee|congressman|congresswoman)$/

/** The kind of source that a mention is; `resolved` is the person it stands for, if that is known. */
export function sourceOf(
  mention: Mention,
  shown: string,
  resolved: { readonly isPerson: boolean; readonly name: string } | null,
): QuotationData['source'] {
  const { type, head } = mention
  // "protesters who": several, and nobody's name.
  if (head === 'who' && resolved && /^\p{Ll}.*s$/u.test(resolved.name)) return 'unnamed'
  if (resolved?.isPerson) return 'person'
  if (type === 'name') {
    if (mention.person) return 'person'
    return isMedia(shown) ? 'media' : resolved?.name !== shown && isPersonal(shown) ? 'person' : 'body'
  }
  if (type === 'pronoun')
    return /^(?:it|its|which)$/.test(head) ? 'body' : /^(?:they|their|them|someone|somebody)$/.test(head) ? 'unnamed' : 'person'
  if (mediaNoun.test(head)) return 'media'
  if (type === 'human' && mention.determiner === 'the' && !mention.plural && office.test(head)) return 'person'
  if (type === 'body' || isBodys(shown, resolved?.name)) return 'body'
  if (type === 'document') return 'document'
  return 'unnamed'
}

// "The group" that is Harbour Watch; not "Officials in Norvik".
function isBodys(shown: string, name: string | undefined): boolean {
  return name !== undefined && !name.startsWith(shown) && /^(?:[tT]he )?\p{Lu}/u.test(name)
}

/** True where a name reads as a newspaper's or a broadcaster's. */
export function isMedia(name: string): boolean {
  return media.test(name)
}

/** True where a name that is no known person's may be a surname alone: "Olsen", but not "Norway", "WHO" or "Quay Watch". */
export function isPersonal(name: string): boolean {
  return /^\p{Lu}\p{Ll}\S+$/u.test(name) && !media.test(name) && (flagsOf(name.toLowerCase()) & ~Is.given) === 0
}
