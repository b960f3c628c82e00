import type { PageLink } from '../../../queries/reading/links.js'
import type { UnitLink } from '../../../queries/units/unitLinks.js'
import type { FilterFieldSpec } from '../../components/filterForm/FilterField.js'
import { text } from '../../text/vi.js'

const words = text.parts.list

/** The fields that most lists are filtered by. */
export function wordsField(placeholder: string): FilterFieldSpec {
  return { kind: 'search', name: 'q', label: words.words, placeholder }
}

export function yearField(): FilterFieldSpec {
  return { kind: 'number', name: 'nam', label: words.year, placeholder: words.yearPlaceholder }
}

/** A choice from fixed values by their Vietnamese names. */
export function choiceField(
  name: string,
  label: string,
  names: Readonly<Record<string, string>>,
): FilterFieldSpec {
  const options = Object.entries(names).map(([value, name]) => ({ value, label: name }))
  return { kind: 'select', name, label, options }
}

/** The units that records of the list name; no field where they name none. */
export function unitField(
  units: readonly UnitLink[],
  label: string = words.unit,
): FilterFieldSpec[] {
  const options = units.flatMap(({ name, slug }) => (slug ? [{ value: slug, label: name }] : []))
  return options.length > 0 ? [{ kind: 'select', name: 'don-vi', label, options }] : []
}

/** Other pages that the list can be limited to; no field where there is none. */
export function pageField(
  name: string,
  label: string,
  pages: readonly PageLink[],
): FilterFieldSpec[] {
  const options = pages.map(({ title, slug }) => ({ value: slug, label: title }))
  return options.length > 0 ? [{ kind: 'select', name, label, options }] : []
}
