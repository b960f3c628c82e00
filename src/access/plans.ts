import { only, publishedOr, trashOnly } from './rules.js'

/** The public reads published plans; Home Affairs writes them and puts them into the trash. */
const readers = ['admin', 'viewer', 'home-affairs', 'inspector'] as const
export const canReadPlans = publishedOr(...readers)
export const canReadPlanVersions = only(...readers)
export const canWritePlans = only('admin', 'home-affairs')
export const canDeletePlans = trashOnly('home-affairs')
