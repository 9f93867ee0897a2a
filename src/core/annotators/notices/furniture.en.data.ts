// How publishers word the notices that stand round an article (rights, comments, newsletters, agencies) in English.
// Written by hand from the customs of news sites, 2026. The order counts, as in wordings.en.data.ts.

import { phrases } from './phrases.ts'
import type { Wording } from './wording.ts'
import { others } from './wordings.en.data.ts'

const wires = '(#associated press|#ap|#reuters|#afp|#pa|#upi|#dpa|#ians|#pti)'
const sources = `(${wires}|#bloomberg|#cnn|#al jazeera|#bbc)( (news|agency|news agency))?`
const pictures = `(${wires}|#getty|#shutterstock|#istock~|#alamy|#epa|#bloomberg)( (images|photo|press|agency))?`

export const furnitureEnglish: readonly Wording[] = [
  // Photo: Ola Lund
  {
    id: 'picture-credit',
    class: 'credit',
    says: phrases(
      '^((featured?|cover|main|file|stock|photo|image) )?(#photo(graph|graphy)?|#picture|#image|#illustration|#graphic|#credit|#screenshot)( (credit|courtesy|source|copyright))?( ?[:/©]| by | courtesy of )[^.:]{2,80}$',
      `^[^:]{2,60}(( -)? copyright|[/|,©(]| via)[^.:]{0,40}${pictures}\\)?$`,
      `^[^.,:]{2,60} ${pictures}$`,
      `^(copyright|©) [^.:]{0,40}${pictures}$`,
      '^#courtesy of [^.:]{2,40}$',
    ),
    not: phrases(`^the ${wires}$`),
    confidence: 0.92,
    longest: 13,
  },
  // Read our full coverage · Read the rest of it here
  {
    id: 'read-on',
    class: 'teaser',
    says: phrases('^#read (our|the) (complete|full)', '^read (more|it|the|on) .{0,60}here$'),
    confidence: 0.9,
    longest: 25,
  },
  // Source: Harbour News Agency
  {
    id: 'agency-line',
    class: 'syndication',
    says: phrases(
      `^(sources?: )?(by )?(the )?${sources}(( and |, | with |/)(the )?(${sources}|agencies|staff))?( in [^.,]{2,40})?$`,
      '^#sources?: (the )?[^.,:;]{2,40}$',
      `^(copyright|©)[^.]{0,20} ${wires}`,
    ),
    confidence: 0.9,
    longest: 30,
  },
  // Comments (14)
  {
    id: 'comments-label',
    class: 'comments',
    says: phrases(
      '^((no|\\d+|view|read|show|hide|see|all|leave a|post a|add a) )*#comment ?[-|(]? ?(\\d+|join the discussion)?$',
      '^(read|view|click) … #comment$',
    ),
    confidence: 0.9,
    longest: 9,
  },
  // Comments are moderated and may be cut.
  {
    id: 'comment-rules',
    class: 'comments',
    says: phrases(
      '#comment … (moderated|subject to|closed|welcome|removed|civil)',
      'moderat(e|ed|ing) (all )?comment',
      'comment(ing)? (polic~|guideline|rule|section)',
      '(leave|post|submit|submitting|add|make) (an? |your |the |us a )?(_ )?comment',
      '(log|logged|sign|signed)[ -]?in … comment',
      'comment below',
      '(join|start) the (#conversation|#discussion)',
      '#letter to the editor',
      'share your (_ )?(#thought|#view)',
      '#reserve the right … … (remove|delete|edit)',
      'welcome your … comment~',
      '#respectful conversation',
    ),
    itself: true,
    not: phrases(others),
    confidence: 0.92,
    longest: 180,
  },
  // © 2026 Harbour Media. All rights reserved.
  {
    id: 'rights',
    class: 'copyright',
    says: phrases(
      '^(copyright )?#©',
      '© ?(copyright )?\\d{4}',
      '^#copyright( \\S+){0,4}( ?\\d{4}|$)',
      'all #rights reserved',
      'registered #trademark',
      '(may not|no part) … (#reproduced|#rewritten|#redistributed)',
      '(request|order) #reprint',
      'reprint (&|and) (licensing|permission)',
      '(#unauthori[sz]ed|without … permission) … … (#prohibited|copyright|theft)',
    ),
    not: phrases('(lawsuit|sued|court)'),
    confidence: 0.95,
  },
  // Follow Mara Olsen on Bluesky.
  {
    id: 'share-or-follow',
    class: 'newsletter',
    says: phrases(
      '^(please )?#share this (story|article|post)',
      '^(you can )?#follow _( _){0,3} (on|at) (facebook|twitter|x|instagram|tiktok|youtube|google|bluesky)',
    ),
    confidence: 0.85,
    aside: true,
  },
  // Subscribe to our weekly newsletter.
  {
    id: 'subscribe',
    class: 'newsletter',
    says: phrases(
      '#newsletter',
      '^(_ ){0,4}(#sign(ing)? up|#subscribe) … (to|for)',
      '(sign(ing)? up|subscribe) … (now|today|here|below|our|us|alert|update)',
      '^(sign up|subscribe|#register|#join|#donate|#log ?in|sign in|#follow( us)?|get the app|#support us)( (now|today|here|(for )?free|with us))?$',
      'your … #inbox',
      '#delivered … to you~',
      '(e-?mail|news) #alert',
      '(^|enter your )(#e-mail|#email)( address)?$',
      '^follow (us|our|@)',
      '(already|^not) (an?|have an?) (_ )?(#subscriber|#member|#account)',
      'become an? (_ )?(member|subscriber|#supporter)( today| now|$)',
      'to (continue )?read(ing)? … (subscribe|register|log in)',
      '#unlimited … access',
      '#article (left|remaining)',
      '(download|get) (the|our) (_ ){0,3}#app',
      'donate … (today|now|support|our)',
      'support(ing)? (our|independent|local)( _)? ?(journalism|reporting|mission|work)',
      '#share (this|our) (story|article|post|page)',
      '^join (our|us on)',
      '(log|sign) in or (sign up|register|subscribe|create)',
      '^#stay (informed|up to date|connected)',
    ),
    itself: true,
    not: phrases(others, '(author|covers|writes|was|were|had)'),
    confidence: 0.92,
    longest: 60,
  },
]
