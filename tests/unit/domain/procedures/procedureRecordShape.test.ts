import { describe, expect, it } from 'vitest'

import records from '../../../../seeds/data/procedures.json' with { type: 'json' }
import { strangePartsOf } from '../../../../src/domain/procedures/procedureRecordShape.js'

describe('what nobody reads of a record', () => {
  it('is nothing in the sheets of the national portal', () => {
    for (const record of records) {
      expect(strangePartsOf(record)).toEqual({ unknown: [], mistaken: [] })
    }
  })

  it('is a field under another name', () => {
    const record = { metadata: { mã_thủ_tục: '1.000001', ten: 'A' }, tables: { khac: [] }, x: 1 }
    expect(strangePartsOf(record).unknown).toEqual(['metadata.ten', 'tables.khac', 'x'])
  })

  it('is a list or group where words should stand, and words where a list should', () => {
    const record = {
      content: { trình_tự_thực_hiện: { a: 1 }, mô_tả: ['b'] },
      metadata: 'x',
      tables: { hinh_thuc_nop: 'abc', can_cu_phap_ly: [{ trich_yeu: [] }, 5] },
    }
    expect(strangePartsOf(record).mistaken).toEqual([
      { path: 'content.trình_tự_thực_hiện', wanted: 'words' },
      { path: 'content.mô_tả', wanted: 'words' },
      { path: 'metadata', wanted: 'group' },
      { path: 'tables.hinh_thuc_nop', wanted: 'list' },
      { path: 'tables.can_cu_phap_ly.trich_yeu', wanted: 'words' },
      { path: 'tables.can_cu_phap_ly', wanted: 'group' },
    ])
  })

  it.each([null, 5, 'words', []])('is nothing of what is no record: %s', (value) => {
    expect(strangePartsOf(value)).toEqual({ unknown: [], mistaken: [] })
  })
})
