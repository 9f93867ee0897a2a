// What a page declares itself to be in its head: "og:type article", JSON-LD's NewsArticle, a time of publishing.
// Declarations lie in one direction: content systems call every page an article, few articles deny it.

import { isArticleType } from '../metadata/article-type.ts'
import { type Head, typesOf } from '../metadata/head.ts'
import { publishedNames } from '../metadata/published-names.data.ts'
import { isAmong } from './address.ts'

export const declaredFeatures = [
  'newsThing',
  'articleThing',
  'listThing',
  'shopThing',
  'talkThing',
  'pictureThing',
  'manualThing',
  'siteThingOnly',
  'typeArticle',
  'typeWebsite',
  'typeOther',
  'published',
  'author',
  'section',
  'titleWords',
] as const

export type DeclaredFeatures = Readonly<Record<(typeof declaredFeatures)[number], number>>

// Types of schema.org by what a page that holds one is about.
const typesBy = {
  newsThing: ' LiveBlogPosting Report ',
  listThing: ' ItemList CollectionPage SearchResultsPage Blog ProfilePage AboutPage ContactPage ',
  shopThing:
    ' Product ProductGroup Offer AggregateOffer Store OnlineStore SoftwareApplication Service Book Course LocalBusiness Restaurant Hotel Event JobPosting ',
  talkThing: ' DiscussionForumPosting QAPage Question SocialMediaPosting Comment ',
  pictureThing:
    ' VideoObject ImageGallery MediaGallery PodcastEpisode TVEpisode Movie TVSeries RadioEpisode AudioObject MusicRecording ',
  manualThing: ' TechArticle APIReference HowTo FAQPage Dataset SoftwareSourceCode ',
  siteThing:
    ' WebSite Organization NewsMediaOrganization Corporation Person BreadcrumbList WebPage ImageObject SiteNavigationElement ',
} as const
type About = keyof typeof typesBy

/** Reads the declarations out of a head. */
export function featuresOfHead({ things, meta, title }: Head): DeclaredFeatures {
  const types = things.flatMap(typesOf)
  const speaksOf = (about: About, type: string) =>
    isAmong(typesBy[about], type) || (about === 'newsThing' && type.endsWith('NewsArticle'))
  const has = (about: About) => Number(types.some(type => speaksOf(about, type)))
  const type = (meta.get('og:type') ?? '').toLowerCase()
  const isTypeArticle = type.includes('article') || isAmong(' news story blog ', type)
  const isStory = types.some(isArticleType)
  return {
    newsThing: has('newsThing'),
    articleThing: Number(isStory),
    listThing: has('listThing'),
    shopThing: has('shopThing'),
    talkThing: has('talkThing'),
    pictureThing: Number(!isStory && has('pictureThing') === 1),
    manualThing: has('manualThing'),
    siteThingOnly: Number(types.length > 0 && types.every(type => speaksOf('siteThing', type))),
    typeArticle: Number(isTypeArticle),
    typeWebsite: Number(type === 'website'),
    typeOther: Number(type !== '' && type !== 'website' && !isTypeArticle),
    published: Number(
      publishedNames.some(name => meta.has(name)) ||
        meta.has('last_updated_date') ||
        (isStory && things.some(thing => 'datePublished' in thing)),
    ),
    author: Number(meta.has('author') || meta.has('article:author') || meta.has('byl')),
    section: Number(meta.has('article:section') || meta.has('article:tag') || meta.has('news_keywords')),
    titleWords: Math.min(title.split(' ').length, 16) / 8,
  }
}
