import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { versionOn } from '../../domain/calendar/effectivePeriods.js'
import type { Fee } from '../../domain/procedures/fee.js'
import { groupBy } from '../../domain/groupBy.js'
import type { ChannelKind } from '../../domain/options.js'
import type { TimeLimit } from '../../domain/procedures/timeLimit.js'
import type { ProcedureVersion } from '../../payload-types.js'
import type { Reader } from '../reading/reader.js'

/** One way to file, with the time limit and fees that hold for it (NĐ 63/2010 art. 8 c, đ, h). */
export type ChannelView = Readonly<{
  kind: ChannelKind
  timeLimit: TimeLimit
  fees: readonly Fee[]
  /** The fee in the words of the source. */
  feeText: string | null
  description: string | null
}>

type Channel = NonNullable<ProcedureVersion['channels']>[number]

export function channelViewOf({
  kind,
  timeLimit,
  fees,
  feeText,
  description,
}: Channel): ChannelView {
  return {
    kind,
    timeLimit: {
      value: timeLimit?.value ?? null,
      unit: timeLimit?.unit ?? null,
      text: timeLimit?.text || null,
    },
    fees: (fees ?? []).map((fee) => ({
      kind: fee.kind,
      amount: fee.amount ?? null,
      currency: fee.currency ?? null,
      text: fee.text || null,
    })),
    feeText: feeText || null,
    description: description || null,
  }
}

/** The ways to file of each procedure as valid on a day, read for a whole list at once; by id of the procedure. */
export async function readTermsOn(
  reader: Reader,
  { procedures, day }: { procedures: readonly string[]; day: CalendarDate },
): Promise<ReadonlyMap<string, readonly ChannelView[]>> {
  if (procedures.length === 0) return new Map()
  const found = await reader.findStored('procedure-versions', {
    where: { procedure: { in: [...procedures] } },
    select: { procedure: true, effectiveFrom: true, effectiveTo: true, channels: true },
    as: 'versions',
    rowsOf: (version) => [version],
  })
  const versions = groupBy(found, ({ procedure }) => procedure as string)
  return new Map(
    [...versions].map(([procedure, each]) => [
      procedure,
      (versionOn(each, day)?.channels ?? []).map(channelViewOf),
    ]),
  )
}
