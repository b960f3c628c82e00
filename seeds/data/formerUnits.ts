import type { SuccessionType } from '../../src/domain/options.js'
import { slugOf } from '../../src/domain/text/vietnameseText.js'
import { unit } from '../reference.js'
import type { SeedRow } from '../seedRow.js'
import { TWO_TIER_FROM, communeSlug } from './currentUnits.js'
import { fromArticle, fromSource } from './sources.js'
import { DISTRICT_SUCCESSORS } from './territories.js'

/*
 * Units that no longer exist, as the articles name them, with the units that hold their area now.
 * Successors are listed before the units they succeed.
 */

const LAST_DAY = '2025-06-30'
const NO_DISTRICTS = 'Kết thúc cấp huyện từ ngày 01/07/2025'
const RESOLUTION_202 = 'Nghị quyết 202/2025/QH15 ngày 12/06/2025'
const SUCCESSION_TABLE = 'Bảng chuyển đổi đơn vị hành chính 2025 (bản dữ liệu tháng 8/2025)'
const PART_OF_AREA = 'Một phần diện tích'

const END_2024_NOTE =
  'Sáp nhập trong đợt sắp xếp cuối năm 2024. Ngày có hiệu lực chính xác chưa kiểm chứng; cổng ghi tạm ngày 31/12/2024.'

function succession(slug: string, type: SuccessionType, shareNote?: string) {
  return { to: unit(slug), type, effectiveOn: TWO_TIER_FROM, shareNote }
}

/** All of the unit went to one commune, together with others. */
function mergedInto(code: string) {
  return [succession(communeSlug(code), 'merge')]
}

/** The unit's area was divided over several communes. */
function splitOver(codes: readonly string[]) {
  return codes.map((code) => succession(communeSlug(code), 'split', PART_OF_AREA))
}

function districtSuccessions(slug: string) {
  return splitOver(DISTRICT_SUCCESSORS[slug] ?? [])
}

export const formerProvinces: readonly SeedRow<'units'>[] = [
  formerProvince('Tỉnh Đồng Tháp', 'tinh-dong-thap-truoc-07-2025', 'tinh-dong-thap', '87'),
  formerProvince('Tỉnh Tiền Giang', 'tinh-tien-giang', 'tinh-dong-thap'),
  formerProvince('Tỉnh Hà Nam', 'tinh-ha-nam', 'tinh-ninh-binh'),
  formerProvince('Tỉnh Nam Định', 'tinh-nam-dinh', 'tinh-ninh-binh'),
  formerProvince('Tỉnh Ninh Bình', 'tinh-ninh-binh-truoc-07-2025', 'tinh-ninh-binh'),
  formerProvince('Tỉnh Kon Tum', 'tinh-kon-tum', 'tinh-quang-ngai'),
  formerProvince('Tỉnh Quảng Ngãi', 'tinh-quang-ngai-truoc-07-2025', 'tinh-quang-ngai'),
]

function formerProvince(
  name: string,
  slug: string,
  successor: string,
  code?: string,
): SeedRow<'units'> {
  return {
    name,
    code,
    slug,
    kind: 'province',
    level: 'province',
    validTo: LAST_DAY,
    dissolvedBy: RESOLUTION_202,
    successions: [{ ...succession(successor, 'merge'), document: RESOLUTION_202 }],
    provenance: fromSource(SUCCESSION_TABLE),
  }
}

const oldDongThap = unit('tinh-dong-thap-truoc-07-2025')
const haNam = unit('tinh-ha-nam')
const haNoi = unit('thanh-pho-ha-noi')
const konTum = unit('tinh-kon-tum')

export const formerDistricts: readonly SeedRow<'units'>[] = [
  {
    name: 'Thành phố Cao Lãnh',
    shortName: 'TP Cao Lãnh',
    slug: 'thanh-pho-cao-lanh',
    kind: 'district-city',
    level: 'district',
    parent: oldDongThap,
    validTo: LAST_DAY,
    dissolvedBy: NO_DISTRICTS,
    successions: districtSuccessions('thanh-pho-cao-lanh'),
    oneStopDesk: {
      note: 'Bộ phận Tiếp nhận và Trả kết quả của thành phố; mỗi phường, xã có một bộ phận riêng.',
    },
    provenance: fromArticle('caoLanh', {
      note: `Ngày kết thúc và đơn vị kế thừa: ${SUCCESSION_TABLE}.`,
    }),
  },
  {
    name: 'Thị xã Kim Bảng',
    slug: 'thi-xa-kim-bang',
    kind: 'district-city',
    level: 'district',
    parent: haNam,
    validFrom: '2025-01-01',
    validTo: LAST_DAY,
    dissolvedBy: NO_DISTRICTS,
    successions: districtSuccessions('thi-xa-kim-bang'),
    provenance: fromSource(SUCCESSION_TABLE, {
      note: 'Ngày thành lập thị xã (01/01/2025) theo hiểu biết chung, chưa kiểm chứng.',
    }),
  },
  {
    name: 'Huyện Kim Bảng',
    slug: 'huyen-kim-bang',
    kind: 'district',
    level: 'district',
    parent: haNam,
    validTo: '2024-12-31',
    dissolvedBy: 'Chuyển thành thị xã Kim Bảng',
    successions: [{ to: unit('thi-xa-kim-bang'), type: 'upgrade', effectiveOn: '2025-01-01' }],
    oneStopDesk: {
      note: 'Bộ phận một cửa của huyện và mọi xã, thị trấn được trang bị lại; nhiều nơi được mở rộng.',
    },
    provenance: fromArticle('kimBang', {
      note: 'Ngày chuyển thành thị xã (01/01/2025) theo hiểu biết chung, chưa kiểm chứng.',
    }),
  },
  {
    name: 'Quận Hai Bà Trưng',
    slug: 'quan-hai-ba-trung',
    kind: 'district',
    level: 'district',
    parent: haNoi,
    validTo: LAST_DAY,
    dissolvedBy: NO_DISTRICTS,
    successions: districtSuccessions('quan-hai-ba-trung'),
    provenance: fromArticle('haiBaTrung', {
      note: `Ngày kết thúc và đơn vị kế thừa: ${SUCCESSION_TABLE}.`,
    }),
  },
  {
    name: 'Thành phố Kon Tum',
    shortName: 'TP Kon Tum',
    slug: 'thanh-pho-kon-tum',
    kind: 'district-city',
    level: 'district',
    parent: konTum,
    validTo: LAST_DAY,
    dissolvedBy: NO_DISTRICTS,
    successions: districtSuccessions('thanh-pho-kon-tum'),
    provenance: fromSource(SUCCESSION_TABLE),
  },
  haNoiDistrict('Quận Nam Từ Liêm', 'quan-nam-tu-liem', 'district'),
  haNoiDistrict('Quận Long Biên', 'quan-long-bien', 'district'),
  haNoiDistrict('Quận Đống Đa', 'quan-dong-da', 'district'),
  haNoiDistrict('Thị xã Sơn Tây', 'thi-xa-son-tay', 'district-city'),
  haNoiDistrict('Huyện Đan Phượng', 'huyen-dan-phuong', 'district'),
  {
    ...haNoiDistrict('Huyện Chương Mỹ', 'huyen-chuong-my', 'district'),
    titles: [{ title: 'Áp dụng hệ thống quản lý chất lượng ISO 9001:2015' }],
  },
  haNoiDistrict('Huyện Sóc Sơn', 'huyen-soc-son', 'district'),
]

function haNoiDistrict(
  name: string,
  slug: string,
  kind: 'district' | 'district-city',
): SeedRow<'units'> {
  return {
    name,
    slug,
    kind,
    level: 'district',
    parent: haNoi,
    validTo: LAST_DAY,
    dissolvedBy: NO_DISTRICTS,
    successions: districtSuccessions(slug),
    provenance: fromArticle('haNoi', {
      note: `Ngày kết thúc và đơn vị kế thừa: ${SUCCESSION_TABLE}.`,
    }),
  }
}

export const formerCommunes: readonly SeedRow<'units'>[] = [
  ...formerCaoLanhWards(),
  {
    name: 'Xã Thanh Sơn',
    code: '13438',
    slug: 'xa-thanh-son-kim-bang',
    kind: 'commune',
    level: 'commune',
    parent: unit('huyen-kim-bang'),
    validTo: LAST_DAY,
    successions: mergedInto('13435'),
    titles: [{ title: 'Xã đạt chuẩn nông thôn mới', since: 2014 }],
    oneStopDesk: {
      note: 'Đặt hòm thư góp ý và niêm yết số điện thoại lãnh đạo xã. Xã hướng tới nông thôn mới kiểu mẫu.',
    },
    provenance: fromArticle('kimBang', {
      note: 'Từ ngày chuyển thành thị xã đến 30/06/2025, xã thuộc thị xã Kim Bảng.',
    }),
  },
  haiBaTrungWard('Phường Thanh Nhàn', '00271', splitOver(['00292', '00256'])),
  haiBaTrungWard('Phường Vĩnh Tuy', '00283', splitOver(['00283', '00301'])),
  haiBaTrungWard('Phường Lê Đại Hành', '00256', splitOver(['00292', '00256', '00226'])),
  haiBaTrungWard('Phường Minh Khai', '00295', splitOver(['00292', '00322'])),
  {
    name: 'Phường Quỳnh Lôi',
    slug: 'phuong-quynh-loi-quan-hai-ba-trung',
    kind: 'ward',
    level: 'commune',
    parent: unit('quan-hai-ba-trung'),
    validTo: LAST_DAY,
    provenance: fromArticle('haiBaTrung', {
      note: 'Đơn vị kế thừa chưa kiểm chứng. Phường không còn trong danh sách trước ngày 01/07/2025 (đã sáp nhập sớm hơn); ngày kết thúc ghi ở đây là mốc muộn nhất có thể.',
    }),
  },
]

function formerCaoLanhWards(): readonly SeedRow<'units'>[] {
  const parent = unit('thanh-pho-cao-lanh')
  const ward = { kind: 'ward', level: 'commune', parent } as const
  const end2024 = { effectiveOn: undefined, shareNote: 'Đợt sắp xếp cuối năm 2024' }
  return [
    {
      ...ward,
      name: 'Phường 1',
      code: '29869',
      slug: 'phuong-1-cao-lanh',
      validTo: LAST_DAY,
      successions: mergedInto('29869'),
      provenance: fromSource(SUCCESSION_TABLE),
    },
    {
      ...ward,
      name: 'Phường Mỹ Ngãi',
      code: '29881',
      slug: 'phuong-my-ngai-truoc-07-2025',
      validTo: LAST_DAY,
      successions: mergedInto('29884'),
      provenance: fromSource(SUCCESSION_TABLE),
    },
    {
      ...ward,
      name: 'Phường 2',
      slug: 'phuong-2-cao-lanh',
      validTo: '2024-12-31',
      successions: [{ to: unit('phuong-1-cao-lanh'), type: 'merge', ...end2024 }],
      provenance: fromArticle('caoLanh', { note: END_2024_NOTE }),
    },
    {
      ...ward,
      name: 'Phường 11',
      slug: 'phuong-11-cao-lanh',
      validTo: '2024-12-31',
      successions: [{ to: unit('phuong-my-ngai-truoc-07-2025'), type: 'merge', ...end2024 }],
      provenance: fromArticle('caoLanh', { note: END_2024_NOTE }),
    },
    {
      ...ward,
      name: 'Phường Hòa Thuận',
      code: '29892',
      slug: 'phuong-hoa-thuan-cao-lanh',
      validTo: LAST_DAY,
      successions: mergedInto('29869'),
      provenance: fromArticle('caoLanh', {
        note: `Ngày kết thúc và đơn vị kế thừa: ${SUCCESSION_TABLE}.`,
      }),
    },
  ]
}

function haiBaTrungWard(
  name: string,
  code: string,
  successions: ReturnType<typeof splitOver>,
): SeedRow<'units'> {
  return {
    name,
    code,
    slug: slugOf(`${name} quận Hai Bà Trưng`),
    kind: 'ward',
    level: 'commune',
    parent: unit('quan-hai-ba-trung'),
    validTo: LAST_DAY,
    successions,
    provenance: fromArticle('haiBaTrung', {
      note: `Ngày kết thúc và đơn vị kế thừa: ${SUCCESSION_TABLE}.`,
    }),
  }
}
