import type { CalendarDate } from '../calendar/calendarDate.js'
import { dayOf } from '../calendar/calendarDate.js'
import { closingBefore, undeclaredGaps, versionOn } from '../calendar/effectivePeriods.js'
import {
  procedureRecordOf,
  type ProcedureRecord,
  type RecordRow,
  type WrittenProcedure,
  type WrittenVersion,
} from './procedureRecordOf.js'
import type { SheetWarning } from './procedureRecord.js'
import type { ProcedureSheet } from './procedureSheet.js'
import { statedFields, withKept } from './procedureKept.js'

/** A version as it is stored; its ids lead back to it. */
export type StoredVersion = WrittenVersion & {
  id: string
  /** Somebody has begun to edit it; saving it now would publish what they have not finished. */
  hasDraft: boolean
}

/** A procedure as it is stored, with all its published versions. */
export interface StoredProcedure extends WrittenProcedure {
  id: string
  agencyText?: string | null | undefined
  /** Why it cannot be written to now, if it cannot. */
  obstacle: 'draft' | 'trash' | 'withdrawn' | null
  versions: readonly StoredVersion[]
}

/** Why a record is not taken; `text` is what the message is about. */
export interface Refusal {
  reason:
    | SheetWarning['kind']
    | 'abolishing'
    | 'day-taken'
    | 'days-reversed'
    | 'draft'
    | 'gap'
    | 'missing-level'
    | 'no-day'
    | 'number-code'
    | 'other-day'
    | 'trash'
    | 'withdrawn'
  text: string
  /** The field of the sheet that it is about. */
  key?: string | undefined
}

/** What an import would do with one record. */
export type ImportPlan =
  | { kind: 'new'; effectiveFrom: CalendarDate | null }
  | { kind: 'unchanged' }
  | { kind: 'refused'; refusals: readonly Refusal[] }
  | {
      kind: 'changed'
      /** The parts that read differently, as keys of the sheet. */
      parts: readonly string[]
      /** Whether the procedure itself (name, level, field …) is saved again. */
      savesProcedure: boolean
      /** Days that an existing version lacked and the record states. */
      days: { id: string; effectiveFrom?: CalendarDate; effectiveTo?: CalendarDate } | null
      version: NextVersion | null
    }

/** A version to be made: from when, what it follows, and what has to end the day before. */
export interface NextVersion {
  effectiveFrom: CalendarDate
  follows: StoredVersion | null
  closes: { id: string; effectiveTo: CalendarDate } | null
}

export interface ImportOptions {
  today: CalendarDate
  /** The day from which changed content holds, for records that state none. */
  effectiveOn: CalendarDate | null
}

/** What nobody may guess; other warnings leave the record usable. */
const REFUSED_WARNINGS: ReadonlySet<SheetWarning['kind']> = new Set([
  'missing-code',
  'missing-name',
  'unknown-channel',
  'unknown-change-kind',
  'unknown-level',
  'unknown-online-level',
  'unknown-partial-reason',
  'unreadable-count',
  'unreadable-day',
])

/** A spreadsheet that takes a code for a number cuts its zeros: '1.01312' for '1.013120'. */
const CUT_CODE = /^\d[.,]\d{1,5}$/

/** Decides what becomes of a record, given what is stored under its code. */
export function planImport(
  sheet: ProcedureSheet,
  stored: StoredProcedure | null,
  options: ImportOptions,
): ImportPlan {
  const refusals = refusalsOf(sheet, stored)
  if (refusals.length > 0) return { kind: 'refused', refusals }
  const stated = sheet.version.effectiveFrom
  if (!stored) {
    return { kind: 'new', effectiveFrom: stated ?? options.effectiveOn }
  }
  const known = knownVersion(sheet, stored, options)
  return known
    ? planKnown(sheet, { stored, known, options })
    : planNext(sheet, { stored, options, stated })
}

function refusalsOf(sheet: ProcedureSheet, stored: StoredProcedure | null): readonly Refusal[] {
  const { nationalCode, levels } = sheet.procedure
  const refusals: Refusal[] = sheet.warnings
    .filter(({ kind }) => REFUSED_WARNINGS.has(kind))
    .map(({ kind, text, key }) => ({ reason: kind, text, key }))
  if (CUT_CODE.test(nationalCode))
    refusals.push({ reason: 'number-code', text: nationalCode, key: 'mã_thủ_tục' })
  if (levels.length === 0)
    refusals.push({ reason: 'missing-level', text: '', key: 'cấp_thực_hiện' })
  if (sheet.version.changeKind === 'abolished' && !stored)
    refusals.push({ reason: 'abolishing', text: '' })
  const { effectiveFrom, effectiveTo } = sheet.version
  if (effectiveFrom && effectiveTo && effectiveTo < effectiveFrom) {
    refusals.push({ reason: 'days-reversed', text: effectiveTo, key: 'ngày_hết_hiệu_lực' })
  }
  if (stored?.obstacle) refusals.push({ reason: stored.obstacle, text: '' })
  return refusals
}

/**
 * The stored version that the record repeats: of its day, in force on it, or coming after it; where none
 * is, the last one. A version that another had replaced by that day is repeated by nothing: going back to
 * its words is a change.
 */
function knownVersion(
  sheet: ProcedureSheet,
  { versions }: StoredProcedure,
  { today, effectiveOn }: ImportOptions,
): StoredVersion | null {
  const day = sheet.version.effectiveFrom ?? effectiveOn ?? today
  const ordered = [...versions].sort(byStart)
  const fromThen = ordered.filter((version) => (dayOf(version.effectiveFrom) ?? '') >= day)
  const held = versionOn(versions, day) ?? ordered.at(-1)
  const candidates = [...fromThen, ...(held ? [held] : [])]
  return candidates.find((version) => differingParts(sheet, version).length === 0) ?? null
}

function byStart(left: StoredVersion, right: StoredVersion): number {
  const [first, second] = [dayOf(left.effectiveFrom) ?? '', dayOf(right.effectiveFrom) ?? '']
  return first < second ? -1 : Number(first > second)
}

type Known = { stored: StoredProcedure; known: StoredVersion; options: ImportOptions }

/** The content is there already; days that were missing may be filled, others never change. */
function planKnown(sheet: ProcedureSheet, { stored, known, options }: Known): ImportPlan {
  const other = otherDay(sheet.version, known)
  if (other) return refused({ reason: 'other-day', text: other })
  const days = missingDays(sheet.version, known)
  if (days && known.hasDraft) return refused({ reason: 'draft', text: '' })
  const isCurrent = versionOn(stored.versions, options.today) === known
  const parts = identityParts(sheet, stored, isCurrent)
  if (parts.length === 0 && !days) return { kind: 'unchanged' }
  return {
    kind: 'changed',
    parts: [...parts, ...(days ? ['ngày_có_hiệu_lực'] : [])],
    savesProcedure: parts.length > 0,
    days: days && { id: known.id, ...days },
    version: null,
  }
}

type Stated = ProcedureSheet['version']

/** The stored day that the record contradicts. */
function otherDay(stated: Stated, known: StoredVersion): CalendarDate | null {
  const [from, to] = [dayOf(known.effectiveFrom), dayOf(known.effectiveTo)]
  if (from && stated.effectiveFrom && stated.effectiveFrom !== from) return from
  return to && stated.effectiveTo && stated.effectiveTo !== to ? to : null
}

function missingDays({ effectiveFrom, effectiveTo }: Stated, known: StoredVersion) {
  const days = {
    ...(effectiveFrom && !known.effectiveFrom && { effectiveFrom }),
    ...(effectiveTo && !known.effectiveTo && { effectiveTo }),
  }
  return Object.keys(days).length > 0 ? days : null
}

type Next = { stored: StoredProcedure; options: ImportOptions; stated: CalendarDate | null }

/** The content is new: it becomes a version of its own, and the one in force ends the day before. */
function planNext(sheet: ProcedureSheet, { stored, options, stated }: Next): ImportPlan {
  const { versions } = stored
  const decided = sheet.version.announcingDecision.issuedOn
  const effectiveFrom = stated ?? options.effectiveOn ?? decided
  if (!effectiveFrom) return refused({ reason: 'no-day', text: '' })
  const closing = closingBefore(versions, effectiveFrom)
  if (closing.kind === 'taken') {
    return refused({ reason: 'day-taken', text: dayOf(closing.version.effectiveFrom) ?? '' })
  }
  if (closing.kind === 'close' && closing.version.hasDraft) {
    return refused({ reason: 'draft', text: '' })
  }
  const gap = closing.kind === 'nothing' ? undeclaredGaps({ effectiveFrom }, versions)[0] : null
  if (gap) return refused({ reason: 'gap', text: gap.from })
  const follows =
    closing.kind === 'close' ? closing.version : ([...versions].sort(byStart).at(-1) ?? null)
  const isNow = effectiveFrom <= options.today
  const parts = follows ? differingParts(sheet, follows) : []
  const identity = identityParts(sheet, stored, isNow)
  return {
    kind: 'changed',
    parts: [...new Set([...identity, ...parts])],
    savesProcedure: identity.length > 0,
    days: null,
    version: {
      effectiveFrom,
      follows,
      closes:
        closing.kind === 'close'
          ? { id: closing.version.id, effectiveTo: closing.effectiveTo }
          : null,
    },
  }
}

function refused(refusal: Refusal): ImportPlan {
  return { kind: 'refused', refusals: [refusal] }
}

/** Keys that belong to the procedure, whatever its version; the name belongs to both. */
const IDENTITY_KEYS = [
  'mã_thủ_tục',
  'cấp_thực_hiện',
  'loại_thủ_tục',
  'lĩnh_vực',
  'từ_khóa',
  'mô_tả',
] as const
const NAME_KEY = 'tên_thủ_tục'
const DAY_KEYS = ['ngày_có_hiệu_lực', 'ngày_hết_hiệu_lực']

/** What the procedure itself would read differently; a name of a coming version waits for its day. */
function identityParts(
  sheet: ProcedureSheet,
  stored: StoredProcedure,
  takesName: boolean,
): readonly string[] {
  const before = flat(procedureRecordOf(stored, null))
  const after = flat(procedureRecordOf(withKept(sheet, stored), null))
  const keys = takesName ? [...IDENTITY_KEYS, NAME_KEY] : IDENTITY_KEYS
  return keys.filter((key) => before.get(key) !== after.get(key))
}

/** The parts in which a record differs from a version, besides its days; what the sheet has no place for counts only when stated. */
function differingParts(sheet: ProcedureSheet, version: StoredVersion): readonly string[] {
  const { procedure } = sheet
  const before = flat(
    procedureRecordOf(procedure, { ...version, name: version.name || procedure.name }),
  )
  const after = flat(procedureRecordOf(procedure, { ...version, ...statedFields(sheet, version) }))
  return [...after.keys()].filter(
    (key) => !DAY_KEYS.includes(key) && before.get(key) !== after.get(key),
  )
}

function flat(record: ProcedureRecord): ReadonlyMap<string, string> {
  const groups: RecordRow[] = [record.metadata, record.content, record.phiên_bản]
  return new Map([
    ...groups.flatMap((group) => Object.entries(group)),
    ...Object.entries(record.tables).map(
      ([table, rows]) => [table, JSON.stringify(rows)] as [string, string],
    ),
  ])
}
