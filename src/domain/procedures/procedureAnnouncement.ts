import { isValidDay, type CalendarDate } from '../calendar/calendarDate.js'
import type { PartialReason, ProcedureChangeKind } from '../options.js'
import {
  parseChangeKind,
  parseOnlineService,
  parsePartialReason,
  type OnlineService,
} from './procedureLists.js'
import { cellOf, type SheetFields, type SheetWarning } from './procedureRecord.js'
import { dayIn } from './procedureTables.js'

/** Fields of a version for which the national portal's own sheet has no place. */
export interface AnnouncedFields extends OnlineService {
  changeKind: ProcedureChangeKind
  effectiveFrom: CalendarDate | null
  effectiveTo: CalendarDate | null
  sets: number | null
  partialReason: PartialReason | null
  onlineUrl: string | null
}

/** What the group "phiên_bản" of a record says of a version; everything in it may be missing. */
export interface Announcement {
  fields: AnnouncedFields
  decidedOn: CalendarDate | null
  issuerText: string | null
  warnings: readonly SheetWarning[]
}

/** Reads the group that our export adds to the national sheet. What cannot be read is null, with a warning. */
export function parseAnnouncement(group: SheetFields): Announcement {
  const warnings: SheetWarning[] = []
  const read = <T>(name: string, kind: SheetWarning['kind'], parse: (cell: string) => T | null) => {
    const cell = cellOf(group, name)
    const value = cell === null ? null : parse(cell)
    if (cell !== null && value === null) warnings.push({ kind, text: cell, key: name })
    return value
  }
  const online = read('mức_độ_trực_tuyến', 'unknown-online-level', parseOnlineService)
  return {
    fields: {
      changeKind: read('loại_thay_đổi', 'unknown-change-kind', parseChangeKind) ?? 'unknown',
      effectiveFrom: read('ngày_có_hiệu_lực', 'unreadable-day', dayFrom),
      effectiveTo: read('ngày_hết_hiệu_lực', 'unreadable-day', dayFrom),
      sets: read('số_bộ_hồ_sơ', 'unreadable-count', countFrom),
      onlineScheme: online?.onlineScheme ?? null,
      onlineLevel: online?.onlineLevel ?? null,
      partialReason: read('lý_do_một_phần', 'unknown-partial-reason', parsePartialReason),
      onlineUrl: cellOf(group, 'địa_chỉ_trực_tuyến'),
    },
    decidedOn: read('ngày_quyết_định', 'unreadable-day', dayFrom),
    issuerText: cellOf(group, 'cơ_quan_công_bố'),
    warnings,
  }
}

/** A day and nothing else: '2026-01-31', '31/01/2026', '31-1-2026'. */
function dayFrom(cell: string): CalendarDate | null {
  if (isValidDay(cell)) return cell
  return /^\d{1,2}[-/]\d{1,2}[-/]\d{4}$/.test(cell) ? dayIn(cell) : null
}

function countFrom(cell: string): number | null {
  return /^\d{1,3}$/.test(cell) ? Number(cell) : null
}
