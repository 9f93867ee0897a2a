// Words with which news sites head, label and close their pointers to other stories. Written by hand, 2026.

import { phrases } from './phrases.ts'

const things = '(stor(y|ie)|article|content|post|news|coverage|read|reading|link|video|headline|pick|podcast)'
const named = [
  '(read|see|watch|listen|view)( (more|also|next|now|here|this))?',
  `(related|recommended|trending|popular|latest)( (\\w+ )?${things}| now| right now| for you| today)?`,
  `(top|hot|breaking|featured|suggested|similar|further|recent|must) (\\w+ )?${things}`,
  `more( ${things}| like this| to (read|explore)| for you)?`,
  '(the )?most (read|popular|viewed|shared|recent|watched)',
  'also( (read|see|watch))?',
  "(up next|don't miss( this)?|in case you missed it|icymi|go deeper|explore more|keep reading|read our (\\w+ )?coverage)",
  '(what to|(\\w+ ){1,2}) ?read next',
  'you (may|might) (also )?(like|be interested in|enjoy|have missed)',
  "editor'?s?'? (pick|choice)",
  '(next|stories (chosen )?for you|(hot on|around|from around) the web)',
].join('|')
const where = '( (on|from|in|by|at|this|these) [^:|]{2,40})?'

/** The label stands alone; what it points to follows: "Most read", "More from the harbour". */
export const railHeadings = phrases(`^(${named})${where}$`)

/** [Read: Ferry fares to rise] · WATCH | The last ferry · MORE ON THE STRIKE: … */
export const labelled = phrases(
  `^(${named}|video|photo|picture|(photo )?gallery|in (picture|photo)|podcast|explainer|quiz|from the archive|check out)${where} ?([:|»>]|- )`,
)
