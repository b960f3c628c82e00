import type { Where } from 'payload'

import { addDays, dayOf, storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { levelHandledBy } from '../../domain/procedures/handledProcedures.js'
import { overduePostings, type PostingRules } from '../../domain/postings/posting.js'
import { isValidOn } from '../../domain/units/units.js'
import { hanging } from './judgedPostings.js'
import { populated } from '../reading/populated.js'
import type { Reader } from '../reading/reader.js'

/** A version that a unit has not posted in time. */
export type OverdueLine = Readonly<{
  unit: Readonly<{ id: string; name: string }>
  version: string
  code: string
  name: string
  dueOn: CalendarDate
  daysLate: number
}>

type Asked = {
  today: CalendarDate
  rules: PostingRules
  /** Only these units; all that post anything where it is null. */
  units: readonly string[] | null
}

/** How far back a version counts as new: what was missed a year ago is found by checking the board. */
const NEW_FOR_DAYS = 365
/** The newest versions are looked at; a portal where more come into force in a year posts by field. */
const MOST_VERSIONS = 200
const MOST_UNITS = 400

/** What units have not posted in time, as the public could find out: nothing of drafts. The latest first. */
export async function listOverduePostings(
  reader: Reader,
  { today, rules, units: only }: Asked,
): Promise<readonly OverdueLine[]> {
  const versions = await readNewVersions(reader, { today, rules })
  if (versions.length === 0) return []
  const units = await readPostingUnits(reader, { today, only })
  const posted = await readPosted(reader, { today, versions: versions.map(({ id }) => id) })
  const unitNames = new Map(units.map(({ id, name }) => [id, name]))
  const byId = new Map(versions.map((version) => [version.id, version]))
  return overduePostings({ versions, units, posted }, today, rules)
    .flatMap(({ unit, version, dueOn, daysLate }) => {
      const known = byId.get(version)
      if (!known) return []
      const { code, name } = known
      return [
        {
          unit: { id: unit, name: unitNames.get(unit) ?? '' },
          version,
          code,
          name,
          dueOn,
          daysLate,
        },
      ]
    })
    .toSorted((one, other) => other.daysLate - one.daysLate)
}

async function readNewVersions(
  reader: Reader,
  { today, rules }: { today: CalendarDate; rules: PostingRules },
) {
  const { docs } = await reader.find('procedure-versions', {
    where: {
      and: [
        { effectiveFrom: { less_than: storedDay(addDays(today, -rules.dueDays)) } },
        { effectiveFrom: { greater_than_equal: storedDay(addDays(today, -NEW_FOR_DAYS)) } },
        {
          or: [
            { effectiveTo: { exists: false } },
            { effectiveTo: { greater_than_equal: storedDay(today) } },
          ],
        },
      ],
    },
    select: { procedure: true, effectiveFrom: true, effectiveTo: true },
    populate: { procedures: { nationalCode: true, name: true, levels: true, abolished: true } },
    depth: 1,
    sort: '-effectiveFrom',
    limit: MOST_VERSIONS,
    pagination: false,
  })
  return docs.flatMap(({ id, procedure, effectiveFrom, effectiveTo }) => {
    const known = populated(procedure)
    if (!known || known.abolished) return []
    const { levels, nationalCode: code, name } = known
    return [
      {
        id,
        levels,
        code,
        name,
        effectiveFrom: effectiveFrom ?? null,
        effectiveTo: effectiveTo ?? null,
      },
    ]
  })
}

/** Units with a one-stop desk, and those that have posted something before: who posts must go on posting. */
async function readPostingUnits(
  reader: Reader,
  { today, only }: { today: CalendarDate; only: readonly string[] | null },
) {
  const posting = await reader.find('postings', {
    where: { removedOn: { exists: false } },
    select: { unit: true },
    limit: 5_000,
    pagination: false,
  })
  const ids = [...new Set(posting.docs.map(({ unit }) => unit as string))]
  const posts: Where = {
    or: [
      { 'oneStopDesk.address': { exists: true } },
      { 'oneStopDesk.hours': { exists: true } },
      ...(ids.length > 0 ? [{ id: { in: ids } }] : []),
    ],
  }
  const { docs } = await reader.find('units', {
    where: only ? { and: [posts, { id: { in: [...only] } }] } : posts,
    select: { name: true, kind: true, level: true, validFrom: true, validTo: true },
    sort: 'name',
    limit: MOST_UNITS,
    pagination: false,
  })
  return docs
    .filter((unit) => isValidOn(unit, today))
    .map((unit) => ({ id: unit.id, name: unit.name, level: levelHandledBy(unit) }))
}

async function readPosted(
  reader: Reader,
  { today, versions }: { today: CalendarDate; versions: readonly string[] },
) {
  const { docs } = await reader.find('postings', {
    where: { and: [{ version: { in: [...versions] } }, hanging(today)] },
    select: { unit: true, version: true, postedOn: true },
    limit: 0,
    pagination: false,
  })
  return docs
    .filter(({ postedOn }) => (dayOf(postedOn) ?? today) <= today)
    .map(({ unit, version }) => ({ unit: unit as string, version: version as string }))
}
