import { directive, document, unit } from '../reference.js'
import type { SeedRow } from '../seedRow.js'
import { DIRECTIVE_216 } from './directive216.js'
import { fromArticle } from './sources.js'

export const MOVEMENT_216 = 'thi-dua-day-manh-cai-cach-hanh-chinh-kon-tum-2023-2030'

export const movements: readonly SeedRow<'movements'>[] = [
  {
    title: 'Phong trào thi đua đẩy mạnh cải cách hành chính',
    slug: MOVEMENT_216,
    form: 'unknown',
    level: 'province',
    issuer: unit('ban-chi-dao-cai-cach-hanh-chinh-tinh-kon-tum'),
    document: document('cong-van-216-bcd-nc'),
    directive: directive(DIRECTIVE_216),
    periodFrom: '2023-01-01',
    periodTo: '2030-12-31',
    purpose:
      'Đẩy mạnh cải cách hành chính trên địa bàn tỉnh Kon Tum giai đoạn 2023–2030, gắn với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    audience: 'Cán bộ, công chức, viên chức, người lao động ở các đơn vị, địa phương.',
    provenance: fromArticle('konTum', {
      note: 'Văn bản yêu cầu phát động cả thi đua theo đợt và theo chuyên đề. Tiêu chí, các mốc và hình thức khen thưởng không có trong nguồn nên để trống.',
    }),
  },
]
