import { everybody, only } from './rules.js'

/** The public may see how a date was counted; administrators keep the calendar. */
export const canReadHolidays = everybody
export const canWriteHolidays = only('admin')
