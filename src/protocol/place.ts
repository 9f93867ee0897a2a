// Says where in an article a span stands, in the words of the design: headline, paragraph 3, after paragraph 7, end of article.
// A pointer to another story between the seventh and the eighth paragraph stands "after paragraph 7".

import type { PressmarkAnnotation } from '../core/annotators/index.ts'
import type { Article, Block, Role, Span } from '../core/article.ts'

/** Where in the article a mark stands. Paragraphs count from 1; headings, teasers and notices do not count. */
export type Place =
  | { readonly at: 'headline' | 'second-headline' | 'standfirst' | 'summary' | 'caption' | 'heading' | 'end' }
  | { readonly at: 'paragraph' | 'before-paragraph' | 'after-paragraph'; readonly number: number }

export interface Places {
  /** What the span stands in: "second headline", "paragraph 3". */
  in(span: Span): Place
  /** The same for a list that already says what the thing is: a second headline stands "before paragraph 1". */
  near(span: Span): Place
  /** How many paragraphs the body has. */
  readonly paragraphs: number
}

interface Found {
  readonly article: Article
  readonly annotations: readonly PressmarkAnnotation[]
}

const bodyRoles: readonly Role[] = ['paragraph', 'item', 'blockquote']
const namedRoles: readonly Role[] = ['headline', 'standfirst', 'summary', 'caption', 'heading']

/** The places of an analysed article. Offsets are UTF-16 code units into its text; a span past the end counts to the last block. */
export function placesOf({ article, annotations }: Found): Places {
  const { blocks } = article
  const noticed = wholeBlocks(blocks, annotations)
  const isBody = (block: Block, index: number) => bodyRoles.includes(block.role) && !noticed.has(index)
  const paragraphs = blocks.filter(isBody).length
  const second = secondHeadline(blocks, annotations)
  const inside: Place[] = []
  const around: Place[] = []
  let before = 0
  blocks.forEach((block, index) => {
    const between: Place =
      before === paragraphs
        ? { at: 'end' }
        : before === 0
          ? { at: 'before-paragraph', number: 1 }
          : { at: 'after-paragraph', number: before }
    if (isBody(block, index)) {
      before++
      inside.push({ at: 'paragraph', number: before })
      around.push({ at: 'paragraph', number: before })
    } else if (index === second) {
      inside.push({ at: 'second-headline' })
      around.push(between)
    } else if (namedRoles.includes(block.role) && !noticed.has(index)) {
      const at = block.role as 'headline' | 'standfirst' | 'summary' | 'caption' | 'heading'
      inside.push({ at })
      around.push(at === 'heading' ? between : { at })
    } else {
      inside.push(between)
      around.push(between)
    }
  })
  const nowhere: Place = { at: 'end' }
  return {
    in: span => inside[blockAt(blocks, span.start)] ?? nowhere,
    near: span => around[blockAt(blocks, span.start)] ?? nowhere,
    paragraphs,
  }
}

/** Index of the block that an offset stands in, or of the last one before it; 0 where there is none. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.start <= offset) low = middle
    else high = middle
  }
  return low
}

// A paragraph that is a notice from its first to its last word is not counted: "Opinions are the author's own."
function wholeBlocks(blocks: readonly Block[], annotations: readonly PressmarkAnnotation[]): ReadonlySet<number> {
  const slack = 2 // code units: the marks or the full stop that a notice may leave out
  const whole = new Set<number>()
  for (const { kind, start, end } of annotations) {
    if (kind !== 'notice') continue
    const index = blockAt(blocks, start)
    const block = blocks[index]
    if (block && start <= block.start + slack && end >= block.end - slack) whole.add(index)
  }
  return whole
}

// Some sites print the headline twice, the second time as a heading above the first paragraph.
function secondHeadline(blocks: readonly Block[], annotations: readonly PressmarkAnnotation[]): number | undefined {
  const first = blocks.findIndex(block => block.role === 'headline')
  const headline = blocks[first]
  if (!headline) return undefined
  for (const annotation of annotations) {
    if (annotation.kind !== 'duplicate' || annotation.start < headline.end) continue
    const of = [annotation.data.of].flat()
    const index = blockAt(blocks, annotation.start)
    const role = blocks[index]?.role
    if ((role === 'heading' || role === 'headline') && of.some(span => span.start >= headline.start && span.end <= headline.end))
      return index
  }
  const again = blocks.findIndex((block, index) => index > first && block.role === 'headline')
  return again < 0 ? undefined : again
}
