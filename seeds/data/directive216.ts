import type { Frequency, Obligation } from '../../src/domain/options.js'
import { document, plan, unit } from '../reference.js'
import type { SeedRow } from '../seedRow.js'
import { fromArticle } from './sources.js'

/*
 * Directive 216/BCĐ-NC as 32 assignable requirements. Codes, obligation and wording follow the content of
 * the source; how often and how to measure are the editor's suggestions. The source gives no deadline.
 */

export const DIRECTIVE_216 = '216-bcd-nc'

/** Communes of today within the former province that play the recipients in the demo. */
export const DEMO_RECIPIENTS = ['phuong-kon-tum', 'phuong-dak-cam', 'phuong-dak-bla'] as const

export interface Requirement {
  code: string
  heading: string
  text: string
  obligation: Obligation
  frequency: Frequency
  frequencyNote?: string
  indicator: string
}

const HEADINGS = {
  awareness: '1. Quán triệt và chỉ đạo thực hiện',
  plans: '2. Thực hiện nhiệm vụ cải cách hành chính',
  procedures: '2.1. Công khai và giải quyết thủ tục hành chính',
  review: '2.2. Rà soát, rút ngắn thời gian giải quyết',
  dialogue: '2.3. Đối thoại, tháo gỡ vướng mắc',
  pilots: '2.4. Thí điểm giải pháp mới',
  digital: '2.5. Công nghệ thông tin và chuyển đổi số',
  publicity: '2.6. Phối hợp tuyên truyền',
  staff: '2.7. Xây dựng tổ chức và đội ngũ',
  discipline: '2.8. Kiểm tra, kỷ luật, kỷ cương',
  emulation: '3. Tổ chức các phong trào thi đua',
} as const

const mandatory = { obligation: 'mandatory' } as const
const encouraged = { obligation: 'encouraged' } as const
const once = { frequency: 'once' } as const
const continuous = { frequency: 'continuous' } as const
const periodic = { frequency: 'periodic' } as const

const firstPart: readonly Requirement[] = [
  {
    ...mandatory,
    ...periodic,
    code: '1.1',
    heading: HEADINGS.awareness,
    text: 'Quán triệt nội dung phong trào giai đoạn 2023–2030 đến toàn thể cán bộ, công chức, viên chức, người lao động.',
    frequencyNote: 'Một lần khi bắt đầu, nhắc lại hằng năm',
    indicator:
      'Biên bản họp; tỷ lệ cán bộ, công chức, viên chức, người lao động đã được quán triệt',
  },
  {
    ...mandatory,
    ...once,
    code: '1.2',
    heading: HEADINGS.awareness,
    text: 'Ban hành văn bản chỉ đạo các đơn vị trực thuộc thực hiện phong trào.',
    indicator: 'Số, ngày văn bản; số đơn vị trực thuộc đã có văn bản trên tổng số',
  },
]

const procedureWork: readonly Requirement[] = [
  {
    ...mandatory,
    ...continuous,
    code: '2.0',
    heading: HEADINGS.plans,
    text: 'Tập trung nguồn lực; bám sát mục tiêu, nhiệm vụ, giải pháp trong kế hoạch cải cách hành chính giai đoạn 2021–2030, kế hoạch năm 2023 và các năm tiếp theo của tỉnh và của đơn vị.',
    indicator: 'Liên kết với nhiệm vụ trong kế hoạch; tỷ lệ nhiệm vụ hoàn thành đúng hạn',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.1a',
    heading: HEADINGS.procedures,
    text: 'Cập nhật, niêm yết, công khai kịp thời, đầy đủ thủ tục hành chính tại Trung tâm Phục vụ hành chính công tỉnh.',
    indicator: 'Tỷ lệ thủ tục niêm yết đúng hạn tại Trung tâm',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.1b',
    heading: HEADINGS.procedures,
    text: 'Cập nhật, niêm yết, công khai kịp thời, đầy đủ thủ tục hành chính tại bộ phận một cửa các cấp.',
    indicator: 'Tỷ lệ thủ tục niêm yết đúng hạn tại bộ phận một cửa',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.1c',
    heading: HEADINGS.procedures,
    text: 'Cập nhật, công khai kịp thời, đầy đủ thủ tục hành chính trên trang thông tin điện tử của đơn vị, địa phương.',
    indicator: 'Tỷ lệ thủ tục công khai đúng hạn trên trang thông tin điện tử',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.1d',
    heading: HEADINGS.procedures,
    text: 'Tiếp nhận, giải quyết hồ sơ thuộc lĩnh vực của mình theo đúng quy định.',
    indicator: 'Số liệu tiếp nhận, giải quyết hồ sơ theo biểu mẫu số 06',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.1đ',
    heading: HEADINGS.procedures,
    text: 'Nâng tỷ lệ hồ sơ được giải quyết đúng hạn và trước hạn.',
    indicator: 'Tỷ lệ đúng hạn, tỷ lệ trước hạn và xu hướng qua các kỳ',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.1e',
    heading: HEADINGS.procedures,
    text: 'Không đòi hỏi người dân, tổ chức, doanh nghiệp nộp giấy tờ ngoài quy định.',
    indicator: 'Số phản ánh được xác minh là đúng; kết quả kiểm tra',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.1g',
    heading: HEADINGS.procedures,
    text: 'Giảm tới mức thấp nhất việc người dân, tổ chức phải đi lại nhiều lần.',
    indicator: 'Số lần yêu cầu bổ sung trên 100 hồ sơ',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.1h',
    heading: HEADINGS.procedures,
    text: 'Nghiêm túc xin lỗi người dân, tổ chức khi trả kết quả trễ hẹn.',
    indicator: 'Số thư xin lỗi trên số hồ sơ trễ hẹn',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.1i',
    heading: HEADINGS.procedures,
    text: 'Có giải pháp đẩy mạnh giải quyết thủ tục hành chính trên môi trường điện tử.',
    indicator: 'Tỷ lệ hồ sơ trực tuyến; tỷ lệ dịch vụ công toàn trình',
  },
]

const improvement: readonly Requirement[] = [
  {
    ...mandatory,
    ...periodic,
    code: '2.2a',
    heading: HEADINGS.review,
    text: 'Thường xuyên rà soát quy trình, quy định, tiêu chuẩn, tiêu chí về thủ tục hành chính thuộc ngành, lĩnh vực và trong nội bộ đơn vị.',
    indicator: 'Số quy trình, quy định, thủ tục đã rà soát',
  },
  {
    ...encouraged,
    ...periodic,
    code: '2.2b',
    heading: HEADINGS.review,
    text: 'Xem xét rút ngắn thêm thời gian giải quyết thủ tục hành chính, nếu có thể.',
    indicator: 'Số thủ tục đăng ký rút ngắn; số ngày được rút ngắn',
  },
  {
    ...encouraged,
    ...periodic,
    code: '2.3a',
    heading: HEADINGS.dialogue,
    text: 'Tổ chức đối thoại với người dân, doanh nghiệp.',
    indicator: 'Số cuộc đối thoại; số câu hỏi đã trả lời',
  },
  {
    ...encouraged,
    ...continuous,
    code: '2.3b',
    heading: HEADINGS.dialogue,
    text: 'Kịp thời sửa đổi, bổ sung những quy định gây cản trở phát triển.',
    indicator: 'Số vướng mắc đã dẫn tới sửa đổi, bổ sung văn bản',
  },
  {
    ...encouraged,
    ...once,
    code: '2.3c',
    heading: HEADINGS.dialogue,
    text: 'Có cơ chế khuyến khích người dân, doanh nghiệp góp ý cho cải cách hành chính.',
    indicator: 'Văn bản ban hành cơ chế; số ý kiến góp ý nhận được',
  },
  {
    ...encouraged,
    ...periodic,
    code: '2.4',
    heading: HEADINGS.pilots,
    text: 'Thí điểm giải pháp mới, sáng tạo trong tiếp nhận và giải quyết hồ sơ, có hiệu quả và phù hợp với đơn vị.',
    indicator: 'Số mô hình, sáng kiến theo từng giai đoạn thực hiện',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.5',
    heading: HEADINGS.digital,
    text: 'Đẩy mạnh ứng dụng công nghệ thông tin và chuyển đổi số: từ chính quyền điện tử tới chính quyền số, kinh tế số, xã hội số, công dân số.',
    indicator: 'Các thành phần của chỉ số chuyển đổi số; nhiệm vụ thuộc lĩnh vực 6 của kế hoạch',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.6a',
    heading: HEADINGS.publicity,
    text: 'Phối hợp với Mặt trận Tổ quốc và các đoàn thể cùng cấp tuyên truyền về mục đích, ý nghĩa, tầm quan trọng của cải cách hành chính.',
    indicator: 'Số hoạt động tuyên truyền, có ghi đơn vị phối hợp',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.6b',
    heading: HEADINGS.publicity,
    text: 'Tuyên truyền, vận động người dân gửi, nhận hồ sơ qua dịch vụ bưu chính và dịch vụ công trực tuyến toàn trình.',
    indicator: 'Tỷ lệ hồ sơ qua bưu chính; tỷ lệ hồ sơ trực tuyến',
  },
]

const disciplineAndEmulation: readonly Requirement[] = [
  {
    ...mandatory,
    ...continuous,
    code: '2.7a',
    heading: HEADINGS.staff,
    text: 'Xây dựng tổ chức Đảng, đoàn thể trong sạch, vững mạnh, hoàn thành nhiệm vụ.',
    indicator: 'Chỉ ghi nhận bằng lời; ngoài phạm vi số liệu của cổng',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.7b',
    heading: HEADINGS.staff,
    text: 'Xây dựng đội ngũ cán bộ, công chức giỏi việc và liêm chính.',
    indicator: 'Số lượt đào tạo, bồi dưỡng',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.7c',
    heading: HEADINGS.staff,
    text: 'Kiên quyết đẩy lùi suy thoái về tư tưởng chính trị, đạo đức, lối sống và biểu hiện “tự diễn biến”, “tự chuyển hóa” trong nội bộ.',
    indicator: 'Chỉ ghi nhận bằng lời; không công khai số liệu',
  },
  {
    ...mandatory,
    ...periodic,
    code: '2.8a',
    heading: HEADINGS.discipline,
    text: 'Tăng cường kiểm tra công tác cải cách hành chính.',
    indicator: 'Số cuộc kiểm tra đã thực hiện so với kế hoạch',
  },
  {
    ...mandatory,
    ...periodic,
    code: '2.8b',
    heading: HEADINGS.discipline,
    text: 'Tăng cường kiểm tra việc chấp hành quy định về văn hóa công sở.',
    indicator: 'Số cuộc kiểm tra theo từng loại',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.8c',
    heading: HEADINGS.discipline,
    text: 'Phát huy vai trò, trách nhiệm của người đứng đầu.',
    indicator: 'Kết quả xếp loại người đứng đầu',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.8d',
    heading: HEADINGS.discipline,
    text: 'Phân công công việc theo “5 rõ”: rõ người, rõ việc, rõ quy trình, rõ trách nhiệm, rõ kết quả.',
    indicator: 'Tỷ lệ nhiệm vụ được phân công đủ các yếu tố “rõ”',
  },
  {
    ...mandatory,
    ...continuous,
    code: '2.8đ',
    heading: HEADINGS.discipline,
    text: 'Xử lý nghiêm hành vi nhũng nhiễu, gây khó khăn, lợi dụng chức vụ để vụ lợi.',
    indicator: 'Số vụ việc đã xử lý',
  },
  {
    ...mandatory,
    ...periodic,
    code: '3.1',
    heading: HEADINGS.emulation,
    text: 'Phát động các đợt thi đua (thi đua theo đợt) phù hợp với tình hình thực tế.',
    indicator: 'Số đợt thi đua đã phát động',
  },
  {
    ...mandatory,
    ...periodic,
    code: '3.2',
    heading: HEADINGS.emulation,
    text: 'Phát động thi đua theo chuyên đề.',
    indicator: 'Số phong trào thi đua chuyên đề đã phát động',
  },
  {
    ...mandatory,
    ...continuous,
    code: '3.3',
    heading: HEADINGS.emulation,
    text: 'Gắn các phong trào thi đua với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh để hoàn thành nhiệm vụ chính trị.',
    indicator: 'Phong trào có gắn với nội dung học tập và làm theo Bác',
  },
]

export const requirements216: readonly Requirement[] = [
  ...firstPart,
  ...procedureWork,
  ...improvement,
  ...disciplineAndEmulation,
]

export const directives: readonly SeedRow<'directives'>[] = [
  {
    title:
      'Thực hiện Phong trào thi đua đẩy mạnh cải cách hành chính trên địa bàn tỉnh Kon Tum, giai đoạn 2023–2030',
    slug: DIRECTIVE_216,
    document: document('cong-van-216-bcd-nc'),
    summary:
      'Công văn 216/BCĐ-NC ngày 27/01/2023 nêu những việc các đơn vị, địa phương cần làm hoặc được khuyến khích làm để đẩy mạnh cải cách hành chính. Để theo dõi, biên tập tách thành 32 việc; văn bản không ấn định thời hạn cho việc nào.',
    issuer: unit('ban-chi-dao-cai-cach-hanh-chinh-tinh-kon-tum'),
    issuedOn: '2023-01-27',
    periodFrom: '2023-01-01',
    periodTo: '2030-12-31',
    recipientsText: 'Thành viên Ban Chỉ đạo; thủ trưởng các đơn vị, địa phương.',
    recipients: DEMO_RECIPIENTS.map((slug) => ({
      mode: 'unit' as const,
      unit: unit(slug),
      note: 'Nơi nhận minh hoạ: phường ngày nay trên địa bàn tỉnh Kon Tum trước ngày 01/07/2025',
    })),
    relatedPlans: [plan('kon-tum-ke-hoach-2021-2030'), plan('kon-tum-ke-hoach-2023')],
    requirements: requirements216.map((requirement, index) => ({
      ...requirement,
      order: index + 1,
      due: { kind: 'none' as const },
      suggestedByEditor: true,
      weight: 1,
    })),
    provenance: fromArticle('konTum', {
      note: 'Nội dung và mức bắt buộc theo nguồn; tên nhóm, nhịp thực hiện và chỉ số gợi ý do biên tập đặt. Nơi nhận có ghi chú “minh hoạ” không có trong nguồn.',
    }),
  },
]
