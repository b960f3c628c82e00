import { AppError } from '../errors.js'
import { text } from '../portal/text/vi.js'

/** Where in a file something is wrong, as a spreadsheet counts: rows from 1, columns by letter. */
export type Place = { row?: number | undefined; column?: string | undefined }

/** A file that is not read any further; the message names the place and may be shown to the person. */
export class TableRefused extends AppError {
  readonly row: number | undefined
  readonly column: string | undefined

  constructor(reason: string, place: Place = {}, options?: ErrorOptions) {
    const where = text.sheets.at(place)
    super(422, where ? `${where}: ${reason}` : reason, options)
    this.row = place.row
    this.column = place.column
  }
}

/** 'A' for the first column, 'AB' for the 28th; the index counts from 0. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}
