import { only, publishedOr, trashOnly } from './rules.js'

/** The public reads published pages; editors write and put into the trash. */
const readers = ['admin', 'viewer', 'home-affairs', 'inspector', 'editor'] as const
export const canReadPages = publishedOr(...readers)
export const canReadPageVersions = only(...readers)
export const canWritePages = only('admin', 'editor')
export const canDeletePages = trashOnly('editor')
