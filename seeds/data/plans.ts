import { document, unit } from '../reference.js'
import type { SeedRow } from '../seedRow.js'
import { fromArticle, fromSource } from './sources.js'

/* Plans, schemes and yearly tasks that the articles tell of. Tasks are coded and titled by the editor. */

const EDITED = { titledByEditor: true }
const CONTINUOUS = { kind: 'continuous' } as const
const NO_DUE = { kind: 'none' } as const

const caoLanh = unit('thanh-pho-cao-lanh')
const caoLanhWards = [
  unit('phuong-2-cao-lanh'),
  unit('phuong-11-cao-lanh'),
  unit('phuong-hoa-thuan-cao-lanh'),
]
const WARDS_NOTE =
  'Nguồn nói chung là UBND các xã, phường; ở đây chỉ ghi ba phường mà nguồn nêu tên.'

const caoLanhPlans: readonly SeedRow<'plans'>[] = [
  {
    title: 'Kế hoạch kiểm soát thủ tục hành chính và truyền thông của thành phố Cao Lãnh',
    type: 'procedure-control',
    slug: 'cao-lanh-kiem-soat-thu-tuc-va-truyen-thong',
    issuer: caoLanh,
    areaCatalogue: 'nq76-2021',
    summary:
      'Kế hoạch hằng năm: theo dõi, cập nhật, niêm yết mọi thủ tục của thành phố và phường, xã; truyền thông về thủ tục mới; tiếp nhận phản ánh, kiến nghị.',
    tasks: [
      {
        code: 'KS-1',
        area: 'area-2',
        title: 'Theo dõi, cập nhật và niêm yết kịp thời các thủ tục, nhất là thủ tục mới công bố',
        product: 'Thủ tục của thành phố và phường, xã được niêm yết đầy đủ, đúng bản hiện hành',
        leadUnit: caoLanh,
        coopUnits: caoLanhWards,
        due: CONTINUOUS,
        obligation: 'mandatory',
        weight: 1,
        note: WARDS_NOTE,
      },
      {
        code: 'KS-2',
        area: 'area-2',
        title:
          'Truyền thông về thủ tục mới công bố, thủ tục làm qua bưu chính công ích và thủ tục đã tích hợp lên Cổng Dịch vụ công quốc gia',
        product: 'Các đợt truyền thông, thông báo tại một cửa và trên đài, trang thông tin',
        leadUnit: caoLanh,
        due: CONTINUOUS,
        obligation: 'mandatory',
        weight: 1,
      },
      {
        code: 'KS-3',
        area: 'area-2',
        title: 'Tiếp nhận và giải quyết phản ánh, kiến nghị của tổ chức, cá nhân',
        product: 'Phản ánh, kiến nghị được trả lời',
        leadUnit: caoLanh,
        due: CONTINUOUS,
        obligation: 'mandatory',
        weight: 1,
      },
    ],
    provenance: fromArticle('caoLanh', {
      ...EDITED,
      note: 'Nguồn chỉ nêu tên loại kế hoạch hằng năm; số, ngày ban hành không có trong nguồn.',
    }),
  },
  {
    title: 'Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2021 của thành phố Cao Lãnh',
    type: 'procedure-review',
    slug: 'cao-lanh-ra-soat-thu-tuc-2021',
    issuer: caoLanh,
    year: 2021,
    periodFrom: '2021-01-01',
    periodTo: '2021-12-31',
    areaCatalogue: 'nq76-2021',
    summary:
      'Các phòng chuyên môn và UBND phường, xã rà soát quy định; kết quả năm 2021 là 23 thủ tục được kiến nghị đơn giản hóa.',
    targets: [
      {
        text: 'Thủ tục thuộc thẩm quyền cấp huyện được kiến nghị đơn giản hóa',
        unit: 'thủ tục',
        dueYear: 2021,
        achieved: '5 thủ tục',
      },
      {
        text: 'Thủ tục thuộc thẩm quyền cấp xã được kiến nghị đơn giản hóa',
        unit: 'thủ tục',
        dueYear: 2021,
        achieved: '18 thủ tục',
      },
    ],
    tasks: [
      {
        code: 'RS-1',
        area: 'area-2',
        title: 'Các phòng chuyên môn rà soát quy định và thủ tục thuộc lĩnh vực phụ trách',
        product: 'Kiến nghị đơn giản hóa 5 thủ tục cấp huyện',
        leadUnit: caoLanh,
        due: { kind: 'year', year: 2021 },
        obligation: 'mandatory',
        weight: 1,
      },
      {
        code: 'RS-2',
        area: 'area-2',
        title: 'UBND phường, xã rà soát quy định và thủ tục thuộc thẩm quyền cấp xã',
        product: 'Kiến nghị đơn giản hóa 18 thủ tục cấp xã',
        leadUnit: caoLanh,
        coopUnits: caoLanhWards,
        due: { kind: 'year', year: 2021 },
        obligation: 'mandatory',
        weight: 1,
        note: WARDS_NOTE,
      },
    ],
    provenance: fromArticle('caoLanh', {
      ...EDITED,
      note: 'Tổng 23 do cổng cộng từ 5 và 18. Kiến nghị nào được chấp thuận: nguồn không nêu.',
    }),
  },
  {
    title: 'Kế hoạch khảo sát chất lượng dịch vụ và thái độ phục vụ của thành phố Cao Lãnh',
    type: 'survey',
    slug: 'cao-lanh-khao-sat-hai-long',
    issuer: caoLanh,
    areaCatalogue: 'nq76-2021',
    summary:
      'Khảo sát hằng năm về chất lượng dịch vụ hành chính công và thái độ của người làm việc tại một cửa; 3.323 phiếu đã thu.',
    targets: [
      {
        text: 'Phiếu hài lòng tại Bộ phận Tiếp nhận và Trả kết quả thành phố',
        unit: '%',
        achieved: 'Hơn 91% (548/600 phiếu)',
      },
      {
        text: 'Phiếu hài lòng tại Bộ phận Tiếp nhận và Trả kết quả các xã, phường',
        unit: '%',
        achieved: 'Hơn 97% (2.658/2.723 phiếu)',
      },
    ],
    tasks: [
      {
        code: 'HL-1',
        area: 'area-2',
        title: 'Lấy phiếu tại Bộ phận Tiếp nhận và Trả kết quả của thành phố',
        product: '600 phiếu',
        leadUnit: caoLanh,
        due: NO_DUE,
        obligation: 'mandatory',
        weight: 1,
      },
      {
        code: 'HL-2',
        area: 'area-2',
        title: 'Lấy phiếu tại Bộ phận Tiếp nhận và Trả kết quả các xã, phường',
        product: '2.723 phiếu',
        leadUnit: caoLanh,
        coopUnits: caoLanhWards,
        due: NO_DUE,
        obligation: 'mandatory',
        weight: 1,
        note: WARDS_NOTE,
      },
    ],
    provenance: fromArticle('caoLanh', {
      ...EDITED,
      note: 'Thời gian khảo sát không nêu trong nguồn.',
    }),
  },
]

const kimBang = unit('huyen-kim-bang')
const inspectorate = unit('thanh-tra-huyen-kim-bang')
const districtOffice = unit('van-phong-huyen-kim-bang')

const kimBangPlans: readonly SeedRow<'plans'>[] = [
  {
    title: 'Lắp đặt, quản lý camera giám sát và chế độ báo cáo hằng tháng của huyện Kim Bảng',
    type: 'other',
    slug: 'kim-bang-camera-giam-sat',
    issuer: kimBang,
    year: 2018,
    areaCatalogue: 'nq30c-2011',
    summary:
      'Camera ở phòng tiếp công dân và bộ phận một cửa của mọi xã, thị trấn; báo cáo tình hình quản lý, sử dụng về UBND huyện vào ngày 25 hằng tháng.',
    targets: [
      {
        text: 'Xã, thị trấn có camera tại phòng tiếp công dân và bộ phận một cửa',
        unit: '%',
        value: 100,
        comparator: 'eq',
        dueYear: 2018,
        achieved: 'Tất cả xã, thị trấn',
      },
    ],
    tasks: [
      {
        code: 'CAM-1',
        area: 'area-6',
        title: 'Lắp camera tại phòng tiếp công dân và bộ phận một cửa của tất cả xã, thị trấn',
        product: 'Hệ thống camera hoạt động ở mọi xã, thị trấn',
        leadUnit: kimBang,
        due: { kind: 'year', year: 2018 },
        obligation: 'mandatory',
        weight: 1,
      },
      {
        code: 'CAM-2',
        area: 'area-4',
        title: 'Quản lý camera ở phòng tiếp công dân',
        leadUnit: inspectorate,
        due: CONTINUOUS,
        obligation: 'mandatory',
        weight: 1,
      },
      {
        code: 'CAM-3',
        area: 'area-4',
        title: 'Quản lý camera ở bộ phận một cửa',
        leadUnit: districtOffice,
        due: CONTINUOUS,
        obligation: 'mandatory',
        weight: 1,
      },
      {
        code: 'CAM-4',
        area: 'area-0',
        title: 'Báo cáo UBND huyện tình hình quản lý, sử dụng camera và thông tin thu được',
        product: 'Báo cáo hằng tháng',
        leadUnit: kimBang,
        coopUnits: [inspectorate, districtOffice],
        due: { kind: 'continuous', words: 'Ngày 25 hằng tháng' },
        obligation: 'mandatory',
        weight: 1,
        note: 'Nơi báo cáo: UBND các xã, thị trấn, Thanh tra huyện và Văn phòng HĐND và UBND huyện.',
      },
      {
        code: 'CAM-5',
        area: 'area-2',
        title: 'Đổi mới tuyên truyền về dịch vụ công trực tuyến tới từng hộ dân',
        leadUnit: kimBang,
        due: NO_DUE,
        obligation: 'mandatory',
        weight: 1,
        note: 'Cách khắc phục tình trạng ít hồ sơ nộp trực tuyến mức độ 3, 4 do người dân chưa quen.',
      },
    ],
    provenance: fromArticle('kimBang', EDITED),
  },
]

const haiBaTrung = unit('quan-hai-ba-trung')
const homeAffairsOffice = unit('phong-noi-vu-hai-ba-trung')
const educationOffice = unit('phong-giao-duc-hai-ba-trung')

const haiBaTrungPlans: readonly SeedRow<'plans'>[] = [
  {
    title: 'Nhiệm vụ cải cách hành chính năm 2017 của quận Hai Bà Trưng',
    type: 'yearly',
    slug: 'hai-ba-trung-nhiem-vu-2017',
    issuer: haiBaTrung,
    year: 2017,
    periodFrom: '2017-01-01',
    periodTo: '2017-12-31',
    areaCatalogue: 'nq30c-2011',
    summary:
      'Trong Năm kỷ cương hành chính: các phòng đăng ký rút ngắn thời gian giải quyết, công khai 100% thủ tục, lắp máy đánh giá sự hài lòng, tăng cường kiểm tra công vụ.',
    targets: [
      {
        text: 'Thủ tục của quận và phường công khai thời gian, tình trạng giải quyết trên cổng',
        unit: '%',
        value: 100,
        comparator: 'eq',
        dueYear: 2017,
        achieved: '100%',
      },
      {
        text: 'Hồ sơ giải quyết đúng hạn ở cả quận và phường',
        unit: '%',
        achieved: 'Trên 99%',
      },
      {
        text: 'Hồ sơ được tiếp nhận trực tuyến mức độ 3',
        unit: '%',
        achieved: '99,63%',
      },
    ],
    tasks: [
      {
        code: 'RN-1',
        area: 'area-2',
        title: 'Rút ngắn thời gian giải quyết 3 thủ tục',
        product: '3 thủ tục có thời gian giải quyết ngắn hơn',
        leadUnit: homeAffairsOffice,
        due: { kind: 'year', year: 2017 },
        obligation: 'encouraged',
        weight: 1,
      },
      {
        code: 'RN-2',
        area: 'area-2',
        title: 'Rút ngắn thời gian giải quyết 2 thủ tục',
        product: '2 thủ tục có thời gian giải quyết ngắn hơn',
        leadUnit: educationOffice,
        due: { kind: 'year', year: 2017 },
        obligation: 'encouraged',
        weight: 1,
      },
      {
        code: 'RN-3',
        area: 'area-2',
        title: 'Mỗi phòng còn lại rút ngắn thời gian giải quyết 1 thủ tục',
        product: 'Mỗi phòng 1 thủ tục; nguồn không nêu số phòng',
        leadUnit: haiBaTrung,
        due: { kind: 'year', year: 2017 },
        obligation: 'encouraged',
        weight: 1,
      },
      {
        code: 'MDG-1',
        area: 'area-6',
        title: 'Lắp máy đánh giá sự hài lòng tại một cửa của quận và 20 phường',
        product: '21 điểm có máy đánh giá',
        leadUnit: haiBaTrung,
        due: { kind: 'month', month: 10, year: 2017, words: 'Tháng 9, 10/2017' },
        obligation: 'mandatory',
        weight: 1,
        note: 'Thành phố giao thực hiện từ năm 2018; quận làm sớm hơn.',
      },
      {
        code: 'CV-1',
        area: 'area-4',
        title: 'Tăng cường kiểm tra công vụ, giữ kỷ luật, kỷ cương hành chính',
        leadUnit: haiBaTrung,
        due: { kind: 'year', year: 2017 },
        obligation: 'mandatory',
        weight: 1,
        note: 'Việc chỉ đạo cải cách hành chính là một tiêu chí đánh giá đơn vị và cán bộ, công chức.',
      },
    ],
    provenance: fromArticle('haiBaTrung', EDITED),
  },
  {
    title: 'Thí điểm lấy ý kiến hài lòng năm 2017 tại quận Hai Bà Trưng',
    type: 'survey',
    slug: 'hai-ba-trung-thi-diem-khao-sat-2017',
    issuer: haiBaTrung,
    year: 2017,
    areaCatalogue: 'nq30c-2011',
    summary:
      'Hai đợt lấy ý kiến tại bộ phận một cửa của quận và ba phường Vĩnh Tuy, Lê Đại Hành, Quỳnh Lôi để giải quyết ngay vướng mắc, phát hiện quy định mâu thuẫn và xử lý hành vi gây phiền hà.',
    targets: [
      {
        text: 'Ý kiến phàn nàn trong đợt 1 tại bốn đơn vị',
        unit: 'ý kiến',
        achieved: 'Không có ý kiến phàn nàn',
      },
    ],
    tasks: [
      {
        code: 'TD-1',
        area: 'area-2',
        title: 'Lấy ý kiến đợt 1 tại bốn đơn vị',
        product: 'Kết quả khảo sát đợt 1: không có ý kiến phàn nàn',
        leadUnit: haiBaTrung,
        coopUnits: pilotWards(),
        due: { kind: 'month', month: 6, year: 2017, words: 'Tháng 5, 6/2017' },
        obligation: 'mandatory',
        weight: 1,
      },
      {
        code: 'TD-2',
        area: 'area-2',
        title: 'Lấy ý kiến đợt 2 tại bốn đơn vị',
        product: 'Kết quả khảo sát đợt 2; nguồn chưa nêu',
        leadUnit: haiBaTrung,
        coopUnits: pilotWards(),
        due: { kind: 'month', month: 10, year: 2017, words: 'Tháng 9, 10/2017' },
        obligation: 'mandatory',
        weight: 1,
      },
    ],
    provenance: fromArticle('haiBaTrung', EDITED),
  },
  {
    title:
      'Đề án nâng cao chất lượng đội ngũ gắn với tinh giản biên chế giai đoạn 2017–2020 của quận Hai Bà Trưng',
    type: 'other',
    slug: 'hai-ba-trung-de-an-chat-luong-doi-ngu',
    issuer: haiBaTrung,
    periodFrom: '2017-01-01',
    periodTo: '2020-12-31',
    areaCatalogue: 'nq30c-2011',
    summary:
      'Đề án về chất lượng cán bộ, công chức và tinh giản biên chế, tầm nhìn đến năm 2025. Theo nguồn, đề án đang đúng tiến độ.',
    tasks: [
      {
        code: 'DA-1',
        area: 'area-4',
        title: 'Xây dựng và thực hiện đề án',
        leadUnit: homeAffairsOffice,
        due: { kind: 'year', year: 2020, words: 'Giai đoạn 2017–2020, tầm nhìn đến 2025' },
        obligation: 'mandatory',
        weight: 1,
      },
    ],
    provenance: fromArticle('haiBaTrung', {
      ...EDITED,
      note: 'Nguồn viết “cả hai đề án đúng tiến độ” nhưng không nói rõ là hai đề án nào.',
    }),
  },
  {
    title: 'Đề án bộ chỉ số đánh giá cải cách hành chính áp dụng nội bộ quận Hai Bà Trưng',
    type: 'other',
    slug: 'hai-ba-trung-de-an-chi-so-noi-bo',
    issuer: haiBaTrung,
    areaCatalogue: 'nq30c-2011',
    summary: 'Xây dựng chỉ số đánh giá kết quả cải cách hành chính giữa các đơn vị trong quận.',
    tasks: [
      {
        code: 'DA-2',
        area: 'area-0',
        title: 'Xây dựng bộ chỉ số đánh giá nội bộ',
        leadUnit: homeAffairsOffice,
        due: NO_DUE,
        obligation: 'mandatory',
        weight: 1,
      },
    ],
    provenance: fromArticle('haiBaTrung', {
      ...EDITED,
      note: 'Nguồn viết “cả hai đề án đúng tiến độ” nhưng không nói rõ là hai đề án nào.',
    }),
  },
]

function pilotWards() {
  return [
    unit('phuong-vinh-tuy-quan-hai-ba-trung'),
    unit('phuong-le-dai-hanh-quan-hai-ba-trung'),
    unit('phuong-quynh-loi-quan-hai-ba-trung'),
  ]
}

const haNoi = unit('thanh-pho-ha-noi')

const haNoiPlans: readonly SeedRow<'plans'>[] = [
  {
    title: 'Kế hoạch kiểm tra cải cách hành chính năm 2019 của thành phố Hà Nội',
    type: 'inspection',
    slug: 'ha-noi-kiem-tra-cai-cach-hanh-chinh-2019',
    issuer: haNoi,
    year: 2019,
    periodFrom: '2019-01-01',
    periodTo: '2019-12-31',
    areaCatalogue: 'nq30c-2011',
    summary:
      'Kiểm tra 31 đơn vị: 4 sở, 3 đơn vị sự nghiệp công lập, 8 quận, huyện và 16 xã, phường, thị trấn.',
    targets: [
      inspectionTarget('Sở được kiểm tra', 'sở', 4),
      inspectionTarget('Đơn vị sự nghiệp công lập được kiểm tra', 'đơn vị', 3),
      inspectionTarget('Quận, huyện được kiểm tra', 'quận, huyện', 8),
      inspectionTarget('Xã, phường, thị trấn được kiểm tra', 'xã, phường, thị trấn', 16),
    ],
    provenance: fromArticle('haNoi', { ...EDITED, note: 'Tổng 31 = 4 + 3 + 8 + 16.' }),
  },
  {
    title: 'Công tác cải cách hành chính năm 2019 của thành phố Hà Nội',
    type: 'yearly',
    slug: 'ha-noi-cong-tac-2019',
    issuer: haNoi,
    year: 2019,
    periodFrom: '2019-01-01',
    periodTo: '2019-12-31',
    areaCatalogue: 'nq30c-2011',
    summary:
      'Những việc thành phố đã làm trong năm 2019 trên các lĩnh vực: tự kiểm tra văn bản, một cửa điện tử dùng chung, quy trình nội bộ, tài chính công, vận động sáng kiến.',
    targets: [
      {
        text: 'Thủ tục ngành nội vụ có quy trình nội bộ và dịch vụ công trực tuyến mức độ 3, 4',
        unit: '%',
        value: 100,
        comparator: 'eq',
        dueYear: 2019,
        achieved: '100%, tính đến 31/12/2019',
      },
      {
        text: 'Đơn vị ứng dụng công nghệ thông tin trong quản lý',
        unit: '%',
        value: 100,
        comparator: 'eq',
        dueYear: 2019,
        achieved: '100%',
      },
    ],
    tasks: [
      {
        code: 'HN19-1',
        area: 'area-1',
        title: 'Tự kiểm tra, rà soát hệ thống văn bản quy phạm pháp luật',
        leadUnit: haNoi,
        due: { kind: 'year', year: 2019 },
        obligation: 'mandatory',
        weight: 1,
      },
      {
        code: 'HN19-2',
        area: 'area-2',
        title: 'Hoàn thành bộ thủ tục hành chính và quy trình giải quyết nội bộ theo đúng tiến độ',
        leadUnit: haNoi,
        due: { kind: 'year', year: 2019 },
        obligation: 'mandatory',
        weight: 1,
      },
      {
        code: 'HN19-3',
        area: 'area-4',
        title: 'Thực hiện quy tắc ứng xử',
        leadUnit: haNoi,
        due: { kind: 'year', year: 2019 },
        obligation: 'mandatory',
        weight: 1,
      },
      {
        code: 'HN19-4',
        area: 'area-5',
        title: 'Tiết kiệm chi, khoán chi, tự chủ tài chính',
        leadUnit: haNoi,
        coopUnits: [unit('huyen-dan-phuong'), unit('so-du-lich-ha-noi')],
        due: { kind: 'year', year: 2019 },
        obligation: 'mandatory',
        weight: 1,
        note: 'Nguồn nêu huyện Đan Phượng và Sở Du lịch làm ví dụ.',
      },
      {
        code: 'HN19-5',
        area: 'area-6',
        title: 'Dùng chung phần mềm một cửa điện tử ba cấp',
        product: '22 sở, 30 quận, huyện, thị xã và 584 xã, phường, thị trấn',
        leadUnit: haNoi,
        due: { kind: 'year', year: 2019 },
        obligation: 'mandatory',
        weight: 1,
        note: 'Tổng 636 đơn vị do cổng cộng.',
      },
      {
        code: 'HN19-6',
        area: 'area-6',
        title: 'Áp dụng hệ thống quản lý chất lượng ISO 9001:2015',
        leadUnit: haNoi,
        coopUnits: [
          unit('so-du-lich-ha-noi'),
          unit('so-giao-thong-van-tai-ha-noi'),
          unit('huyen-chuong-my'),
        ],
        due: { kind: 'year', year: 2019 },
        obligation: 'mandatory',
        weight: 1,
      },
      {
        code: 'HN19-7',
        area: 'area-0',
        title: 'Vận động giới thiệu, tìm kiếm giải pháp, sáng kiến, cách làm hay để nhân rộng',
        leadUnit: haNoi,
        due: { kind: 'year', year: 2019 },
        obligation: 'encouraged',
        weight: 1,
      },
    ],
    provenance: fromArticle('haNoi', EDITED),
  },
  {
    title: 'Nhiệm vụ cải cách hành chính năm 2020 của thành phố Hà Nội',
    type: 'yearly',
    slug: 'ha-noi-nhiem-vu-2020',
    issuer: haNoi,
    year: 2020,
    periodFrom: '2020-01-01',
    periodTo: '2020-12-31',
    areaCatalogue: 'nq30c-2011',
    summary:
      'Các việc thành phố đặt ra cho năm 2020: đổi mới báo cáo, dùng chung dữ liệu, đơn giản hóa thủ tục, phân công 5 rõ, một việc – một đầu mối, nâng dịch vụ công mức độ 3, 4.',
    tasks: haNoiTasks2020(),
    provenance: fromArticle('haNoi', EDITED),
  },
]

function inspectionTarget(text: string, countedUnit: string, value: number) {
  return { text, unit: countedUnit, value, comparator: 'eq' as const, dueYear: 2019 }
}

function haNoiTasks2020(): SeedRow<'plans'>['tasks'] {
  const task = {
    leadUnit: haNoi,
    due: { kind: 'year' as const, year: 2020 },
    obligation: 'mandatory' as const,
    weight: 1,
  }
  return [
    {
      ...task,
      code: 'HN20-1',
      area: 'area-0',
      title: 'Đổi mới nội dung và hình thức báo cáo',
    },
    { ...task, code: 'HN20-2', area: 'area-6', title: 'Xây dựng, dùng chung cơ sở dữ liệu' },
    { ...task, code: 'HN20-3', area: 'area-2', title: 'Tiếp tục đơn giản hóa thủ tục' },
    {
      ...task,
      code: 'HN20-4',
      area: 'area-4',
      title: 'Phân công theo “5 rõ”',
      note: 'Yếu tố cuối trong nguồn này là rõ hiệu quả công việc.',
    },
    {
      ...task,
      code: 'HN20-5',
      area: 'area-2',
      title: 'Thực hiện nguyên tắc “một việc – một đầu mối xuyên suốt”',
    },
    {
      ...task,
      code: 'HN20-6',
      area: 'area-6',
      title: 'Mở rộng dịch vụ công trực tuyến mức độ 3, 4, dùng chữ ký số chuyên dùng Chính phủ',
    },
    {
      ...task,
      code: 'HN20-7',
      area: 'area-0',
      title: 'Xây dựng Bộ chỉ số đánh giá tính sáng tạo và năng lực điều hành',
      product: 'Bộ chỉ số của thành phố',
      note: 'Thành phố đã tổ chức hội thảo khoa học về chỉ số hài lòng (SIPAS).',
    },
  ]
}

const konTumPlans: readonly SeedRow<'plans'>[] = [
  {
    title: 'Kế hoạch cải cách hành chính giai đoạn 2021–2030 của tỉnh Kon Tum',
    type: 'programme',
    slug: 'kon-tum-ke-hoach-2021-2030',
    issuer: unit('tinh-kon-tum'),
    periodFrom: '2021-01-01',
    periodTo: '2030-12-31',
    areaCatalogue: 'nq76-2021',
    summary: 'Kế hoạch mà Công văn 216/BCĐ-NC yêu cầu bám sát.',
    provenance: fromArticle('konTum', {
      ...EDITED,
      note: 'Nguồn chỉ nhắc tên kế hoạch; số, ngày và nội dung chưa có.',
    }),
  },
  {
    title: 'Kế hoạch cải cách hành chính năm 2023 của tỉnh Kon Tum',
    type: 'yearly',
    slug: 'kon-tum-ke-hoach-2023',
    issuer: unit('tinh-kon-tum'),
    year: 2023,
    periodFrom: '2023-01-01',
    periodTo: '2023-12-31',
    areaCatalogue: 'nq76-2021',
    summary: 'Kế hoạch năm mà Công văn 216/BCĐ-NC yêu cầu bám sát, cùng các kế hoạch năm sau đó.',
    provenance: fromArticle('konTum', {
      ...EDITED,
      note: 'Nguồn chỉ nhắc tên kế hoạch; số, ngày và nội dung chưa có.',
    }),
  },
]

const thanhHoaPlans: readonly SeedRow<'plans'>[] = [
  {
    title: 'Kế hoạch cải cách hành chính năm 2026 của tỉnh Thanh Hóa',
    type: 'yearly',
    slug: 'thanh-hoa-ke-hoach-2026',
    issuer: unit('tinh-thanh-hoa'),
    document: document('ke-hoach-257-kh-ubnd-thanh-hoa'),
    year: 2026,
    periodFrom: '2026-01-01',
    periodTo: '2026-12-31',
    areaCatalogue: 'nq76-2021',
    summary: 'Kế hoạch 257/KH-UBND ngày 22/12/2025, thực hiện Nghị quyết 76/NQ-CP.',
    provenance: fromSource('Bản tóm tắt công khai của kế hoạch', {
      ...EDITED,
      note: 'Danh mục nhiệm vụ chưa đọc được nên chưa nhập.',
    }),
  },
]

export const plans: readonly SeedRow<'plans'>[] = [
  ...caoLanhPlans,
  ...kimBangPlans,
  ...haiBaTrungPlans,
  ...haNoiPlans,
  ...konTumPlans,
  ...thanhHoaPlans,
]
