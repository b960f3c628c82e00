import type { BoardCell } from '../../../queries/assignments/board.js'
import type { BoardEntry, BoardPageView } from '../../../queries/assignments/findBoard.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import type { CsvColumn } from '../answers/csv.js'
import { progressRecord, unitProgressRecord } from './progressRecords.js'

const { csv, legend } = text.boards
const { fields } = text.assignments

/** One assignment a line. */
export const boardColumns: CsvColumn<BoardEntry>[] = [
  { header: fields.unit, value: ({ unit }) => unit?.name },
  { header: csv.requirement, value: ({ row }) => row.item },
  { header: csv.heading, value: ({ item }) => item?.heading },
  { header: csv.requirementText, value: ({ item }) => item?.text },
  { header: fields.state, value: ({ row }) => text.options.assignmentStates[row.state] },
  { header: csv.standing, value: ({ row }) => legend[row.standing.kind] },
  { header: csv.daysLate, value: ({ row }) => row.standing.daysLate },
  { header: `${fields.percent} (%)`, value: ({ row }) => row.percent },
  { header: fields.originalDue, value: ({ row }) => row.originalDue ?? row.dueOn },
  { header: fields.dueOn, value: ({ row }) => row.dueOn },
  { header: fields.code, value: ({ row }) => row.code },
  { header: text.parts.csv.demo, value: ({ row }) => (row.isDemo ? text.parts.yes : null) },
  { header: text.parts.csv.path, value: ({ row }) => paths.assignment(row.code) },
]

/** A page of the board: its units, and the cells of each requirement in the order of the units. */
export function boardRecord(view: BoardPageView, publicUrl: string): Record<string, unknown> {
  const { slug, title, numberText, progress, found, byUnit, matrix, page, pages } = view
  return {
    url: publicUrl + paths.board(slug),
    directive: { title, numberText, url: publicUrl + paths.document(slug) },
    progress: progress && progressRecord(progress),
    assignments: found,
    total: byUnit.length,
    page,
    pages,
    units: matrix.units.map((unit) => unitProgressRecord(unit, publicUrl)),
    requirements: matrix.groups.flatMap(({ heading, rows }) =>
      rows.map(({ code, text: requirement, progress: whole, cells }) => ({
        heading,
        code,
        text: requirement,
        progress: whole && progressRecord(whole),
        cells: cells.map((cell) => cell.map((each) => cellRecord(each, publicUrl))),
      })),
    ),
  }
}

function cellRecord({ code, state, percent, standing, extensions }: BoardCell, publicUrl: string) {
  const { kind, daysLate, daysLeft } = standing
  const url = publicUrl + paths.assignment(code)
  return { code, url, state, percent, standing: kind, daysLate, daysLeft, extensions }
}
