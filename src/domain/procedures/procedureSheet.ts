import type { CalendarDate } from '../calendar/calendarDate.js'
import type { Audience, ProcedureLevel } from '../options.js'
import { parseAnnouncement, type AnnouncedFields } from './procedureAnnouncement.js'
import { parseProcedureCode } from './procedureCode.js'
import { parseAudiences, parseChannelKind, parseLevels } from './procedureLists.js'
import type { SheetFields, SheetWarning } from './procedureRecord.js'
import { cellOf, fieldsOf, groupOf, rowsOf } from './procedureRecord.js'
import type { ProcedureStep } from './procedureSteps.js'
import { splitSteps } from './procedureSteps.js'
import type {
  ProcedureChannel,
  ProcedureComponent,
  ProcedureLegalBasis,
} from './procedureTables.js'
import { channelOf, componentOf, dayIn, legalBasisOf, numberTextOf } from './procedureTables.js'

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

/**
 * Fields of `procedure-versions` that the sheet states. The national portal's own sheet gives no day
 * of effect, no kind of change and no online level; the group "phiên_bản" of our export does.
 */
export interface ProcedureVersionFields extends AnnouncedFields {
  name: string
  announcingDecision: {
    numberText: string | null
    issuedOn: CalendarDate | null
    issuerText: string | null
  }
  steps: readonly ProcedureStep[]
  channels: readonly ProcedureChannel[]
  documentCases: readonly {
    caseName: string | null
    components: readonly ProcedureComponent[]
  }[]
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
  const name = (cellOf(metadata, 'tên_thủ_tục') ?? '').replace(/(?:\s*\.)+$/, '')
  const audiences = parseAudiences(cellOf(content, 'đối_tượng_thực_hiện'))
  const levels = parseLevels(cellOf(metadata, 'cấp_thực_hiện'))
  const codeText = cellOf(metadata, 'mã_thủ_tục') ?? ''
  const code = parseProcedureCode(codeText)
  const announcement = parseAnnouncement(groupOf(record, 'phiên_bản'))
  const decision = decisionOf(cellOf(metadata, 'số_quyết_định'))
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
      ...announcement.fields,
      announcingDecision: {
        numberText: decision.numberText,
        issuedOn: announcement.decidedOn ?? decision.issuedOn,
        issuerText: announcement.issuerText,
      },
      audiences: audiences.values,
      sourceFile: cellOf(fieldsOf(record), 'source_file'),
    },
    warnings: [
      ...(codeText ? [] : [{ kind: 'missing-code', text: '', key: 'mã_thủ_tục' } as const]),
      ...(codeText && !code
        ? [{ kind: 'unusual-code', text: codeText, key: 'mã_thủ_tục' } as const]
        : []),
      ...(name ? [] : [{ kind: 'missing-name', text: codeText, key: 'tên_thủ_tục' } as const]),
      ...levels.unknown.map(
        (text) => ({ kind: 'unknown-level', text, key: 'cấp_thực_hiện' }) as const,
      ),
      ...audiences.unknown.map(
        (text) => ({ kind: 'unknown-audience', text, key: 'đối_tượng_thực_hiện' }) as const,
      ),
      ...unknownChannels(record),
      ...announcement.warnings,
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
  return {
    channels: rowsOf(record, 'hinh_thuc_nop').map(channelOf),
    documentCases: casesOf(rowsOf(record, 'thanh_phan_ho_so')),
    legalBases: rowsOf(record, 'can_cu_phap_ly').map(legalBasisOf),
  }
}

/** Papers that follow one another under the same case belong together; the national sheet names no cases. */
function casesOf(rows: readonly SheetFields[]) {
  const cases: { caseName: string | null; components: ProcedureComponent[] }[] = []
  for (const row of rows) {
    const caseName = cellOf(row, 'truong_hop')
    const last = cases.at(-1)
    if (last && last.caseName === caseName) last.components.push(componentOf(row))
    else cases.push({ caseName, components: [componentOf(row)] })
  }
  return cases
}

function decisionOf(text: string | null) {
  return { numberText: numberTextOf(text), issuedOn: dayIn(text) }
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
