// How publishers word the notices that change how to read an article, in English. Written by hand from the customs of news sites, 2026.
// Of two wordings that match one sentence the earlier one counts: the narrower stands first. Above each, a line it is for.

import { phrases } from './phrases.ts'
import type { Wording } from './wording.ts'

export const works =
  '(articles?|stor(y|ies)|posts?|pieces?|reports?|columns?|commentar(y|ies)|essays?|blogs?|pages?|content|op-eds?|editorials?|reviews?|guides?|videos?|podcasts?|interviews?|analys(is|es)|features?|newsletters?|episodes?|papers?|summar(y|ies)|lists?|publications?|documents?|sections?|series|headlines?|photos?|(web ?)?sites?|text|copy|press releases?|translations?|versions?|transcripts?|advertorials?)'
/** "this article", "this sponsored post", "the following story": the text speaks of itself. */
export const thisWork = String.raw`(this|these|the above|the following|the preceding) ([\w-]+ ){0,2}?${works}`
const ourWork = String.raw`(this|these|the above|the following|all|our|my|some of our) ([\w-]+ ){0,2}?${works}`
const machine =
  '(ai|a\\.i\\.|artificial intelligence|chatgpt|gpt-?\\d?|(an? )?llms?|(a )?large language models?|generative ai|automation|(an )?algorithms?|(a )?machine( learning)?|(a )?bot|claude|gemini|copilot|(a )?robot|automated insights)'
const made =
  '(generated|written|created|produced|drafted|summari[sz]ed|compiled|prepared|made|authored|edited|composed|researched|narrated|voiced|assisted|enhanced|published)'
const doctor =
  '(doctor|physician|gp|health ?care (provider|professional)|medical professional|professional|advis[eo]r|lawyer|attorney|pediatrician)'
const thisPaper =
  '((this|our) (newspaper|(web ?)?site|publication|magazine|news organi[sz]ation|paper|outlet|newsroom|station|network|blog|company|parent( company)?))'
const payee = '(we|our|us|i|my|this|these|you|your|associate|associates|site|page|post|disclosure)'

export const weightyEnglish: readonly Wording[] = [
  // This article was translated from Basque by a machine.
  {
    id: 'translated',
    class: 'translation',
    words: 'translated translation translations translator',
    says: phrases(
      `${thisWork} … translated`,
      '^(\\w+ly )?translat(ed|ions?)( and (edited|adapted))?( by| from| into|:)',
      '^translator: ',
      `translated (from … )?(by|with|using|with the help of) ${machine}`,
      'translated from the (original )?\\p{L}+( original| version| source)? by',
      '(machine|automatic|automated|ai)[- ]translat(ed|ions?)',
      '^\\p{L}+ (translation|version)( edited| adapted)? by',
    ),
    confidence: 0.95,
    longest: 90,
  },
  // This summary was written by artificial intelligence and checked by an editor.
  {
    id: 'made-by-machine',
    class: 'ai',
    words:
      'ai artificial chatgpt gpt gpt-4 llm automated automatically algorithm algorithms generative machine bot claude gemini copilot ai-generated ai-assisted ai-powered ai-written ai-enhanced robot machine-generated computer-generated a.i.',
    says: phrases(
      `${made} … (by|with|using|from|via|of) … ${machine}`,
      `(automatically|machine|ai|computer|bot)[- ](generated|assisted|written|powered|enhanced|produced|created|summari[sz]ed)`,
      `(help|assistance|aid|support|use|using) of ${machine}`,
      `${machine}( tools?| technology| software| systems?)? (was|were|is|has been|helped|assisted|generated|summari[sz]ed|created|wrote)( used)?`,
      `not (by )?(ai|artificial intelligence)`,
      `(use|used|using|uses) ${machine} … to ${made.replaceAll('ed', 'e')}`,
    ),
    and: phrases(
      ourWork,
      '^(ai|a\\.i\\.|summary|note|disclosure|disclaimer|key points|generated|written|created|produced|summari[sz]ed|image|text|audio|the audio|this|these|at)',
      'we (used?|employ|do|are)',
      'reviewed by',
      'our (editors?|editorial|staff|newsroom|journalists?|team)',
    ),
    confidence: 0.93,
    longest: 110,
  },
  // The views in the comments are those of our users.
  {
    id: 'views-of-the-users',
    class: 'comments',
    words: 'users commenters readers comments',
    says: phrases(
      '(views?|opinions?|statements) … (in|of|by) ((the|our|these) )?(comments?( section)?|commenters|users|readers|visitors)',
    ),
    confidence: 0.9,
    longest: 170,
  },
  // We may earn a commission if you buy through our links.
  {
    id: 'earns-from-links',
    class: 'affiliate',
    words:
      'commission commissions affiliate affiliates compensation compensated purchase purchases associate associates retailers referral buy',
    says: phrases(
      '(earn|earns|receive|receives|get|gets|make|makes|collect|paid) … (commissions?|compensation|referral fees?|(portion|percentage|share) of (the )?(sales?|revenue))',
      '((auto|income earning) )*affiliate (links?|commissions?|partners?|partnerships?|program(me)?s?|advertising|marketing|disclosure|disclaimer|relationships?)',
      'amazon (services llc )?associates?',
      'earns? … qualifying purchases',
      '(buy|purchase|shop|order) … (through|via|using|from) ((the|our|these|one of our|some of our|any of our) )?(\\w+ )?links?',
    ),
    and: phrases(payee, '(links?|products?) … (page|site|post|article)'),
    confidence: 0.95,
    longest: 200,
  },
  // The author declares no conflict of interest.
  {
    id: 'interests',
    class: 'coi',
    words:
      'conflict conflicts conflicting interests interest position positions shares stock stocks disclosure disclosures funding grant affiliations relationships fees honoraria',
    says: phrases(
      '(no|declares?|declared|reports?|disclos\\w+) … ((conflicts?|conflicting) of interests?|(competing|conflicting) interests?|relevant affiliations?|financial (relationships|interests?|disclosures?))',
      "^((author|authors|editor|editors|full|funding|financial)('s?|s')? )?(conflicts? of interest|competing interests?|declaration of interests?|disclosures?|funding|grant support|financial support|sources? of funding)( statement| disclosures?)?:",
      '(no|has|have|had|holds?) ((a|any|no|long|short|beneficial) )*positions? in',
      '(owns?|holds?) shares (of|in)',
      'does not (work for|own|hold) … (shares|stock|position|funding)',
      '(has|have) (previously )?receive[sd]? ((research|grant) )?(funding|fees|grants|honoraria|payments|support) from',
      'receives? (research )?funding from',
      'has a disclosure policy',
      '(author|writer|i|we|authors) … (long|short|no) (position|positions|business relationship)',
    ),
    and: phrases(
      "^((author|authors|editor|editors|full|funding|financial)('s?|s')? )?(conflicts?|competing|declaration|disclosures?|funding|grant|financial|sources?)",
      '(authors?|writers?|editors?|motley fool|researchers?)',
      'stocks? (mentioned|discussed)',
      'positions? in (any of )?(the )?(\\w+ )?(stocks?|shares|securities|companies|and recommends)',
      'does not work for',
      'funding from … (institut|foundation|council|university|fund)\\w*',
      'disclosure policy',
    ),
    confidence: 0.9,
  },
  // Harbour Media, which owns the ferry, is the parent company of this newspaper.
  {
    id: 'owner-of-the-publisher',
    class: 'coi',
    words:
      'owns owned owner owners parent publisher subsidiary investor investors sister affiliated shareholder disclosure partner funds donor',
    says: phrases(
      `(owns|owned|owners?|parent company|publishers?|subsidiar(y|ies)|investors? in|shareholders? (in|of)|sister company|affiliated with|funders? of|donors? to) … ${thisPaper}`,
      `${thisPaper} … (owned by|subsidiary of|division of|parent company|an investor)`,
      '^(full )?disclosures?: … (owns?|owned|parent|subsidiary|invest(or|ed|ment|s)|partners?|shareholder|sister|employs?|donat(es|ed)|funds|founder)',
    ),
    confidence: 0.9,
    aside: true,
  },
  // The views expressed here are those of the writer.
  {
    id: 'views-of-the-writer',
    class: 'opinion',
    words: 'views view opinions opinion thoughts positions statements ideas perspectives responsibility posts',
    says: phrases(
      "(views?|opinions?|thoughts|positions|statements|ideas|perspectives|conclusions) … … (are|is|remain|belong to) … (own|alone|those of|that of|authors?'?s?'?|writers?'?s?'?|solely|mine|ours|not (necessarily )?(those|shared))",
      '(views?|opinions?|thoughts|positions|statements|ideas|perspectives|posts|content|news articles) … … (do|does|may|should|need|might|must|will) not … (reflect|represent|express|state|constitute|be (attributed|taken|construed|interpreted))',
      'not … (share|support|reflect|represent|endorse|express|constitute)s? … (views?|opinions?|positions?|polic(y|ies)|stance|reporting|thinking)',
      'solely the (responsibility|opinions?|views?) of the',
      '(this|these) (column|editorial|commentary|essay|article|piece|post|op-ed|letters?) … (reflects?|represents?|expresse?s?|contains?) … (views?|opinions?)',
    ),
    and: phrases(
      '(expressed|herein)',
      '(in|on|of|by|and) (this|these|the (article|post|piece|column|above))',
      "(authors?|writers?|columnists?|contributors?|commentators?|guests?|bloggers?|editors?|editorial( board)?|employers?|publication|management)('s|s')?",
      '^these (\\w+ )?posts',
      '^(disclaimer|editor)',
    ),
    confidence: 0.96,
    longest: 180,
  },
  // This is an opinion column.
  {
    id: 'called-opinion',
    class: 'opinion',
    words: 'opinion op-ed guest commentary editorial',
    says: phrases(
      '(this|the following|the above)( \\w+)? is (part of )?(an?|our) (\\w+ )?(opinion|op-ed|guest|commentary|editorial)( (piece|column|article|essay|post|contribution|section))?',
      '^(guest )?(opinion|commentary) by',
    ),
    confidence: 0.85,
    longest: 60,
  },
  // This content is not financial advice.
  {
    id: 'no-advice',
    class: 'advice',
    words:
      'advice informational consult consulting evaluated diagnose purposes risk guarantee indicative crisis suicide lifeline helpline hotline samaritans 988 vary gambling gamble gambleaware struggling substitute research affected',
    says: phrases(
      '(not|nor|never|no) … (advice|recommendations?|solicitation|substitute for)',
      'for (general )?(informational|information|educational|education|entertainment)([,/& ]+\\w+){0,4}( (and|or|and/or) \\w+)? (purposes|use)( only)?',
      `consult … ${doctor}`,
      'not been evaluated by',
      'not (intended|meant|designed) to … (diagnose|treat|cure|prevent|replace|constitute|provide)',
      'past (performance|results) … (guarantee|indicat|predict)\\w*',
      '(call|text|phone|contact|dial|chat|visit) … (988|116 123|lifeline|helpline|hotline|samaritans|crisis)',
      'if you … (struggling|in crisis|suicidal|thoughts of|affected by|experiencing|in danger) … (help|call|contact|support|reach|visit|text)',
      'results (may )?vary',
      'capital (is )?at risk',
      'gambl(e|ing) responsibly',
      '(trading|investing|investments?) (carries|carry|involves?|comes?) … risks?',
      'do your own research',
      `urge you to (contact|see|consult) … ${doctor}`,
    ),
    and: phrases(
      ourWork,
      '^(disclaimer|note|important|warning|risk|the (information|contents?|material|opinions)|this|these|any|all|if you|consult|please|always|for|trading|investing|past|results|call|need|do your|when|nothing|capital|your capital|do not|never|in the (us|uk)|anyone|samaritans|gambl\\w+|exercise)',
      '(informational|educational|entertainment) purposes',
      '(does|do) not (offer|provide|give|constitute)',
      'not been evaluated',
    ),
    not: phrases('(he|she|they|his|her|their|officials|trump|clinton|president)'),
    confidence: 0.9,
    longest: 220,
  },
  // Advertisement
  {
    id: 'advertisement-label',
    class: 'sponsored',
    words: 'advertisement advertisements advertising ad ads sponsored promoted advertorial partner sponsor sponsors paid',
    says: phrases(
      '^(advertisements?|advertising|ads?|sponsored|sponsor|promoted|advertorial|paid|partner|paid for)([-–—·•|/,(: ]*(\\d+|feedback|content|contents|posts?|stories|story|articles?|links?|narratives?|tweets?|by|features?|partnership|notices?|program|message|here|revcontent|taboola|outbrain|from|video|continues?|below|scroll|to|continue|reading|close|skip|paid|partners?|listings?|deals?|this|ad)){0,7}$',
      '^(story|article|content|post) continues (below|after) (this )?(advertisement|ad)$',
    ),
    confidence: 0.97,
    longest: 9,
  },
  // Sponsored by Harbour Bank
  {
    id: 'paid-by',
    class: 'sponsored',
    words:
      'sponsored presented supported paid brought advertiser advertisers advertisement funded sponsor sponsors sponsorship compensated partnership commissioned ad advertorial promotional promoted sponsorships',
    says: phrases(
      '^(this \\w+ (is |was )?)?(sponsored|presented|supported|promoted|paid for|brought to you|made possible|powered|produced in partnership) (by|with)',
      '^.{0,60}(sponsored|presented|brought to you) by \\S+( \\S+){0,4}$',
      '^.{0,60} (is|are) (sponsored|supported|funded|presented|brought to you|made possible)( in part)? by( \\S+){0,7}$',
      `${ourWork} … (is|was|are|were|has been|been) (\\w+ly )?(sponsored|paid for|funded|supported|commissioned|brought to you|produced|created|made possible) … (by|in partnership|with|for|on behalf of)`,
      `(sponsored|paid|commercial|promotional|branded) (deal|post|content|contents|article|story|message|partnership|promotion|advertisement)s? … (by|from|with|for|planned|is|are|was)`,
      'produced in (paid )?partnership with',
      '(editorial|news|newsroom|reporting)( \\w+)? (staff|team|department|staffs|journalists) … (not|no) … (involved|role|part|input|participat\\w+)',
      '(this|our) (advertisement|advertiser|ad has|shop has been compensated)',
      'paid for by (our )?(advertisers?|sponsors?)',
      '^paid (notice|post|advertisement|content|partner)',
      '#(ad|sponsored|spon)',
      'we … (get|are|been|were) (sponsored|compensated|paid) by',
    ),
    confidence: 0.9,
    longest: 70,
  },
  // This article first appeared in the Harbour Review.
  {
    id: 'from-elsewhere',
    class: 'syndication',
    words:
      'originally published appeared appears republished reprinted reproduced syndicated provided produced distributed version excerpted adapted cross-posted ran commons re-published shared',
    says: phrases(
      `${thisWork} … ((originally|first|also|previously|simultaneously) )?(appear(s|ed)|(re-?)?published|reprinted|posted|ran|provided|produced|distributed|syndicated|co-published|shared|excerpted|adapted) … (by|in|on|at|from|to|with|as|under|here)`,
      '^(this |it )?(\\w+ )?(was )?(originally|first) (published|appeared|posted|ran) ',
      'a version of this',
      '^(re-?published|reprinted|reproduced|syndicated|adapted|excerpted|cross-?posted) … (from|with|by|under|permission|courtesy)',
      'creative commons licen[sc]e',
    ),
    confidence: 0.93,
    longest: 90,
  },
  // Reporting by Mara Olsen in Bergen; editing by Ola Lund
  {
    id: 'reporting-by',
    class: 'syndication',
    words: 'reporting contributed files editing writing additional contributors compiled reports inputs agencies report',
    says: phrases(
      '^(with )?((additional|further|extra|original|more) )?(reporting|writing|editing)( for \\w+ \\w+)?( was( \\w+)?)? by',
      '^with (files|reporting|contributions|reports?|inputs?|agencies|additional) (from|by|and|reporting)',
      'contributed ((to|reporting for|reporting to) (this|the) (\\w+ )?(report|story|article|piece|post|dispatch|column)|to reporting|reporting)',
      'additional reporting',
      '^(compiled|edited|reported) by( \\S+){1,6}$',
    ),
    confidence: 0.95,
    longest: 90,
  },
  // Correction: an earlier version of this article misspelled the pilot’s name.
  {
    id: 'corrected',
    class: 'correction',
    words:
      'correction corrections corrected clarification clarified clarifications updated update updates version versions revised amended note retraction retracted typos typo error errors inaccuracy mistake headline',
    says: phrases(
      "^((editor's|a) )?(corrections?|clarifications?|corrections? and clarifications?|retraction|erratum)( ?[-:|&(]| (appended|of|from|notice|policy|and)|( on)? \\w+ \\d|( on)? \\d|$)",
      `(earlier|previous|original|initial|prior|first) versions? of (this|the|our) (\\w+ )?${works}`,
      `${thisWork} … (has been|was|is|have been) (since )?(corrected|updated|amended|revised|clarified|edited|changed|modified|retracted)`,
      '^updated?( \\S+){0,4}( ?:| [–—-] )',
      "^(editor|editors|editorial|publisher|author)('s|s'|s)? notes?",
      '^note( to( our)? readers)? ?:',
      '(report|submit|spot|spotted|notice|noticed|see) … (typos?|errors?|corrections?|mistakes?|inaccurac(y|ies))',
      'we (regret|apologi[sz]e for) the (error|mistake)',
      'has been clarified to',
    ),
    not: phrases('(reported|spotted|noticed|submitted) by'),
    confidence: 0.92,
    longest: 180,
  },
]
