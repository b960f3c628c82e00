import { only, publishedOr, trashOnly } from './rules.js'

/** The public reads published documents; Home Affairs keeps them, procedure controllers add and correct. */
const readers = ['admin', 'viewer', 'home-affairs', 'inspector', 'procedure-controller'] as const
export const canReadDocuments = publishedOr(...readers)
export const canReadDocumentVersions = only(...readers)
export const canWriteDocuments = only('admin', 'home-affairs', 'procedure-controller')
export const canDeleteDocuments = trashOnly('home-affairs')
