import type { Role } from '../../src/domain/options.js'
import { DEMO_RECIPIENTS } from './directive216.js'

export interface DemoAccount {
  role: Role
  fullName: string
  /** Slug of the unit whose work the account does; only the unit roles have one. */
  unit?: string
}

/** One account per role. The administrator comes last: a database with one counts as filled. */
export const demoAccounts: readonly DemoAccount[] = [
  { role: 'home-affairs', fullName: 'Tài khoản minh hoạ – Sở Nội vụ' },
  {
    role: 'unit-officer',
    fullName: 'Tài khoản minh hoạ – Cán bộ đầu mối phường Kon Tum',
    unit: DEMO_RECIPIENTS[0],
  },
  {
    role: 'unit-head',
    fullName: 'Tài khoản minh hoạ – Lãnh đạo phường Kon Tum',
    unit: DEMO_RECIPIENTS[0],
  },
  { role: 'inspector', fullName: 'Tài khoản minh hoạ – Thành viên đoàn kiểm tra' },
  { role: 'editor', fullName: 'Tài khoản minh hoạ – Biên tập viên' },
  { role: 'procedure-controller', fullName: 'Tài khoản minh hoạ – Kiểm soát thủ tục hành chính' },
  { role: 'viewer', fullName: 'Tài khoản minh hoạ – Lãnh đạo xem báo cáo' },
  { role: 'admin', fullName: 'Tài khoản minh hoạ – Quản trị hệ thống' },
]

export function demoEmail(role: Role): string {
  return `${role}@demo.example`
}
