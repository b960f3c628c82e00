import { dayOf } from '../calendar/calendarDate.js'
import { parseFees, type Fee } from './fee.js'
import type {
  Audience,
  ChannelKind,
  OnlineLevel,
  OnlineScheme,
  PartialReason,
  ProcedureChangeKind,
  ProcedureLevel,
  TimeLimitUnit,
} from '../options.js'
import { sheetWords } from './procedureLists.js'
import { dayIn } from './procedureTables.js'
import { parseTimeLimit } from './timeLimit.js'
import { formatDay, formatMoney, formatNumber } from '../text/vietnameseFormat.js'

type Text = string | null | undefined
type Rows<Row> = readonly Row[] | null | undefined

/** What is written of a procedure; a stored document and a parsed sheet both fit. */
export interface WrittenProcedure {
  nationalCode: string
  localCode?: Text
  name: string
  fieldName?: Text
  kindText?: Text
  levels?: Rows<ProcedureLevel>
  keywords?: Rows<string>
  summary?: Text
}

interface WrittenChannel {
  kind: ChannelKind | null
  timeLimit?: { value?: number | null; unit?: TimeLimitUnit | null; text?: Text } | null
  fees?: Rows<{
    kind: Fee['kind']
    amount?: number | null
    currency?: Fee['currency'] | undefined
    text?: Text
  }>
  feeText?: Text
  description?: Text
}

interface WrittenComponent {
  name: string
  originalCount?: number | null
  copyCount?: number | null
  formName?: Text
  note?: Text
}

interface WrittenBasis {
  numberText?: Text
  summary?: Text
  issuedOn?: Text
  issuedOnText?: Text
  issuerText?: Text
}

export interface WrittenVersion {
  name?: Text
  changeKind: ProcedureChangeKind
  announcingDecision?: { numberText?: Text; issuedOn?: Text; issuerText?: Text } | null
  effectiveFrom?: Text
  effectiveTo?: Text
  steps?: Rows<{ order?: number | null; actor?: Text; text: string }>
  channels?: Rows<WrittenChannel>
  documentCases?: Rows<{ caseName?: Text; components?: Rows<WrittenComponent> }>
  sets?: number | null
  audiences?: Rows<Audience>
  audiencesText?: Text
  implementingAgency?: Text
  competentAgency?: Text
  authorisedAgency?: Text
  coordinatingAgency?: Text
  receivingAddress?: Text
  results?: Text
  conditions?: Text
  legalBases?: Rows<WrittenBasis>
  sourceFile?: Text
  onlineScheme?: OnlineScheme | null
  onlineLevel?: OnlineLevel | null
  partialReason?: PartialReason | null
  onlineUrl?: Text
}

export type RecordRow = Readonly<Record<string, string>>

/** A record in the form of the national sheet, with the group "phiên_bản" for what that sheet has no place for. */
export interface ProcedureRecord {
  source_file: string
  metadata: RecordRow
  content: RecordRow
  phiên_bản: RecordRow
  tables: Readonly<
    Record<'can_cu_phap_ly' | 'hinh_thuc_nop' | 'thanh_phan_ho_so', readonly RecordRow[]>
  >
}

/**
 * A procedure and one version of it as a record of the sheet: the inverse of `parseProcedureSheet`.
 * Reading a written record and writing it again gives the same record, so that an export that comes
 * back changes nothing.
 */
export function procedureRecordOf(
  procedure: WrittenProcedure,
  version: WrittenVersion | null,
): ProcedureRecord {
  const shown = version ?? NO_VERSION
  return {
    source_file: words(shown.sourceFile),
    metadata: {
      mã_thủ_tục: procedure.localCode || procedure.nationalCode,
      tên_thủ_tục: shown.name || procedure.name,
      số_quyết_định: words(shown.announcingDecision?.numberText),
      cấp_thực_hiện: listed(procedure.levels, sheetWords.level),
      loại_thủ_tục: words(procedure.kindText),
      lĩnh_vực: words(procedure.fieldName),
    },
    content: {
      ...contentOf(shown),
      từ_khóa: listed(procedure.keywords, words),
      mô_tả: words(procedure.summary),
    },
    phiên_bản: announcementOf(shown),
    tables: {
      hinh_thuc_nop: rowsIn(shown.channels).map(channelRow),
      thanh_phan_ho_so: rowsIn(shown.documentCases).flatMap(({ caseName, components }) =>
        rowsIn(components).map((component) => componentRow(component, caseName)),
      ),
      can_cu_phap_ly: rowsIn(shown.legalBases).map(legalBasisRow),
    },
  }
}

const NO_VERSION: WrittenVersion = { changeKind: 'unknown' }

function contentOf(version: WrittenVersion): RecordRow {
  return {
    trình_tự_thực_hiện: rowsIn(version.steps).map(stepText).join('\n'),
    cách_thức_thực_hiện: '',
    đối_tượng_thực_hiện: version.audiencesText || listed(version.audiences, sheetWords.audience),
    cơ_quan_thực_hiện: words(version.implementingAgency),
    cơ_quan_có_thẩm_quyền: words(version.competentAgency),
    cơ_quan_được_ủy_quyền: words(version.authorisedAgency),
    cơ_quan_phối_hợp: words(version.coordinatingAgency),
    địa_chỉ_tiếp_nhận_hs: words(version.receivingAddress),
    kết_quả_thực_hiện: words(version.results),
    yêu_cầu_điều_kiện_thực_hiện: words(version.conditions),
  }
}

function announcementOf(version: WrittenVersion): RecordRow {
  const { announcingDecision: decision, changeKind, partialReason, sets } = version
  return {
    loại_thay_đổi: changeKind === 'unknown' ? '' : sheetWords.changeKind(changeKind),
    ngày_quyết_định: dayText(decision?.issuedOn),
    cơ_quan_công_bố: words(decision?.issuerText),
    ngày_có_hiệu_lực: dayText(version.effectiveFrom),
    ngày_hết_hiệu_lực: dayText(version.effectiveTo),
    số_bộ_hồ_sơ: typeof sets === 'number' ? String(sets) : '',
    mức_độ_trực_tuyến: words(sheetWords.online(version)),
    lý_do_một_phần: partialReason ? sheetWords.partialReason(partialReason) : '',
    địa_chỉ_trực_tuyến: words(version.onlineUrl),
  }
}

function stepText({ order, actor, text }: { order?: number | null; actor?: Text; text: string }) {
  const said = actor ? `${actor}: ${text}` : text
  return typeof order === 'number' ? `Bước ${order}: ${said}` : said
}

function channelRow({ kind, timeLimit, fees, feeText, description }: WrittenChannel): RecordRow {
  return {
    hinh_thuc: kind ? sheetWords.channel(kind) : '',
    thoi_han_giai_quyet: timeLimitText(timeLimit),
    phi_le_phi: feesText(fees, feeText),
    mo_ta: description ?? '',
  }
}

const UNIT_WORDS: Readonly<Record<TimeLimitUnit, string>> = {
  'working-day': 'Ngày làm việc',
  day: 'Ngày',
  hour: 'Giờ',
  month: 'Tháng',
  year: 'Năm',
  none: 'Không quy định',
}

/** The words of the source, unless an editor has set another number since. */
function timeLimitText(limit: WrittenChannel['timeLimit']): string {
  const { value, unit } = limit ?? {}
  const text = limit?.text ?? ''
  const said = parseTimeLimit(text)
  if (said.value === (value ?? null) && said.unit === (unit ?? null)) return text
  if (!unit) return text
  if (unit === 'none' || value === null || value === undefined) return UNIT_WORDS[unit]
  return `${sheetNumber(value)} ${UNIT_WORDS[unit]}`
}

/** Files that the sheet names beside a fee; the reader keeps them in brackets at the end. */
const ATTACHED = /^(.*) \(((?:[^()]+\.(?:pdf|docx?|xlsx?|rar|zip|jpe?g|png)(?:, |$|(?=\))))+)\)$/isu

/** The words of the source, unless an editor has set other sums since. */
function feesText(fees: WrittenChannel['fees'], feeText: Text): string {
  const [, said, files] = ATTACHED.exec(feeText ?? '') ?? []
  const source = said ? `${said}\nFile đính kèm : ${files}` : (feeText ?? '')
  const stored = (fees ?? []).map(({ kind, amount }) => `${kind} ${amount ?? ''}`)
  const read = parseFees(source).fees.map(({ kind, amount }) => `${kind} ${amount ?? ''}`)
  const isSaid = source !== '' && stored.join() === read.join()
  return fees?.length && !isSaid ? fees.map(feeLine).join('\n') : source
}

const FEE_LABELS = { phi: 'Phí', 'le-phi': 'Lệ phí', other: 'Khác' } as const

function feeLine({ kind, amount, currency, text }: NonNullable<WrittenChannel['fees']>[number]) {
  const note = words(text).replace(/\n/g, ' ')
  if (typeof amount !== 'number') return `${FEE_LABELS[kind]} : ${note}`
  const sum =
    currency === 'USD' ? `${sheetNumber(amount)} USD` : formatMoney(amount).replace('đ', 'Đ')
  return `${FEE_LABELS[kind]} : ${sum}${note ? ` (${note})` : ''}`
}

function componentRow(component: WrittenComponent, caseName: Text): RecordRow {
  const { name, originalCount, copyCount, formName, note } = component
  const counts = [
    typeof originalCount === 'number' ? `Bản chính: ${originalCount}` : '',
    typeof copyCount === 'number' ? `Bản sao: ${copyCount}` : '',
    note ?? '',
  ]
  return {
    ten_giay_to: name,
    so_luong: formName ?? '',
    ghi_chu: counts.filter(Boolean).join('\n'),
    ...(caseName ? { truong_hop: caseName } : {}),
  }
}

function legalBasisRow(basis: WrittenBasis): RecordRow {
  const { numberText, summary, issuedOn, issuedOnText, issuerText } = basis
  const isSaid = dayIn(issuedOnText ?? null) === dayOf(issuedOn)
  return {
    so_ky_hieu: numberText ?? '',
    trich_yeu: summary ?? '',
    ngay_ban_hanh: isSaid ? (issuedOnText ?? '') : dayText(issuedOn),
    co_quan_ban_hanh: issuerText ?? '',
  }
}

function words(text: Text): string {
  return text ?? ''
}

function rowsIn<Row>(rows: Rows<Row>): readonly Row[] {
  return rows ?? []
}

function listed<Value>(values: Rows<Value>, nameOf: (value: Value) => string): string {
  return (values ?? []).map(nameOf).join(', ')
}

function dayText(value: Text): string {
  const day = dayOf(value)
  return day ? formatDay(day) : ''
}

/** '0,5' and '2.000': as the sheet writes a number, to be read one way only. */
function sheetNumber(value: number): string {
  return formatNumber(value, 2)
}
