import { only, publishedOr, trashOnly } from './rules.js'

/** The public reads published movements; Home Affairs writes them and puts them into the trash. */
const readers = ['admin', 'viewer', 'home-affairs', 'inspector'] as const
export const canReadMovements = publishedOr(...readers)
export const canReadMovementVersions = only(...readers)
export const canWriteMovements = only('admin', 'home-affairs')
export const canDeleteMovements = trashOnly('home-affairs')
