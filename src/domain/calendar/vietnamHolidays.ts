import { calendarDate } from './calendarDate.js'
import type { CalendarEntryKind } from '../options.js'
import type { CalendarEntry } from './workingDays.js'

/**
 * A day of the Vietnamese office calendar with where it comes from. `certain` is false where no
 * government announcement was known on 22/11/2026: an admin must confirm the day.
 */
export interface KnownCalendarEntry extends CalendarEntry {
  basis: string
  certain: boolean
}

const CODE = 'Bộ luật Lao động 2019, Điều 112'
const LIEU = 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù)'
const CULTURE = 'Nghị quyết 28/2026/QH16'
const NOTICE_2024 = 'Thông báo 5015/TB-LĐTBXH'
const SWAP_2024 = 'Thông báo 1570/TB-LĐTBXH'
const NOTICE_2025 = 'Thông báo 6150/TB-BLĐTBXH'
const NOTICE_2026 = 'Thông báo 9441/TB-BNV'
const SWAP_2026 = 'Công văn 12729/VPCP-KGVX'
const EXPECTED = 'Chưa có thông báo chính thức'

const NEW_YEAR = 'Tết Dương lịch'
const TET = 'Tết Nguyên đán'
const TET_LIEU = 'Nghỉ bù Tết Nguyên đán'
const HUNG_KINGS = 'Giỗ Tổ Hùng Vương'
const HUNG_KINGS_LIEU = 'Nghỉ bù Giỗ Tổ Hùng Vương'
const VICTORY = 'Ngày Chiến thắng 30/4'
const LABOUR = 'Ngày Quốc tế lao động'
const LABOUR_LIEU = 'Nghỉ bù Ngày Quốc tế lao động'
const NATIONAL = 'Quốc khánh'
const CULTURE_DAY = 'Ngày Văn hóa Việt Nam'
const SWAP_OFF = 'Nghỉ hoán đổi'
const SWAP_WORK = 'Làm bù'

/** Public holidays, days in lieu and swap days of 2024–2027 for offices that work Monday to Friday, in order. */
export const vietnamHolidays: readonly KnownCalendarEntry[] = [
  entry('2024-01-01', NEW_YEAR, CODE),
  ...['2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'].map(tetBy(NOTICE_2024)),
  entry('2024-02-13', TET_LIEU, NOTICE_2024),
  entry('2024-02-14', TET_LIEU, NOTICE_2024),
  entry('2024-04-18', HUNG_KINGS, CODE),
  entry('2024-04-29', SWAP_OFF, SWAP_2024, 'swap-off'),
  entry('2024-04-30', VICTORY, CODE),
  entry('2024-05-01', LABOUR, CODE),
  entry('2024-05-04', SWAP_WORK, SWAP_2024, 'swap-work'),
  entry('2024-09-02', NATIONAL, CODE),
  entry('2024-09-03', NATIONAL, NOTICE_2024),

  entry('2025-01-01', NEW_YEAR, CODE),
  ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'].map(tetBy(NOTICE_2025)),
  entry('2025-04-07', HUNG_KINGS, CODE),
  entry('2025-04-26', SWAP_WORK, NOTICE_2025, 'swap-work'),
  entry('2025-04-30', VICTORY, CODE),
  entry('2025-05-01', LABOUR, CODE),
  entry('2025-05-02', SWAP_OFF, NOTICE_2025, 'swap-off'),
  entry('2025-09-01', NATIONAL, NOTICE_2025),
  entry('2025-09-02', NATIONAL, CODE),

  entry('2026-01-01', NEW_YEAR, CODE),
  entry('2026-01-02', SWAP_OFF, SWAP_2026, 'swap-off'),
  entry('2026-01-10', SWAP_WORK, SWAP_2026, 'swap-work'),
  ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map(tetBy(NOTICE_2026)),
  entry('2026-04-26', HUNG_KINGS, CODE),
  entry('2026-04-27', HUNG_KINGS_LIEU, LIEU),
  entry('2026-04-30', VICTORY, CODE),
  entry('2026-05-01', LABOUR, CODE),
  entry('2026-08-22', SWAP_WORK, NOTICE_2026, 'swap-work'),
  entry('2026-08-31', SWAP_OFF, NOTICE_2026, 'swap-off'),
  entry('2026-09-01', NATIONAL, NOTICE_2026),
  entry('2026-09-02', NATIONAL, CODE),
  entry('2026-11-24', CULTURE_DAY, CULTURE),

  entry('2027-01-01', NEW_YEAR, CODE),
  unsure('2027-02-04', TET), // Off only when two of the five days lie before the first of Tết.
  ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'].map(tetBy(CODE)),
  entry('2027-02-09', TET_LIEU, LIEU),
  unsure('2027-02-10', TET_LIEU),
  entry('2027-04-16', HUNG_KINGS, CODE),
  entry('2027-04-30', VICTORY, CODE),
  entry('2027-05-01', LABOUR, CODE),
  entry('2027-05-03', LABOUR_LIEU, LIEU),
  entry('2027-09-02', NATIONAL, CODE),
  unsure('2027-09-03', NATIONAL), // The day beside 2/9 is the Prime Minister's choice each year.
  entry('2027-11-24', CULTURE_DAY, CULTURE),
]

function entry(
  day: string,
  name: string,
  basis: string,
  kind: CalendarEntryKind = 'holiday',
): KnownCalendarEntry {
  return { day: calendarDate(day), kind, name, basis, certain: true }
}

function tetBy(basis: string): (day: string) => KnownCalendarEntry {
  return (day) => entry(day, TET, basis)
}

function unsure(day: string, name: string): KnownCalendarEntry {
  return { ...entry(day, name, EXPECTED), certain: false }
}
