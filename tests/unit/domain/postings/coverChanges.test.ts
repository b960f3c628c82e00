import { describe, expect, it } from 'vitest'

import { calendarDate } from '../../../../src/domain/calendar/calendarDate.js'
import { coverChangeOf, type WrittenAt } from '../../../../src/domain/postings/coverChanges.js'

const before = '2026-06-01T00:00:00.000Z'
const after = '2026-08-01T00:00:00.000Z'
const between = {
  printedAt: '2026-07-01T00:00:59.999Z',
  printedOn: calendarDate('2026-07-01'),
  day: calendarDate('2026-11-25'),
}
const version = (values: Partial<WrittenAt> = {}): WrittenAt => ({
  createdAt: before,
  updatedAt: before,
  ...values,
})
const old = version({ effectiveTo: '2026-08-31', updatedAt: after })
const next = { effectiveFrom: '2026-09-01', createdAt: after, updatedAt: after }

describe('what became of a procedure since a print', () => {
  it.each<[string, WrittenAt[], string | undefined]>([
    ['nothing, where the version is the same', [version()], undefined],
    ['amended, where its words were written again', [version({ updatedAt: after })], 'amended'],
    ['changed, where another version holds', [old, next], 'changed'],
    ['changed, by one entered later for an earlier day', [version({ effectiveTo: '2026-04-30', updatedAt: after }), { ...next, effectiveFrom: '2026-05-01' }], 'changed'],
    ['added, where it had no version', [version({ createdAt: after })], 'added'],
    ['abolished', [old, { ...next, changeKind: 'abolished' }], 'abolished'],
    ['nothing, where it was abolished before', [version({ effectiveTo: '2026-01-31' }), version({ effectiveFrom: '2026-02-01', changeKind: 'abolished' })], undefined],
    ['nothing yet, where the next version is to come', [version({ effectiveTo: '2026-12-31' }), version({ effectiveFrom: '2027-01-01' })], undefined],
  ])('is %s', (_case, versions, kind) => {
    expect(coverChangeOf(versions, between)?.kind).toBe(kind)
  }) // prettier-ignore
})
