import { describe, expect, it } from 'vitest'

import { agenciesIn } from '../../../../src/domain/procedures/procedureFacets.js'

describe('the agencies of a cell', () => {
  it.each([
    ['Sở Nội vụ, Cục Chính sách', ['Sở Nội vụ', 'Cục Chính sách']],
    ['Sở Nội vụ; Cục Chính sách\nBộ Công an', ['Sở Nội vụ', 'Cục Chính sách', 'Bộ Công an']],
    ['sở nội vụ, công an tỉnh', ['sở nội vụ', 'công an tỉnh']],
    [' , ; ', []],
    [null, []],
  ])('%j are %j', (cell, agencies) => {
    expect(agenciesIn(cell)).toEqual(agencies)
  })

  it.each([
    'Cơ quan, đơn vị có thẩm quyền sửa đổi, bổ sung',
    'Cơ quan, đơn vị từ cấp trung đoàn trở lên',
    'Cấp đại đội, tiểu đoàn hoặc tương đương',
    'Uỷ ban Nhân dân cấp xã, phường, thị trấn',
  ])('%j is one: small letters go on with the name before', (cell) => {
    expect(agenciesIn(cell)).toEqual([cell])
  })

  it('tells one that goes on from the next', () => {
    expect(agenciesIn('Trạm kiểm dịch động, thực vật, Hải quan cửa khẩu')).toEqual([
      'Trạm kiểm dịch động, thực vật',
      'Hải quan cửa khẩu',
    ])
  })
})
