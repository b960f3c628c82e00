import { admin } from './vi/admin.js'
import { articles } from './vi/articles.js'
import { assignments } from './vi/assignments.js'
import { boards } from './vi/boards.js'
import { commands } from './vi/commands.js'
import { components } from './vi/components.js'
import { documents } from './vi/documents.js'
import { errors } from './vi/errors.js'
import { feeds } from './vi/feeds.js'
import { home } from './vi/home.js'
import { imports } from './vi/imports.js'
import { inspections } from './vi/inspections.js'
import { models } from './vi/models.js'
import { movements } from './vi/movements.js'
import { office } from './vi/office.js'
import { openData } from './vi/openData.js'
import { options } from './vi/options.js'
import { panel } from './vi/panel.js'
import { parts } from './vi/parts.js'
import { plans } from './vi/plans.js'
import { posting } from './vi/posting.js'
import { procedureChanges } from './vi/procedureChanges.js'
import { procedureReturns } from './vi/procedureReturns.js'
import { procedures } from './vi/procedures.js'
import { sheets } from './vi/sheets.js'
import { search } from './vi/search.js'
import { shell } from './vi/shell.js'
import { site } from './vi/site.js'
import { statistics } from './vi/statistics.js'
import { units } from './vi/units.js'

/** Every word a person reads, in Vietnamese. A second language is a second file of the same shape. */
export const text = {
  admin,
  articles,
  assignments,
  boards,
  commands,
  components,
  documents,
  errors,
  feeds,
  home,
  imports,
  inspections,
  models,
  movements,
  office,
  openData,
  options,
  panel,
  parts,
  plans,
  posting,
  procedureChanges,
  procedureReturns,
  procedures,
  sheets,
  search,
  shell,
  site,
  statistics,
  units,
} as const
