import fc from 'fast-check'
import { addDays, calendarDate } from '../../../src/domain/calendar/calendarDate.js'

const FIRST_DAY = calendarDate('1990-01-01')

/** Any day from 1990 to 2099: leap days, year ends and month ends among them. */
export const anyDay = fc.integer({ min: 0, max: 40_175 }).map((count) => addDays(FIRST_DAY, count))

/** Text as people type it: Vietnamese letters in any Unicode form, digits, punctuation, odd spaces. */
export const anyVietnamese = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        ...'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯáàảãạếềểễệớờởỡợ0123456789 .,;:-–/()\n\t\u00a0“”'.split(
          '',
        ),
      ),
      { maxLength: 60 },
    ),
    fc.constantFrom('NFC' as const, 'NFD' as const),
  )
  .map(([letters, form]) => letters.join('').normalize(form))
