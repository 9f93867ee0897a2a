// Words with which news sites head, label and close their pointers to other stories. Written by hand, 2026.

import { phrases } from './phrases.ts'

// [Read: Ferry fares to rise] · WATCH | The last ferry · MORE ON THE STRIKE: …
export const labelled =
  /^[^\p{L}\p{N}]{0,4}(?:read(?: (?:more|also|next|now|here|on|this|the full \w+))?(?: (?:about|on|in|from) [^:|]{2,40})?|more(?: (?:on|from|in|about) [^:|]{2,40}| (?:news|stories|coverage|reading))?|related(?: (?:\w+ )?(?:stor(?:y|ies)|articles?|content|posts?|news|coverage|reading|links?|videos?|topics?))?|see (?:also|more)|also(?: (?:read|see|watch|on \w+))?|watch(?: (?:now|more|next|live|this|the \w+|also))?|listen(?: (?:now|to|here))?|videos?|photos|pictures|gallery|in (?:pictures|photos|pics)|slideshow|podcast|up next|next|don['’]t miss(?: this)?|recommended(?: (?:for you|reading|stories|videos?))?|you (?:may|might) (?:also )?(?:like|have missed)|in case you missed it|icymi|from the archives?|further reading|explore(?: more)?|explainer|must[- ]read|popular(?: now)?|trending(?: now)?|editor['’]?s['’]? picks?|click here to read|check out|top stor(?:y|ies)|quiz|opinion|analysis|live updates|full story|key reads?|dig deeper|go deeper)\s?(?:[:|»>]|[–—-]\s|\s:)\s*(?=\S)/iu

// The label stands alone: what it points to follows.
export const railHeadings = phrases(
  '^related( (\\w+ )?(stories|story|articles?|content|posts?|news|coverage|topics|links?|reading|videos?|items))?$',
  '^(read|watch|see|listen|view) (next|more|also|on|our (complete|full) coverage)$',
  '^what to (read|watch) next$',
  '^(watch|more|see also|also|also on \\S+|next|up next|keep reading|previous|next article|previous article)$',
  '^more (stories|news|articles|videos|like this|headlines|coverage|reading|to read|to explore|top stories|from .{2,40}|on this .{2,30}|in .{2,30}|on .{2,30}|for you)$',
  '^(the )?most (read|popular|viewed|shared|recent|watched|discussed|commented|emailed)( .{2,30})?$',
  '^(now )?(trending|popular)( (now|stories|news|right now|articles|posts|videos|today|this week|on .{2,20}|in .{2,20}|topics))?$',
  '^(recommended|suggested)( (for you|videos?|stories|reading|articles|reads|by .{2,20}))?$',
  '^you (may|might) (also )?(like|enjoy|be interested in|have missed|want to read)( .{2,20})?$',
  '^(others|people|readers) (also |are )?(read|reading|like|watched)( .{2,20})?$',
  "^(don't miss|in case you missed it|icymi|just in|must[- ]reads?)( .{2,20})?$",
  "^(the )?(editors?'?s?'? (picks?|choice)|top (stories|news|headlines|articles|videos|reads)|top picks)( .{2,30})?$",
  '^(latest|recent|featured|hot|breaking|other|similar|popular|selected|new) (news|stories|articles|posts|videos?|headlines|podcasts?|on .{2,20}|from .{2,20})( .{2,20})?$',
  '^stories (chosen )?for you$',
  '^(from )?around the web$',
  '^(explore|discover|dive|read|learn)( more| deeper)( (on|about|from) .{2,30})?$',
  '^(further|additional|background|essential) reading$',
  '^(our|the) best (stories|of .{2,20})$',
  '^(also )?in (this|the) (series|package|section|issue)$',
  "^(today's|this week's) (top |best )?(stories|news|headlines|picks)$",
  '^go deeper$',
)

export const readOn = phrases(
  '^(continue|keep) reading( show less)?$',
  '^read (more|on|now|full (story|article)|the (full )?(story|article)|article|full)$',
  '^(show|view|see|load) (more|less|all)( stories| articles)?$',
  '^(full|more) story$',
)
