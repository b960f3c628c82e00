import type { Payload, TypedUser } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { SourceFile } from '../../sheets/recogniseFile.js'

export type RowOutcome = 'changed' | 'new' | 'refused' | 'unchanged'

/** What became of one record of a file, or would become of it. */
export type RowResult = {
  /** 'Dòng 12', as the person finds it. */
  place: string
  key: string
  name: string
  outcome: RowOutcome
  /** What changes, in words; empty for new and unchanged ones. */
  details: string
  /** Why it is not taken, each naming its column where there is one. */
  problems: readonly string[]
  /** What somebody should look at; the record is taken all the same. */
  warnings: readonly string[]
}

export type ImportRequest = {
  payload: Payload
  /** Whose rights hold; null when the person at the machine runs the command. */
  user: TypedUser | null
  today: CalendarDate
  source: SourceFile
  /** Whether anything is written. */
  isDryRun: boolean
  /** The day from which changed content holds, for records that state none. */
  effectiveOn?: CalendarDate | null
  /** The plan that a task table belongs to, by the end of its address. */
  plan?: string | null
  /** Only units of this province, by code or name. */
  province?: string | null
  /** The table of successions that follows a list of units. */
  successions?: SourceFile | null
  /** Told what concerns the whole file, such as a column that nothing reads. */
  onNotice?: (notice: string) => void
  /** Told how much of the file has been read, from 0 to 1. */
  onProgress?: (share: number) => void
}

/**
 * Brings a file in, record by record; a refused one does not stop the others. May be stopped at any
 * moment and run again: what is there already is unchanged.
 *
 * @throws TableRefused when the file as a whole cannot be read
 */
export type Importer = (request: ImportRequest) => AsyncGenerator<RowResult>
