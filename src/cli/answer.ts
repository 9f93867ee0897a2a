// One input (text, blocks or a page's source) to one answer, as the command line prints it.

import { analyze, languages } from '../core/analyze.ts'
import { type Article, articleFromBlocks, articleFromText, type LooseBlock, noMeta, type Role, roles } from '../core/article.ts'
import { type Detection, detectArticle } from '../dom/detect/index.ts'
import { readArticle } from '../dom/read/index.ts'
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

/** Annotates one input. A page that is no article has an empty text and no blocks. */
export function answer(input: Input): Answer {
  if ('text' in input) return answerFor(articleFromText(input.text), { isArticle: true, confidence: 1, reasons: ['text input'] })
  if ('blocks' in input)
    return answerFor(articleFromBlocks(input.blocks.map(toLooseBlock)), {
      isArticle: true,
      confidence: 1,
      reasons: ['block input'],
    })
  const url = input.url ?? null
  const document = parseHtml(input.html)
  const detection = detectArticle(document, url)
  const reading = detection.isArticle ? readArticle(document, { url }) : undefined
  if (!reading) return answerFor(articleFromText('', { ...noMeta, url }), { ...detection, isArticle: false })
  return answerFor(reading.article, detection)
}

function answerFor(article: Article, detection: Detection): Answer {
  const { annotations, problems } = analyze(article)
  const { isArticle, confidence, reasons } = detection
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

function toLooseBlock({ text, role, tag, linkShare }: BlockInput): LooseBlock {
  const look = { ...(tag !== undefined && { tag }), ...(linkShare !== undefined && { linkShare }) }
  const known = roles.find(one => one === role)
  return { text, ...(known && { role: known }), look }
}
