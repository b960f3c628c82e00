import { Fragment } from 'react'

import type { UnitLink } from '../../../queries/units/unitLinks.js'
import { paths } from '../../paths.js'

/** A unit by its name of today ("(cũ, nay thuộc …)" included), linked to its page. */
export function UnitName({ unit }: { unit: UnitLink | null }) {
  if (!unit) return null
  return unit.slug ? <a href={paths.unit(unit.slug)}>{unit.name}</a> : <>{unit.name}</>
}

export function UnitNames({ units }: { units: readonly UnitLink[] }) {
  if (units.length === 0) return null
  return (
    <>
      {units.map((unit, index) => (
        <Fragment key={unit.slug ?? unit.name}>
          {index > 0 && '; '}
          <UnitName unit={unit} />
        </Fragment>
      ))}
    </>
  )
}
