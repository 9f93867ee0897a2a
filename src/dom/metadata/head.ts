// What a page declares in its head: meta tags by name, the canonical address, and the top-level things of its JSON-LD.
// An Article inside a list of stories is not what the page is about: only the top level, `@graph` and `mainEntity` count.

export type Thing = Readonly<Record<string, unknown>>

export interface Head {
  readonly document: Document
  /** Content of a meta tag by its name, property or itemprop, lower case; the first that is not empty. */
  readonly meta: ReadonlyMap<string, string>
  /** The top-level things of the page's JSON-LD, in the order of the page. */
  readonly things: readonly Thing[]
  readonly title: string
}

/**
 * Reads the head, with its JSON-LD; where it has none, with that of the body. The browser picks the elements: each that a script sees
 * costs, and each new kind of element more than twenty of one kind.
 */
export function readHead(document: Document): Head {
  const meta = new Map<string, string>()
  for (const element of document.head?.getElementsByTagName('meta') ?? []) addMeta(meta, element)
  const inHead = document.head ? thingsIn(document.head) : []
  const things = inHead.length > 0 ? inHead : thingsIn(document)
  return { document, meta, things, title: plain(document.title) }
}

function thingsIn(place: Document | Element): readonly Thing[] {
  const things: Thing[] = []
  for (const script of place.querySelectorAll('script[type*="ld+json" i]')) addThings(things, script.textContent ?? '')
  return things
}

/** A thing's types, without the vocabulary's address. */
export function typesOf(thing: Thing): string[] {
  const names: string[] = []
  for (const type of [thing['@type']].flat())
    if (typeof type === 'string') names.push(type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
  return names
}

/** The first text that a value of JSON-LD gives: itself, its `name`, or its first item's. */
export function textOf(value: unknown): string | null {
  for (let at = value, depth = 0; depth < 4; depth++) {
    if (typeof at === 'string') return plain(at) || null
    if (Array.isArray(at)) at = at[0]
    else if (at && typeof at === 'object') at = (at as Thing).name ?? (at as Thing)['@value'] ?? (at as Thing)['@id']
    else return null
  }
  return null
}

/** White space collapsed, and the character references that publishers encode twice. */
export function plain(text: string): string {
  const words = text.includes('&') ? decoded(decoded(text)) : text
  return (unusual.some(space => words.includes(space)) ? words.replace(/\s+/g, ' ') : words).trim()
}

// Looked for one by one: an expression for them costs more, on a new page, than all the rest of reading the head.
const unusual = ['  ', '\n', '\t', '\r', '\u00a0']

function decoded(text: string): string {
  const named: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }
  return text.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(amp|quot|apos|lt|gt|nbsp));/gi, (_, decimal, hex, name) =>
    name ? named[name.toLowerCase()]! : String.fromCodePoint(Math.min(0x10ffff, decimal ? +decimal : Number.parseInt(hex, 16))),
  )
}

function addMeta(meta: Map<string, string>, element: Element): void {
  const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
  const content = plain(element.getAttribute('content') ?? '')
  if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content)
}

const longest = 1_000_000 // characters of JSON-LD read; the longest real ones carry the whole article at 100,000

function addThings(things: Thing[], source: string): void {
  if (source.length > longest) return
  const values: unknown[] = [parseLoosely(source)]
  for (let value = values.shift(); value !== undefined && things.length < 50; value = values.shift()) {
    if (Array.isArray(value)) values.push(...value)
    else if (value && typeof value === 'object') {
      const thing = value as Thing
      things.push(thing)
      if (thing['@graph']) values.push(thing['@graph'])
      if (thing.mainEntity) values.push(thing.mainEntity)
    }
  }
}

/** JSON as publishers print it: wrapped in comments or CDATA, with raw line breaks inside strings. */
function parseLoosely(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    const start = source.search(/[{[]/)
    const end = Math.max(source.lastIndexOf('}'), source.lastIndexOf(']')) + 1
    return start < 0 || end <= start ? undefined : parsed(source.slice(start, end).replace(/\s+/g, ' '))
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined // broken JSON-LD tells nothing
  }
}
