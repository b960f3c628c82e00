'use client'

import { useEffect, useId, useState } from 'react'

import { panel } from '../../portal/text/vi/panel.js'
import { searchUnits, type UnitOption } from './searchUnits.js'

const words = panel.actions

type Props = {
  name: string
  label: string
  /** Most likely ones, shown before anything is typed. */
  suggested: readonly UnitOption[]
  fault: string | undefined
}

/** Units found, and what they were looked for by: what is still being looked for is not missing. */
type Finding = { query: string; units: readonly UnitOption[] }

/** Chooses a unit that exists today: one of the suggested, or one found by a part of its name. */
export function UnitChoice({ name, label, suggested, fault }: Props) {
  const id = useId()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<Finding>({ query: '', units: [] })
  const [chosen, setChosen] = useState<UnitOption | null>(
    suggested.length === 1 ? (suggested[0] ?? null) : null,
  )

  useEffect(() => {
    const asking = new AbortController()
    const timer = setTimeout(() => {
      void searchUnits(query, asking.signal).then((units) => units && setFound({ query, units }))
    }, 250)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [query])

  const isNobody = query.trim() !== '' && found.query === query && found.units.length === 0
  const options = distinct([...suggested, ...(chosen ? [chosen] : []), ...found.units])
  return (
    <fieldset
      className={fault ? 'ask ask--choice ask--wrong' : 'ask ask--choice'}
      aria-describedby={fault ? `${id}-fault` : undefined}
    >
      <legend>{label}</legend>
      {fault && (
        <p className="ask__fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === chosen?.id}
            onChange={() => setChosen(option)}
          />{' '}
          {option.name}
        </label>
      ))}
      <label htmlFor={`${id}-search`}>{words.fields.searchUnit}</label>
      <input
        id={`${id}-search`}
        type="search"
        aria-invalid={fault ? true : undefined}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} // Would send the form.
      />
      <p role="status">{isNobody ? words.fields.noUnitFound : ''}</p>
    </fieldset>
  )
}

function distinct(options: readonly UnitOption[]): UnitOption[] {
  return [...new Map(options.map((option) => [option.id, option])).values()]
}
