import { model, movement, unit } from '../reference.js'
import type { SeedRow } from '../seedRow.js'
import { DEMO_RECIPIENTS } from './directive216.js'
import { modelSlugs } from './models.js'
import { MOVEMENT_216 } from './movements.js'
import { demoOnly } from './sources.js'

/* Units joining a movement or taking over a model: no source tells of any, so these are all demo. */

const ENTRY_NOTE = 'Đơn vị, nội dung đăng ký và trạng thái đều là minh hoạ.'
const REPLICATION_NOTE = 'Đơn vị, trạng thái và ghi chú nhân rộng đều là minh hoạ.'
const PLEDGE =
  'Nội dung đăng ký minh hoạ: hoàn thành các việc được giao theo văn bản 216/BCĐ-NC và báo cáo trung thực.'

export const movementEntries: readonly SeedRow<'movement-entries'>[] = DEMO_RECIPIENTS.map(
  (slug, index) => ({
    movement: movement(MOVEMENT_216),
    unit: unit(slug),
    pledge: PLEDGE,
    state: index === 0 ? ('in-progress' as const) : ('registered' as const),
    provenance: demoOnly(ENTRY_NOTE),
  }),
)

export const replications: readonly SeedRow<'replications'>[] = [
  {
    model: model(modelSlugs.friendlySunday),
    unit: unit('phuong-cao-lanh'),
    state: 'applied',
    note: 'Minh hoạ: phường kế thừa địa bàn Phường 2 (cũ) tiếp tục mở ngày Chủ nhật.',
    provenance: demoOnly(REPLICATION_NOTE),
  },
  {
    model: model(modelSlugs.friendlySunday),
    unit: unit('phuong-kon-tum'),
    state: 'registered',
    note: 'Minh hoạ: phường đăng ký áp dụng.',
    provenance: demoOnly(REPLICATION_NOTE),
  },
  {
    model: model(modelSlugs.onlineWednesday),
    unit: unit('phuong-my-ngai'),
    state: 'piloting',
    note: 'Minh hoạ: phường kế thừa địa bàn Phường 11 (cũ) làm thử.',
    provenance: demoOnly(REPLICATION_NOTE),
  },
  {
    model: model(modelSlugs.callBack),
    unit: unit('phuong-bach-mai'),
    state: 'applied',
    note: 'Minh hoạ: phường kế thừa một phần phường Thanh Nhàn (cũ) áp dụng.',
    provenance: demoOnly(REPLICATION_NOTE),
  },
]
