import { groupBy } from '../../../domain/groupBy.js'
import { formatMoney, formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { Fee } from '../../../domain/procedures/fee.js'
import type { TimeLimit } from '../../../domain/procedures/timeLimit.js'
import type { ChannelView } from '../../../queries/procedures/procedureTerms.js'
import { text } from '../../text/vi.js'

const words = text.procedures

/**
 * A time limit in words; a limit that is no number with a unit keeps the words of the source, and so does
 * one on the day of receipt. Null when unknown.
 */
export function timeLimitText({ value, unit, text: given }: TimeLimit): string | null {
  if (unit === 'none') return words.noTimeLimit
  if (value === null || !unit) return given
  if (unit === 'hour')
    return OFFICE_HOURS.test(given ?? '') ? words.ofWork(hoursText(value)) : hoursText(value)
  if (value === 0) return given || words.sameDay
  return `${formatNumber(value)} ${words.timeUnits[unit]}`
}

const OFFICE_HOURS = /(?:giờ|phút) làm việc/iu

const MINUTES = 60

/** '15 phút', '1 giờ 20 phút'; nobody reads '0,25 giờ' off a clock. */
function hoursText(value: number): string {
  const minutes = Math.round(value * MINUTES)
  const [hours, rest] = [Math.floor(minutes / MINUTES), minutes % MINUTES]
  const hoursPart = `${formatNumber(hours)} ${words.timeUnits.hour}`
  if (rest === 0) return hoursPart
  const minutesPart = `${formatNumber(rest)} ${words.minutes}`
  return hours === 0 ? minutesPart : `${hoursPart} ${minutesPart}`
}

/** The fees of one way to file, a line each; none when the source says nothing about fees. */
export function feeLines({ fees, feeText }: Pick<ChannelView, 'fees' | 'feeText'>): string[] {
  if (fees.length > 0) return fees.map(feeLine)
  return feeText ? [feeText] : []
}

/** The fees in few words, for the first screen and the list; their conditions stand in the table. Null when unknown. */
export function shortFeeText({ fees, feeText }: ChannelView): string | null {
  if (fees.length === 0) return feeText
  const owed = fees.filter(({ amount }) => amount !== 0)
  const [first, ...rest] = owed
  if (!first) return words.fees.free
  const sum =
    rest.length === 0
      ? feeLine(first)
      : (feeRange(owed) ?? words.fees.more(feeLine(first), formatNumber(rest.length)))
  return owed.length < fees.length ? words.fees.someFree(sum) : sum
}

/** From the least to the most, where all sums are known and of one currency. */
function feeRange(fees: readonly Fee[]): string | null {
  const amounts = fees.flatMap(({ amount }) => amount ?? [])
  const currencies = new Set(fees.map(({ currency }) => currency ?? 'VND'))
  const [currency] = currencies
  if (amounts.length < fees.length || currencies.size > 1 || !currency) return null
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)]
  if (least === most) return formatMoney(least, currency)
  return words.fees.range(formatMoney(least, currency), formatMoney(most, currency))
}

/**
 * What holds for all ways to file in one line, or a line for each way where they differ: each has its
 * own limit and fees. The sheet has a row for each case of one way; those stand in one line. None when
 * nothing is known of any.
 */
export function linesPerChannel(
  channels: readonly ChannelView[],
  textOf: (channel: ChannelView) => string | null,
): string[] {
  const ways = [...groupBy(channels, channelName)].map(([name, rows]) => {
    const cases = new Set(rows.flatMap((row) => textOf(row) ?? []))
    return { name, stated: cases.size > 1 ? words.byCase([...cases]) : ([...cases][0] ?? null) }
  })
  const [first] = ways
  if (!first || ways.every(({ stated }) => stated === null)) return []
  if (ways.every(({ stated }) => stated === first.stated)) return [first.stated ?? '']
  return ways.map(({ name, stated }) => words.perChannel(name, stated ?? text.components.missing))
}

export function channelName({ kind }: Pick<ChannelView, 'kind'>): string {
  return text.options.channelKinds[kind]
}

function feeLine({ kind, amount, currency, text: condition }: Fee): string {
  const line = words.fees.line(text.options.feeKinds[kind], sumText(amount, currency))
  return condition ? words.fees.withCondition(line, condition) : line
}

function sumText(amount: Fee['amount'], currency: Fee['currency']): string {
  if (amount === null) return words.fees.noAmount
  return amount === 0
    ? words.fees.free.toLocaleLowerCase('vi')
    : formatMoney(amount, currency ?? 'VND')
}
