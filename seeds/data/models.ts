import { unit } from '../reference.js'
import type { SeedRow } from '../seedRow.js'
import { fromArticle, sourceNames } from './sources.js'

/* The innovation models of the articles. Where the source gave no name, the editor did, and the page says so. */

export const modelSlugs = {
  friendlySunday: 'ngay-chu-nhat-than-thien',
  onlineWednesday: 'ngay-thu-tu-truc-tuyen-va-ngay-khong-hen',
  membersHelp: 'doan-vien-hoi-vien-ho-tro-thu-tuc',
  callBack: 'wifi-mien-phi-va-goi-dien-bao-ket-qua',
  cameras: 'camera-giam-sat-phong-tiep-dan-va-mot-cua',
  suggestionBox: 'hom-thu-gop-y-va-so-dien-thoai-lanh-dao-xa',
  fanpage: 'fanpage-va-nhom-zalo-tuyen-truyen',
  ratingMachines: 'may-danh-gia-su-hai-long',
} as const

const EFFECTS_2021 = ['satisfaction', 'less-time', 'less-trouble', 'friendlier'] as const
const NEW_2021_NOTE =
  'Mô hình mới năm 2021. Các tác dụng ghi nhận là nhận xét chung của nguồn cho cả ba mô hình; tình trạng hiện nay chưa rõ.'

const caoLanhModels: readonly SeedRow<'innovation-models'>[] = [
  {
    name: 'Ngày Chủ nhật thân thiện',
    slug: modelSlugs.friendlySunday,
    kind: 'model',
    field: 'Một cửa',
    summary:
      'Hai ngày Chủ nhật mỗi tháng, Phường 2 nhận mọi thủ tục; người dân hẹn trước, nộp trực tuyến trước và lấy kết quả trong ngày.',
    owner: unit('phuong-2-cao-lanh'),
    startYear: 2021,
    stage: 'unknown',
    solution:
      'Mỗi tháng phường phục vụ hai ngày Chủ nhật, nhận mọi loại thủ tục; thời gian và địa điểm được thông báo từng tháng. Người dân có thể hẹn trước qua điện thoại, nộp hồ sơ trực tuyến trước rồi nhận kết quả ngay trong ngày Chủ nhật.',
    result: 'Qua lấy ý kiến tại bộ phận một cửa, hầu hết người dân đồng thuận.',
    components: [
      {
        name: 'Ngày Chủ nhật thân thiện',
        scheduleText: '2 lần mỗi tháng, vào Chủ nhật: trung tuần và tuần cuối của tháng',
        note: 'Ngày và nơi cụ thể được thông báo từng tháng nên không suy ra lịch cố định.',
      },
    ],
    channels: [
      'Thông báo tại bộ phận một cửa',
      'Trang thông tin điện tử của phường',
      'Trạm truyền thanh',
    ],
    services: ['Tất cả thủ tục của phường'],
    homeService: false,
    resultReturn: 'Nộp trực tuyến trước, nhận kết quả trong ngày Chủ nhật',
    resultTags: EFFECTS_2021,
    figures: [
      {
        label: 'Ý kiến khảo sát tại bộ phận một cửa',
        displayText: 'hầu hết đồng thuận',
        source: sourceNames.caoLanh,
        note: 'Nguồn không nêu số phiếu.',
      },
    ],
    provenance: fromArticle('caoLanh', {
      note: `${NEW_2021_NOTE} Nguồn nói có hẹn qua điện thoại nhưng không nêu số.`,
    }),
  },
  {
    name: 'Ngày thứ Tư trực tuyến và Ngày không hẹn giải quyết TTHC cho Nhân dân',
    slug: modelSlugs.onlineWednesday,
    kind: 'model',
    field: 'Một cửa',
    summary:
      'Thứ Tư hằng tuần, Phường 11 cùng Phường đoàn giúp người dân nộp hồ sơ trực tuyến ngay tại một cửa; có ngày giải quyết không cần hẹn.',
    owner: unit('phuong-11-cao-lanh'),
    startYear: 2021,
    stage: 'unknown',
    solution:
      'Thứ Tư hằng tuần, phường cùng Phường đoàn giúp người dân nộp trực tuyến mọi thủ tục trên trang dịch vụ công của tỉnh, ngay tại bộ phận một cửa. Lãnh đạo phường giải thích mục đích trước khi làm; ngày thứ Tư cán bộ, công chức đến sớm hơn; phường kiểm tra việc thực hiện hằng tuần.',
    components: [
      {
        name: 'Ngày thứ Tư trực tuyến',
        scheduleText: 'Thứ Tư hằng tuần',
        rrule: 'FREQ=WEEKLY;BYDAY=WE',
      },
      { name: 'Ngày không hẹn', note: 'Nguồn không nêu lịch cụ thể.' },
    ],
    partners: ['Phường đoàn'],
    channels: [
      'Trang dịch vụ công của tỉnh khi đó (http://dichvucong.dongthap.gov.vn, địa chỉ cũ)',
    ],
    services: ['Nộp hồ sơ trực tuyến mọi thủ tục'],
    location: 'Bộ phận Tiếp nhận và Trả kết quả Phường 11',
    homeService: false,
    resultTags: EFFECTS_2021,
    provenance: fromArticle('caoLanh', { note: NEW_2021_NOTE }),
  },
  {
    name: 'Đoàn viên, hội viên các tổ chức chính trị - xã hội thực hiện hỗ trợ giải quyết TTHC',
    slug: modelSlugs.membersHelp,
    kind: 'model',
    field: 'Một cửa',
    summary:
      'Đoàn viên, hội viên cùng Ban Nhân dân khóm giúp nộp hồ sơ trực tuyến; có tổ đến tận nhà và mang kết quả về.',
    owner: unit('phuong-hoa-thuan-cao-lanh'),
    startYear: 2021,
    stage: 'unknown',
    solution:
      'Đoàn viên, hội viên các tổ chức chính trị – xã hội cùng Ban Nhân dân khóm và cán bộ, công chức phường giúp người dân nộp hồ sơ trực tuyến, làm căn cước công dân. Với đăng ký lại khai sinh và căn cước công dân, tổ công tác đến tận nhà rồi mang kết quả về cho người dân.',
    components: [
      { name: 'Hỗ trợ nộp hồ sơ trực tuyến' },
      { name: 'Tổ đến nhà làm đăng ký lại khai sinh, căn cước công dân' },
    ],
    partners: ['Các tổ chức chính trị – xã hội', 'Ban Nhân dân khóm'],
    services: ['Nộp hồ sơ trực tuyến', 'Căn cước công dân', 'Đăng ký lại khai sinh'],
    homeService: true,
    resultReturn: 'Tổ công tác mang kết quả đến nhà',
    resultTags: EFFECTS_2021,
    provenance: fromArticle('caoLanh', { note: NEW_2021_NOTE }),
  },
]

const otherModels: readonly SeedRow<'innovation-models'>[] = [
  {
    name: 'Wifi miễn phí và gọi điện báo kết quả tại một cửa',
    slug: modelSlugs.callBack,
    kind: 'model',
    field: 'Một cửa',
    summary:
      'Một cửa phường Thanh Nhàn có wifi miễn phí và chủ động gọi điện khi hồ sơ có kết quả.',
    owner: unit('phuong-thanh-nhan-quan-hai-ba-trung'),
    startYear: 2017,
    stage: 'unknown',
    solution:
      'Có wifi miễn phí tại bộ phận một cửa. Phường ghi lại số điện thoại và chủ động gọi cho người dân khi hồ sơ có kết quả.',
    components: [{ name: 'Wifi miễn phí' }, { name: 'Gọi điện báo khi có kết quả' }],
    location: 'Bộ phận một cửa phường Thanh Nhàn',
    homeService: false,
    figures: thanhNhanFigures(),
    provenance: fromArticle('haiBaTrung', {
      titledByEditor: true,
      note: 'Các số liệu là của bộ phận một cửa phường trong năm 2017, không riêng của cách làm này.',
    }),
  },
  {
    name: 'Camera giám sát phòng tiếp dân và một cửa',
    slug: modelSlugs.cameras,
    kind: 'model',
    field: 'Kỷ luật, kỷ cương',
    summary:
      'Camera ở phòng tiếp công dân và một cửa của tất cả xã, thị trấn, có báo cáo hằng tháng.',
    owner: unit('huyen-kim-bang'),
    startYear: 2018,
    stage: 'unknown',
    solution:
      'Lắp camera ở phòng tiếp công dân và bộ phận một cửa. Thanh tra huyện quản lý camera phòng tiếp công dân, Văn phòng HĐND và UBND huyện quản lý camera một cửa; báo cáo về UBND huyện vào ngày 25 hằng tháng.',
    components: [
      { name: 'Camera phòng tiếp công dân (Thanh tra huyện quản lý)' },
      { name: 'Camera bộ phận một cửa (Văn phòng HĐND và UBND huyện quản lý)' },
      {
        name: 'Báo cáo tình hình quản lý, sử dụng camera',
        scheduleText: 'Ngày 25 hằng tháng',
        rrule: 'FREQ=MONTHLY;BYMONTHDAY=25',
      },
    ],
    coverageText: 'Tất cả xã, thị trấn của huyện',
    homeService: false,
    provenance: fromArticle('kimBang', { titledByEditor: true }),
  },
  {
    name: 'Hòm thư góp ý và niêm yết số điện thoại lãnh đạo xã',
    slug: modelSlugs.suggestionBox,
    kind: 'model',
    field: 'Tiếp nhận góp ý',
    summary: 'Xã Thanh Sơn đặt hòm thư góp ý và niêm yết số điện thoại của lãnh đạo xã.',
    owner: unit('xa-thanh-son-kim-bang'),
    stage: 'unknown',
    solution: 'Xã đặt hòm thư góp ý và niêm yết số điện thoại của lãnh đạo để người dân góp ý.',
    homeService: false,
    figures: [
      {
        label: 'Thủ tục giải quyết trước hạn',
        unit: '%',
        value: 98,
        comparator: 'gt',
        displayText: 'trên 98%',
        source: sourceNames.kimBang,
        note: 'Đây là tỷ lệ trước hạn, không phải tỷ lệ đúng hạn; nguồn không nêu số hồ sơ.',
      },
      {
        label: 'Khiếu nại, tố cáo về thái độ phục vụ',
        unit: 'vụ',
        value: 0,
        source: sourceNames.kimBang,
      },
    ],
    provenance: fromArticle('kimBang', {
      titledByEditor: true,
      note: 'Năm bắt đầu không nêu trong nguồn. Số liệu là của xã, không riêng của cách làm này.',
    }),
  },
  {
    name: 'Fanpage Facebook, nhóm Zalo tuyên truyền CCHC',
    slug: modelSlugs.fanpage,
    kind: 'model',
    field: 'Truyền thông',
    summary:
      'Các xã, thị trấn của huyện Sóc Sơn dùng trang Facebook và nhóm Zalo để tuyên truyền cải cách hành chính.',
    ownerText: 'UBND các xã, thị trấn thuộc huyện Sóc Sơn',
    startYear: 2019,
    stage: 'unknown',
    solution:
      'Các xã, thị trấn lập trang Facebook và nhóm Zalo để đưa thông tin cải cách hành chính đến người dân.',
    channels: ['Fanpage Facebook', 'Nhóm Zalo'],
    homeService: false,
    provenance: fromArticle('haNoi', {
      titledByEditor: true,
      note: 'Nguồn nêu trong kết quả năm 2019.',
    }),
  },
  {
    name: 'Máy đánh giá sự hài lòng',
    slug: modelSlugs.ratingMachines,
    kind: 'model',
    field: 'Khảo sát hài lòng',
    summary: 'Quận Hai Bà Trưng dự kiến đặt máy đánh giá sự hài lòng tại 21 điểm một cửa.',
    owner: unit('quan-hai-ba-trung'),
    startYear: 2017,
    stage: 'unknown',
    solution:
      'Đặt máy để người dân chấm mức độ hài lòng ngay tại bộ phận một cửa của quận và các phường.',
    components: [{ name: 'Lắp đặt', scheduleText: 'Dự kiến tháng 9, 10/2017' }],
    coverageText: '21 điểm: một cửa của quận và 20 phường',
    homeService: false,
    figures: [
      {
        label: 'Điểm đặt máy theo kế hoạch',
        unit: 'điểm',
        value: 21,
        periodFrom: '2017-09-01',
        periodTo: '2017-10-31',
        source: sourceNames.haiBaTrung,
        note: 'Cổng cộng từ 1 điểm của quận và 20 phường.',
      },
    ],
    provenance: fromArticle('haiBaTrung', {
      titledByEditor: true,
      note: 'Nguồn viết về kế hoạch; việc lắp đặt thực tế chưa kiểm chứng. Thành phố giao thực hiện từ năm 2018.',
    }),
  },
]

function thanhNhanFigures(): SeedRow<'innovation-models'>['figures'] {
  const common = { source: sourceNames.haiBaTrung } as const
  const untilAugust = { periodFrom: '2017-01-01', asOf: '2017-08-15', ...common } as const
  return [
    {
      ...untilAugust,
      label: 'Hồ sơ đã giải quyết trên hồ sơ tiếp nhận (tỷ lệ hoàn thành)',
      unit: '%',
      numerator: 8526,
      denominator: 8534,
      note: '8 hồ sơ còn lại đang giải quyết, chưa đến hạn; đây không phải tỷ lệ đúng hạn.',
    },
    {
      ...untilAugust,
      label: 'Hồ sơ đúng hạn trên hồ sơ đã giải quyết',
      unit: '%',
      numerator: 8526,
      denominator: 8526,
      note: 'Cổng tính: mọi hồ sơ đã giải quyết đều đúng hạn.',
    },
    { ...untilAugust, label: 'Hồ sơ quá hạn', unit: 'hồ sơ', value: 0 },
    {
      ...common,
      label: 'Hồ sơ trực tuyến do người dân tự nộp',
      unit: '%',
      value: 80,
      comparator: 'approx',
      displayText: 'gần 80%',
      note: 'Tính trên tổng số hồ sơ trực tuyến; thời gian tính không nêu rõ.',
    },
  ]
}

export const innovationModels: readonly SeedRow<'innovation-models'>[] = [
  ...caoLanhModels,
  ...otherModels,
]
