// The schema.org types (schema.org 29, 2025-03) by which a page says that it is one article: NewsArticle and the others that end like
// it, but TechArticle, which is documentation.

const articleType = /^(?!Tech).*Article$|^(?:Live)?BlogPosting$|^Report$/

/** Whether a type, without the vocabulary's address, is an article's. */
export function isArticleType(type: string): boolean {
  return articleType.test(type)
}
