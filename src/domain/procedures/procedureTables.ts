import type { CalendarDate } from '../calendar/calendarDate.js'
import { dayFromParts } from '../calendar/calendarDate.js'
import { formatDocumentNumber, parseDocumentNumber } from '../documents/documentNumber.js'
import type { Fee } from './fee.js'
import { parseFees } from './fee.js'
import type { ChannelKind } from '../options.js'
import { parseChannelKind } from './procedureLists.js'
import type { SheetFields } from './procedureRecord.js'
import { cellOf } from './procedureRecord.js'
import type { TimeLimit } from './timeLimit.js'
import { parseTimeLimit } from './timeLimit.js'

/** One way to hand a file in, with its own limit and fees; `kind` is null for words nobody knows. */
export interface ProcedureChannel {
  kind: ChannelKind | null
  timeLimit: TimeLimit
  fees: readonly Fee[]
  feeText: string | null
  description: string | null
}

/** One paper of the file; counts are null where the sheet gives none. */
export interface ProcedureComponent {
  name: string
  originalCount: number | null
  copyCount: number | null
  formName: string | null
  note: string | null
}

/** One legal base; `issuedOnText` keeps the source's spelling of the day. */
export interface ProcedureLegalBasis {
  numberText: string | null
  summary: string | null
  issuedOn: CalendarDate | null
  issuedOnText: string | null
  issuerText: string | null
}

/** A row of 'hình thức nộp' as a channel. */
export function channelOf(row: SheetFields): ProcedureChannel {
  const { fees, feeText, attachments } = parseFees(cellOf(row, 'phi_le_phi'))
  const attached = attachments.length > 0 ? [`(${attachments.join(', ')})`] : []
  return {
    kind: parseChannelKind(cellOf(row, 'hinh_thuc')),
    timeLimit: parseTimeLimit(cellOf(row, 'thoi_han_giai_quyet')),
    fees,
    feeText: feeText ? [feeText, ...attached].join(' ') : null,
    description: cellOf(row, 'mo_ta'),
  }
}

/** A row of 'thành phần hồ sơ' as a paper. The sheet prints the form's file under "số lượng" and the counts under "ghi chú". */
export function componentOf(row: SheetFields): ProcedureComponent {
  const note = cellOf(row, 'ghi_chu') ?? ''
  return {
    name: (cellOf(row, 'ten_giay_to') ?? '').replace(/^(?:[-–+*•]\s+)+/, ''),
    originalCount: countIn(note, /bản chính\s*:\s*(\d+)/iu),
    copyCount: countIn(note, /bản sao\s*:\s*(\d+)/iu),
    formName: cellOf(row, 'so_luong')?.replace(/\n/g, ', ') ?? null,
    note: note.replace(/bản (?:chính|sao)\s*:\s*\d+\s*/giu, '').trim() || null,
  }
}

/** A row of 'căn cứ pháp lý' as a legal base. */
export function legalBasisOf(row: SheetFields): ProcedureLegalBasis {
  const issuedOnText = cellOf(row, 'ngay_ban_hanh')
  return {
    numberText: numberTextOf(cellOf(row, 'so_ky_hieu')),
    summary: cellOf(row, 'trich_yeu'),
    issuedOn: dayIn(issuedOnText),
    issuedOnText,
    issuerText: cellOf(row, 'co_quan_ban_hanh'),
  }
}

/** The bare number where the text holds one ("Thông tư số 104/2024/TT-BQP"), else the text: some bases have a name only. */
export function numberTextOf(text: string | null): string | null {
  const number = text ? parseDocumentNumber(text) : null
  return number ? formatDocumentNumber(number) : text
}

/** The first day written dd-mm-yyyy or dd/mm/yyyy in a text, or null. */
export function dayIn(text: string | null): CalendarDate | null {
  const [, day, month, year] =
    /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/.exec(text ?? '') ?? []
  return year ? dayFromParts(Number(year), Number(month), Number(day)) : null
}

function countIn(note: string, pattern: RegExp): number | null {
  const digits = pattern.exec(note)?.[1]
  return digits === undefined ? null : Number(digits)
}
