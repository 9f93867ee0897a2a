// How publishers word the notices that stand round an article (rights, comments, newsletters, agencies) in English.
// Written by hand from the customs of news sites, 2026. The order counts, as in wordings.en.data.ts.

import { phrases } from './phrases.ts'
import type { Wording } from './wording.ts'

export const agencies =
  '(associated press|ap|reuters|afp|agence france-presse|bloomberg( news)?|press association|pa media|pa|upi|united press international|canadian press|dpa|efe|ansa|xinhua|tass|kyodo( news)?|yonhap( news agency)?|ians|pti|ani|aap|cnn( wire)?|tribune news service|tribune content agency|stacker|propublica|kff health news|washington post|new york times|al jazeera( news)?|bbc( news)?|voice of america|global voices|inter press service)'
const pictureAgencies =
  '(getty( images)?|ap( photo)?|associated press|afp|reuters|shutterstock|istock( ?photo)?|alamy( stock photo)?|unsplash|epa(-efe)?|zuma( press| wire)?|anadolu( agency)?|imago( images)?|pixabay|pexels|flickr|wikimedia( commons)?|adobe stock|handout|dpa|bloomberg|press association|pa( wire| images)?|the canadian press|wireimage|filmmagic)'

export const furnitureEnglish: readonly Wording[] = [
  // Photo: Ola Lund
  {
    id: 'picture-credit',
    class: 'credit',
    words:
      'photo photos photograph photographs photography picture image images credit credits getty ap afp reuters shutterstock istock istockphoto illustration alamy copyright courtesy unsplash graphic screenshot handout adobe wikimedia epa zuma anadolu bloomberg imago dpa pixabay pexels flickr pa press wireimage filmmagic',
    says: phrases(
      '^((featured?|cover|main|header|lead|top|file|banner|hero|stock|thumbnail|video|photo|image|picture|illustration) )?(photos?|photograph(s|y)?|pictures?|images?|illustrations?|graphics?|credits?|screenshots?)( (credits?|courtesy|source|illustration|copyright|montage|composite))?( ?[:/©]| by | courtesy of | via )[^.:]{2,80}\\.?$',
      `^[^.,:]{2,60}(( -)? copyright|[/|,©(])[^.:]{0,40}${pictureAgencies}\\)?$`,
      `^[^.,:]{2,60} (via )?${pictureAgencies}$`,
      `^[^.,:/]{2,40} ?/ ?[^.:/]{0,30}(/ ?)?${pictureAgencies}$`,
      `^(copyright|©) [^.:]{0,40}${pictureAgencies}$`,
      '^(photo )?courtesy( of)?:? [^.:]{2,50}$',
    ),
    not: phrases('(said|says|reported|told)'),
    confidence: 0.92,
    longest: 13,
  },
  // Read our full coverage · Click here to see the pictures
  {
    id: 'read-on',
    class: 'teaser',
    words: 'read click clicking',
    says: phrases(
      '^read (our|the) (complete|full|latest|entire|original) ',
      '^read (more|it|the rest|part|on|all) .{0,60}(here|clicking here)$',
      '^(please )?click here (to|for) (read|watch|see|view|more|the full|full|listen|hear)',
      '^(read|see|watch|find) more … (by )?(clicking )?here$',
    ),
    confidence: 0.9,
    longest: 25,
  },
  // Harbour News Agency in Bergen
  {
    id: 'agency-line',
    class: 'syndication',
    words:
      'press ap reuters afp source sources agence bloomberg pa upi dpa efe ansa xinhua tass kyodo yonhap ians pti ani aap cnn tribune stacker propublica jazeera times post bbc america voices kff',
    says: phrases(
      `^(sources?: )?(by )?(the )?${agencies}(( and |, | with | ?/ ?)(the )?(${agencies}|agencies|staff))?( (in|at) [^.,]{2,40})?$`,
      '^sources?: (the )?[^.,:;]{2,40}$',
      `^(copyright|©|\\u0028c\\u0029)[^.]{0,20} ${agencies}`,
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
      '^((no|\\d+|view|read|show|hide|see|all|latest|top|reader|user|leave a|post a|add a|write a|join the) )*comments?[- |(]{0,3}(\\d+|join the discussion|guidelines|policy|closed)?$',
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
      'comment comments commenting conversation discussion moderated moderating moderation letter letters thoughts commentary say civil civility debate',
    says: phrases(
      'comments? … (moderated|subject to|closed|disabled|not been|welcome|removed|deleted|published)',
      'moderat(e|ed|ing) (all )?comments',
      'comment(ing|s)? (polic(y|ies)|guidelines?|rules?|platform|section)',
      '(leave|post|submit|submitting|add|write|make|view|posting|leaving) ((an?|your|the|us a|more) )?(\\w+ )?comments?',
      '(log|logged|sign|signed)[ -]?in … comment',
      'comments? below',
      '(join|start|continue|part of) the (conversation|discussion|debate)',
      'be the first to (comment|reply|post)',
      'letters? to the editor',
      'have your say',
      'share your (own )?(thoughts|views|opinions?)',
      '(keep|ask that) (your )?comments',
      'reserve the right … … (remove|delete|edit|close)',
      '(welcome|value) your … (comments?|commentary|opinions?)',
      'conversations? (about|on) this (story|article)',
      'thoughtful and respectful conversations?',
      '(please|be|keep) … civil … ',
      'comments? … civil',
      '(send|submit) … letters?',
    ),
    and: phrases(
      "^(all|your|our|please|you|we|no|by|leave|post|submit|add|write|join|have|share|be|let|keep|what|log|sign|must|users?|readers?|comments?|contributors|note|to|if|letters?|conversations?|start|continue|click|want|got|do|don't|this|\\d+|they|the comments?|send|tell|\\w+ (welcomes|needs|reserves))",
      'we (welcome|reserve|ask|invite|encourage|moderate|will|are)',
      'please',
    ),
    not: phrases('(trump|clinton|president|senator|minister|officials?|campaign|his|her)'),
    confidence: 0.92,
    longest: 180,
  },
  // © 2026 Harbour Media. All rights reserved.
  {
    id: 'rights',
    class: 'copyright',
    words:
      '© copyright copyrighted rights trademark trademarks reprint reprints reproduced redistributed reprinting republication reserved',
    says: phrases(
      '^(copyright )?©',
      '© ?(copyright )?\\d{4}',
      'copyright (\\u0028c\\u0029|©)? ?\\d{4}',
      '^copyright',
      'all rights reserved',
      '\\u0028c\\u0029 ?\\d{4}',
      'registered trademarks?',
      '(material|articles?|content|story|stories) … may not be (published|reproduced|copied|redistributed)',
      'may not be (published|reproduced|copied|reprinted|republished) … (permission|redistributed|rewritten|consent|broadcast)',
      '(request|order|buy) reprints?',
      'reprints? (&|and) (licensing|permissions?)',
      '(unauthori[sz]ed|without … permission) … … (prohibited|cop(y|ies|ying)|copyright|forbidden|theft)',
      '(is|are) (the )?copyright(ed)?',
      '(permission|consent) … before (reprint|republish)\\w*',
      'copyright (in|of) the content',
    ),
    not: phrases('(lawsuit|sued|sues|court|judge|infringement suit|alleg\\w+|accus\\w+)'),
    confidence: 0.95,
  },
  // Subscribe to our weekly newsletter.
  {
    id: 'subscribe',
    class: 'newsletter',
    words:
      'newsletter newsletters subscribe subscriber subscribers subscription inbox alerts sign signing email e-mail delivered follow donate donation member members membership app log login register support whatsapp telegram unlimited share ad-blocker adblocker advertising informed clicking join contribution supporter',
    says: phrases(
      'newsletters?',
      '(sign(ing)? up|subscribe|register|opt in) … (to|for|now|today|here|below|free|via)',
      '^(sign up|subscribe|register|join|donate|log in|login|sign in|follow( us)?|become an? (\\w+ )?member|get the app|join now|support us|give now|join us)( (now|today|here|for free|free|with us))?$',
      '(your|you) … (e-?mail )?inbox',
      'in(to)? your (e-?mail )?inbox',
      'delivered … to (you|your)',
      '(e-?mail|news) alerts',
      '(enter|your) e-?mail( address)?$',
      'enter your e-?mail',
      '^follow (us|our|@)',
      '^follow \\w+( \\w+){0,3} on (facebook|twitter|x|instagram|tiktok|youtube|google news|linkedin|bluesky|threads|telegram|whatsapp)',
      '(already|not) (an?|have an?) (\\w+ )?(subscriber|member|account|subscription)',
      '(become|be) an? (\\w+ )?(member|subscriber|supporter|patron|insider)( of| today| now|$)',
      '(to continue|keep|continue) reading … (subscribe|register|log in|sign in|account|trial|free)',
      '(subscribe|register|log in|sign in) … (to continue|to keep|to read|reading)',
      '(for )?subscribers only',
      'unlimited … access',
      '(download|get) (the|our) (\\w+ ){0,3}app',
      'on the go by clicking',
      '(donate|make an? (\\w+ )?(donation|contribution)|contribute) … (today|now|here|support|journalism|our|newsroom)',
      'supports? (our|independent|local|quality|us|public|free|this)( \\w+)? ?(journalism|reporting|newsroom|mission)',
      '(please )?share (this|our) (story|article|post|page|news|with)',
      'ad[- ]?blockers?',
      '^join (our|us on|the \\w+ (community|newsletter|channel))',
      '(whatsapp|telegram) (channel|group|community)',
      '(log|sign) in or (sign up|register|subscribe|create)',
      '^stay (informed|up to date|updated|connected|in the know|ahead)',
      'via e-?mail',
      'advertising revenue helps',
      '^join [a-z]+plus',
      'join \\w+\\. members',
    ),
    and: phrases(
      "^(sign|subscribe|register|join|donate|log|login|follow|become|get|download|want|please|if|to|for|our|stay|keep|enter|free|the most|the best|the latest|a variety|already|never|don't|you|your|we|skip|after|support|help|make|share|receive|click|explore|check|this is|be|start|try|unlock|shop|add|love|like|enjoy|did you|bookmark|privacy|what do you|facebook|\\d+|i publish|original|every|all|weekly|daily|in your|give|thank|with your|subscribers?|readers?|members?|only|no|more|read|discover|not|need|connect|on the go|listen|choose|most|breaking|newsletters?|e-?mail|see|turn|continue|consider|manage|view|browse|today's|access|enjoying|help)",
      '(our|your|us)',
      'sign up',
      'click(ing)? here',
      '^\\S+( \\S+){0,4} newsletters?$',
    ),
    not: phrases('(his|her|their|trump|clinton|campaign|officials?|president|senator)'),
    confidence: 0.92,
    longest: 85,
  },
]
