import type { Where } from 'payload'

import { storedDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { problemsOf, type FoundProblem, type PostingRules } from '../../domain/postings/posting.js'
import { ownTurn } from '../../ownTurn.js'
import type { Posting } from '../../payload-types.js'
import { populated } from '../reading/populated.js'
import type { Reader } from '../reading/reader.js'

/** A posting that hangs today, with what is wrong with it. */
export type JudgedPosting = Readonly<{
  id: string
  unit: string
  version: string
  problems: readonly FoundProblem[]
}>

type Asked = {
  today: CalendarDate
  rules: PostingRules
  /** Only these units; all where it is null. */
  units: readonly string[] | null
}

const PAGE = 500
/** More than any locality has on its walls; beyond, the oldest are judged first. */
const MOST = 20_000
const JUDGED = {
  unit: true,
  version: true,
  postedOn: true,
  removedOn: true,
  checkedOn: true,
  state: true,
} as const

/** What still hangs on the day. */
export function hanging(today: CalendarDate): Where {
  return {
    or: [{ removedOn: { exists: false } }, { removedOn: { greater_than: storedDay(today) } }],
  }
}

/**
 * Everything that hangs, judged by the rules of `src/domain/postings/posting.ts`: one place says what is wrong,
 * and no filter of the database says it again. `reader` is the public's, because a version that the
 * public cannot read any more is one to take down.
 */
export async function judgePostings(
  reader: Reader,
  { today, rules, units }: Asked,
): Promise<readonly JudgedPosting[]> {
  const where = units ? { and: [hanging(today), { unit: { in: [...units] } }] } : hanging(today)
  const postings = await readAll(reader, where)
  const versions = await readVersions(reader, [
    ...new Set(postings.map(({ version }) => version as string)),
  ])
  return postings.map((posting) => {
    const version = versions.get(posting.version as string)
    const isVoid = !version || version.isAbolished
    return {
      id: posting.id,
      unit: posting.unit as string,
      version: posting.version as string,
      problems: problemsOf({ ...posting, version: version ?? {}, isVoid }, today, rules),
    }
  })
}

/** In small pages by id: the embedded database answers on the event loop, and others get their turn between two. */
async function readAll(reader: Reader, where: Where): Promise<Posting[]> {
  const rows: Posting[] = []
  let after: string | null = null
  while (rows.length < MOST) {
    const next: Where = after === null ? where : { and: [where, { id: { greater_than: after } }] }
    const { docs }: { docs: Posting[] } = await reader.find('postings', {
      where: next,
      select: JUDGED,
      sort: 'id',
      limit: PAGE,
      pagination: false,
    })
    rows.push(...docs)
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return rows
    after = last.id
    await ownTurn()
  }
  return rows
}

type VersionFacts = {
  effectiveFrom: string | null | undefined
  effectiveTo: string | null | undefined
  isAbolished: boolean
}

async function readVersions(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, VersionFacts>> {
  const known = new Map<string, VersionFacts>()
  for (let at = 0; at < ids.length; at += PAGE) {
    const { docs } = await reader.find('procedure-versions', {
      where: { id: { in: ids.slice(at, at + PAGE) } },
      select: { procedure: true, effectiveFrom: true, effectiveTo: true },
      populate: { procedures: { abolished: true } },
      depth: 1,
      limit: PAGE,
      pagination: false,
    })
    for (const { id, procedure, effectiveFrom, effectiveTo } of docs) {
      const found = populated(procedure)
      // A procedure that is not public any more is void too.
      known.set(id, { effectiveFrom, effectiveTo, isAbolished: !found || found.abolished === true })
    }
    await ownTurn()
  }
  return known
}
