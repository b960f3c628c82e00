import type { CollectionConfig, GlobalConfig } from 'payload'

import { Articles } from './articles.js'
import { Assignments } from './assignments.js'
import { ChangeLog } from './changeLog.js'
import { Directives } from './directives.js'
import { Documents } from './documents.js'
import { FanOuts } from './fanOuts.js'
import { Holidays } from './holidays.js'
import { InnovationModels } from './innovationModels.js'
import { Inspections } from './inspections.js'
import { Media } from './media.js'
import { MovementEntries } from './movementEntries.js'
import { Movements } from './movements.js'
import { Pages } from './pages.js'
import { Plans } from './plans.js'
import { Postings } from './postings.js'
import { Procedures } from './procedures.js'
import { ProcedureVersions } from './procedureVersions.js'
import { ProgressUpdates } from './progressUpdates.js'
import { Reminders } from './reminders.js'
import { Replications } from './replications.js'
import { SearchTerms } from './searchTerms.js'
import { Settings } from './settings.js'
import { Units } from './units.js'
import { Users } from './users.js'

/** Every collection, in the order of the panel's menu: work first, upkeep last. */
export const collections: CollectionConfig[] = [
  Directives,
  Assignments,
  ProgressUpdates,
  Plans,
  Documents,
  Movements,
  MovementEntries,
  InnovationModels,
  Replications,
  Procedures,
  ProcedureVersions,
  Postings,
  Inspections,
  Articles,
  Pages,
  Media,
  Units,
  Users,
  Holidays,
  Reminders,
  FanOuts,
  ChangeLog,
]

export const globals: GlobalConfig[] = [Settings, SearchTerms]
