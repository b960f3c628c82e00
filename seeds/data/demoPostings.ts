import { addDays, type CalendarDate } from '../../src/domain/calendar/calendarDate.js'
import { text } from '../../src/portal/text/vi.js'
import { procedure, unit, type Reference } from '../reference.js'
import type { SeedRow } from '../seedRow.js'
import { demoOnly } from './sources.js'

/* Where procedures hang: no source tells of any place, so these are all demo. */

const NOTE = 'Đơn vị, nơi niêm yết, ngày và kết quả kiểm tra đều là minh hoạ.'

type Resolve = <T>(values: T) => T

/** Good and bad places, so that the list of what must be done has something of each. */
export function demoPostings(
  resolve: Resolve,
  today: CalendarDate,
): readonly SeedRow<'postings'>[] {
  const ago = (days: number) => addDays(today, -days)
  const places: readonly SeedRow<'postings'>[] = [
    {
      version: firstVersion(resolve, '1.013128'),
      unit: unit('phuong-kon-tum'),
      channel: 'notice-board',
      postedOn: ago(40),
      checkedOn: ago(10),
      checker: 'Cán bộ minh hoạ',
      state: 'ok',
    },
    {
      version: firstVersion(resolve, '1.013139'),
      unit: unit('phuong-kon-tum'),
      channel: 'notice-board',
      postedOn: ago(40),
      checkedOn: ago(10),
      checker: 'Cán bộ minh hoạ',
      state: 'wrong',
      note: 'Minh hoạ: bản trên bảng thiếu trang 2.',
    },
    {
      version: firstVersion(resolve, '1.013128'),
      unit: unit('phuong-cao-lanh'),
      channel: 'notice-board',
      postedOn: ago(120),
    },
    {
      version: firstVersion(resolve, '1.013139'),
      unit: unit('phuong-my-ngai'),
      channel: 'kiosk-qr',
      postedOn: ago(20),
    },
  ]
  return places.map((place) => ({ ...place, provenance: demoOnly(NOTE) }))
}

/** Versions are known by their procedure's id, which only the running seeder knows. */
function firstVersion(resolve: Resolve, code: string): Reference {
  const id = resolve<unknown>(procedure(code)) as string
  return { reference: 'procedure-versions', key: `${id}|${text.imports.firstLabel}` }
}
