import type { CalendarDate } from './calendarDate.js'
import type { Due } from './due.js'
import type {
  AssignmentState,
  Frequency,
  Obligation,
  ReformArea,
  RecipientMode,
  UnitKind,
} from './options.js'
import { isValidOn, type UnitRecord } from './units.js'
import { foldText } from './vietnameseText.js'

/** Whom a directive is sent to: one unit, all units of a kind, or all direct children of a unit. */
export interface Recipient {
  mode: RecipientMode
  unit?: string | null
  kind?: UnitKind | null
}

/** One thing to be done: a requirement, a plan's task or a finding to mend. `key` is stable through amendments. */
export interface OriginItem {
  key: string
  title: string
  units: readonly string[]
  coopUnits?: readonly string[] | undefined
  product?: string | null | undefined
  responsiblePerson?: string | null | undefined
  obligation: Obligation
  frequency: Frequency
  area?: ReformArea | null | undefined
  due: Due
  weight: number
}

export interface Origin {
  kind: 'directive' | 'plan' | 'inspection'
  id: string
  /** Short text that codes of its assignments begin with, such as a document number. */
  codePrefix: string
  items: readonly OriginItem[]
}

/** An assignment as it should be; `originKey` says once and for all what it was made from. */
export interface PlannedAssignment {
  originKey: string
  code: string
  unit: string
  item: OriginItem
}

/** What is stored of an assignment that was made before. */
export interface ExistingAssignment {
  id: string
  originKey: string
  state: AssignmentState
}

export interface FanOut {
  missing: readonly PlannedAssignment[]
  /** Still open and still wanted; to be brought up to the text as it is now. */
  standing: readonly { existing: ExistingAssignment; planned: PlannedAssignment }[]
  /** Still open and no longer wanted, with what is gone. */
  superfluous: readonly { existing: ExistingAssignment; gone: 'item' | 'unit' }[]
}

/**
 * The units that recipients stand for on a day, each once, in the order of the list: only units
 * valid on that day, because nobody can give work to a unit that is not there (our decision).
 */
export function recipientUnits<Unit extends UnitRecord & { kind?: string | null }>(
  recipients: readonly Recipient[],
  units: readonly Unit[],
  day: CalendarDate,
): readonly string[] {
  const valid = units.filter((unit) => isValidOn(unit, day))
  return [
    ...new Set(
      recipients
        .flatMap(({ mode, unit, kind }) => {
          if (mode === 'unit') return valid.filter(({ id }) => id === unit)
          if (mode === 'kind') return valid.filter((each) => each.kind === kind)
          return valid.filter(({ parent }) => parent === unit && Boolean(unit))
        })
        .map(({ id }) => id),
    ),
  ]
}

/**
 * The assignments of an origin: one for each item and unit (DESIGN §5).
 *
 * @param unitCodes a short code of each unit by id, used in assignment codes
 */
export function plannedAssignments(
  origin: Origin,
  unitCodes: ReadonlyMap<string, string>,
): readonly PlannedAssignment[] {
  return origin.items.flatMap((item) =>
    item.units.map((unit) => ({
      originKey: originKeyOf(origin, item.key, unit),
      code: [origin.codePrefix, item.key, unitCodes.get(unit) ?? unit]
        .map(codePart)
        .join('-')
        .toUpperCase(),
      unit,
      item,
    })),
  )
}

/** Identifies one item of one origin for one unit; unique among all assignments. */
export function originKeyOf(
  { kind, id }: Pick<Origin, 'kind' | 'id'>,
  itemKey: string,
  unit: string,
): string {
  return `${kind}:${id}:${itemKey}:${unit}`
}

/** What has to be made, brought up to date or cancelled. Work that is finished or cancelled is never touched. */
export function fanOutOf(
  planned: readonly PlannedAssignment[],
  existing: readonly ExistingAssignment[],
): FanOut {
  const wanted = new Map(planned.map((each) => [each.originKey, each]))
  const items = new Set(planned.map(({ originKey }) => itemPart(originKey)))
  const made = new Set(existing.map(({ originKey }) => originKey))
  const open = existing.filter(({ state }) => state !== 'verified' && state !== 'cancelled')
  return {
    missing: planned.filter(({ originKey }) => !made.has(originKey)),
    standing: open.flatMap((each) => {
      const plan = wanted.get(each.originKey)
      return plan ? [{ existing: each, planned: plan }] : []
    }),
    superfluous: open.flatMap((each) =>
      wanted.has(each.originKey)
        ? []
        : [
            {
              existing: each,
              gone: items.has(itemPart(each.originKey)) ? 'unit' : 'item',
            } as const,
          ],
    ),
  }
}

/** An origin key without its unit. Units' ids hold no colon. */
function itemPart(originKey: string): string {
  return originKey.slice(0, originKey.lastIndexOf(':'))
}

/** Codes stand in public addresses: letters, digits, dots and dashes only. "đ" keeps apart from "d" as "dd". */
function codePart(part: string): string {
  return part
    .replace(/[đĐ]/g, 'dd')
    .split('.')
    .map((piece) => foldText(piece).replaceAll(' ', '-'))
    .filter(Boolean)
    .join('.')
}
