import type { Payload } from 'payload'

import { addDays, storedDay, type CalendarDate } from '../../src/domain/calendar/calendarDate.js'
import { make, makePublished } from './makeRecords.js'

export const LARGE = { slug: 'van-ban-lon', requirements: 40, units: 200 } as const

/** The last ten units are late: unit 200 with ten requirements, unit 191 with one. Requirement 40 is extended everywhere. */
export const LATE_UNITS = 10
export const DAYS_LATE = 12

/**
 * A directive of 40 requirements for 200 units with its 8,000 assignments. They go straight into the
 * table: one by one through Payload they would take a minute. Requirements 1–8 are confirmed.
 */
export async function makeLargeDirective(payload: Payload, today: CalendarDate): Promise<void> {
  for (let index = 1; index <= LARGE.units; index += 1) {
    await make(payload, 'units', { name: `Xã thử ${index}`, slug: `xa-thu-${index}` })
  }
  const { id } = await makePublished(payload, 'directives', {
    title: 'Văn bản lớn',
    slug: LARGE.slug,
    requirements: Array.from({ length: LARGE.requirements }, (_none, index) => ({
      code: `${index + 1}`,
      heading: `Nhóm ${Math.floor(index / 10) + 1}`,
      text: `Yêu cầu thứ ${index + 1} về công khai thủ tục hành chính tại bộ phận một cửa các cấp`,
    })),
  })
  const day = (count: number) => storedDay(addDays(today, count))
  await database(payload).run(`
    with recursive
      requirement(r) as (select 1 union all select r + 1 from requirement where r < ${LARGE.requirements}),
      place(u) as (select 1 union all select u + 1 from place where u < ${LARGE.units}),
      work as (select r, u, r <= 8 as done, u > ${LARGE.units - LATE_UNITS} and r between 11 and 10 + u - ${LARGE.units - LATE_UNITS} as late, r = 40 as moved from requirement, place)
    insert into assignments
      (id, code, title, unit_id, origin_kind, origin_directive_id, origin_item_key, state, percent, due_kind, due_on, original_due, submitted_on)
    select
      printf('lon-%03d-%03d', r, u), printf('LON-%d-%03d', r, u), 'Việc ' || r,
      (select id from units where slug = 'xa-thu-' || u),
      'directive', '${id}', r,
      case when done then 'verified' else 'in-progress' end,
      case when done then 100 when r < 20 then 50 end,
      'date',
      case when late then '${day(-DAYS_LATE)}' else '${day(60)}' end,
      case when late or moved then '${day(-DAYS_LATE)}' else '${day(60)}' end,
      case when done then '${day(-1)}' end
    from work`)
}

function database(payload: Payload) {
  return (payload.db as unknown as { drizzle: { run(query: string): Promise<unknown> } }).drizzle
}
