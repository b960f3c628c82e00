import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { LateWork } from '../../../queries/assignments/board.js'
import { Tag } from '../../components/tag/Tag.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { standingLooks } from '../board/cellLook.js'
import { deadlineText } from '../assignment/deadlineWords.js'
import { UnitName } from './UnitName.js'

type LateListProps = {
  works: readonly LateWork[]
  /** How many are late in all, and where they are listed. */
  total: number
  href: string
  /** On the page of the unit itself it is not named again. */
  isOneUnit?: boolean
}

const words = text.boards.latest

/** What has been late longest, by how many days against the original deadline, with both deadlines in words. */
export function LateList({ works, total, href, isOneUnit = false }: LateListProps) {
  if (works.length === 0) return null
  return (
    <>
      <h3>{words.title}</h3>
      <ol>
        {works.map((work) => (
          <li key={work.code}>
            <LateItem work={isOneUnit ? { ...work, unit: null } : work} />
          </li>
        ))}
      </ol>
      {total > works.length && (
        <p>
          <a href={href}>{words.all(formatNumber(total))}</a>
        </p>
      )}
    </>
  )
}

function LateItem({ work }: { work: LateWork }) {
  const { code, title, unit, standing } = work
  return (
    <>
      <Tag {...standingLooks[standing.kind]} label={words.days(formatNumber(standing.daysLate))} />{' '}
      <a href={paths.assignment(code)}>{title}</a>
      <p className="small muted">
        {unit && (
          <>
            <UnitName unit={unit} />
            {'. '}
          </>
        )}
        {deadlineText(work)}
      </p>
    </>
  )
}
