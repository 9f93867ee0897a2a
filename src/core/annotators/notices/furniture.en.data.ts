// How publishers word the notices that stand round an article (rights, comments, newsletters, agencies) in English.
// Written by hand from the customs of news sites, 2026. The order counts, as in wordings.en.data.ts.

import { phrases } from './phrases.ts'
import type { Wording } from './wording.ts'

const agencies =
  '(associated press|ap|reuters|afp|agence france-presse|bloomberg( news)?|press association|pa|upi|canadian press|dpa|efe|ansa|xinhua|tass|kyodo|yonhap|ians|pti|ani|aap|cnn|tribune news service|stacker|washington post|new york times|al jazeera|bbc|voice of america)( (news )?(agency|news|wire))?'
const pictureAgencies =
  '(getty|ap|associated press|afp|reuters|shutterstock|istock ?photo|alamy|unsplash|epa(-efe)?|zuma|anadolu|imago|pixabay|pexels|flickr|wikimedia|adobe stock|dpa|bloomberg|press association|pa|canadian press|wireimage)( (images|photo|press|wire|agency|commons|stock photo))?'

export const furnitureEnglish: readonly Wording[] = [
  // Photo: Ola Lund
  {
    id: 'picture-credit',
    class: 'credit',
    words:
      'photo photos photograph photographs photography picture image images credit credits getty ap afp reuters shutterstock istock istockphoto illustration alamy courtesy unsplash graphic screenshot adobe wikimedia epa zuma anadolu bloomberg imago dpa pixabay pexels flickr pa press wireimage',
    says: phrases(
      '^((featured?|cover|main|header|lead|file|stock|photo|image|picture) )?(photos?|photograph(s|y)?|pictures?|images?|illustrations?|graphics?|credits?|screenshots?)( (credits?|courtesy|source|illustration|copyright))?( ?[:/©]| by | courtesy of | via )[^.:]{2,80}\\.?$',
      `^[^:]{2,60}(( -)? copyright|[/|,©(]| via)[^.:]{0,40}${pictureAgencies}\\)?$`,
      `^[^.,:]{2,60} ${pictureAgencies}$`,
      `^(copyright|©) [^.:]{0,40}${pictureAgencies}$`,
      '^(photo )?courtesy( of)?:? [^.:]{2,50}$',
    ),
    not: phrases('(said|says|reported|told)', '^the associated press$'),
    confidence: 0.92,
    longest: 13,
  },
  // Read our full coverage · Click here to see the pictures
  {
    id: 'read-on',
    class: 'teaser',
    words: 'read click clicking',
    says: phrases(
      '^read (our|the) (complete|full|latest|entire)',
      '^read (more|it|the rest|part|on|all) .{0,60}(here|clicking here)$',
    ),
    confidence: 0.9,
    longest: 25,
  },
  // Source: Harbour News Agency
  {
    id: 'agency-line',
    class: 'syndication',
    words:
      'press ap reuters afp source sources agence bloomberg pa upi dpa efe ansa xinhua tass kyodo yonhap ians pti ani aap cnn tribune stacker jazeera times post bbc america',
    says: phrases(
      `^(sources?: )?(by )?(the )?${agencies}(( and |, | with | ?/ ?)(the )?(${agencies}|agencies|staff))?( in [^.,]{2,40})?$`,
      '^sources?: (the )?[^.,:;]{2,40}$',
      '^(copyright|©)[^.]{0,20} (associated press|ap|reuters|afp|agence france-presse|upi|dpa|canadian press|thomson reuters)',
    ),
    confidence: 0.9,
    longest: 30,
  },
  // Comments (14)
  {
    id: 'comments-label',
    class: 'comments',
    words: 'comments comment',
    says: phrases(
      '^((no|\\d+|view|read|show|hide|see|all|latest|leave a|post a|add a|write a|join the) )*comments?[- |(]{0,3}(\\d+|join the discussion|guidelines|policy|closed)?$',
      '^(read|view|click) … comments?$',
    ),
    confidence: 0.9,
    longest: 9,
  },
  // Comments are moderated and may be cut.
  {
    id: 'comment-rules',
    class: 'comments',
    words:
      'comment comments commenting conversation conversations discussion moderated moderating moderation letter letters thoughts commentary say civil',
    says: phrases(
      'comments? … (moderated|subject to|closed|not been|welcome|removed|deleted|published|civil)',
      'moderat(e|ed|ing) (all )?comments',
      'comment(ing|s)? (polic(y|ies)|guidelines?|rules?|platform|section)',
      '(leave|post|submit|submitting|add|write|make|view) ((an?|your|the|us a|more) )?(\\w+ )?comments?',
      '(log|logged|sign|signed)[ -]?in … comment',
      'comments? below',
      '(join|start|continue) the (conversation|discussion|debate)',
      'be the first to (comment|reply|post)',
      '(to the editor|send|submit) … letters?',
      'letters? to the editor',
      'have your say',
      'share your (own )?(thoughts|views|opinions?)',
      '(keep|ask that) (your )?comments',
      'reserve the right … … (remove|delete|edit|close)',
      '(welcome|value) your … (comments?|commentary|opinions?)',
      '(thoughtful|respectful) conversations?',
    ),
    and: phrases(
      "^(all|your|our|please|you|we|no|by|leave|post|submit|add|write|join|have|share|be|keep|what|log|sign|users?|readers?|(the )?comments?|contributors|note|to|if|letters?|start|continue|click|want|got|don't|this|\\d+|send|tell|as you)",
      'we (welcome|reserve|ask|invite|encourage)',
      'please',
    ),
    not: phrases('(trump|president|senator|minister|officials?|campaign|his|her|he|she)'),
    confidence: 0.92,
    longest: 180,
  },
  // © 2026 Harbour Media. All rights reserved.
  {
    id: 'rights',
    class: 'copyright',
    words: '© copyright copyrighted rights trademark trademarks reprint reprints reproduced redistributed reprinting',
    says: phrases(
      '^(copyright )?©',
      '© ?(copyright )?\\d{4}',
      '^copyright',
      'all rights reserved',
      'registered trademarks?',
      'may not be (published|reproduced|copied|reprinted|redistributed)',
      '(request|order|buy) reprints?',
      'reprints? (&|and) (licensing|permissions?)',
      '(unauthori[sz]ed|without … permission) … … (prohibited|cop(y|ies|ying)|copyright|theft)',
    ),
    not: phrases('(lawsuit|sued|court|judge|infringement suit)'),
    confidence: 0.95,
  },
  // Follow Mara Olsen on Bluesky.
  {
    id: 'share-or-follow',
    class: 'newsletter',
    words: 'follow share',
    says: phrases(
      '^(please )?share this (story|article|post)',
      '^(you can )?follow \\w+( \\w+){0,3} (on|at) (facebook|twitter|x|instagram|tiktok|youtube|google news|linkedin|bluesky|threads)',
    ),
    confidence: 0.85,
    aside: true,
  },
  // Subscribe to our weekly newsletter.
  {
    id: 'subscribe',
    class: 'newsletter',
    words:
      'newsletter newsletters subscribe subscriber subscribers inbox alerts updates sign signing email e-mail delivered follow donate donation member membership app log login register support unlimited share ad-blocker advertising informed clicking join whatsapp',
    says: phrases(
      'newsletters?',
      '(sign(ing)? up|subscribe) … (to|for|now|today|here|below|free|via)',
      '^(sign up|subscribe|register|join|donate|log in|login|sign in|follow( us)?|get the app|support us)( (now|today|here|for free|free|with us))?$',
      'your … inbox',
      'delivered … to (you|your)',
      '(e-?mail|news) (alerts|updates)',
      '(enter )?your e-?mail( address)?$',
      '^e-?mail address',
      '^follow (us|our|@)',
      '(already|not) (an?|have an?) (\\w+ )?(subscriber|member|account|subscription)',
      '(become|be) an? (\\w+ )?(member|subscriber|supporter|insider)( today| now|$)',
      '(to|keep|continue) (continue )?read(ing)? … (subscribe|register|log in|sign in)',
      'unlimited … access',
      '(download|get) (the|our) (\\w+ ){0,3}app',
      'on the go by clicking',
      '(donate|make an? (\\w+ )?donation) … (today|now|here|support|journalism|our)',
      'supports? (our|independent|local|quality|us|public|free|this)( \\w+)? ?(journalism|reporting|newsroom|mission)',
      '^join (our|us on|the \\w+ (community|newsletter|channel))',
      '(whatsapp|telegram) (channel|group|community)',
      '(log|sign) in or (sign up|register|subscribe|create)',
      '^stay (informed|up to date|connected|in the know|ahead)',
      '(advertising revenue helps|ad[- ]?blocker)',
    ),
    and: phrases(
      '(our|your|us|you)',
      '^(sign|subscribe|register|join|donate|log|follow|become|get|download|want|please|to|for|stay|enter|free|already|we|after|skip|support|click|check|be|start|privacy|every|more|read|not|listen|unlock|never)',
      '^\\S+( \\S+){0,7}$',
    ),
    not: phrases('(his|her|their|campaign|officials?|president|senator|was|were|told|had)'),
    confidence: 0.92,
    longest: 60,
  },
]
