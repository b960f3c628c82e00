import { isValidDay, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { BadRequest } from '../../errors.js'
import { text } from '../text/vi.js'
import { papers, type Paper } from './postingSheet.js'

/** What a visitor asks of a sheet in its address. */
export type SheetRequest = Readonly<{
  paper: Paper
  unit: string | null
  day: CalendarDate
}>

/** The names of all that `readSheetRequest` reads. */
export const sheetParameters = ['kho', 'ngay', 'don-vi'] as const

/** @throws BadRequest for a paper or day that cannot be */
export function readSheetRequest(query: URLSearchParams, today: CalendarDate): SheetRequest {
  const asked = query.get('kho') || 'a4'
  const paper = papers.find((each) => each === asked.toLowerCase())
  if (!paper) throw new BadRequest(text.posting.sheet.wrongPaper)
  const day = query.get('ngay') || today
  if (!isValidDay(day)) throw new BadRequest(text.errors.wrongDay)
  return { paper, unit: query.get('don-vi') || null, day }
}

/** The same sheet on another paper. */
export function sheetQuery(query: URLSearchParams, paper: Paper): string {
  const changed = new URLSearchParams(query)
  changed.set('kho', paper)
  return `?${changed.toString()}`
}
