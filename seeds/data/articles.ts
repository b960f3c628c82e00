import { model, unit } from '../reference.js'
import { bulletList, heading, link, paragraph, richText } from '../richText.js'
import type { SeedRow } from '../seedRow.js'
import { modelSlugs } from './models.js'
import { articleSlugs, fromSource, sourceNames } from './sources.js'

/*
 * Five news items, written anew from the facts of the five source articles. Each ends with what the
 * source leaves open. An undated source stays undated.
 */

type Figures = SeedRow<'articles'>['figures']

const RETOLD = 'Biên tập cổng viết lại từ các sự kiện trong nguồn.'
const UNDATED = 'Nguồn không ghi ngày đăng'

const year2021 = { periodFrom: '2021-01-01', periodTo: '2021-12-31' }
const year2019 = { periodFrom: '2019-01-01', periodTo: '2019-12-31' }

const caoLanhFigures: Figures = [
  {
    label: 'Phiếu hài lòng tại một cửa thành phố',
    unit: '%',
    numerator: 548,
    denominator: 600,
    comparator: 'gt',
    note: 'Thời gian khảo sát không nêu trong nguồn.',
  },
  {
    label: 'Phiếu hài lòng tại một cửa các xã, phường',
    unit: '%',
    numerator: 2658,
    denominator: 2723,
    comparator: 'gt',
    note: 'Thời gian khảo sát không nêu trong nguồn.',
  },
  {
    label: 'Phiếu hài lòng của cả hai nhóm',
    unit: '%',
    numerator: 3206,
    denominator: 3323,
    note: 'Cổng cộng hai nhóm; nguồn không có số chung. 117 phiếu còn lại không rõ lý do.',
  },
  {
    ...year2021,
    label: 'Thủ tục cấp huyện được kiến nghị đơn giản hóa',
    unit: 'thủ tục',
    value: 5,
  },
  {
    ...year2021,
    label: 'Thủ tục cấp xã được kiến nghị đơn giản hóa',
    unit: 'thủ tục',
    value: 18,
  },
]

const kimBangFigures: Figures = [
  {
    label: 'Hồ sơ tiếp nhận của huyện và các xã, thị trấn',
    unit: 'hồ sơ',
    value: 14528,
    note: 'Từ đầu năm; nguồn không nói rõ năm và ngày chốt số liệu.',
  },
  {
    label: 'Hồ sơ giải quyết trước và đúng hạn',
    unit: '%',
    value: 99.9,
    note: 'Chưa rõ mẫu số. Phần còn lại đang giải quyết hoặc liên thông với sở, ngành nên tỷ lệ đúng hạn của hồ sơ đã xong có thể là 100%.',
  },
  {
    label: 'Người dân hài lòng về thái độ phục vụ',
    unit: '%',
    value: 95,
    comparator: 'gt',
    displayText: 'trên 95%',
  },
  { label: 'Xã, thị trấn có máy tính nối mạng Internet', unit: '%', value: 100 },
  {
    label: 'Thủ tục giải quyết trước hạn tại xã Thanh Sơn',
    unit: '%',
    value: 98,
    comparator: 'gt',
    displayText: 'trên 98%',
    note: 'Tỷ lệ trước hạn, không phải tỷ lệ đúng hạn.',
  },
  {
    label: 'Khiếu nại, tố cáo về thái độ tại xã Thanh Sơn',
    unit: 'vụ',
    value: 0,
  },
  {
    label: 'Hồ sơ nộp trực tuyến mức độ 3, 4 trong một số tháng',
    displayText: 'hầu như không có',
    note: 'Số liệu thấp vẫn là số liệu đã báo cáo, khác với chưa báo cáo.',
  },
]

const haiBaTrungFigures: Figures = [
  {
    label: 'Xếp hạng chỉ số cải cách hành chính cấp thành phố năm 2015',
    unit: 'thứ hạng',
    value: 17,
    displayText: 'hạng 17',
    note: 'Nguồn không nêu tổng số đơn vị được xếp hạng.',
    periodFrom: '2015-01-01',
    periodTo: '2015-12-31',
  },
  {
    label: 'Xếp hạng chỉ số cải cách hành chính cấp thành phố năm 2016',
    unit: 'thứ hạng',
    value: 9,
    displayText: 'hạng 9 (tăng 8 bậc)',
    note: 'Nguồn không nêu tổng số đơn vị được xếp hạng.',
    periodFrom: '2016-01-01',
    periodTo: '2016-12-31',
  },
  {
    label: 'Hồ sơ đã giải quyết trên hồ sơ tiếp nhận tại phường Thanh Nhàn',
    unit: '%',
    numerator: 8526,
    denominator: 8534,
    periodFrom: '2017-01-01',
    asOf: '2017-08-15',
    note: 'Tỷ lệ hoàn thành: 8 hồ sơ còn lại chưa đến hạn.',
  },
  {
    label: 'Hồ sơ quá hạn tại phường Thanh Nhàn',
    unit: 'hồ sơ',
    value: 0,
    periodFrom: '2017-01-01',
    asOf: '2017-08-15',
  },
  {
    label: 'Hồ sơ trực tuyến do người dân tự nộp tại phường Thanh Nhàn',
    unit: '%',
    value: 80,
    comparator: 'approx',
    displayText: 'gần 80%',
    note: 'Tính trên tổng số hồ sơ trực tuyến.',
  },
  {
    label: 'Hồ sơ đúng hạn ở quận và phường',
    unit: '%',
    value: 99,
    comparator: 'gt',
    displayText: 'trên 99%',
  },
  { label: 'Hồ sơ tiếp nhận trực tuyến mức độ 3', unit: '%', value: 99.63 },
  {
    label: 'Thủ tục công khai thời gian và tình trạng giải quyết trên cổng',
    unit: '%',
    value: 100,
  },
]

const haNoiFigures: Figures = [
  {
    ...year2019,
    label: 'Đơn vị kiểm tra theo kế hoạch',
    unit: 'đơn vị',
    value: 31,
    note: '4 sở, 3 đơn vị sự nghiệp công lập, 8 quận, huyện, 16 xã, phường, thị trấn.',
  },
  {
    ...year2019,
    label: 'Đơn vị kiểm tra đột xuất',
    unit: 'đơn vị',
    value: 3,
    note: '2 UBND cấp huyện, 1 UBND cấp xã.',
  },
  {
    label: 'Đơn vị dùng chung phần mềm một cửa ba cấp',
    unit: 'đơn vị',
    value: 636,
    note: 'Cổng cộng từ 22 sở, 30 quận, huyện, thị xã và 584 xã, phường, thị trấn.',
  },
  {
    label: 'Thủ tục ngành nội vụ có quy trình nội bộ và dịch vụ công mức độ 3, 4',
    unit: '%',
    value: 100,
    asOf: '2019-12-31',
  },
  { label: 'Đơn vị ứng dụng công nghệ thông tin trong quản lý', unit: '%', value: 100 },
  {
    label: 'PCI năm 2018',
    unit: 'thứ hạng',
    value: 9,
    displayText: 'hạng 9/63 (tăng 4 bậc)',
    periodFrom: '2018-01-01',
    periodTo: '2018-12-31',
    note: 'Đạt mục tiêu nhiệm kỳ sớm 2 năm.',
  },
  {
    label: 'PAR Index',
    unit: 'thứ hạng',
    value: 2,
    displayText: 'hạng 2/63 (giữ nguyên)',
    note: 'Năm của chỉ số không nêu rõ.',
  },
  {
    label: 'PAPI',
    unit: 'thứ hạng',
    value: 54,
    displayText: 'hạng 54 (tăng 2 bậc)',
    note: 'Năm và tổng số tỉnh, thành phố không nêu rõ.',
  },
  {
    label: 'SIPAS',
    displayText: 'tăng 16 bậc',
    note: 'Nguồn không nêu thứ hạng và năm.',
  },
  {
    label: 'Thành phần “Thủ tục hành chính công”',
    unit: 'thứ hạng',
    value: 20,
    displayText: 'hạng 20 (tăng 29 bậc)',
    note: 'Nguồn không nói rõ thuộc chỉ số nào; chờ xác nhận.',
  },
  {
    label: 'Thành phần “Công khai, minh bạch”',
    unit: 'thứ hạng',
    value: 42,
    displayText: 'hạng 42 (tăng 11 bậc)',
    note: 'Nguồn không nói rõ thuộc chỉ số nào; chờ xác nhận.',
  },
]

export const articles: readonly SeedRow<'articles'>[] = [
  {
    title: 'Cao Lãnh: ba cách làm mới ở một cửa và 3.323 phiếu khảo sát',
    slug: articleSlugs.caoLanh,
    summary:
      'Năm 2021, ba phường của thành phố Cao Lãnh (Đồng Tháp) đưa vào thực hiện ba mô hình giúp người dân làm thủ tục. Thành phố cũng kiến nghị đơn giản hóa 23 thủ tục và khảo sát ý kiến tại một cửa.',
    body: richText(
      paragraph(
        'Mỗi năm, thành phố Cao Lãnh ban hành ba kế hoạch: kiểm soát thủ tục hành chính kèm truyền thông; rà soát, đánh giá thủ tục; khảo sát chất lượng dịch vụ và thái độ phục vụ. Các phòng chuyên môn và UBND xã, phường được giao rà soát quy định trong phần việc của mình.',
      ),
      heading('Rà soát và công khai thủ tục'),
      paragraph(
        'Từ kết quả rà soát năm 2021, thành phố kiến nghị đơn giản hóa 5 thủ tục cấp huyện và 18 thủ tục cấp xã. Thủ tục của thành phố và các xã, phường được theo dõi, cập nhật, niêm yết; thủ tục mới công bố được niêm yết kịp thời. Thành phố giới thiệu thêm các thủ tục làm được qua bưu chính công ích và các thủ tục đã có trên Cổng Dịch vụ công quốc gia.',
      ),
      heading('Người dân đánh giá thế nào'),
      paragraph(
        'Thành phố thu 3.323 phiếu. Tại một cửa thành phố, 548 trên 600 phiếu hài lòng; tại một cửa các xã, phường là 2.658 trên 2.723 phiếu.',
      ),
      heading('Ba mô hình năm 2021'),
      bulletList(
        [
          link('Ngày Chủ nhật thân thiện', `/mo-hinh/${modelSlugs.friendlySunday}`),
          ' (Phường 2): hai ngày Chủ nhật mỗi tháng, có hẹn trước, nhận mọi thủ tục.',
        ],
        [
          link(
            'Ngày thứ Tư trực tuyến và Ngày không hẹn',
            `/mo-hinh/${modelSlugs.onlineWednesday}`,
          ),
          ' (Phường 11): cùng Phường đoàn giúp người dân nộp hồ sơ trực tuyến.',
        ],
        [
          link('Đoàn viên, hội viên hỗ trợ làm thủ tục', `/mo-hinh/${modelSlugs.membersHelp}`),
          ' (phường Hòa Thuận): giúp nộp trực tuyến, đến tận nhà khi cần.',
        ],
      ),
      paragraph(
        'Nguồn ghi nhận bốn tác dụng: người dân hài lòng hơn, thời gian ngắn hơn, bớt phiền hà và người phục vụ thân thiện hơn.',
      ),
      heading('Điều nguồn chưa nói'),
      paragraph(
        'Thời gian khảo sát, lý do của 117 phiếu chưa hài lòng và kết quả xử lý các kiến nghị đơn giản hóa không có trong nguồn.',
      ),
    ),
    publishedOn: '2022-03-01',
    publishedAtText: '09:46:57 ngày 01/03/2022',
    datePrecision: 'exact',
    authorLine: 'Theo Dương Cầm',
    sourceName: 'ĐTO',
    topics: ['Một cửa', 'Khảo sát hài lòng', 'Mô hình'],
    figures: withSource(caoLanhFigures, sourceNames.caoLanh),
    provenance: fromSource(sourceNames.caoLanh, { note: RETOLD, titledByEditor: true }),
  },
  {
    title: 'Kim Bảng: camera giám sát và bộ phận một cửa của huyện, xã',
    slug: articleSlugs.kimBang,
    summary:
      'Huyện Kim Bảng (Hà Nam) lắp camera ở phòng tiếp công dân và một cửa của tất cả xã, thị trấn từ năm 2018, nhận báo cáo vào ngày 25 hằng tháng. Hồ sơ trực tuyến vẫn còn ít.',
    body: richText(
      paragraph(
        'Năm 2018, mọi xã, thị trấn của huyện Kim Bảng có camera tại phòng tiếp công dân và bộ phận một cửa. Camera phòng tiếp công dân do Thanh tra huyện quản lý; camera một cửa do Văn phòng HĐND và UBND huyện quản lý.',
      ),
      paragraph(
        'Vào ngày 25 hằng tháng, các xã, thị trấn, Thanh tra và Văn phòng báo cáo UBND huyện việc quản lý, sử dụng camera và những gì ghi nhận được.',
      ),
      heading('Một cửa được trang bị lại'),
      paragraph(
        'Các bộ phận một cửa được trang bị lại, nhiều nơi mở rộng; tất cả các xã có máy tính nối mạng. Từ đầu năm, huyện và các xã, thị trấn nhận 14.528 hồ sơ; nhiều thủ tục trả kết quả ngay trong ngày.',
      ),
      heading('Xã Thanh Sơn'),
      paragraph(
        'Xã Thanh Sơn đạt chuẩn nông thôn mới từ năm 2014 và hướng tới nông thôn mới kiểu mẫu. Xã có ',
        link(
          'hòm thư góp ý và bảng số điện thoại lãnh đạo',
          `/mo-hinh/${modelSlugs.suggestionBox}`,
        ),
        '.',
      ),
      heading('Việc còn khó'),
      paragraph(
        'Hồ sơ trực tuyến mức độ 3, 4 (theo cách phân mức cũ) còn thấp vì người dân chưa quen. Huyện chọn cách đổi mới tuyên truyền, đến từng hộ dân.',
      ),
      heading('Điều nguồn chưa nói'),
      paragraph(
        'Bài không ghi ngày đăng; nội dung cho thấy khoảng năm 2019. Cách tính tỷ lệ 99,9% chưa rõ mẫu số.',
      ),
    ),
    publishedAtText: UNDATED,
    datePrecision: 'unknown',
    authorLine: 'Theo Thanh Vân, Lê Mai',
    sourceName: 'Báo có giấy phép 68/GP-BTTTT ngày 16/02/2017',
    topics: ['Một cửa', 'Camera giám sát'],
    figures: withSource(kimBangFigures, sourceNames.kimBang),
    provenance: fromSource(sourceNames.kimBang, {
      note: `${RETOLD} Nguồn ghi tên tác giả không thống nhất: chỗ “Thanh Vân”, chỗ “Thanh Vân, Lê Mai”.`,
      titledByEditor: true,
    }),
  },
  {
    title: 'Hai Bà Trưng năm 2017: rút ngắn thời gian, lấy ý kiến người dân',
    slug: articleSlugs.haiBaTrung,
    summary:
      'Quận Hai Bà Trưng (Hà Nội) tăng 8 bậc chỉ số cải cách hành chính năm 2016. Năm 2017, các phòng đăng ký rút ngắn thời gian giải quyết và quận thí điểm lấy ý kiến hài lòng.',
    body: richText(
      paragraph(
        'Trong bảng xếp hạng cải cách hành chính của thành phố, quận đi từ hạng 17 năm 2015 lên hạng 9 năm 2016. Năm 2017 là Năm kỷ cương hành chính: việc chỉ đạo cải cách hành chính được tính vào đánh giá đơn vị, cán bộ và công chức.',
      ),
      heading('Rút ngắn thời gian, công khai thủ tục'),
      bulletList(
        'Phòng Nội vụ đăng ký rút ngắn 3 thủ tục, Phòng Giáo dục và Đào tạo 2 thủ tục, mỗi phòng còn lại 1 thủ tục.',
        'Toàn bộ thủ tục của quận và phường có thời gian, tình trạng giải quyết trên cổng.',
      ),
      heading('Phường Thanh Nhàn'),
      paragraph(
        'Phường có ',
        link('wifi miễn phí và gọi điện báo khi có kết quả', `/mo-hinh/${modelSlugs.callBack}`),
        '. Đến ngày 15/8, phường nhận 8.534 lượt hồ sơ, đã xong 8.526; 8 hồ sơ còn lại chưa đến hạn. Trong năm không có phàn nàn về phục vụ.',
      ),
      heading('Lấy ý kiến và máy đánh giá'),
      paragraph(
        'Quận thí điểm lấy ý kiến tại một cửa của quận và ba phường Vĩnh Tuy, Lê Đại Hành, Quỳnh Lôi, đợt đầu vào tháng 5, 6 và đợt sau vào tháng 9, 10. Đợt đầu không có phàn nàn. ',
        link('Máy đánh giá sự hài lòng', `/mo-hinh/${modelSlugs.ratingMachines}`),
        ' dự kiến được đặt trong tháng 9, 10, sớm hơn mốc thành phố giao từ năm 2018.',
      ),
      heading('Hai đề án'),
      paragraph(
        'Quận xây dựng đề án về chất lượng đội ngũ gắn với tinh giản biên chế giai đoạn 2017–2020, tầm nhìn 2025, và đề án chỉ số cải cách hành chính dùng trong nội bộ quận.',
      ),
      heading('Điều nguồn chưa nói'),
      paragraph(
        'Bài không ghi ngày đăng (nội dung sau ngày 15/08/2017). Tổng số đơn vị được xếp hạng và số phòng còn lại không có trong nguồn.',
      ),
    ),
    publishedAtText: UNDATED,
    datePrecision: 'unknown',
    authorLine: 'Theo Linh Chi',
    topics: ['Rút ngắn thời gian', 'Khảo sát hài lòng'],
    figures: withSource(haiBaTrungFigures, sourceNames.haiBaTrung),
    provenance: fromSource(sourceNames.haiBaTrung, { note: RETOLD, titledByEditor: true }),
  },
  {
    title: 'Hà Nội nhìn lại cải cách hành chính năm 2019, đặt việc cho năm 2020',
    slug: articleSlugs.haNoi,
    summary:
      'Năm 2019, Hà Nội kiểm tra 34 đơn vị, dùng chung phần mềm một cửa ba cấp và đứng hạng 9/63 về PCI 2018. Năm 2020, thành phố chú trọng 5 rõ và một việc – một đầu mối.',
    body: richText(
      heading('Kiểm tra'),
      paragraph(
        'Thành phố kiểm tra 31 đơn vị theo ',
        link('kế hoạch năm 2019', '/ke-hoach/ha-noi-kiem-tra-cai-cach-hanh-chinh-2019'),
        ' và 3 đơn vị đột xuất. Tồn tại được chấn chỉnh; phản ánh của báo chí, tổ chức và công dân được xử lý.',
      ),
      heading('Những đơn vị được nêu tên'),
      bulletList(
        'Dẫn đầu: Sở Giao thông vận tải, Sở Tài chính; Nam Từ Liêm, Long Biên, Đống Đa, Sơn Tây.',
        'Tài chính công: Đan Phượng, Sở Du lịch.',
        'ISO 9001:2015: Sở Du lịch, Sở Giao thông vận tải, Chương Mỹ.',
        'Truyền thông: các xã, thị trấn của Sóc Sơn với Facebook và Zalo.',
      ),
      heading('Một cửa điện tử và dịch vụ công'),
      paragraph(
        'Phần mềm một cửa dùng chung có mặt ở 22 sở, 30 quận, huyện, thị xã và 584 xã, phường, thị trấn. Dịch vụ công mức độ 3, 4 dùng chữ ký số chuyên dùng Chính phủ.',
      ),
      heading('Các chỉ số'),
      paragraph(
        'Số liệu bên dưới ghi đúng những gì nguồn nêu: có chỉ số chỉ biết số bậc tăng, có thành phần chưa rõ thuộc chỉ số nào.',
      ),
      heading('Việc của năm 2020'),
      paragraph(
        'Thành phố đặt ra các ',
        link('nhiệm vụ năm 2020', '/ke-hoach/ha-noi-nhiem-vu-2020'),
        ': đổi mới báo cáo, dùng chung dữ liệu, đơn giản hóa thủ tục, phân công 5 rõ, một việc – một đầu mối, nâng dịch vụ công mức độ 3, 4 và xây dựng bộ chỉ số về tính sáng tạo, năng lực điều hành.',
      ),
    ),
    publishedOn: '2020-01-14',
    publishedAtText: '20:59 ngày 14/01/2020',
    datePrecision: 'exact',
    authorLine: 'Theo Hoàng Anh',
    sourceName: 'HNP',
    topics: ['Kiểm tra', 'Chỉ số', 'Một cửa'],
    figures: withSource(haNoiFigures, sourceNames.haNoi),
    provenance: fromSource(sourceNames.haNoi, { note: RETOLD, titledByEditor: true }),
  },
  {
    title: 'Kon Tum phát động thi đua đẩy mạnh cải cách hành chính 2023–2030',
    slug: articleSlugs.konTum,
    summary:
      'Công văn 216/BCĐ-NC ngày 27/01/2023 của Ban Chỉ đạo Cải cách hành chính tỉnh Kon Tum giao các đơn vị, địa phương việc cần làm, khuyến khích đối thoại và thử cách làm mới.',
    body: richText(
      paragraph(
        'Ngày 27/01/2023, Ban Chỉ đạo Cải cách hành chính tỉnh Kon Tum ban hành ',
        link('Công văn 216/BCĐ-NC', '/van-ban/216-bcd-nc'),
        ' về phong trào thi đua đẩy mạnh cải cách hành chính giai đoạn 2023–2030, gửi thành viên Ban Chỉ đạo và thủ trưởng các đơn vị, địa phương.',
      ),
      heading('Ba phần của văn bản'),
      bulletList(
        'Quán triệt và chỉ đạo trong từng đơn vị.',
        'Tám nhóm việc: thủ tục, rà soát, đối thoại, thí điểm, chuyển đổi số, tuyên truyền, đội ngũ, kỷ luật – kỷ cương; bám sát kế hoạch giai đoạn 2021–2030 và kế hoạch từng năm.',
        'Tổ chức thi đua theo đợt, theo chuyên đề, gắn với học tập và làm theo Bác.',
      ),
      heading('Theo dõi trên cổng'),
      paragraph(
        'Biên tập tách văn bản thành 32 việc có mã riêng, trong đó 5 việc được khuyến khích. Văn bản không ấn định thời hạn, chỉ tiêu hay ngày báo cáo nên cổng ghi “chưa xác định thời hạn”.',
      ),
      paragraph(
        'Giai đoạn của phong trào (2023–2030) khác với giai đoạn của kế hoạch cải cách hành chính (2021–2030); cả hai đều đúng.',
      ),
    ),
    publishedAtText: UNDATED,
    datePrecision: 'unknown',
    authorLine: 'Theo Bá Tuấn',
    topics: ['Thi đua', 'Chỉ đạo'],
    figures: withSource(
      [
        {
          label: 'Việc tách từ văn bản',
          unit: 'việc',
          value: 32,
          note: 'Biên tập tách để theo dõi; 27 việc bắt buộc, 5 việc khuyến khích.',
        },
      ],
      sourceNames.konTum,
    ),
    provenance: fromSource(sourceNames.konTum, { note: RETOLD, titledByEditor: true }),
  },
]

function withSource(figures: Figures, source: string): Figures {
  return figures?.map((figure) => ({ ...figure, source }))
}

/** What an article is about; set last, because units and models name the articles as their source. */
export const articleLinks: readonly {
  slug: string
  units: readonly ReturnType<typeof unit>[]
  relatedModels: readonly ReturnType<typeof model>[]
}[] = [
  {
    slug: articleSlugs.caoLanh,
    units: [
      unit('thanh-pho-cao-lanh'),
      unit('phuong-2-cao-lanh'),
      unit('phuong-11-cao-lanh'),
      unit('phuong-hoa-thuan-cao-lanh'),
    ],
    relatedModels: [
      model(modelSlugs.friendlySunday),
      model(modelSlugs.onlineWednesday),
      model(modelSlugs.membersHelp),
    ],
  },
  {
    slug: articleSlugs.kimBang,
    units: [
      unit('huyen-kim-bang'),
      unit('xa-thanh-son-kim-bang'),
      unit('thanh-tra-huyen-kim-bang'),
      unit('van-phong-huyen-kim-bang'),
    ],
    relatedModels: [model(modelSlugs.cameras), model(modelSlugs.suggestionBox)],
  },
  {
    slug: articleSlugs.haiBaTrung,
    units: [
      unit('quan-hai-ba-trung'),
      unit('phong-noi-vu-hai-ba-trung'),
      unit('phong-giao-duc-hai-ba-trung'),
      unit('phuong-thanh-nhan-quan-hai-ba-trung'),
      unit('phuong-vinh-tuy-quan-hai-ba-trung'),
      unit('phuong-le-dai-hanh-quan-hai-ba-trung'),
      unit('phuong-quynh-loi-quan-hai-ba-trung'),
      unit('phuong-minh-khai-quan-hai-ba-trung'),
    ],
    relatedModels: [model(modelSlugs.callBack), model(modelSlugs.ratingMachines)],
  },
  {
    slug: articleSlugs.haNoi,
    units: [
      unit('thanh-pho-ha-noi'),
      unit('so-giao-thong-van-tai-ha-noi'),
      unit('so-tai-chinh-ha-noi'),
      unit('so-du-lich-ha-noi'),
      unit('quan-nam-tu-liem'),
      unit('quan-long-bien'),
      unit('quan-dong-da'),
      unit('thi-xa-son-tay'),
      unit('huyen-dan-phuong'),
      unit('huyen-chuong-my'),
      unit('huyen-soc-son'),
    ],
    relatedModels: [model(modelSlugs.fanpage)],
  },
  {
    slug: articleSlugs.konTum,
    units: [
      unit('tinh-kon-tum'),
      unit('ban-chi-dao-cai-cach-hanh-chinh-tinh-kon-tum'),
      unit('trung-tam-phuc-vu-hanh-chinh-cong-tinh-kon-tum'),
    ],
    relatedModels: [],
  },
]
