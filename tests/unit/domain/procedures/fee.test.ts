import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fee } from '../../../../src/domain/procedures/fee.js'
import { parseFees } from '../../../../src/domain/procedures/fee.js'
import { parseSheetNumber } from '../../../../src/domain/procedures/sheetNumber.js'
import { anyVietnamese } from '../arbitraries.js'

const fee = (amount: number | null, rest: Partial<Fee> = {}): Fee => ({
  kind: 'phi',
  amount,
  currency: amount === null ? null : 'VND',
  text: null,
  ...rest,
})

describe('parseFees', () => {
  it.each<[string, Fee]>([
    ['Phí : 0 Đồng', fee(0)],
    ['Phí : Không Đồng', fee(0)],
    ['Phí : không Đồng', fee(0)],
    ['Phí : o Đồng', fee(0)],
    ['Phí : Miễn Đồng', fee(0)],
    ['Lệ phí : Miễn lệ phí', fee(0, { kind: 'le-phi' })],
    ['Phí : Không thu phí', fee(0)],
    ['Lệ phí : Không có', fee(0, { kind: 'le-phi' })],
    ['Lệ phí : Miễn (hộ nghèo)', fee(0, { kind: 'le-phi', text: 'hộ nghèo' })],
    ['Phí : Không quy định', fee(null, { text: 'Không quy định' })],
    ['Phí :  Đồng', fee(null)],
    ['Lệ phí :  Đồng', fee(null, { kind: 'le-phi' })],
    ['Lệ phí : 1.5 USD', fee(1.5, { kind: 'le-phi', currency: 'USD' })],
    ['Phí : 2.000.000 Đồng (Thẩm định)', fee(2_000_000, { text: 'Thẩm định' })],
    [
      'Lệ phí : 03 USD (Lệ phí: 03 USD/Giấy phép (trừ trường hợp được miễn))',
      fee(3, {
        kind: 'le-phi',
        currency: 'USD',
        text: 'Lệ phí: 03 USD/Giấy phép (trừ trường hợp được miễn)',
      }),
    ],
    [
      'Lệ phí :   (Thông tư số 249/2016/TT-BTC)',
      fee(null, { kind: 'le-phi', text: 'Thông tư số 249/2016/TT-BTC' }),
    ],
    [
      'Phí : Mức thu bằng 50% mức thu phí Đồng (Thông tư số 64/2025/TT-BTC)',
      fee(null, { text: 'Mức thu bằng 50% mức thu phí (Thông tư số 64/2025/TT-BTC)' }),
    ],
    ['Phí : 50,000 Đồng', fee(null, { text: '50,000' })],
    ['Miễn phí', fee(0, { kind: 'other' })],
    ['Lệ phí : 8.000 Đồng/bản', fee(8000, { kind: 'le-phi', text: 'mỗi bản' })],
    [
      'Phí : 50.000 đồng / trường hợp (miễn cho hộ nghèo)',
      fee(50_000, { text: 'mỗi trường hợp; miễn cho hộ nghèo' }),
    ],
    [
      'Phí : 2.000 đồng/trang, tối đa 200.000 đồng/bản',
      fee(null, { text: '2.000 đồng/trang, tối đa 200.000 đồng/bản' }),
    ],
  ])('reads %j', (cell, expected) => {
    expect(parseFees(cell).fees).toEqual([expected])
  })

  it('reads one fee a line and sets attachments apart', () => {
    const cell =
      'Phí :  Đồng (Theo quy định của Bộ Tài chính)\nFile đính kèm: 62-btc.signed.pdf\nLệ phí : 20000 Đồng'
    expect(parseFees(cell)).toEqual({
      fees: [
        fee(null, { text: 'Theo quy định của Bộ Tài chính' }),
        fee(20_000, { kind: 'le-phi' }),
      ],
      feeText: 'Phí : Đồng (Theo quy định của Bộ Tài chính)\nLệ phí : 20000 Đồng',
      attachments: ['62-btc.signed.pdf'],
    })
  })

  it('reads a line without a label as part of the fee before', () => {
    expect(parseFees('Phí : 50.000 Đồng (hồ sơ\nkể cả bản sao)').fees).toEqual([
      fee(50_000, { text: 'hồ sơ kể cả bản sao' }),
    ])
  })

  it('does not call free what states nothing', () => {
    expect(parseFees('')).toEqual({ fees: [], feeText: null, attachments: [] })
    expect(parseFees(null).fees).toEqual([])
  })

  it('reads anything at all without throwing and keeps its words', () => {
    const letters = (text: string) => text.normalize('NFC').replace(/\s/g, '')
    fc.assert(
      fc.property(anyVietnamese, (words) => {
        const { feeText, fees } = parseFees(`Phí : ${words}`)
        expect(letters(feeText ?? '')).toBe(letters(`Phí : ${words}`))
        expect(fees[0]?.kind).toBe('phi')
      }),
    )
  })

  it('does not search a text of 100,000 letters for a sum', () => {
    const long = `Phí : ${'('.repeat(100_000)}`
    expect(parseFees(long).fees[0]?.amount).toBeNull()
  })
})

describe('parseSheetNumber', () => {
  it.each([
    ['2.000.000', 2_000_000],
    ['50.000', 50_000],
    ['20000', 20_000],
    ['1.5', 1.5],
    ['0,5', 0.5],
    ['1.024.000,5', 1_024_000.5],
    ['07', 7],
    [' 3 ', 3],
  ])('reads %j as %d', (text, value) => {
    expect(parseSheetNumber(text)).toBe(value)
  })

  it.each(['50,000', '1.2.3', 'o', '', '-5', '1e3', '10-25', '12.34.567'])(
    'refuses to guess %j',
    (text) => {
      expect(parseSheetNumber(text)).toBeNull()
    },
  )
})
