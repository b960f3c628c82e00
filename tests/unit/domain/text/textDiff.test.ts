import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { abridged, diffWords, type TextPiece } from '../../../../src/domain/text/textDiff.js'
import { anyVietnamese } from '../arbitraries.js'

/** "giữ [-cũ-] {+mới+}", to be read in a table. */
function marked(before: string, after: string): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  return diffWords(before, after)
    .map(({ kind, text }) => `${marks[kind][0]}${text.trim()}${marks[kind][1]}`)
    .join(' ')
}

function without(kind: TextPiece['kind'], pieces: readonly TextPiece[]): string {
  return pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, '')
}

const plain = (text: string) => text.replace(/\s+/g, '')

/** The length of the longest common run of words, by the textbook table. */
function longestCommon(left: readonly string[], right: readonly string[]): number {
  let row = right.map(() => 0)
  for (const word of left) {
    const next: number[] = []
    right.forEach((other, index) => {
      const diagonal = index === 0 ? 0 : (row[index - 1] ?? 0)
      next.push(
        word === other
          ? diagonal + 1
          : Math.max(row[index] ?? 0, index === 0 ? 0 : (next[index - 1] ?? 0)),
      )
    })
    row = next
  }
  return row.at(-1) ?? 0
}

describe('diffWords', () => {
  it.each([
    ['nothing changed', 'Tờ khai theo mẫu', 'Tờ khai theo mẫu', 'Tờ khai theo mẫu'],
    [
      'a number',
      'trong 10 ngày làm việc',
      'trong 7 ngày làm việc',
      'trong [-10-] {+7+} ngày làm việc',
    ],
    ['words at the end', 'Tờ khai', 'Tờ khai theo mẫu số 01', 'Tờ khai {+theo mẫu số 01+}'],
    ['words at the start', 'Bản sao sổ hộ khẩu', 'sổ hộ khẩu', '[-Bản sao-] sổ hộ khẩu'],
    ['all of it', 'Giấy khai sinh', 'Căn cước', '[-Giấy khai sinh-] {+Căn cước+}'],
    ['from nothing', '', 'Căn cước', '{+Căn cước+}'],
    ['to nothing', 'Căn cước', '', '[-Căn cước-]'],
    [
      'two places',
      'nộp 2 bản tại huyện',
      'nộp 1 bản tại xã',
      'nộp [-2-] {+1+} bản tại [-huyện-] {+xã+}',
    ],
    [
      'words before a stop',
      'Nộp tại xã.',
      'Nộp tại xã hoặc phường.',
      'Nộp tại xã {+hoặc phường+} .',
    ],
    ['a clause after a stop', 'Một. Hai.', 'Một.', 'Một. [-Hai.-]'],
    [
      'a number with a stroke as one',
      'theo 102/2018/NĐ-CP;',
      'theo 77/2018/NĐ-CP;',
      'theo [-102/2018/NĐ-CP-] {+77/2018/NĐ-CP+} ;',
    ],
    ['a mark on a letter', 'hóa đơn', 'hoá đơn', '[-hóa-] {+hoá+} đơn'],
  ])('tells %s', (_name, before, after, expected) => {
    expect(marked(before, after)).toBe(expected)
  })

  it('keeps the space before what went at the end', () => {
    expect(diffWords('Một. Hai', 'Một.')[0]).toEqual({ kind: 'same', text: 'Một. ' })
  })

  it('keeps the lines of the later text', () => {
    expect(diffWords('a b', 'a\n b')).toEqual([{ kind: 'same', text: 'a\n b' }])
  })

  it('gives both texts back', () => {
    fc.assert(
      fc.property(anyVietnamese, anyVietnamese, (before, after) => {
        const pieces = diffWords(before, after)
        expect(without('added', pieces)).toBe(plain(before))
        expect(without('removed', pieces)).toBe(plain(after))
      }),
    )
  })

  it('keeps as many words as can be kept', () => {
    const anyWords = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    fc.assert(
      fc.property(anyWords, anyWords, (left, right) => {
        const kept = diffWords(left.join(' '), right.join(' '))
          .filter(({ kind }) => kind === 'same')
          .flatMap(({ text }) => text.trim().split(' '))
        expect(kept).toHaveLength(longestCommon(left, right))
      }),
    )
  })

  it('calls two long texts with little in common different texts', () => {
    const words = (word: string) => Array.from({ length: 900 }, (_, index) => `${word}${index}`)
    const pieces = diffWords(['x', ...words('a')].join(' '), ['x', ...words('b')].join(' '))
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added'])
  })
})

describe('abridged', () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `${from + index}`).join(' ')

  it('keeps what stands beside a change', () => {
    const pieces = diffWords(
      `${words(1, 100)} cũ ${words(101, 200)}`,
      `${words(1, 100)} mới ${words(101, 200)}`,
    )
    expect(abridged(pieces).map(({ text }) => text.trim())).toEqual([
      `… ${words(89, 100)}`,
      'cũ',
      'mới',
      `${words(101, 112)} …`,
    ])
  })

  it('leaves short runs whole', () => {
    const pieces = diffWords(`cũ ${words(1, 30)} cũ`, `mới ${words(1, 30)} mới`)
    expect(abridged(pieces)).toEqual(pieces)
  })
})
