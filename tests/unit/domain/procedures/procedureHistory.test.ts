import { describe, expect, it } from 'vitest'

import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import {
  historyOn,
  type StatedVersion,
} from '../../../../src/domain/procedures/procedureHistory.js'

const version = (
  label: string,
  effectiveFrom: string | null,
  effectiveTo: string | null,
  changeKind: StatedVersion['changeKind'] = 'amended',
) => ({ label, effectiveFrom, effectiveTo, changeKind })

const old = version('old', null, '2024-12-31', 'unknown')
const now = version('now', '2025-01-01', '2026-06-30')
const abolition = version('abolition', '2026-07-01', null, 'abolished')
const all = [abolition, now, old]

describe('historyOn', () => {
  it.each([
    ['2020-01-01', 'valid', 'old', 'now'],
    ['2024-12-31', 'valid', 'old', 'now'],
    ['2025-01-01', 'valid', 'now', 'abolition'],
    ['2026-06-30', 'valid', 'now', 'abolition'],
    ['2026-07-01', 'abolished', 'now', undefined],
    ['2030-01-01', 'abolished', 'now', undefined],
  ])('on %s a procedure is %s, showing %s, then %s', (day, kind, content, next) => {
    const history = historyOn(all, calendarDate(day))
    expect(history.standing.kind).toBe(kind)
    expect(history.content?.label).toBe(content)
    expect(history.next?.label).toBe(next)
  })

  it('names the version that abolishes, for its decision and its day', () => {
    expect(historyOn(all, calendarDate('2026-08-01')).standing).toEqual({
      kind: 'abolished',
      by: abolition,
    })
  })

  it('shows nothing where nothing but the abolition is known', () => {
    const history = historyOn([abolition], calendarDate('2026-08-01'))
    expect(history).toMatchObject({ standing: { kind: 'abolished' }, content: null, next: null })
    const before = historyOn([abolition], calendarDate('2026-06-01'))
    expect(before).toMatchObject({ standing: { kind: 'not-yet' }, content: null, next: abolition })
  })

  it('shows the next version before the first and the last one after its end', () => {
    const later = [now]
    expect(historyOn(later, calendarDate('2024-01-01'))).toMatchObject({
      standing: { kind: 'not-yet' },
      content: now,
    })
    expect(historyOn(later, calendarDate('2027-01-01'))).toMatchObject({
      standing: { kind: 'ended' },
      content: now,
    })
    expect(historyOn([], calendarDate('2027-01-01'))).toEqual({
      standing: { kind: 'none' },
      content: null,
      next: null,
    })
  })

  it('lets a procedure come back after it was abolished', () => {
    const ended = version('abolition', '2026-07-01', '2026-09-30', 'abolished')
    const back = version('back', '2026-10-01', null, 'new')
    expect(historyOn([now, ended, back], calendarDate('2026-10-01'))).toMatchObject({
      standing: { kind: 'valid' },
      content: back,
    })
    expect(historyOn([now, ended, back], calendarDate('2026-08-01'))).toMatchObject({
      standing: { kind: 'abolished' },
      content: now,
      next: back,
    })
  })
})
