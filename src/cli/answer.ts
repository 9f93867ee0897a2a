// One input (text, blocks or a page's source) to one answer, as the command line prints it.

import { type Analysis, analyze } from '../core/analyze.ts'
import { articleFromBlocks, articleFromText, type LooseBlock, noMeta, type Role, roles } from '../core/article.ts'
import { languages } from '../core/languages.ts'
import { type Detection, detectArticle } from '../dom/detect/index.ts'
import { readArticle } from '../dom/read/read-article.ts'
import { parseHtml } from './parse-html.ts'

export interface BlockInput {
  readonly text: string
  readonly role?: string
  readonly tag?: string
  readonly linkShare?: number
}

export type Input =
  | { readonly text: string }
  | { readonly blocks: readonly BlockInput[] }
  | { readonly html: string; readonly url?: string }

export interface Answer {
  readonly article: Record<string, unknown>
  readonly text: string
  readonly blocks: readonly { start: number; end: number; role: Role }[]
  readonly annotations: readonly unknown[]
  readonly problems: readonly { kind: string; message: string }[]
}

/** What an input turned out to be, and what was found in it. A page that is no article has an empty text and no blocks. */
export interface Read {
  readonly detection: Detection
  readonly analysis: Analysis
}

/** Reads one input and annotates it. */
export function read(input: Input): Read {
  if ('text' in input) return { detection: taken('text input'), analysis: analyze(articleFromText(input.text)) }
  if ('blocks' in input)
    return { detection: taken('block input'), analysis: analyze(articleFromBlocks(input.blocks.map(toLooseBlock))) }
  const url = input.url ?? null
  if (isOtherXml(input.html))
    return nothing(url, { isArticle: false, confidence: 1, reasons: ['The file is XML data, not a page.'] })
  const document = parseHtml(input.html)
  const detection = detectArticle(document, url)
  const reading = detection.isArticle ? readArticle(document, { url }) : undefined
  return reading ? { detection, analysis: analyze(reading.article) } : nothing(url, detection)
}

/** Annotates one input, and gives the answer as it is printed. */
export function answer(input: Input): Answer {
  return answerOf(read(input))
}

/** What was read and found, as it is printed. */
export function answerOf({ detection, analysis }: Read): Answer {
  const { isArticle, confidence, reasons } = detection
  const { article, annotations, problems } = analysis
  const unhandled = isArticle && !languages.includes(article.meta.language)
  const { title, byline, published, modified, section, site, language, url } = article.meta
  return {
    article: {
      isArticle,
      confidence,
      reasons: unhandled ? [...reasons, `The language "${language}" is not handled yet.`] : reasons,
      title,
      byline,
      published,
      modified,
      section,
      site,
      language,
      url,
    },
    text: article.text,
    blocks: article.blocks.map(({ start, end, role }) => ({ start, end, role })),
    annotations: annotations.map(({ kind, start, end, rule, confidence, data }) => ({
      kind,
      start,
      end,
      rule,
      confidence,
      data,
    })),
    problems,
  }
}

function taken(reason: string): Detection {
  return { isArticle: true, confidence: 1, reasons: [reason] }
}

function nothing(url: string | null, detection: Detection): Read {
  return { detection: { ...detection, isArticle: false }, analysis: analyze(articleFromText('', { ...noMeta, url })) }
}

// A feed, a drawing, a site map: browsers show these as what they are, and no page is in them. XHTML is a page.
function isOtherXml(source: string): boolean {
  const root = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*|<!DOCTYPE svg[^>]*>\s*)*<([a-z][\w:.-]*)/i
    .exec(source.slice(0, 4000))?.[1]
    ?.toLowerCase()
  if (root === undefined) return false
  return root === 'svg' || (/^\s*<\?xml/i.test(source) && root !== 'html')
}

function toLooseBlock({ text, role, tag, linkShare }: BlockInput): LooseBlock {
  const look = { ...(tag !== undefined && { tag }), ...(linkShare !== undefined && { linkShare }) }
  const known = roles.find(one => one === role)
  return { text, ...(known && { role: known }), look }
}
