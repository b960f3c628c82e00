import type { CalendarDate } from '../calendar/calendarDate.js'
import type { Due } from './due.js'
import type {
  AssignmentState,
  Frequency,
  Obligation,
  ReformArea,
  RecipientMode,
  UnitKind,
} from '../options.js'
import { isValidOn, type UnitRecord } from '../units/units.js'
import { foldText } from '../text/vietnameseText.js'

/** Whom a directive is sent to: one unit, all units of a kind, or all direct children of a unit. */
export interface Recipient {
  mode: RecipientMode
  unit?: string | null
  kind?: UnitKind | null
}

/** One thing to be done: a requirement, a plan's task or a finding to mend. `key` is stable through amendments. */
export interface OriginItem {
  key: string
  /** What stands for the key in the assignment's code, where the key is no short code itself. */
  codePart?: string | undefined
  title: string
  /** The whole text where it is longer than a title. */
  description?: string | null | undefined
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

/** Where assignments come from, as it stands now. */
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
  /** Tells whether the item has changed since the assignment was made or last amended. */
  itemHash: string
  code: string
  unit: string
  item: OriginItem
}

/** What is stored of an assignment that was made before; without a hash it was given by hand. */
export interface ExistingAssignment {
  id: string
  originKey: string
  itemHash: string | null
  state: AssignmentState
}

export interface FanOut {
  missing: readonly PlannedAssignment[]
  /** Still open and still wanted, but the item reads differently now. */
  changed: readonly { existing: ExistingAssignment; planned: PlannedAssignment }[]
  /** Still open and no longer wanted, with what is gone. */
  superfluous: readonly { existing: ExistingAssignment; gone: 'item' | 'unit' }[]
}

/** On which day each recipient, by its `recipientKey`, was first resolved into units. */
export type ResolvedOn = Readonly<Record<string, CalendarDate>>

/** The same choice of units has the same key, wherever it stands in the list. */
export function recipientKey({ mode, unit, kind }: Recipient): string {
  return `${mode}:${(mode === 'kind' ? kind : unit) ?? ''}`
}

/**
 * The units that recipients stand for, each once, in the order of the list. A recipient keeps the
 * units of the day it was first published with ("all wards" does not grow or shrink behind the
 * directive's back); one that an amendment adds is resolved today. Only units valid on the day
 * count, because nobody can give work to a unit that is not there (our decision).
 */
export function recipientUnits<Unit extends UnitRecord & { kind?: string | null }>(
  recipients: readonly Recipient[],
  units: readonly Unit[],
  { today, resolvedOn = {} }: { today: CalendarDate; resolvedOn?: ResolvedOn },
): { units: readonly string[]; resolvedOn: ResolvedOn } {
  const days = recipients.map((recipient) => {
    const key = recipientKey(recipient)
    return [key, resolvedOn[key] ?? today] as const
  })
  const chosen = recipients.flatMap((recipient, index) =>
    unitsOf(recipient, units, days[index]?.[1] ?? today),
  )
  return { units: [...new Set(chosen)], resolvedOn: { ...resolvedOn, ...Object.fromEntries(days) } }
}

function unitsOf<Unit extends UnitRecord & { kind?: string | null }>(
  { mode, unit, kind }: Recipient,
  units: readonly Unit[],
  day: CalendarDate,
): readonly string[] {
  const isChosen = (each: Unit) => {
    if (mode === 'unit') return each.id === unit
    if (mode === 'kind') return each.kind === kind
    return Boolean(unit) && each.parent === unit
  }
  return units.filter((each) => isChosen(each) && isValidOn(each, day)).map(({ id }) => id)
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
  return origin.items.flatMap((item) => {
    const itemHash = shortHash(JSON.stringify({ ...item, units: undefined }))
    return item.units.map((unit) => ({
      originKey: originKeyOf(origin, item.key, unit),
      itemHash,
      code: codeOf([origin.codePrefix, item.codePart ?? item.key, unitCodes.get(unit) ?? unit]),
      unit,
      item,
    }))
  })
}

/** The code for an assignment whose usual code another one has already. Always the same one. */
export function distinctCode({ code, originKey }: PlannedAssignment): string {
  return `${code}-${shortHash(originKey).toUpperCase()}`
}

/** Identifies one item of one origin for one unit; unique among all assignments. */
export function originKeyOf(
  { kind, id }: Pick<Origin, 'kind' | 'id'>,
  itemKey: string,
  unit: string,
): string {
  return `${kind}:${id}:${itemKey}:${unit}`
}

/**
 * What has to be made, brought up to date or cancelled. Work that is finished or cancelled is never
 * touched, nor is work that somebody gave by hand; both count as made.
 */
export function fanOutOf(
  planned: readonly PlannedAssignment[],
  existing: readonly ExistingAssignment[],
): FanOut {
  const wanted = new Map(planned.map((each) => [each.originKey, each]))
  const items = new Set(planned.map(({ originKey }) => itemPart(originKey)))
  const made = new Set(existing.map(({ originKey }) => originKey))
  const open = existing.filter(
    ({ itemHash, state }) => itemHash !== null && state !== 'verified' && state !== 'cancelled',
  )
  return {
    missing: planned.filter(({ originKey }) => !made.has(originKey)),
    changed: open.flatMap((each) => {
      const plan = wanted.get(each.originKey)
      return plan && plan.itemHash !== each.itemHash ? [{ existing: each, planned: plan }] : []
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

/** Leaves room for the hash of `distinctCode` in the 60 characters of a code. */
const LONGEST_CODE = 48

/** Codes stand in public addresses: letters, digits, dots and dashes only. */
function codeOf(parts: readonly string[]): string {
  const code = parts.map(codePart).filter(Boolean).join('-').toUpperCase()
  return code.length <= LONGEST_CODE
    ? code
    : `${code.slice(0, 38)}-${shortHash(code).toUpperCase()}`
}

/** "đ" keeps apart from "d" as "dd": a list counts a, b, c, d, đ. */
function codePart(part: string): string {
  return part
    .replace(/[đĐ]/g, 'dd')
    .split('.')
    .map((piece) => foldText(piece).replaceAll(' ', '-'))
    .filter(Boolean)
    .join('.')
}

/** FNV-1a over two halves: 52 bits are enough to tell a text from its amendment. */
function shortHash(text: string): string {
  let left = 0x811c9dc5
  let right = 0x01000193
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    left = Math.imul(left ^ point, 0x01000193)
    right = Math.imul(right ^ point, 0x85ebca6b) ^ (left >>> 15)
  }
  return (((left >>> 0) & 0xfffff) * 2 ** 32 + (right >>> 0)).toString(36)
}
