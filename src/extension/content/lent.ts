// What the detector, which is in every page before it, lends to the annotator: it need not carry it a second time. The build gives the
// annotator what stands here in place of what it imports (`borrowing` in `build/bundling.mjs`).

import { remember } from '../../core/text/remember.ts'
import { bodyOfFrame } from '../../dom/frames.ts'
import { isArticleType } from '../../dom/metadata/article-type.ts'
import { plain, readHead, textOf, typesOf } from '../../dom/metadata/head.ts'
import { publishedNames } from '../../dom/metadata/published-names.data.ts'
import { countShared, wordsIn } from '../../dom/title-words.ts'
import { walking } from '../../dom/walk.ts'
import { defaultSettings, hasSite, siteOf } from '../../protocol/settings.ts'
import { settings, tellBackground } from '../platform/content.ts'
import { pageAddress } from './page-address.ts'

export const lent = {
  remember,
  bodyOfFrame,
  isArticleType,
  plain,
  readHead,
  publishedNames,
  textOf,
  typesOf,
  countShared,
  wordsIn,
  walking,
  defaultSettings,
  hasSite,
  siteOf,
  settings,
  tellBackground,
  pageAddress,
}
