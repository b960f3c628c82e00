import { only, publishedOr, trashOnly } from './rules.js'

/** The public reads published versions of a procedure; procedure controllers write them. */
const readers = ['admin', 'viewer', 'home-affairs', 'inspector', 'procedure-controller'] as const
export const canReadVersionsOfProcedures = publishedOr(...readers)
export const canReadHistoryOfVersions = only(...readers)
export const canWriteVersionsOfProcedures = only('admin', 'procedure-controller')
export const canDeleteVersionsOfProcedures = trashOnly('procedure-controller')
