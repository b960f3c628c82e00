import { everybody, only } from './rules.js'

/** Where a procedure is posted is public; procedure controllers keep the list. */
export const canReadPostings = everybody
export const canWritePostings = only('admin', 'procedure-controller')
export const canReadPostingVersions = only(
  'admin',
  'viewer',
  'home-affairs',
  'inspector',
  'procedure-controller',
)
