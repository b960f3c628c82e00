import { unit } from '../reference.js'
import type { SeedRow } from '../seedRow.js'
import { fromArticle, type ArticleName } from './sources.js'

/* Bodies that the articles name: offices, departments, a service centre and a steering committee. */

const LAST_DAY = '2025-06-30'
const ENDED_WITH_DISTRICT = 'Kết thúc cùng cấp huyện từ ngày 01/07/2025'
const DEPARTMENT_MERGED_NOTE =
  'Các sở giao thông vận tải được hợp nhất vào sở xây dựng từ năm 2025; ngày cụ thể tại Hà Nội chưa kiểm chứng.'
const ISO_9001 = { title: 'Áp dụng hệ thống quản lý chất lượng ISO 9001:2015' }

export const offices: readonly SeedRow<'units'>[] = [
  districtOffice('Thanh tra huyện Kim Bảng', 'thanh-tra-huyen-kim-bang', 'kimBang'),
  districtOffice('Văn phòng HĐND và UBND huyện Kim Bảng', 'van-phong-huyen-kim-bang', 'kimBang'),
  districtOffice('Phòng Nội vụ quận Hai Bà Trưng', 'phong-noi-vu-hai-ba-trung', 'haiBaTrung'),
  districtOffice(
    'Phòng Giáo dục và Đào tạo quận Hai Bà Trưng',
    'phong-giao-duc-hai-ba-trung',
    'haiBaTrung',
  ),
  {
    ...haNoiDepartment('Sở Giao thông vận tải Hà Nội', 'so-giao-thong-van-tai-ha-noi'),
    shortName: 'Sở GTVT Hà Nội',
    titles: [ISO_9001],
    provenance: fromArticle('haNoi', { note: DEPARTMENT_MERGED_NOTE }),
  },
  haNoiDepartment('Sở Tài chính Hà Nội', 'so-tai-chinh-ha-noi'),
  { ...haNoiDepartment('Sở Du lịch Hà Nội', 'so-du-lich-ha-noi'), titles: [ISO_9001] },
  {
    name: 'Ban Chỉ đạo Cải cách hành chính tỉnh Kon Tum',
    shortName: 'BCĐ CCHC tỉnh Kon Tum',
    slug: 'ban-chi-dao-cai-cach-hanh-chinh-tinh-kon-tum',
    kind: 'steering-committee',
    level: 'province',
    parent: unit('tinh-kon-tum'),
    validTo: LAST_DAY,
    dissolvedBy: 'Tỉnh Kon Tum nhập vào tỉnh Quảng Ngãi từ ngày 01/07/2025',
    provenance: fromArticle('konTum', {
      note: 'Cơ quan tiếp tục theo dõi văn bản 216/BCĐ-NC sau ngày 01/07/2025: chưa kiểm chứng.',
    }),
  },
  {
    name: 'Trung tâm Phục vụ hành chính công tỉnh Kon Tum',
    slug: 'trung-tam-phuc-vu-hanh-chinh-cong-tinh-kon-tum',
    kind: 'service-centre',
    level: 'province',
    parent: unit('tinh-kon-tum'),
    validTo: LAST_DAY,
    dissolvedBy: 'Tỉnh Kon Tum nhập vào tỉnh Quảng Ngãi từ ngày 01/07/2025',
    provenance: fromArticle('konTum', { note: 'Cơ quan kế thừa chưa kiểm chứng.' }),
  },
]

function districtOffice(name: string, slug: string, article: ArticleName): SeedRow<'units'> {
  return {
    name,
    slug,
    kind: 'office',
    level: 'district',
    parent: unit(article === 'kimBang' ? 'huyen-kim-bang' : 'quan-hai-ba-trung'),
    validTo: LAST_DAY,
    dissolvedBy: ENDED_WITH_DISTRICT,
    provenance: fromArticle(article, { note: 'Cơ quan kế thừa chưa kiểm chứng.' }),
  }
}

function haNoiDepartment(name: string, slug: string): SeedRow<'units'> {
  return {
    name,
    slug,
    kind: 'department',
    level: 'province',
    parent: unit('thanh-pho-ha-noi'),
    provenance: fromArticle('haNoi', { note: 'Tình trạng sau năm 2025 chưa kiểm chứng.' }),
  }
}
