import { never, only } from './rules.js'

/** What the portal notes about its own work: leaders of the work read it, only the portal writes it. */
export const canReadSystemRecords = only('admin', 'home-affairs')
export const canWriteSystemRecords = never
