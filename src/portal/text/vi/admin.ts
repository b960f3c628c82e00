import { articles, media, pages } from './admin/communication.js'
import { innovationModels, movementEntries, movements, replications } from './admin/emulation.js'
import { inspections } from './admin/inspections.js'
import { messages } from './admin/messages.js'
import { units, users } from './admin/organisation.js'
import { postings, procedures, procedureVersions } from './admin/procedures.js'
import { shared } from './admin/shared.js'
import { assignments, directives, documents, plans, progressUpdates } from './admin/steering.js'
import { changeLog, fanOuts, holidays, reminders, searchTerms, settings } from './admin/system.js'

/** Words of the admin panel: labels, help and messages, by collection. */
export const admin = {
  ...shared,
  messages,
  articles,
  assignments,
  changeLog,
  directives,
  documents,
  fanOuts,
  holidays,
  innovationModels,
  inspections,
  media,
  movementEntries,
  movements,
  pages,
  plans,
  postings,
  procedures,
  procedureVersions,
  progressUpdates,
  reminders,
  replications,
  searchTerms,
  settings,
  units,
  users,
}
