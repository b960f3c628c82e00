import { only, publishedOr, trashOnly } from './rules.js'

/** The public reads published news; editors write and put into the trash. */
const readers = ['admin', 'viewer', 'home-affairs', 'inspector', 'editor'] as const
export const canReadArticles = publishedOr(...readers)
export const canReadArticleVersions = only(...readers)
export const canWriteArticles = only('admin', 'editor')
export const canDeleteArticles = trashOnly('editor')
