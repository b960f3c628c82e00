import { addDays, storedDay, type CalendarDate } from '../../src/domain/calendar/calendarDate.js'
import { procedure } from '../reference.js'
import type { SeedRow } from '../seedRow.js'
import { demoOnly } from './sources.js'

/*
 * Procedures that change: the real sheets hold one version each and no days of effect, so that what
 * follows (amended, replaced, abolished, announced) is made up, on procedures that do not exist.
 */

const NOTE = 'Thủ tục này không có thật; dựng lên để giới thiệu phiên bản, so sánh và bãi bỏ.'
const FIELD = 'Lĩnh vực minh hoạ'
const OFFICE = 'Ủy ban nhân dân cấp xã (minh hoạ)'

const codes = { amended: 'MH.000001', abolished: 'MH.000002', successor: 'MH.000003' } as const

const identity = { fieldName: FIELD, levels: ['commune'], agencyText: OFFICE } as const

/** The successor comes before the one that names it. */
export const demoProcedures: readonly SeedRow<'procedures'>[] = [
  {
    ...identity,
    nationalCode: codes.amended,
    name: 'Đăng ký sử dụng nhà văn hóa cộng đồng (minh hoạ)',
    summary: 'Mượn nhà văn hóa của thôn, tổ dân phố để tổ chức hoạt động chung.',
    keywords: ['mượn nhà văn hóa', 'hội trường thôn'],
    provenance: demoOnly(NOTE),
  },
  {
    ...identity,
    nationalCode: codes.successor,
    name: 'Thông báo tổ chức lớp học cộng đồng (minh hoạ)',
    summary: 'Báo cho xã biết trước khi mở lớp học miễn phí tại cộng đồng.',
    provenance: demoOnly(NOTE),
  },
  {
    ...identity,
    nationalCode: codes.abolished,
    name: 'Cấp giấy phép mở lớp học cộng đồng (minh hoạ)',
    successor: procedure(codes.successor),
    provenance: demoOnly(NOTE),
  },
]

type VersionRow = SeedRow<'procedure-versions'>

const shared = {
  sets: 1,
  audiences: ['citizen', 'organisation'],
  implementingAgency: OFFICE,
  competentAgency: OFFICE,
  provenance: demoOnly(NOTE),
} as const satisfies VersionRow

const inPerson = (days: number) => ({
  kind: 'in-person' as const,
  timeLimit: { value: days, unit: 'working-day' as const, text: `${days} ngày làm việc` },
  fees: [{ kind: 'le-phi' as const, amount: 0, currency: 'VND' as const }],
})

const online = (days: number) => ({ ...inPerson(days), kind: 'online' as const })

/** What changed lately and what is about to, seen from a day. */
export function demoVersions(today: CalendarDate): readonly VersionRow[] {
  const day = (offset: number) => storedDay(addDays(today, offset))
  const decision = (numberText: string, offset: number) => ({
    numberText,
    issuedOn: day(offset),
    issuerText: 'Chủ tịch UBND tỉnh (minh hoạ)',
  })
  return [
    {
      ...shared,
      ...heldBefore,
      procedure: procedure(codes.amended),
      label: 'Bản đầu tiên (minh hoạ)',
      changeKind: 'new',
      announcingDecision: decision('01/QĐ-MH', -420),
      effectiveFrom: day(-400),
      effectiveTo: day(-11),
    },
    {
      ...shared,
      ...heldNow,
      procedure: procedure(codes.amended),
      label: 'Bản sửa đổi (minh hoạ)',
      changeKind: 'amended',
      announcingDecision: decision('02/QĐ-MH', -20),
      effectiveFrom: day(-10),
      announcingLevel: 'province',
      legalTextEffectiveOn: day(-10),
    },
    {
      ...shared,
      procedure: procedure(codes.abolished),
      label: 'Bản đầu tiên (minh hoạ)',
      changeKind: 'new',
      steps: [{ order: 1, text: 'Người mở lớp nộp đơn xin phép tại Bộ phận Một cửa.' }],
      channels: [inPerson(15)],
      documentCases: [{ components: [{ name: 'Đơn xin phép mở lớp', originalCount: 1 }] }],
      results: 'Giấy phép mở lớp.',
      effectiveFrom: day(-700),
      effectiveTo: day(-6),
    },
    {
      procedure: procedure(codes.abolished),
      label: 'Bãi bỏ (minh hoạ)',
      changeKind: 'abolished',
      announcingDecision: decision('03/QĐ-MH', -12),
      effectiveFrom: day(-5),
      provenance: demoOnly(NOTE),
    },
    {
      ...shared,
      procedure: procedure(codes.successor),
      label: 'Bản đầu tiên (minh hoạ)',
      changeKind: 'new',
      announcingDecision: decision('03/QĐ-MH', -12),
      steps: [
        { order: 1, text: 'Người mở lớp gửi thông báo trực tuyến hoặc tại Bộ phận Một cửa.' },
      ],
      channels: [inPerson(2), online(1)],
      documentCases: [{ components: [{ name: 'Thông báo mở lớp', originalCount: 1 }] }],
      results: 'Xác nhận đã nhận thông báo.',
      onlineScheme: 'two-level',
      onlineLevel: 'full',
      effectiveFrom: day(-5),
      announcingLevel: 'province',
      legalTextEffectiveOn: day(-5),
      enteredNationalDbOn: day(-8),
    },
    {
      ...shared,
      ...heldNow,
      procedure: procedure(codes.amended),
      label: 'Bản sắp công bố (minh hoạ)',
      changeKind: 'amended',
      effectiveFrom: day(30),
      announcingLevel: 'province',
      legalTextEffectiveOn: day(30),
      _status: 'draft',
    },
  ]
}

const heldBefore = {
  steps: [
    { order: 1, text: 'Người đăng ký nộp đơn tại Bộ phận Một cửa trước ngày sử dụng 10 ngày.' },
    { order: 2, text: 'Công chức văn hóa kiểm tra lịch, trình lãnh đạo xã ký duyệt.' },
    { order: 3, text: 'Người đăng ký nhận giấy đồng ý tại Bộ phận Một cửa.' },
  ],
  channels: [inPerson(5)],
  documentCases: [
    {
      components: [
        { name: 'Đơn đăng ký sử dụng nhà văn hóa', originalCount: 1, formName: 'Mẫu 01' },
        { name: 'Bản sao căn cước công dân của người đăng ký', copyCount: 1 },
        { name: 'Xác nhận của trưởng thôn, tổ trưởng tổ dân phố', originalCount: 1 },
      ],
    },
  ],
  results: 'Giấy đồng ý cho sử dụng nhà văn hóa.',
  conditions: 'Không dùng cho hoạt động thu tiền. Người đăng ký cư trú trong xã.',
} as const satisfies VersionRow

const heldNow = {
  steps: [
    {
      order: 1,
      text: 'Người đăng ký nộp đơn tại Bộ phận Một cửa hoặc trực tuyến trước ngày sử dụng 3 ngày làm việc.',
    },
    { order: 2, text: 'Công chức văn hóa kiểm tra lịch và trả lời trên hệ thống.' },
    { order: 3, text: 'Người đăng ký nhận giấy đồng ý tại Bộ phận Một cửa hoặc bản điện tử.' },
  ],
  channels: [inPerson(3), online(2)],
  documentCases: [
    {
      components: [
        { name: 'Đơn đăng ký sử dụng nhà văn hóa', originalCount: 1, formName: 'Mẫu 01' },
        { name: 'Danh sách người tham gia (nếu trên 100 người)', copyCount: 1 },
      ],
    },
  ],
  results: 'Giấy đồng ý cho sử dụng nhà văn hóa, bản giấy hoặc bản điện tử.',
  conditions: 'Không dùng cho hoạt động thu tiền.',
  onlineScheme: 'two-level',
  onlineLevel: 'partial',
  partialReason: 'field-verification',
} as const satisfies VersionRow
