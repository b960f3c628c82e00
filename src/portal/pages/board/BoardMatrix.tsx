import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { ProgressView } from '../../../queries/assignments/assignmentProgress.js'
import type {
  BoardCell,
  BoardMatrix as View,
  MatrixRow,
} from '../../../queries/assignments/board.js'
import { Matrix, type MatrixLine } from '../../components/matrix/Matrix.js'
import { Tag } from '../../components/tag/Tag.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { originList, type ListOf } from '../parts/originList.js'
import { cellLabel, cellNote, standingLooks } from './cellLook.js'

type BoardMatrixProps = {
  matrix: View
  /** Slug of the directive. */
  slug: string
  isFiltered?: boolean
}

const words = text.boards

/** Requirements down, units across; each cell says in words how one assignment stands, and leads to it. */
export function BoardMatrix({ matrix, slug, isFiltered = false }: BoardMatrixProps) {
  const { units, groups } = matrix
  const listOf = originList('van-ban', slug)
  return (
    <Matrix
      caption={words.matrixCaption}
      corner={words.requirement}
      none={isFiltered ? words.legend.noneOrFiltered : words.none}
      columns={units.map(({ id, unit }) => ({ key: id, label: unit.name }))}
      sum={{
        key: 'sum',
        head: words.sum,
        cells: units.map(({ unit, progress }) => (
          <Counts key={unit.slug} progress={progress} href={listOf({ unit: unit.slug })} />
        )),
      }}
      groups={groups.map(({ heading, rows }) => ({
        key: heading ?? '',
        heading: heading ?? (groups.length > 1 ? words.otherItems : null),
        rows: rows.map((row) => lineOf(row, listOf)),
      }))}
    />
  )
}

function lineOf(
  { code, text: requirement, progress, cells }: MatrixRow,
  listOf: ListOf,
): MatrixLine {
  return {
    key: code,
    head: (
      <>
        <strong>{code}</strong> {requirement ?? words.removed}
        {progress && (
          <>
            {' '}
            <Counts progress={progress} href={listOf({ item: code })} />
          </>
        )}
      </>
    ),
    cells: cells.map((cell) => (cell.length > 0 ? <Cell cells={cell} /> : null)),
  }
}

function Cell({ cells }: { cells: readonly BoardCell[] }) {
  return cells.map((cell) => {
    const note = cellNote(cell)
    return (
      <span key={cell.code}>
        <Tag
          label={cellLabel(cell)}
          {...standingLooks[cell.standing.kind]}
          href={paths.assignment(cell.code)}
        />
        {note && <small>{note}</small>}
      </span>
    )
  })
}

function Counts({ progress, href }: { progress: ProgressView; href: string }) {
  const { done, total, late } = progress
  const counts = words.short.done(formatNumber(done), formatNumber(total))
  return (
    <a className="nowrap" href={href}>
      {late > 0 ? `${counts}, ${words.short.late(formatNumber(late))}` : counts}
    </a>
  )
}
