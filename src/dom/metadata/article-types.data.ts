// The schema.org types (schema.org 29, 2025-03) by which a page says that it is one article. TechArticle is left out: documentation.

export const articleTypes: ReadonlySet<string> = new Set([
  'Article',
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
  'BlogPosting',
  'AdvertiserContentArticle',
  'SatiricalArticle',
  'ScholarlyArticle',
  'Report',
])
