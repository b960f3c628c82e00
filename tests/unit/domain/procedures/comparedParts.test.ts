import { describe, expect, it } from 'vitest'

import {
  compareLines,
  hasChanges,
  type LineChange,
} from '../../../../src/domain/procedures/comparedParts.js'
import { limitChangeOf } from '../../../../src/domain/procedures/timeLimit.js'

const lines = (...texts: string[]) => texts.map((text) => ({ text }))

function told(changes: readonly LineChange[]): string[] {
  return changes.map((change) =>
    change.kind === 'changed'
      ? `changed ${change.before.text} > ${change.after.text}`
      : `${change.kind} ${change.line.text}`,
  )
}

describe('compareLines', () => {
  it.each([
    [
      'the same papers',
      ['Tờ khai', 'Căn cước'],
      ['Tờ khai', 'Căn cước'],
      ['same Tờ khai', 'same Căn cước'],
    ],
    [
      'a paper that came',
      ['Tờ khai'],
      ['Tờ khai', 'Ảnh chân dung'],
      ['same Tờ khai', 'added Ảnh chân dung'],
    ],
    [
      'a paper that went',
      ['Tờ khai', 'Sổ hộ khẩu'],
      ['Tờ khai'],
      ['same Tờ khai', 'removed Sổ hộ khẩu'],
    ],
    [
      'a paper that went where it stood',
      ['Sổ hộ khẩu', 'Tờ khai'],
      ['Tờ khai'],
      ['removed Sổ hộ khẩu', 'same Tờ khai'],
    ],
    [
      'another order',
      ['Tờ khai', 'Căn cước'],
      ['Căn cước', 'Tờ khai'],
      ['same Căn cước', 'same Tờ khai'],
    ],
    [
      'other words for one',
      ['Bản sao giấy khai sinh'],
      ['Bản chụp giấy khai sinh'],
      ['changed Bản sao giấy khai sinh > Bản chụp giấy khai sinh'],
    ],
    ['marks put right', ['To khai'], ['Tờ khai'], ['changed To khai > Tờ khai']],
    ['other spaces only', ['Tờ  khai\n'], ['Tờ khai'], ['same Tờ khai']],
    ['one of two equal ones gone', ['Ảnh', 'Ảnh'], ['Ảnh'], ['same Ảnh', 'removed Ảnh']],
    ['nothing before', [], ['Tờ khai'], ['added Tờ khai']],
    ['nothing at all', [], [], []],
  ])('sees %s', (_name, before, after, expected) => {
    expect(told(compareLines(lines(...before), lines(...after)))).toEqual(expected)
  })

  it('knows what has a key by its key, whatever the words', () => {
    const before = [
      { key: 'online', text: '10 ngày' },
      { key: 'post', text: '5 ngày' },
    ]
    const after = [
      { key: 'post', text: '5 ngày' },
      { key: 'online', text: 'ba giờ' },
    ]
    expect(told(compareLines(before, after))).toEqual(['same 5 ngày', 'changed 10 ngày > ba giờ'])
  })

  it('does not take a thing with a key for one without', () => {
    const changes = compareLines([{ key: 'online', text: '10 ngày' }], lines('10 ngày'))
    expect(told(changes)).toEqual(['added 10 ngày', 'removed 10 ngày'])
  })

  it('names each line once', () => {
    const before = lines('một hai ba', 'một hai bốn', 'năm')
    const after = lines('một hai ba bốn', 'một hai', 'sáu')
    const changes = compareLines(before, after)
    const olds = changes.flatMap((each) =>
      each.kind === 'changed' ? each.before : each.kind === 'removed' ? each.line : [],
    )
    const news = changes.flatMap((each) =>
      each.kind === 'changed' ? each.after : each.kind === 'added' ? each.line : [],
    )
    expect(olds).toHaveLength(3)
    expect(news).toHaveLength(3)
    expect(hasChanges(changes)).toBe(true)
    expect(hasChanges(compareLines(before, before))).toBe(false)
  })
})

describe('limitChangeOf', () => {
  const limit = (value: number | null, unit: 'working-day' | 'day' | 'none' | null) => ({
    value,
    unit,
    text: null,
  })

  it.each([
    [
      'a cut',
      limit(10, 'working-day'),
      limit(7, 'working-day'),
      { kind: 'shorter', by: 3, unit: 'working-day', percent: 30 },
    ],
    [
      'a longer one',
      limit(5, 'day'),
      limit(15, 'day'),
      { kind: 'longer', by: 10, unit: 'day', percent: 200 },
    ],
    [
      'from at once',
      limit(0, 'day'),
      limit(1, 'day'),
      { kind: 'longer', by: 1, unit: 'day', percent: null },
    ],
    ['no change', limit(5, 'day'), limit(5, 'day'), null],
    ['other units, which do not compare', limit(10, 'working-day'), limit(7, 'day'), null],
    ['words instead of a number', limit(10, 'day'), limit(null, null), null],
    ['no limit by the rules', limit(null, 'none'), limit(7, 'day'), null],
  ])('tells %s', (_name, before, after, expected) => {
    expect(limitChangeOf(before, after)).toEqual(expected)
  })
})
