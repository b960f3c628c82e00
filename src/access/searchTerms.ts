import { everybody, only } from './rules.js'

/** Everybody searches with them; administrators and procedure controllers keep the list. */
export const canReadSearchTerms = everybody
export const canUpdateSearchTerms = only('admin', 'procedure-controller')
