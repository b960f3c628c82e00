import { only, publishedOr, trashOnly } from './rules.js'

/** The public reads published directives; Home Affairs writes them and puts them into the trash. */
const readers = ['admin', 'viewer', 'home-affairs', 'inspector'] as const
export const canReadDirectives = publishedOr(...readers)
export const canReadDirectiveVersions = only(...readers)
export const canWriteDirectives = only('admin', 'home-affairs')
export const canDeleteDirectives = trashOnly('home-affairs')
