import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createFacetTable, type FacetRow } from '../../../../src/domain/procedures/facetTable.js'

const value = fc.constantFrom('a', 'b', 'c')
const rowArbitrary = fc.record({
  id: fc.integer({ min: 0, max: 60 }).map((id) => `r${id}`),
  isGone: fc.boolean(),
  level: fc.uniqueArray(value, { maxLength: 3 }),
  field: value,
  key: fc.string({ maxLength: 3 }),
})

/** The same by looking at every record. */
function byLooking(rows: readonly FacetRow[], choice: Record<string, string>) {
  return rows.filter(({ facets }) =>
    Object.entries(choice).every(([facet, each]) => facets[facet]?.includes(each)),
  )
}

describe('a facet table', () => {
  it('finds, sorts and counts what looking at every record would', () => {
    fc.assert(
      fc.property(
        fc.array(rowArbitrary, { maxLength: 120 }),
        fc.record({ level: value, field: value }, { requiredKeys: [] }),
        (writes, chosen) => {
          const choice = chosen as Record<string, string>
          const table = createFacetTable(['key'])
          const rows = new Map<string, FacetRow>()
          for (const { id, isGone, level, field, key } of writes) {
            const row = { id, facets: { level, field: [field] }, sortKeys: { key } }
            if (isGone) {
              table.delete(id)
              rows.delete(id)
            } else {
              table.set(row)
              rows.set(id, row)
            }
          }
          const all = [...rows.values()]
          const expected = byLooking(all, choice)
            .map(({ id, sortKeys }) => `${sortKeys.key ?? ''}\n${id}`)
            .toSorted((left, right) => (left < right ? -1 : 1))
            .map((key) => key.split('\n').at(-1))
          const { ids, total } = table.page({ choice, order: 'key', from: 0, limit: 1000 })
          expect(ids).toEqual(expected)
          expect(total).toBe(expected.length)
          expect(table.total(choice)).toBe(expected.length)
          const counts = table.counts(choice)
          for (const each of ['a', 'b', 'c']) {
            const others = { ...choice, level: each }
            expect(counts.level?.get(each) ?? 0).toBe(byLooking(all, others).length)
          }
        },
      ),
    )
  })

  it('gives pages, each record once', () => {
    const table = createFacetTable(['key'])
    for (let at = 0; at < 3000; at += 1) {
      table.set({ id: `r${at}`, facets: {}, sortKeys: { key: String(at).padStart(5, '0') } })
    }
    const page = table.page({ choice: {}, order: 'key', from: 2990, limit: 20 })
    expect(page.total).toBe(3000)
    expect(page.ids).toHaveLength(10)
    expect(page.ids[0]).toBe('r2990')
  })

  it('counts among given records only, where that is asked', () => {
    const table = createFacetTable([])
    table.set({ id: 'x', facets: { level: ['a'] }, sortKeys: {} })
    table.set({ id: 'y', facets: { level: ['a'] }, sortKeys: {} })
    expect(table.counts({}, ['y', 'nobody']).level).toEqual(new Map([['a', 1]]))
  })

  describe('takes the spellings of one name together', () => {
    const OFFICIAL = 'Ủy ban nhân dân cấp xã'
    const agencies = [OFFICIAL, OFFICIAL, 'UBND cấp Xã', 'Uỷ ban nhân dân cấp xã', 'Công an xã']
    const table = createFacetTable(['key'])
    for (const [at, agency] of agencies.entries())
      table.set({ id: `r${at}`, facets: { agency: [agency] }, sortKeys: { key: String(at) } })

    it('counted as most records have it', () => {
      expect(table.counts({}).agency).toEqual(
        new Map([
          [OFFICIAL, 4],
          ['Công an xã', 1],
        ]),
      )
    })

    it.each([OFFICIAL, 'UBND cấp xã', 'ủy ban nhân dân cấp xã'])('chosen as %s', (agency) => {
      const { ids } = table.page({ choice: { agency }, order: 'key', from: 0, limit: 9 })
      expect(ids).toEqual(['r0', 'r1', 'r2', 'r3'])
      expect(table.having(['r4', 'r3', 'nobody', 'r2'], { agency })).toEqual(['r3', 'r2'])
      expect(table.asCounted({ agency })).toEqual({ agency: OFFICIAL })
    })

    it('and leaves what nobody has as it is', () => {
      expect(table.asCounted({ agency: 'Sở Nội vụ', other: 'x' })).toEqual({
        agency: 'Sở Nội vụ',
        other: 'x',
      })
      expect(table.total({ agency: 'Sở Nội vụ' })).toBe(0)
    })
  })
})
