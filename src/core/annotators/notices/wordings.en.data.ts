// How publishers word the notices that change how to read an article, in English. Written by hand from the customs of news sites, 2026.
// Of two wordings that match one sentence the earlier one counts: the narrower stands first. Above each, a line it is for.

import { phrases } from './phrases.ts'
import type { Wording } from './wording.ts'

const works =
  '(articles?|stor(y|ies)|posts?|pieces?|reports?|columns?|commentary|essays?|blogs?|pages?|content|op-eds?|editorials?|reviews?|guides?|videos?|interviews?|features?|newsletters?|episodes?|summar(y|ies)|lists?|publications?|series|photos?|(web ?)?sites?|text|translations?|versions?|transcripts?)'
// "this article", "this sponsored post", "the following story": the text speaks of itself.
const thisWork = String.raw`(this|these|the (above|following|preceding)) ([\w-]+ ){0,2}?${works}`
const machine =
  '(ai|artificial intelligence|chatgpt|gpt-?\\d?|(an? )?llms?|(a )?large language models?|automation|algorithms?|machine( learning)?|claude|gemini|copilot|automated insights)'
const doctor = '(doctor|physician|gp|professional|provider|advis[eo]r|lawyer|attorney|pediatrician)'
const views = '(views?|opinions?|thoughts|positions|statements|ideas|conclusions)'

export const weightyEnglish: readonly Wording[] = [
  // This article was translated from Basque by a machine.
  {
    id: 'translated',
    class: 'translation',
    words: 'translated translation translations translator',
    says: phrases(
      `${thisWork} … translated`,
      '^translat(ed|ions?|or)( and (edited|adapted))?( by| from| into|:)',
      `(translated|translation) … (by|with|using) … ${machine}`,
      '(machine|automatic|automated|ai)[- ]translat(ed|ions?)',
      'translated from the original',
    ),
    confidence: 0.95,
    longest: 90,
  },
  // This summary was written by artificial intelligence and checked by an editor.
  {
    id: 'made-by-machine',
    class: 'ai',
    words:
      'ai artificial chatgpt gpt gpt-4 llm automated automatically algorithm machine claude gemini copilot ai-generated ai-assisted ai-powered ai-written machine-generated computer-generated',
    says: phrases(
      `(generated|written|created|produced|drafted|summari[sz]ed|compiled|made|edited|composed|narrated|voiced|assisted) … (by|with|using|from|via|of) … ${machine}`,
      '(automatically|machine|ai|computer)[- ](generated|assisted|written|powered|produced|created|summari[sz]ed)',
      `(help|assistance|aid|support|use|using|used) (of )?${machine}`,
      `${machine} (\\w+ )?(was|were|is) used`,
      'not (by )?(ai|artificial intelligence)',
    ),
    and: phrases(
      `(our (\\w+ )?(editors?|staff|newsroom|journalists?|team)|${thisWork})`,
      '^(ai|summary|note|disclosure|disclaimer|key points|generated|written|created|produced|summari[sz]ed|image|text|the audio|this|these|at)',
      'we (used?|employ|do)',
      'reviewed by',
    ),
    confidence: 0.93,
    longest: 110,
  },
  // The views in the comments are those of our users.
  {
    id: 'views-of-the-users',
    class: 'comments',
    words: 'users commenters readers comments',
    says: phrases(`${views} … … (in|of|by) ((the|our|these) )?(comments?|commenters|users|readers)`),
    confidence: 0.9,
    longest: 170,
  },
  // We may earn a commission if you buy through our links.
  {
    id: 'earns-from-links',
    class: 'affiliate',
    words: 'commission commissions affiliate compensation purchase purchases associate associates retailers referral buy',
    says: phrases(
      '(earns?|receives?|gets?|makes?|paid) … (commissions?|compensation|referral fees?|(portion|percentage|share) of (the )?(sales?|revenue))',
      'affiliate (links?|commissions?|partner\\w*|program(me)?s?|advertising|marketing|disclosure|disclaimer)',
      'amazon (services llc )?associates?',
      '(buy|purchase|shop) … (through|via|using|from) … links?',
    ),
    and: phrases('(we|our|us|i|my|this|these|you|your|site|page|post|disclosure|associates?)'),
    confidence: 0.95,
    longest: 200,
  },
  // The author declares no conflict of interest.
  {
    id: 'interests',
    class: 'coi',
    words:
      'conflict conflicts interests position positions shares disclosure disclosures funding grant affiliations relationships',
    says: phrases(
      '(no|declares?|reports?|disclos\\w+) … (conflicts? of interests?|competing interests?|relevant affiliations?|financial (relationships?|interests?))',
      "^((author|editor|full|funding|financial)('?s'?)? )?(conflicts? of interest|competing interests?|declaration of interests?|disclosures?|funding|grant support|financial support)( statement| disclosures?)?:",
      '(no|has|have|had|holds?) ((a|any|no|long|short|beneficial) )*positions? in',
      '(owns?|holds?) shares (of|in)',
      '(funding|fees|grants|honoraria) from',
      'has a disclosure policy',
      'not receiv(e|ed|ing) compensation',
    ),
    and: phrases(
      'wrote this|other than',
      "^((author|editor|full|funding|financial)('?s'?)? )?(conflicts?|competing|declaration|disclosures?|funding|grant|financial)",
      '(authors?|writers?|editors?|motley fool|researchers?|disclosure|mentioned|discussed)',
      'and recommends',
      'does not work for',
    ),
    confidence: 0.9,
  },
  // Harbour Media, which owns the ferry, is the parent company of this newspaper.
  {
    id: 'owner-of-the-publisher',
    class: 'coi',
    words: 'owns owned owner owners parent publisher subsidiary investor disclosure',
    says: phrases(
      '(owns|owned|owners?|parent company|publisher|subsidiary|investors? in) … (this|our) (newspaper|(web ?)?site|publication|magazine|news organi[sz]ation|newsroom|station|parent company)',
      '(this|our) (newspaper|(web ?)?site|publication|magazine|news organi[sz]ation|newsroom|station|parent company) … (owned by|subsidiary of|owns)',
      '^(full )?disclosures?: … (owns?|owned|parent|invest\\w+|partners?|shareholder|employs?|donat\\w+|founder)',
    ),
    confidence: 0.9,
    aside: true,
  },
  // The views expressed here are those of the writer.
  {
    id: 'views-of-the-writer',
    class: 'opinion',
    words: 'views view opinions opinion thoughts positions statements ideas responsibility posts',
    says: phrases(
      `${views} … … (are|is|remain|belong to) … (own|alone|those of|that of|authors?'?s?'?|writers?'?s?'?|solely|mine|not (necessarily )?(those|shared))`,
      `(${views}|posts|content|articles) … … (do|does|may|should|might|must) not … (reflect|represent|express|state|be (attributed|taken|construed|interpreted))`,
      'not … (share|support|reflect|represent|endorse|express|constitute)s? … (views?|opinions?|positions?|polic(y|ies)|reporting)',
      `solely the (responsibility|${views}) of`,
      `${views} … ((reflect|represent) … (own|alone|only|personal)|(are|is) personal)`,
      `${thisWork} … (reflects?|represents?|express(es)?) … (views?|opinions?)`,
    ),
    and: phrases(
      '(expressed|herein)',
      '(in|on|of|by|and) (this|these|the (article|post|piece|column|above))',
      "(authors?|writers?|columnists?|contributors?|commentators?|guests?|editors?|editorial( board)?|employers?|management)('?s'?)?",
      '(this|these) (\\w+ )?posts?',
      '^(disclaimer|(all )?(views|opinions) (are|expressed))',
    ),
    confidence: 0.96,
    longest: 180,
  },
  // This is an opinion column.
  {
    id: 'called-opinion',
    class: 'opinion',
    words: 'opinion op-ed guest commentary',
    says: phrases(
      '(this|the (following|above))( \\w+)? is (part of )?(an?|our) (\\w+ )?(opinion|op-ed|guest|commentary) (\\w+ )?(piece|column|article|essay|post|section)',
    ),
    confidence: 0.85,
    longest: 60,
  },
  // This content is not financial advice.
  {
    id: 'no-advice',
    class: 'advice',
    words:
      'advice informational consult evaluated diagnose purposes risk guarantee crisis suicide lifeline helpline samaritans 988 vary gamble gambleaware struggling substitute contact',
    says: phrases(
      '(not|nor|never) … (advice|recommendations?|substitute for)',
      'for (\\w+ )?(informational|information|educational|entertainment)([,/& ]+\\w+){0,4} purposes( only)?',
      `consult … ${doctor}`,
      'not been evaluated by',
      'information (provided|contained) (on|in) this (web ?)?site',
      'not (intended|meant|designed) to … (diagnose|treat|replace|constitute|provide)',
      'past performance … (guarantee|indicat\\w+)',
      '(call|text|phone|contact|dial|chat|visit) … (988|116 123|lifeline|helpline|hotline|samaritans|crisis)',
      'if you … (struggling|in crisis|suicidal|thoughts of|affected by|experiencing) … (help|call|contact|support|reach|visit|text)',
      'results (may )?vary',
      'capital (is )?at risk',
      '(trading|investing|investments?) (carr|involv|com)\\w+ … risks?',
      `urge you to … ${doctor}`,
    ),
    and: phrases(
      thisWork,
      '^(disclaimer|note|important|warning|the (information|contents?|material)|this|these|any|all|if you|consult|please|always|for|trading|investing|past|results|call|need|when|nothing|your|do not|never|anyone|samaritans)',
      '(informational|educational|entertainment) purposes',
      'does not (offer|provide|give)',
    ),
    not: phrases('(he|she|they|his|her|their|officials|president)'),
    confidence: 0.9,
    longest: 220,
  },
  // Advertisement
  {
    id: 'advertisement-label',
    class: 'sponsored',
    words: 'advertisement advertisements advertising ad ads sponsored promoted advertorial partner sponsor sponsors paid',
    says: phrases(
      '^(advertisements?|advertising|ads?|sponsored|sponsors?|promoted|advertorial|paid|partner|paid for|(story|article) continues (below|after))([-–—·•|/,(: ]*(\\d+|feedback|contents?|posts?|stor(y|ies)|articles?|links?|narratives?|tweets?|by|features?|partnership|program|message|here|revcontent|taboola|outbrain|from|video|continues?|below|scroll|to|reading|close|skip|paid|partners?|listings?|this|ad|advertisement)){0,7}$',
    ),
    confidence: 0.97,
    longest: 9,
  },
  // Sponsored by Harbour Bank
  {
    id: 'paid-by',
    class: 'sponsored',
    words:
      'sponsored presented supported paid brought advertiser advertisers advertisement funded sponsors compensated partnership partners message content adchoices commissioned promotional promoted powered ad',
    says: phrases(
      '^(this \\w+ (is |was )?)?(sponsored|presented|supported|promoted|paid for|brought to you|made possible|powered|produced in partnership) (by|with)',
      '^.{0,60}(sponsored|presented|brought to you) by( \\S+){0,5}$',
      '^.{0,60} (is|are) (sponsored|funded|presented|brought to you) by( \\S+){0,7}$',
      'supported by$',
      `${thisWork} … (is|was|are|were|been) (\\w+ly )?(sponsored|paid for|funded|supported|commissioned|brought to you|produced|created) … (by|in partnership|for|on behalf of)`,
      '(sponsored|paid|promotional|branded) (deal|post|contents?|article|story|message|partnership)s? … (by|from|with|for|planned|is|was)',
      '(staff|team|newsroom|journalists) … (not|no) … (involved|role|part|input|participat\\w+) … (content|article|post|story|production|creation)',
      '(this (advertisement|ad has)|our advertisers?|shop has been compensated|paid for by (our )?(advertisers?|sponsors?))',
      '^paid (notice|post|advertisement|content)',
      '^(from our (partners?|sponsors?)|a message from|content (by|from|provided by)|ad ?choices|in (paid )?partnership with|report (this )?ad)( \\S+){0,5}$',
      '#(ad|sponsored)',
      'we … (get|are|been|were) (sponsored|compensated|paid) by',
    ),
    not: phrases('(trump|he|she|they|his|her|campaign)'),
    confidence: 0.9,
    longest: 70,
  },
  // This article first appeared in the Harbour Review.
  {
    id: 'from-elsewhere',
    class: 'syndication',
    words:
      'originally published appeared appears republished reprinted syndicated provided produced distributed version excerpted adapted re-published posted ran',
    says: phrases(
      `${thisWork} … ((originally|first|also|previously) )?(appear(s|ed)|(re-?)?published|reprinted|posted|ran|provided|produced|distributed|syndicated|excerpted|adapted) … (by|in|on|at|from|to|with|under|here)`,
      '^(this |it )?(\\w+ )?(was )?(originally|first) (published|appeared|posted|ran)',
      'a version of this',
      '^(re-?published|reprinted|syndicated|adapted|excerpted) … (from|with|by|under|courtesy)',
    ),
    not: phrases('(updated|corrected)', '(published|posted|appeared) (at|on) ((\\w+,? )?\\w+ )?\\d', 'also appears in'),
    confidence: 0.93,
    longest: 90,
  },
  // Reporting by Mara Olsen in Bergen; editing by Ola Lund
  {
    id: 'reporting-by',
    class: 'syndication',
    words: 'reporting contributed files editing writing compiled reports inputs assistance original',
    says: phrases(
      '^(with )?(additional )?(reporting|writing|editing)( for \\w+ \\w+)? by',
      '^with (\\w+ )?(files|reports?|inputs?|assistance) (from|by)',
      '^read the original (article|story)',
      'contributed (to (this|the) (\\w+ )?(report|story|article|piece|post|dispatch)|(to )?reporting)',
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
      'correction corrections corrected corrects refiles recasts record clarifies clarification clarified clarifications updated update updates version versions revised amended note notes retraction typos typo error errors inaccuracy mistake',
    says: phrases(
      '^(corrections?( and clarifications?)?|clarifications?|retraction)( ?[-:|&(]| (appended|of|notice|policy)|( on)? (\\w+ )?\\d|$)',
      `(earlier|previous|original|prior|first) versions? of (this|the|our) (\\w+ )?${works}`,
      `${thisWork} … (has|have) been (since )?(corrected|updated|amended|revised|clarified|edited|changed|retracted)`,
      `${thisWork} (was (later )?(corrected|updated|amended)|corrects|clarifies)`,
      '^(corrects|refiles|recasts|for the record|updated (with|to))',
      '^(send|email|for|any) corrections',
      '^updated?( \\S+){0,4}( ?:| [–—-] )',
      "^(editor|editorial|publisher|author)('?s'?)? notes?",
      '((^|to )(report|submit)|report (an?|any)|^(spot|spotted|see)|you (spot|see|find|found)) ((an?|any|this) )?(\\w+ ){0,2}(typos?|errors?|corrections?|mistakes?|inaccurac(y|ies))',
      'we (regret|apologi[sz]e for) the (error|mistake)',
      'has been clarified to',
    ),
    not: phrases('^updated?[: ]+((on|at|last) )?(\\d|\\w+,? \\d|\\w+ \\w+ \\d)[^:]{0,12}(:\\d\\d[^:]{0,25})?$'),
    confidence: 0.92,
    longest: 180,
  },
]
