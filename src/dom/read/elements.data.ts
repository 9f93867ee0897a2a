// Names of HTML elements (HTML Standard, 2026-11) by what they mean for running text.

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that stand on lines of their own; all others run on inside a line, custom elements too. */
export const blockElements = names(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol option p pre search section select summary table tbody td tfoot th thead tr ul video audio',
)

/** Elements whose text nobody reads as text, or that only lead elsewhere. */
export const unreadElements = names(
  'audio button canvas datalist dialog embed frame frameset head iframe img input link map math meta meter nav noembed noframes noscript object option picture progress rp rt script select source style svg template textarea title track video',
)
