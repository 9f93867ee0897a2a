// A word that is kept longer than its article.

/**
 * The same text as a string of its own. Engines let what is cut from a long string point into it, so that one word kept would keep its whole
 * article in memory; what is cut from a joined string points into that.
 */
export function apart(text: string): string {
  return ` ${text}`.slice(1)
}
