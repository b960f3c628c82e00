import { formatDay } from '../../../domain/text/vietnameseFormat.js'
import type { UnitPageView } from '../../../queries/units/findUnit.js'
import { Notice } from '../../components/notice/Notice.js'
import { text } from '../../text/vi.js'
import { UnitName } from '../parts/UnitName.js'

const { ended, notYet } = text.units

/** Tells at once that a unit has ended and who is in charge now: people come with its old name. */
export function UnitStandingNotice({ unit }: { unit: UnitPageView }) {
  const { name, standing, validFrom, validTo } = unit
  if (standing.kind === 'valid') return null
  if (standing.kind === 'not-yet') {
    return (
      <Notice title={notYet.title(name)}>
        {validFrom && <p>{notYet.from(formatDay(validFrom))}</p>}
      </Notice>
    )
  }
  return (
    <Notice tone="warning" title={ended.title(name)}>
      <p>{validTo ? ended.on(formatDay(validTo)) : ended.onUnknown}</p>
      {standing.successors.length === 0 ? (
        <p>{ended.unknown}</p>
      ) : (
        <>
          <p>{ended.now}</p>
          <ul>
            {standing.successors.map((successor) => (
              <li key={successor.name}>
                <UnitName unit={successor} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
