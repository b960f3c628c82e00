import { plan } from '../reference.js'
import type { SeedRow } from '../seedRow.js'
import { fromArticle } from './sources.js'

const SHORTCOMINGS_CORRECTED = {
  code: 'TT-1',
  area: 'Công tác cải cách hành chính nói chung',
  description:
    'Các tồn tại phát hiện khi kiểm tra được chấn chỉnh; phản ánh của báo chí, tổ chức và công dân được xử lý. Nguồn không nêu chi tiết từng đơn vị.',
  severity: 'correct' as const,
}

export const inspections: readonly SeedRow<'inspections'>[] = [
  {
    title: 'Kiểm tra cải cách hành chính theo kế hoạch năm 2019 tại Hà Nội',
    code: 'KT-HN-2019-KH',
    slug: 'ha-noi-2019-theo-ke-hoach',
    type: 'reform',
    mode: 'planned',
    plan: plan('ha-noi-kiem-tra-cai-cach-hanh-chinh-2019'),
    year: 2019,
    unitCounts: [
      { label: 'Sở', count: 4 },
      { label: 'Đơn vị sự nghiệp công lập', count: 3 },
      { label: 'Quận, huyện', count: 8 },
      { label: 'Xã, phường, thị trấn', count: 16 },
    ],
    contents: ['Công tác cải cách hành chính'],
    findings: [SHORTCOMINGS_CORRECTED],
    conclusion: {
      summary:
        'Đã kiểm tra 31 đơn vị theo kế hoạch. Cùng với 3 đơn vị kiểm tra đột xuất, cả năm có 34 đơn vị được kiểm tra.',
    },
    stage: 'concluded',
    provenance: fromArticle('haNoi', {
      titledByEditor: true,
      note: 'Tổng 31 và 34 do cổng cộng lại để đối chiếu. Tên từng đơn vị, ngày kiểm tra và số thông báo kết luận không có trong nguồn; mã do biên tập đặt.',
    }),
  },
  {
    title: 'Kiểm tra đột xuất năm 2019 tại Hà Nội',
    code: 'KT-HN-2019-DX',
    slug: 'ha-noi-2019-dot-xuat',
    type: 'reform',
    mode: 'unannounced',
    year: 2019,
    unitCounts: [
      { label: 'UBND cấp huyện', count: 2 },
      { label: 'UBND cấp xã', count: 1 },
    ],
    contents: ['Công tác cải cách hành chính'],
    findings: [{ ...SHORTCOMINGS_CORRECTED, code: 'TT-2' }],
    conclusion: { summary: 'Đã kiểm tra đột xuất 3 đơn vị; tồn tại được chấn chỉnh.' },
    stage: 'concluded',
    provenance: fromArticle('haNoi', {
      titledByEditor: true,
      note: 'Tên từng đơn vị và ngày kiểm tra không có trong nguồn; mã do biên tập đặt.',
    }),
  },
]
