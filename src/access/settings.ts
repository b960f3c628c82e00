import { everybody, only } from './rules.js'

/** The portal's own particulars are public; administrators keep them. */
export const canReadSettings = everybody
export const canUpdateSettings = only('admin')
