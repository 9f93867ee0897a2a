// A page's source to a Document. parse5 builds the tree as browsers do; linkedom gives it the DOM's face.

import { parseHTML } from 'linkedom'
import { parse, serialize } from 'parse5'

/** The document that a browser would make of the source. */
export function parseHtml(html: string): Document {
  return parseHTML(serialize(parse(html))).document as unknown as Document
}
