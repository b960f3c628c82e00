import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { figureNumber, figureText, type Figure } from '../../domain/figure.js'
import type { FigurePhase } from '../../domain/options.js'
import type { Article } from '../../payload-types.js'

/** A published figure with the period it is of and where it comes from. */
export type FigureView = Readonly<{
  label: string
  figure: Figure
  phase: FigurePhase
  periodFrom: CalendarDate | null
  periodTo: CalendarDate | null
  asOf: CalendarDate | null
  source: string | null
  note: string | null
}>

export function figureViewsOf(figures: Article['figures']): FigureView[] {
  return (figures ?? []).map((each) => ({
    label: each.label,
    figure: {
      numerator: each.numerator,
      denominator: each.denominator,
      value: each.value,
      unit: each.unit,
      comparator: each.comparator,
      displayText: each.displayText,
    },
    phase: each.phase,
    periodFrom: dayOf(each.periodFrom),
    periodTo: dayOf(each.periodTo),
    asOf: dayOf(each.asOf),
    source: each.source || null,
    note: each.note || null,
  }))
}

/** What a machine reads of it; `number` is null where only words are known. */
export function figureRecord(view: FigureView): Record<string, unknown> {
  const { figure, ...rest } = view
  const { numerator = null, denominator = null, unit = null, comparator = 'eq' } = figure
  return {
    ...rest,
    text: figureText(figure),
    number: figureNumber(figure),
    comparator,
    numerator,
    denominator,
    unit,
  }
}
