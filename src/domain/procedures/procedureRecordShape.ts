import { procedureColumns } from './procedureColumns.js'
import { fieldsOf } from './procedureRecord.js'

/** What a record has that nobody reads: names that the sheet does not know, and known ones of a wrong kind. */
export interface StrangeParts {
  unknown: readonly string[]
  /** Where words or a list should stand and something else does. */
  mistaken: readonly { path: string; wanted: 'group' | 'list' | 'words' }[]
}

const groups = new Map<string, Set<string>>()
const tables = new Map<string, Set<string>>()
for (const column of procedureColumns) {
  const [known, name] = 'group' in column ? [groups, column.group] : [tables, column.table]
  known.set(name, (known.get(name) ?? new Set()).add(column.key))
}

/** Looks through a record of a file, whose names nobody but its writer has checked. */
export function strangePartsOf(record: unknown): StrangeParts {
  const unknown: string[] = []
  const mistaken: StrangeParts['mistaken'][number][] = []
  const lookInto = (value: unknown, path: string, keys: ReadonlySet<string> | undefined) => {
    if (isNothing(value)) return
    if (!isGroup(value)) return void mistaken.push({ path, wanted: 'group' })
    for (const [key, cell] of fieldsOf(value)) {
      if (!keys?.has(key)) {
        if (!isEmpty(cell)) unknown.push(`${path}.${key}`)
      } else if (!isNothing(cell) && !isCell(cell)) {
        mistaken.push({ path: `${path}.${key}`, wanted: 'words' })
      }
    }
  }
  const lookIntoTables = (value: unknown) => {
    if (isNothing(value)) return
    if (!isGroup(value)) return void mistaken.push({ path: 'tables', wanted: 'group' })
    for (const [name, rows] of fieldsOf(value)) {
      const path = `tables.${name}`
      if (!tables.has(name)) unknown.push(path)
      else if (Array.isArray(rows)) for (const row of rows) lookInto(row, path, tables.get(name))
      else if (!isNothing(rows)) mistaken.push({ path, wanted: 'list' })
    }
  }
  for (const [name, value] of fieldsOf(record)) {
    if (name === 'tables') lookIntoTables(value)
    else if (groups.has(name)) lookInto(value, name, groups.get(name))
    else if (name !== 'source_file') unknown.push(name)
  }
  return { unknown: [...new Set(unknown)], mistaken }
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined
}

/** The national sheet has fields that it never fills. */
function isEmpty(cell: unknown): boolean {
  return isNothing(cell) || (typeof cell === 'string' && cell.trim() === '')
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value)
}

function isCell(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}
