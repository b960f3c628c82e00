import { boardStandings, type BoardStandingKind } from '../../../domain/assignments/board.js'
import type { BoardMatrix } from '../../../queries/assignments/board.js'
import { Icon } from '../../components/icon/Icon.js'
import { text } from '../../text/vi.js'
import { standingLooks } from './cellLook.js'

type BoardLegendProps = { matrix: BoardMatrix; isFiltered?: boolean }

const words = text.boards.legend

/** The shapes that the board uses, each with its meaning. */
export function BoardLegend({ matrix, isFiltered = false }: BoardLegendProps) {
  const cells = matrix.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  const used = new Set<BoardStandingKind>(cells.flat().map(({ standing }) => standing.kind))
  return (
    <ul className="legend" aria-label={words.title}>
      {boardStandings
        .filter((kind) => used.has(kind))
        .map((kind) => (
          <li key={kind}>
            <span className={`legend__shape tag--${standingLooks[kind].tone}`}>
              <Icon name={standingLooks[kind].icon} />
            </span>
            {words[kind]}
          </li>
        ))}
      {cells.some((cell) => cell.length === 0) && (
        <li className="legend__none">
          <span className="legend__shape" aria-hidden="true">
            –
          </span>
          {isFiltered ? words.noneOrFiltered : words.none}
        </li>
      )}
    </ul>
  )
}
