import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/domain/figure.js'
import {
  figureNumber,
  figureText,
  isExactFigure,
  isReported,
  percentOf,
} from '../../../src/domain/figure.js'

const cases: [string, Figure, string][] = [
  [
    'an inequality with its counts',
    { numerator: 548, denominator: 600, comparator: 'gt' },
    'hơn 91% (548/600)',
  ],
  ['an exact share', { numerator: 2658, denominator: 2723 }, '97,61% (2.658/2.723)'],
  ['a share just under 100', { numerator: 8526, denominator: 8534 }, '99,91% (8.526/8.534)'],
  [
    'a share under a whole percent',
    { numerator: 548, denominator: 600, comparator: 'lt' },
    'dưới 92% (548/600)',
  ],
  [
    'a comparator that an exact share refutes',
    { numerator: 91, denominator: 100, comparator: 'gt' },
    '91% (91/100)',
  ],
  ['nothing of something', { numerator: 0, denominator: 12 }, '0% (0/12)'],
  ['a share of nothing', { numerator: 0, denominator: 0 }, 'chưa có số liệu'],
  ['about a percent', { value: 80, unit: '%', comparator: 'approx' }, 'gần 80%'],
  ['above a percent', { value: 95, unit: '%', comparator: 'gt' }, 'hơn 95%'],
  ['at least', { value: 90, unit: '%', comparator: 'gte' }, 'từ 90% trở lên'],
  ['at most', { value: 3, unit: 'ngày', comparator: 'lte' }, 'tối đa 3 ngày'],
  ['a plain count', { value: 14528, unit: 'hồ sơ' }, '14.528 hồ sơ'],
  ['a count of zero, which was reported', { value: 0, unit: 'hồ sơ' }, '0 hồ sơ'],
  ['a count without a whole', { numerator: 21, unit: 'điểm' }, '21 điểm'],
  ['a whole without a part', { denominator: 600 }, 'chưa có số liệu'],
  ['nothing reported', {}, 'chưa có số liệu'],
  ['the words of the source', { displayText: 'trên 99%' }, 'trên 99%'],
  [
    'the words of the source with counts',
    { displayText: 'hơn 91%', numerator: 548, denominator: 600 },
    'hơn 91% (548/600)',
  ],
  [
    'counts said only once',
    { displayText: '548/600 phiếu', numerator: 548, denominator: 600 },
    '548/600 phiếu',
  ],
]

describe('figureText', () => {
  it.each(cases)('shows %s', (_name, figure, expected) => {
    expect(figureText(figure)).toBe(expected)
  })
})

describe('figureNumber', () => {
  it('derives the percent and ignores a stored value beside known counts', () => {
    expect(figureNumber({ numerator: 1, denominator: 4, value: 99 })).toBe(25)
  })

  it('tells zero from not reported', () => {
    expect(figureNumber({ value: 0 })).toBe(0)
    expect(figureNumber({ value: null })).toBeNull()
    expect(isReported({ value: 0 })).toBe(true)
    expect(isReported({})).toBe(false)
    expect(isReported({ displayText: 'hầu hết đồng thuận' })).toBe(true)
  })

  it('calls an inequality inexact unless its counts are known', () => {
    expect(isExactFigure({ value: 91, unit: '%', comparator: 'gt' })).toBe(false)
    expect(isExactFigure({ numerator: 548, denominator: 600, comparator: 'gt' })).toBe(true)
    expect(isExactFigure({ value: 91, unit: '%' })).toBe(true)
    expect(isExactFigure({})).toBe(false)
  })
})

describe('percentOf', () => {
  it('is between 0 and 100 for a part of a whole', () => {
    const partOfWhole = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)))
    fc.assert(
      fc.property(partOfWhole, ([part, whole]) => {
        const percent = percentOf(part, whole)
        expect(percent).toBeGreaterThanOrEqual(0)
        expect(percent).toBeLessThanOrEqual(100)
      }),
    )
  })

  it.each([
    [1, 0],
    [null, 5],
    [5, null],
    [Number.NaN, 5],
  ])('is unknown for %s of %s', (part, whole) => {
    expect(percentOf(part, whole)).toBeNull()
  })
})
