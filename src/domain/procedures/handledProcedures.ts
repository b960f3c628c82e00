import type { ProcedureLevel, UnitKind, UnitLevel } from '../options.js'

/** Kinds of unit that take citizens' files; offices and committees do not. */
const HANDLING: readonly UnitKind[] = [
  'province',
  'commune',
  'ward',
  'special-zone',
  'people-committee',
  'service-centre',
]

const PROCEDURE_LEVELS: Readonly<Record<UnitLevel, ProcedureLevel>> = {
  central: 'ministry',
  province: 'province',
  district: 'district',
  commune: 'commune',
}

/** The level whose procedures a unit handles; null for a unit that takes no files. */
export function levelHandledBy(unit: { kind: UnitKind; level: UnitLevel }): ProcedureLevel | null {
  return HANDLING.includes(unit.kind) ? PROCEDURE_LEVELS[unit.level] : null
}
