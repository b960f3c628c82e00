import { idOf } from '../../access/roles.js'
import { dayOf } from '../../domain/calendar/calendarDate.js'
import {
  closingBefore,
  overlapsOf,
  undeclaredGaps,
  type DeclaringPeriod,
  type GapBeside,
} from '../../domain/calendar/effectivePeriods.js'
import { formatDay } from '../../domain/text/vietnameseFormat.js'
import { text } from '../../portal/text/vi.js'
import { refuseField } from '../refuse.js'
import { storedRow, type BeforeChange } from '../rows.js'
import { takeTurn, turnOf } from '../takeTurn.js'

type Version = DeclaringPeriod & { id?: unknown; label?: string | null }

const { fields } = text.admin.procedureVersions
const { messages } = text.admin

/** On any day at most one published version of a procedure is in force, and none only where somebody said why. */
export const refuseOverlappingVersions: BeforeChange = async (args) => {
  const { data, req } = args
  if (data._status !== 'published' || data.withdrawn || data.deletedAt) return data
  await takeTurn(req, `versions ${turnOf(idOf(data.procedure))}`)
  const { docs } = await req.payload.find({
    collection: 'procedure-versions',
    depth: 0,
    overrideAccess: true, // All versions count, whoever made them.
    pagination: false,
    req,
    select: { label: true, effectiveFrom: true, effectiveTo: true, gapReason: true },
    where: {
      procedure: { equals: idOf(data.procedure) },
      _status: { equals: 'published' },
      withdrawn: { not_equals: true },
    },
  })
  const others = (docs as Version[]).filter(({ id }) => id !== storedRow(args)?.id)
  refuseOverlap(data, others)
  refuseGap(data, others)
  return data
}

function refuseOverlap(version: Version, others: readonly Version[]): void {
  const overlapping = others.find((other) => overlapsOf([other, version]).length > 0)
  if (!overlapping) return
  const label = overlapping.label || messages.unnamedVersion
  const from = dayOf(version.effectiveFrom)
  const closing = from && closingBefore([overlapping], from)
  refuseAt(
    'effectiveFrom',
    closing && closing.kind === 'close'
      ? messages.versionToClose(label, formatDay(closing.effectiveTo))
      : messages.versionsOverlap(label),
  )
}

function refuseGap(version: Version, others: readonly Version[]): void {
  const [gap] = undeclaredGaps(version, others)
  if (!gap) return
  refuseAt(gap.side === 'before' ? 'effectiveFrom' : 'effectiveTo', gapMessage(gap))
}

function gapMessage({ side, from, to }: GapBeside): string {
  const days = from === to ? formatDay(from) : messages.days(formatDay(from), formatDay(to))
  return side === 'before' ? messages.gapBefore(days) : messages.gapAfter(days)
}

function refuseAt(path: 'effectiveFrom' | 'effectiveTo', message: string): never {
  return refuseField({ collection: 'procedure-versions', path, label: fields[path], message })
}
