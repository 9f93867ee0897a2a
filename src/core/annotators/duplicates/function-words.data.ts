// English words of four letters and more that say nothing of what a sentence is about; those of up to three letters are taken for such.
// Written by hand: the commonest pronouns, prepositions, conjunctions, auxiliaries and verbs of reporting.

export const functionWords: ReadonlySet<string> = new Set(
  `this that these those some with from into over about after before during between through under against than like
  they them their your what which whose when where while have been were being would should could will does said says saying told
  there here also only more most many much other such just even very because according people year years time`.split(/\s+/),
)
