import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProcedureStep } from '../../../../src/domain/procedures/procedureSteps.js'
import { splitSteps } from '../../../../src/domain/procedures/procedureSteps.js'
import { anyVietnamese } from '../arbitraries.js'
import { joined, wordsOf } from '../stepWords.js'

const shortForm = (steps: readonly ProcedureStep[]) => steps.map(({ order, text }) => [order, text])

describe('splitSteps', () => {
  it.each<[string, string, [number | null, string][]]>([
    [
      'colons',
      'Bước 1: Nộp hồ sơ. Bước 2: Nhận kết quả.',
      [
        [1, 'Nộp hồ sơ.'],
        [2, 'Nhận kết quả.'],
      ],
    ],
    [
      'points',
      'Bước 1. Nộp hồ sơ; Bước 2. Nhận kết quả',
      [
        [1, 'Nộp hồ sơ;'],
        [2, 'Nhận kết quả'],
      ],
    ],
    [
      'a capital after the number',
      'Bước 1 Nộp. Bước 2 Nhận.',
      [
        [1, 'Nộp.'],
        [2, 'Nhận.'],
      ],
    ],
    [
      'words before the first step',
      'Tại cảng: Bước 1: Khai báo',
      [
        [null, 'Tại cảng:'],
        [1, 'Khai báo'],
      ],
    ],
    [
      'bullets around steps',
      '- Bước 1: Nộp.\n- Bước 2: Nhận.',
      [
        [1, 'Nộp.'],
        [2, 'Nhận.'],
      ],
    ],
    ['text without steps', '1. Nộp.\n2. Nhận.', [[null, '1. Nộp.\n2. Nhận.']]],
    [
      'ten steps and more',
      'Bước 9. Xét. Bước 10. Trả.',
      [
        [9, 'Xét.'],
        [10, 'Trả.'],
      ],
    ],
    ['nothing', '', []],
  ])('splits %s', (_name, source, steps) => {
    expect(shortForm(splitSteps(source))).toEqual(steps)
  })

  it('leaves steps inside a sentence where they are', () => {
    const source =
      'Bước 1. Xét duyệt theo 3 bước: Bước 1 xét nhóm có giấy tờ; Bước 2 xét nhóm khác. Bước 2. Niêm yết như tại Bước 1. Hết.'
    expect(splitSteps(source).map(({ order }) => order)).toEqual([1, 2])
  })

  it('does not take a step out of its turn', () => {
    expect(splitSteps('Bước 1. Nộp. Bước 5. Không tới lượt.')).toHaveLength(1)
    expect(splitSteps('Bước 1. Nộp. Bước 1.1. Chuẩn bị. Bước 2. Nhận.')).toHaveLength(2)
  })

  it('starts again for another case and keeps its opening apart', () => {
    const source =
      'Bước 1: Nộp. Bước 2: Nhận. Đối với tàu rời cảng Bước 1: Khai báo. Bước 2: Xuất trình.'
    expect(shortForm(splitSteps(source))).toEqual([
      [1, 'Nộp.'],
      [2, 'Nhận.'],
      [null, 'Đối với tàu rời cảng'],
      [1, 'Khai báo.'],
      [2, 'Xuất trình.'],
    ])
  })

  it('loses no word and adds none', () => {
    const anyPiece = fc.oneof(
      anyVietnamese,
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(':', '.', ' ', '-'))
        .map(([order, sign]) => ` Bước ${order}${sign} `),
      fc.constantFrom('. Đối với trường hợp khác', 'theo ', '; '),
    )
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 12 }), (pieces) => {
        const source = pieces.join('')
        expect(wordsOf(joined(splitSteps(source)))).toEqual(wordsOf(source))
      }),
      { numRuns: 500 },
    )
  })
})
