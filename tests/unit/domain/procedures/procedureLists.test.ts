import { describe, expect, it } from 'vitest'
import {
  parseAudiences,
  parseChannelKind,
  parseLevels,
} from '../../../../src/domain/procedures/procedureLists.js'

describe('parseAudiences', () => {
  it('reads names that hold commas themselves', () => {
    const cell =
      'Công dân Việt Nam, Cán bộ, công chức, viên chức, Doanh nghiệp có vốn đầu tư nước ngoài, Tổ chức (không bao gồm doanh nghiệp, HTX), Hợp tác xã'
    expect(parseAudiences(cell)).toEqual({
      values: ['citizen', 'cadre', 'fdi-enterprise', 'organisation', 'cooperative'],
      unknown: [],
    })
  })

  it.each([
    ['Doanh nghiệp', ['enterprise'], []],
    ['Tổ chức nước ngoài, Tổ chức', ['foreign-organisation', 'organisation'], []],
    ['NGƯỜI NƯỚC NGOÀI'.normalize('NFD'), ['foreigner'], []],
    ['Người nước ngoài, Người nước ngoài', ['foreigner'], []],
    ['Hộ kinh doanh, Công dân Việt Nam', ['citizen', 'other'], ['Hộ kinh doanh']],
    ['', [], []],
    [null, [], []],
  ])('reads %j', (cell, values, unknown) => {
    expect(parseAudiences(cell)).toEqual({ values, unknown })
  })
})

describe('parseLevels', () => {
  it.each([
    ['Cấp Bộ, Cấp Tỉnh, Cấp Xã', ['ministry', 'province', 'commune'], []],
    ['Cấp Bộ, Cấp Tỉnh, Cấp Xã, Cơ quan khác', ['ministry', 'province', 'commune', 'other'], []],
    ['Cấp Huyện', ['district'], []],
    ['Cấp Vùng', ['other'], ['Cấp Vùng']],
  ])('reads %j', (cell, values, unknown) => {
    expect(parseLevels(cell)).toEqual({ values, unknown })
  })
})

describe('parseChannelKind', () => {
  it.each([
    ['Trực tiếp', 'in-person'],
    ['Trực tuyến', 'online'],
    ['Dịch vụ bưu chính', 'public-post'],
    ['Qua bồ câu', null],
    [null, null],
  ])('reads %j as %j', (cell, kind) => {
    expect(parseChannelKind(cell)).toBe(kind)
  })
})
