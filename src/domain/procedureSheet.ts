import type { CalendarDate } from './calendarDate.js'
import { dayFromParts } from './calendarDate.js'
import { formatDocumentNumber, parseDocumentNumber } from './documentNumber.js'
import type { Fee } from './fee.js'
import { parseFees } from './fee.js'
import type { Audience, ChannelKind, ProcedureChangeKind, ProcedureLevel } from './options.js'
import { parseProcedureCode } from './procedureCode.js'
import { parseAudiences, parseChannelKind, parseLevels } from './procedureLists.js'
import type { SheetFields } from './procedureRecord.js'
import { cellOf, fieldsOf, groupOf, rowsOf } from './procedureRecord.js'
import type { ProcedureStep } from './procedureSteps.js'
import { splitSteps } from './procedureSteps.js'
import type { TimeLimit } from './timeLimit.js'
import { parseTimeLimit } from './timeLimit.js'

/** Fields of `procedures` that the national sheet states; null where it states nothing. */
export interface ProcedureFields {
  nationalCode: string
  localCode: string | null
  name: string
  fieldName: string | null
  levels: readonly ProcedureLevel[]
  kindText: string | null
  agencyText: string | null
  audiences: readonly Audience[]
  keywords: readonly string[]
  summary: string | null
}

export interface ProcedureChannel {
  kind: ChannelKind | null
  timeLimit: TimeLimit
  fees: readonly Fee[]
  feeText: string | null
  description: string | null
}

export interface ProcedureComponent {
  name: string
  originalCount: number | null
  copyCount: number | null
  formName: string | null
  note: string | null
}

export interface ProcedureLegalBasis {
  numberText: string | null
  summary: string | null
  issuedOn: CalendarDate | null
  issuedOnText: string | null
  issuerText: string | null
}

/** Fields of `procedure-versions` that the sheet states. It gives no day of effect and no kind of change. */
export interface ProcedureVersionFields {
  name: string
  changeKind: ProcedureChangeKind
  announcingDecision: {
    numberText: string | null
    issuedOn: CalendarDate | null
    issuerText: string | null
  }
  effectiveFrom: CalendarDate | null
  effectiveTo: CalendarDate | null
  steps: readonly ProcedureStep[]
  channels: readonly ProcedureChannel[]
  documentCases: readonly {
    caseName: string | null
    components: readonly ProcedureComponent[]
  }[]
  sets: number | null
  audiencesText: string | null
  audiences: readonly Audience[]
  implementingAgency: string | null
  competentAgency: string | null
  authorisedAgency: string | null
  coordinatingAgency: string | null
  receivingAddress: string | null
  results: string | null
  conditions: string | null
  legalBases: readonly ProcedureLegalBasis[]
  sourceFile: string | null
}

/** Something an editor should look at; `text` is the words of the sheet that were not understood. */
export interface SheetWarning {
  kind:
    | 'missing-code'
    | 'unusual-code'
    | 'missing-name'
    | 'unknown-level'
    | 'unknown-audience'
    | 'unknown-channel'
  text: string
}

export interface ProcedureSheet {
  procedure: ProcedureFields
  version: ProcedureVersionFields
  warnings: readonly SheetWarning[]
}

/**
 * One record of the national procedure sheet as the fields of a procedure and its version. Accepts
 * any value and never throws: what a record lacks is null or empty, code and name '' with a warning.
 * All text comes out in NFC with plain spaces; nothing a reader could need is dropped.
 */
export function parseProcedureSheet(record: unknown): ProcedureSheet {
  const metadata = groupOf(record, 'metadata')
  const content = groupOf(record, 'content')
  const name = (cellOf(metadata, 'tên_thủ_tục') ?? '').replace(/\s*\.$/, '')
  const audiences = parseAudiences(cellOf(content, 'đối_tượng_thực_hiện'))
  const levels = parseLevels(cellOf(metadata, 'cấp_thực_hiện'))
  const codeText = cellOf(metadata, 'mã_thủ_tục') ?? ''
  const code = parseProcedureCode(codeText)
  return {
    procedure: {
      nationalCode: code?.nationalCode ?? codeText,
      localCode: code?.localCode ?? null,
      name,
      fieldName: cellOf(metadata, 'lĩnh_vực'),
      levels: levels.values,
      kindText: cellOf(metadata, 'loại_thủ_tục'),
      agencyText: cellOf(content, 'cơ_quan_thực_hiện'),
      audiences: audiences.values,
      keywords: keywordsOf(cellOf(content, 'từ_khóa')),
      summary: cellOf(content, 'mô_tả'),
    },
    version: {
      name,
      ...versionTexts(content),
      ...versionTables(record),
      changeKind: 'unknown',
      announcingDecision: decisionOf(cellOf(metadata, 'số_quyết_định')),
      effectiveFrom: null,
      effectiveTo: null,
      audiences: audiences.values,
      sets: null,
      sourceFile: cellOf(fieldsOf(record), 'source_file'),
    },
    warnings: [
      ...(codeText ? [] : [{ kind: 'missing-code', text: '' } as const]),
      ...(codeText && !code ? [{ kind: 'unusual-code', text: codeText } as const] : []),
      ...(name ? [] : [{ kind: 'missing-name', text: codeText } as const]),
      ...levels.unknown.map((text) => ({ kind: 'unknown-level', text }) as const),
      ...audiences.unknown.map((text) => ({ kind: 'unknown-audience', text }) as const),
      ...unknownChannels(record),
    ],
  }
}

function versionTexts(content: SheetFields) {
  return {
    steps: splitSteps(cellOf(content, 'trình_tự_thực_hiện') ?? ''),
    audiencesText: cellOf(content, 'đối_tượng_thực_hiện'),
    implementingAgency: cellOf(content, 'cơ_quan_thực_hiện'),
    competentAgency: cellOf(content, 'cơ_quan_có_thẩm_quyền'),
    authorisedAgency: cellOf(content, 'cơ_quan_được_ủy_quyền'),
    coordinatingAgency: cellOf(content, 'cơ_quan_phối_hợp'),
    receivingAddress: cellOf(content, 'địa_chỉ_tiếp_nhận_hs'),
    results: cellOf(content, 'kết_quả_thực_hiện'),
    conditions: cellOf(content, 'yêu_cầu_điều_kiện_thực_hiện'),
  }
}

function versionTables(record: unknown) {
  const components = rowsOf(record, 'thanh_phan_ho_so').map(componentOf)
  return {
    channels: rowsOf(record, 'hinh_thuc_nop').map(channelOf),
    documentCases: components.length > 0 ? [{ caseName: null, components }] : [],
    legalBases: rowsOf(record, 'can_cu_phap_ly').map(legalBasisOf),
  }
}

function channelOf(row: SheetFields): ProcedureChannel {
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

/** The sheet prints the form's file under "số lượng" and the counts under "ghi chú". */
function componentOf(row: SheetFields): ProcedureComponent {
  const note = cellOf(row, 'ghi_chu') ?? ''
  return {
    name: (cellOf(row, 'ten_giay_to') ?? '').replace(/^[-–+*•]\s+/, ''),
    originalCount: countIn(note, /bản chính\s*:\s*(\d+)/iu),
    copyCount: countIn(note, /bản sao\s*:\s*(\d+)/iu),
    formName: cellOf(row, 'so_luong')?.replace(/\n/g, ', ') ?? null,
    note: note.replace(/bản (?:chính|sao)\s*:\s*\d+\s*/giu, '').trim() || null,
  }
}

function legalBasisOf(row: SheetFields): ProcedureLegalBasis {
  const issuedOnText = cellOf(row, 'ngay_ban_hanh')
  return {
    numberText: numberTextOf(cellOf(row, 'so_ky_hieu')),
    summary: cellOf(row, 'trich_yeu'),
    issuedOn: dayIn(issuedOnText),
    issuedOnText,
    issuerText: cellOf(row, 'co_quan_ban_hanh'),
  }
}

function decisionOf(text: string | null) {
  return { numberText: numberTextOf(text), issuedOn: dayIn(text), issuerText: null }
}

/** The bare number where the text holds one ("Thông tư số 104/2024/TT-BQP"), else the text: some bases have a name only. */
function numberTextOf(text: string | null): string | null {
  const number = text ? parseDocumentNumber(text) : null
  return number ? formatDocumentNumber(number) : text
}

function dayIn(text: string | null): CalendarDate | null {
  const [, day, month, year] =
    /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/.exec(text ?? '') ?? []
  return year ? dayFromParts(Number(year), Number(month), Number(day)) : null
}

function countIn(note: string, pattern: RegExp): number | null {
  const digits = pattern.exec(note)?.[1]
  return digits === undefined ? null : Number(digits)
}

function keywordsOf(text: string | null): readonly string[] {
  return (text ?? '')
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

function unknownChannels(record: unknown): readonly SheetWarning[] {
  return rowsOf(record, 'hinh_thuc_nop')
    .map((row) => cellOf(row, 'hinh_thuc'))
    .filter((text) => parseChannelKind(text) === null)
    .map((text) => ({ kind: 'unknown-channel', text: text ?? '' }))
}
