import { text } from '../../text/vi.js'

export type FilterFieldSpec = { name: string; label: string } & (
  | { kind: 'text' | 'search' | 'date' | 'number'; placeholder?: string }
  | { kind: 'select'; options: readonly { value: string; label: string }[]; anyLabel?: string }
  | { kind: 'checkbox'; value?: string }
)

type FilterFieldProps = { field: FilterFieldSpec; value: string | undefined }

export function FilterField({ field, value }: FilterFieldProps) {
  const id = `loc-${field.name}`
  if (field.kind === 'checkbox') {
    return (
      <div className="checkbox">
        <input
          id={id}
          type="checkbox"
          name={field.name}
          value={field.value ?? '1'}
          defaultChecked={value === (field.value ?? '1')}
        />
        <label htmlFor={id}>{field.label}</label>
      </div>
    )
  }
  return (
    <div className={`filter__field filter__field--${field.kind}`}>
      <label className="govuk-label" htmlFor={id}>
        {field.label}
      </label>
      <FilterInput field={field} id={id} value={value} />
    </div>
  )
}

type FilterInputProps = {
  field: Exclude<FilterFieldSpec, { kind: 'checkbox' }>
  id: string
  value: string | undefined
}

function FilterInput({ field, id, value }: FilterInputProps) {
  if (field.kind !== 'select') {
    return (
      <input
        className="govuk-input"
        id={id}
        type={field.kind}
        name={field.name}
        defaultValue={value}
        placeholder={field.placeholder}
      />
    )
  }
  return (
    <select className="govuk-select" id={id} name={field.name} defaultValue={value ?? ''}>
      <option value="">{field.anyLabel ?? text.components.filter.any}</option>
      {field.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
