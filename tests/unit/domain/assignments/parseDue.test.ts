import { describe, expect, it } from 'vitest'

import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import { dueUpperBound, dueWords, type Due } from '../../../../src/domain/assignments/due.js'
import { isSameDue, parseDue } from '../../../../src/domain/assignments/parseDue.js'

const YEAR = 2026
const parse = (words: string, lastDay?: string) =>
  parseDue(words, { year: YEAR, lastDay: lastDay ? calendarDate(lastDay) : null })

const understood: [string, Due][] = [
  ['', { kind: 'none' }],
  ['Quý II', { kind: 'quarter', quarter: 2, year: 2026, words: 'Quý II' }],
  ['Quý II/2026', { kind: 'quarter', quarter: 2, year: 2026 }],
  ['quý 4 năm 2027', { kind: 'quarter', quarter: 4, year: 2027, words: 'quý 4 năm 2027' }],
  ['Quý I, II/2026', { kind: 'quarter', quarter: 2, year: 2026, words: 'Quý I, II/2026' }],
  ['Quý III - Quý IV', { kind: 'quarter', quarter: 4, year: 2026, words: 'Quý III - Quý IV' }],
  ['Tháng 6/2026', { kind: 'month', month: 6, year: 2026 }],
  ['Trong tháng 02', { kind: 'month', month: 2, year: 2026, words: 'Trong tháng 02' }],
  ['Tháng 9, 10/2017', { kind: 'month', month: 10, year: 2017, words: 'Tháng 9, 10/2017' }],
  ['Trước 30/11', { kind: 'date', day: '2026-11-30', words: 'Trước 30/11' }],
  ['Trước ngày 30/11/2027', { kind: 'date', day: '2027-11-30', words: 'Trước ngày 30/11/2027' }],
  ['30/06/2026', { kind: 'date', day: '2026-06-30' }],
  ['15/6', { kind: 'date', day: '2026-06-15', words: '15/6' }],
  ['2026-06-30', { kind: 'date', day: '2026-06-30' }],
  ['Năm 2026', { kind: 'year', year: 2026 }],
  ['2027', { kind: 'year', year: 2027, words: '2027' }],
  ['Trong năm', { kind: 'year', year: 2026, words: 'Trong năm' }],
  ['Thường xuyên', { kind: 'continuous' }],
  ['thường xuyên trong năm', { kind: 'continuous', words: 'thường xuyên trong năm' }],
  ['Hằng quý', { kind: 'continuous', words: 'Hằng quý' }],
  ['Ngày 25 hằng tháng', { kind: 'continuous', words: 'Ngày 25 hằng tháng' }],
  ['Sau khi có hướng dẫn', { kind: 'conditional', words: 'Sau khi có hướng dẫn' }],
  ['Theo kế hoạch của tỉnh', { kind: 'conditional', words: 'Theo kế hoạch của tỉnh' }],
]

const refused: [string, string | undefined, string][] = [
  ['Sớm', undefined, 'unclear'],
  ['Giai đoạn 2021-2025', undefined, 'unclear'],
  ['30/02', undefined, 'impossible-day'],
  ['31/04/2026', undefined, 'impossible-day'],
  ['Tháng 13/2026', undefined, 'impossible-day'],
  ['Quý II/2026', '2026-07-31', 'other-day'],
  ['Quý V', undefined, 'unclear'],
]

describe('a deadline in words', () => {
  it.each(understood)('“%s” is %j', (words, due) => {
    expect(parse(words)).toEqual({ kind: 'due', due })
  })

  it.each(refused)('“%s” with the last day %s is refused as %s', (words, lastDay, problem) => {
    expect(parse(words, lastDay)).toEqual({ kind: 'problem', problem })
  })

  it.each(['Quý II', 'Tháng 6', '15/6', 'Trong năm'])('“%s” needs a year', (words) => {
    expect(parseDue(words, { year: null })).toEqual({ kind: 'problem', problem: 'no-year' })
  })

  it('takes words that mean no day together with the last day beside them', () => {
    const due = { kind: 'date', day: '2025-12-31', words: 'Giai đoạn 2021-2025' }
    expect(parse('Giai đoạn 2021-2025', '2025-12-31')).toEqual({ kind: 'due', due })
    expect(parse('', '2026-03-01')).toEqual({
      kind: 'due',
      due: { kind: 'date', day: '2026-03-01' },
    })
  })

  it('reads back what it has written', () => {
    for (const [, due] of understood) {
      const parsed = parseDue(dueWords(due) ?? '', { year: YEAR, lastDay: dueUpperBound(due) })
      expect(parsed.kind === 'due' && isSameDue(parsed.due, due)).toBe(true)
    }
  })
})
