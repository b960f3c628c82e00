import type { ReactNode } from 'react'

import { text } from '../../text/vi.js'
import { FilterField, type FilterFieldSpec } from './FilterField.js'

export type FilterFormProps = {
  action: string
  fields: readonly FilterFieldSpec[]
  values: Readonly<Record<string, string | undefined>>
  /** The finding in words, such as "32 văn bản". */
  resultCount?: ReactNode
  /** Given when a filter is on: the list without any. */
  clearHref?: string | undefined
  hidden?: Readonly<Record<string, string>> | undefined
  /** What the button says, where it is not about filtering. */
  submit?: string
}

const words = text.components.filter
/** From this many on, what is not typed stands behind a press on a phone: the list comes first. */
const MANY = 3

/** Search and filters of a list as a plain GET form: every result has an address that can be sent and kept. */
export function FilterForm({
  action,
  fields,
  values,
  resultCount,
  clearHref,
  hidden = {},
  submit = words.submit,
}: FilterFormProps) {
  return (
    <form className="filter" action={action} method="get" role="search" aria-label={words.label}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="filter__fields">
        <Fields fields={fields} values={values} />
        <div className="filter__actions">
          <button className="button">{submit}</button>
          {clearHref && <a href={clearHref}>{words.clear}</a>}
        </div>
      </div>
      {resultCount && (
        <p className="filter__count" role="status">
          {resultCount}
        </p>
      )}
    </form>
  )
}

function Fields({ fields, values }: Pick<FilterFormProps, 'fields' | 'values'>) {
  const elementOf = (field: FilterFieldSpec) => (
    <FilterField key={field.name} field={field} value={values[field.name]} />
  )
  const typed = fields.filter(({ kind }) => kind === 'search')
  const chosen = fields.filter(({ kind }) => kind !== 'search')
  if (typed.length === 0 || chosen.length < MANY) return fields.map(elementOf)
  return (
    <>
      {typed.map(elementOf)}
      <details className="filter__more" open={chosen.some(({ name }) => values[name])}>
        <summary>{words.more}</summary>
        <div className="filter__chosen">{chosen.map(elementOf)}</div>
      </details>
    </>
  )
}
