import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { PostingChannel } from '../../domain/options.js'
import { hanging } from './judgedPostings.js'
import { populated } from '../reading/populated.js'
import type { Reader } from '../reading/reader.js'

/** A place where a version of a procedure hangs today. */
export type PostingPlaceLine = Readonly<{
  unit: Readonly<{ name: string; slug: string }>
  channel: PostingChannel
  postedOn: CalendarDate | null
  checkedOn: CalendarDate | null
  /** What hangs is the version that is shown; else an older or coming one. */
  isShown: boolean
  isDemo: boolean
}>

export type ProcedurePostings = Readonly<{ lines: readonly PostingPlaceLine[]; total: number }>

const SHOWN = 20

/** Where a procedure is posted, whatever version hangs there. */
export async function readProcedurePostings(
  reader: Reader,
  {
    versions,
    shown,
    today,
  }: { versions: readonly string[]; shown: string | null; today: CalendarDate },
): Promise<ProcedurePostings> {
  if (versions.length === 0) return { lines: [], total: 0 }
  const { docs, totalDocs } = await reader.find('postings', {
    where: { and: [{ version: { in: [...versions] } }, hanging(today)] },
    select: {
      version: true,
      unit: true,
      channel: true,
      postedOn: true,
      checkedOn: true,
      provenance: { demo: true },
    },
    populate: { units: { name: true, slug: true }, 'procedure-versions': {} },
    depth: 1,
    sort: ['-postedOn', 'id'],
    limit: SHOWN,
  })
  const lines = docs.flatMap(({ unit, version, channel, postedOn, checkedOn, provenance }) => {
    const known = populated(unit)
    if (!known?.slug) return []
    const versionId = typeof version === 'object' ? version.id : version
    return [
      {
        unit: { name: known.name, slug: known.slug },
        channel,
        postedOn: dayOf(postedOn),
        checkedOn: dayOf(checkedOn),
        isShown: versionId === shown,
        isDemo: provenance?.demo === true,
      },
    ]
  })
  return { lines, total: totalDocs }
}
