// A page's source to a Document. parse5 reads it as browsers do; linkedom gives the tree the DOM's face.

import { parseHTML } from 'linkedom'
import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  html,
  Parser,
  type TreeAdapter,
} from 'parse5'

type Parsed = DefaultTreeAdapterTypes.ChildNode
type ParsedElement = DefaultTreeAdapterTypes.Element

const deepest = 512 // open elements, as in browsers; what is nested deeper becomes a sibling, or the time grows with the square of the depth
// Elements that say nothing beyond their boxes, which may be closed early.
const plain = new Set(
  'div span p ul ol li dl dd dt section article main aside header footer nav center blockquote figure'.split(' '),
)

/** The document that a browser would make of the source. Nothing in it recurses, however deep the page nests. */
export function parseHtml(source: string): Document {
  const tree: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    onItemPush: element => {
      if (parser.openElements.stackTop > deepest && plain.has(element.tagName)) parser.openElements.pop()
    },
  }
  const parser: Parser<DefaultTreeAdapterMap> = new Parser({ treeAdapter: tree })
  parser.tokenizer.write(source, true)
  return toDocument(parser.document)
}

function toDocument(parsed: DefaultTreeAdapterTypes.Document): Document {
  const { document } = parseHTML('<!DOCTYPE html><html></html>') as unknown as { document: Document }
  const root = parsed.childNodes.find(isElement)
  if (!root) return document
  setAttributes(document.documentElement, root)
  const waiting: { from: readonly Parsed[]; into: Node }[] = [{ from: root.childNodes, into: document.documentElement }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const node of next.from) {
      const made = toNode(document, node)
      if (!made) continue
      next.into.appendChild(made)
      if (isElement(node)) waiting.push({ from: childrenOf(node), into: made })
    }
  }
  return document
}

function toNode(document: Document, node: Parsed): Node | undefined {
  if (isElement(node)) {
    const isHtml = node.namespaceURI === html.NS.HTML
    const made = isHtml ? document.createElement(node.tagName) : document.createElementNS(node.namespaceURI, node.tagName)
    setAttributes(made, node)
    return made
  }
  if (defaultTreeAdapter.isTextNode(node)) return document.createTextNode(node.value)
  if (defaultTreeAdapter.isCommentNode(node)) return document.createComment(node.data)
  return undefined
}

function setAttributes(element: Element, { attrs }: ParsedElement): void {
  for (const { prefix, name, value } of attrs) element.setAttribute(prefix ? `${prefix}:${name}` : name, value)
}

function childrenOf(element: ParsedElement): readonly Parsed[] {
  return 'content' in element ? (element as DefaultTreeAdapterTypes.Template).content.childNodes : element.childNodes
}

function isElement(node: Parsed): node is ParsedElement {
  return defaultTreeAdapter.isElementNode(node)
}
