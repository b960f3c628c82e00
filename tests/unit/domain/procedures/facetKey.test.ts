import { describe, expect, it } from 'vitest'

import { facetKey } from '../../../../src/domain/procedures/facetKey.js'

describe('one name in several spellings', () => {
  it.each([
    ['Công an xã', 'Công An Xã'],
    ['Ủy ban nhân dân cấp xã', 'Uỷ ban nhân dân cấp xã'],
    ['Ủy ban nhân dân cấp xã', 'UBND cấp xã'],
    ['Hội đồng nhân dân', 'HĐND'],
    ['Cục Chính sách - Xã hội', 'Cục Chính sách, Xã hội.'],
  ])('%s is %s', (one, other) => {
    expect(facetKey(one)).toBe(facetKey(other))
  })

  it.each([
    ['Cục Mật mã', 'Cục Mất mã'],
    ['Ủy ban nhân dân cấp xã', 'Ủy ban nhân dân cấp tỉnh'],
    ['3', '7'],
    ['-', '…'],
  ])('%s is not %s', (one, other) => {
    expect(facetKey(one)).not.toBe(facetKey(other))
  })
})
