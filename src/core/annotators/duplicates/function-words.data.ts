// English words that say nothing of what a sentence is about; two sentences that share only these share nothing.
// Written by hand from the closed word classes (articles, pronouns, prepositions, conjunctions, auxiliaries) and the commonest verbs of reporting.

export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every all both either neither no none one two other others another such same
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
  myself himself herself itself themselves someone anyone everyone something anything everything nothing
  of in on at by for with from to into onto over under above below between among through during before after against about
  as than like near off out up down across along around behind beyond since until within without toward towards via per upon
  and or but nor so yet if then else when while where why how because though although unless whether once
  be am is are was were been being have has had having do does did done doing will would shall should can could may might must
  get gets got go goes going went gone come came make made take took
  not don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't it's that's there's he's she's they're we're i'm
  there here now just also only even still already again ever never very more most much many few less least own too
  say says said saying tell told tells according added adding statement
  new time year years day days week month people way thing things lot`.split(/\s+/),
)
