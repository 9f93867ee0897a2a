// What a word's ending tells: that it is a common word ("settlement"), or which words it may be a regular form of: "meetings" of
// "meeting" and "meet". The set of common words leaves both out.

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['es', ['']],
  ['ed', ['', 'e']],
  ['ers', ['', 'e']],
  ['er', ['', 'e']],
  ['ly', ['']],
  ['s', ['']],
]

const commonEnding = /[^-]{2}(?:[st]ion|ment|ity|ous|ical|ive|[ae]nce|ture)$/
const shortest = 7 // letters; shorter ones are names too: Vance, Trinity is not

/** Whether a word ends as hardly a name does. */
export function endsAsCommon(word: string): boolean {
  return word.length >= shortest && commonEnding.test(word)
}

const mayEnd = /[sdgry]$/

/** What is left without a regular ending, whether or not that is a word. A doubled last letter ("stopping") is undone. */
export function stemsOf(word: string): readonly string[] {
  if (!mayEnd.test(word)) return []
  const stems: string[] = []
  for (const [ending, fillings] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue
    const root = word.slice(0, -ending.length)
    for (const filling of fillings) stems.push(root + filling)
    if (root.at(-1) === root.at(-2)) stems.push(root.slice(0, -1))
  }
  return stems
}
