import { only, publishedOr, trashOnly } from './rules.js'

/** The public reads published procedures; procedure controllers write them. */
const readers = ['admin', 'viewer', 'home-affairs', 'inspector', 'procedure-controller'] as const
export const canReadProcedures = publishedOr(...readers)
export const canReadProcedureVersions = only(...readers)
export const canWriteProcedures = only('admin', 'procedure-controller')
export const canDeleteProcedures = trashOnly('procedure-controller')
