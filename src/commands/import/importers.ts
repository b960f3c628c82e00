import type { Importer } from './importer.js'
import { importPlanTasks } from './planTasks.js'
import { importProcedures } from './procedures/importProcedures.js'
import { importSuccessions } from './units/importSuccessions.js'
import { importUnits } from './units/importUnits.js'

/** What can be brought in from a file, by the word of the command. */
export const importers = {
  'plan-tasks': importPlanTasks,
  procedures: importProcedures,
  successions: (request) => importSuccessions(request),
  units: importUnits,
} as const satisfies Record<string, Importer>

export type Imported = keyof typeof importers

export function isImported(word: string): word is Imported {
  return Object.hasOwn(importers, word)
}
