import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { UnitPageView } from '../../../queries/units/findUnit.js'
import { SummaryList } from '../../components/summaryList/SummaryList.js'
import { text } from '../../text/vi.js'
import { UnitNames } from '../parts/UnitName.js'

const words = text.units.facts

export function UnitFacts({ unit }: { unit: UnitPageView }) {
  const { shortName, ancestors, dissolvedBy } = unit
  return (
    <SummaryList
      rows={[
        { label: words.kind, value: text.options.unitKinds[unit.kind] },
        { label: words.level, value: text.options.unitLevels[unit.level] },
        ...(shortName ? [{ label: words.shortName, value: shortName }] : []),
        { label: words.code, value: unit.code },
        ...(ancestors.length > 0
          ? [{ label: words.parent, value: <UnitNames units={ancestors} /> }]
          : []),
        { label: words.validity, value: validityText(unit) },
        { label: words.establishedBy, value: unit.establishedBy },
        ...(dissolvedBy ? [{ label: words.dissolvedBy, value: dissolvedBy }] : []),
      ]}
    />
  )
}

/** To the day, unlike other periods: on that day responsibility passed on. */
function validityText({ validFrom, validTo, standing }: UnitPageView): string | null {
  const { validity } = text.units
  const [from, to] = [validFrom && formatDay(validFrom), validTo && formatDay(validTo)]
  if (from && to) return validity.fromTo(from, to)
  if (from) return standing.kind === 'valid' ? validity.sinceThen(from) : validity.from(from)
  return to && validity.to(to)
}
