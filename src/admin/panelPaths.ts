import type { CollectionSlug } from 'payload'

import type { PostingTab } from '../queries/panel/adminPostings.js'
import type { RemindersParams } from '../queries/panel/adminReminders.js'
import type { InboxTab } from '../queries/panel/adminTabs.js'

const ROOT = '/admin'

/** Addresses of our own views, below the root of the panel. */
export const viewPaths = {
  inbox: '/cong-viec',
  briefing: '/giao-ban',
  reminders: '/nhac-viec',
  announcements: '/thoi-han-cong-bo',
  postings: '/niem-yet',
  importProcedures: '/nhap-thu-tuc',
} as const

export const panelPaths = {
  root: ROOT,
  login: `${ROOT}/login`,
  inbox: `${ROOT}${viewPaths.inbox}`,
  briefing: `${ROOT}${viewPaths.briefing}`,
  reminders: `${ROOT}${viewPaths.reminders}`,
  announcements: `${ROOT}${viewPaths.announcements}`,
  postings: `${ROOT}${viewPaths.postings}`,
  importProcedures: `${ROOT}${viewPaths.importProcedures}`,
} as const

/** The panel's page of one record. */
export function recordPath(collection: CollectionSlug, id: string): string {
  return `${ROOT}/collections/${collection}/${id}`
}

export function listPath(collection: CollectionSlug): string {
  return `${ROOT}/collections/${collection}`
}

export type InboxLink = { tab: InboxTab; q?: string; unit?: string | null; page?: number }

/** The inbox as filtered; what is not given is left out of the address. */
export function inboxPath({ tab, q, unit, page }: InboxLink): string {
  const query = new URLSearchParams({ muc: tab })
  if (q) query.set('q', q)
  if (unit) query.set('don-vi', unit)
  if (page && page > 1) query.set('trang', String(page))
  return `${panelPaths.inbox}?${query.toString()}`
}

/** The mails as filtered. */
export function remindersPath({ day, state, page }: RemindersParams): string {
  const query = new URLSearchParams()
  if (day) query.set('ngay', day)
  if (state) query.set('tinh-trang', state)
  if (page > 1) query.set('trang', String(page))
  return `${panelPaths.reminders}?${query.toString()}`
}

export type PostingsLink = { tab: PostingTab; unit?: string; page?: number }

/** The postings to be done as filtered; what is not given is left out of the address. */
export function postingsPath({ tab, unit, page }: PostingsLink): string {
  const query = new URLSearchParams({ muc: tab })
  if (unit) query.set('don-vi', unit)
  if (page && page > 1) query.set('trang', String(page))
  return `${panelPaths.postings}?${query.toString()}`
}

/** Sends a visitor to the sign-in form and back to the view afterwards. */
export function signInPath(view: string): string {
  return `${panelPaths.login}?${new URLSearchParams({ redirect: view }).toString()}`
}
