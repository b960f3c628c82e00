import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentNumber } from '../../../../src/domain/documents/documentNumber.js'
import {
  formatDocumentNumber,
  parseDocumentNumber,
  repeatedNumberKey,
} from '../../../../src/domain/documents/documentNumber.js'

const cases: [
  text: string,
  number: number,
  year: number | null,
  symbol: string | null,
  shown: string,
][] = [
  ['216/BCĐ-NC', 216, null, 'BCĐ-NC', '216/BCĐ-NC'],
  ['06/2024/QĐ-UBND', 6, 2024, 'QĐ-UBND', '06/2024/QĐ-UBND'],
  ['6/2024/QĐ-UBND', 6, 2024, 'QĐ-UBND', '06/2024/QĐ-UBND'],
  ['Quyết định số 3717/QĐ-BQP', 3717, null, 'QĐ-BQP', '3717/QĐ-BQP'],
  ['3980 /QĐ-BQP', 3980, null, 'QĐ-BQP', '3980/QĐ-BQP'],
  ['Thông tư số 104/2024/TT-BQP', 104, 2024, 'TT-BQP', '104/2024/TT-BQP'],
  ['Luật 47/2014/QH13', 47, 2014, 'QH13', '47/2014/QH13'],
  ['02/2020/UBTVQH14', 2, 2020, 'UBTVQH14', '02/2020/UBTVQH14'],
  [
    '21/2008/TTLT- BQP-BLĐTBXH-BTC',
    21,
    2008,
    'TTLT-BQP-BLĐTBXH-BTC',
    '21/2008/TTLT-BQP-BLĐTBXH-BTC',
  ],
  [
    '191/2005/TTLT/BQP-BLĐTBXH-BTC',
    191,
    2005,
    'TTLT/BQP-BLĐTBXH-BTC',
    '191/2005/TTLT/BQP-BLĐTBXH-BTC',
  ],
  ['257/KH-UBND ngày 22/12/2025', 257, null, 'KH-UBND', '257/KH-UBND'],
  ['Số: 12/CTr-UBND', 12, null, 'CTr-UBND', '12/CTr-UBND'],
  ['34/2023', 34, 2023, null, '34/2023'],
  ['Quyết định số 4777', 4777, null, null, '4777'],
  ['12', 12, null, null, '12'],
]

describe('parseDocumentNumber', () => {
  it.each(cases)('reads %j', (text, number, year, symbol, shown) => {
    const parsed = parseDocumentNumber(text)
    expect(parsed).toEqual({ number, suffix: null, year, symbol })
    expect(parsed && formatDocumentNumber(parsed)).toBe(shown)
  })

  it('reads text in the other Unicode form', () => {
    expect(parseDocumentNumber('216/BCĐ-NC'.normalize('NFD'))?.symbol).toBe('BCĐ-NC')
  })

  it('keeps the letter of a number such as 30c', () => {
    expect(parseDocumentNumber('30c/NQ-CP')).toEqual({
      number: 30,
      suffix: 'c',
      year: null,
      symbol: 'NQ-CP',
    })
  })

  it.each([
    '',
    'BỘ LUẬT HÀNG HẢI VIỆT NAM',
    'BCĐ-NC',
    '216/',
    '216//BCĐ',
    '12 và 13/QĐ-UBND',
    '1'.repeat(500),
  ])('finds no number in %j', (text) => {
    expect(parseDocumentNumber(text)).toBeNull()
  })

  it('reads back every number it writes', () => {
    const anyNumber: fc.Arbitrary<DocumentNumber> = fc.record({
      number: fc.integer({ min: 1, max: 99_999 }),
      suffix: fc.constantFrom(null, 'a', 'c'),
      year: fc.option(fc.integer({ min: 1945, max: 2099 })),
      symbol: fc.option(fc.constantFrom('QĐ-UBND', 'BCĐ-NC', 'NQ-HĐND', 'QH15', 'TTLT/BQP-BTC')),
    })
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(parseDocumentNumber(formatDocumentNumber(number))).toEqual(number)
      }),
    )
  })
})

describe('repeatedNumberKey', () => {
  const base = { issuer: 'u-kontum', numberText: '216/BCĐ-NC', year: 2023 }

  it('meets itself in any spelling', () => {
    expect(repeatedNumberKey({ ...base, numberText: '216 bcd-nc' })).toBe(repeatedNumberKey(base))
  })

  it.each([
    ['another issuer', { ...base, issuer: 'u-hanoi' }],
    ['another year', { ...base, year: 2024 }],
    ['an unknown year', { ...base, year: null }],
    ['another number', { ...base, numberText: '217/BCĐ-NC' }],
  ])('differs for %s', (_name, other) => {
    expect(repeatedNumberKey(other)).not.toBe(repeatedNumberKey(base))
  })
})
