import { describe, expect, it } from 'vitest'
import type { ClarityItem } from '../../../../src/domain/assignments/clarity.js'
import { clarityOf, sixClarities } from '../../../../src/domain/assignments/clarity.js'

const complete = {
  responsiblePerson: 'Chánh Văn phòng',
  title: 'Niêm yết thủ tục',
  due: { kind: 'continuous' },
  responsibility: 'Chịu trách nhiệm trước Chủ tịch',
  product: 'Danh mục đã niêm yết',
  authority: 'Ký công văn đôn đốc',
} as const
const unclear = (parts: Parameters<typeof clarityOf>[0]) =>
  clarityOf(parts)
    .items.filter(({ isClear }) => !isClear)
    .map(({ key }) => key)

describe('clarityOf', () => {
  it('is six of six when every part is spelled out', () => {
    expect(clarityOf(complete)).toMatchObject({ clear: 6, total: 6 })
  })

  it.each([
    ['person', { ...complete, responsiblePerson: ' ' }],
    ['task', { ...complete, title: '' }],
    ['time', { ...complete, due: { kind: 'none' } as const }],
    ['responsibility', { ...complete, responsibility: null }],
    ['product', { ...complete, product: undefined }],
    ['authority', { ...complete, authority: '' }],
  ])('misses %s', (key, parts) => {
    expect(unclear(parts)).toEqual([key])
  })

  it('misses everything in an empty assignment', () => {
    expect(unclear({})).toEqual(sixClarities.map(({ key }) => key))
  })

  it('follows another list, such as the five of an older document', () => {
    const five: readonly ClarityItem[] = [
      ...sixClarities.filter(({ key }) => ['person', 'task', 'responsibility'].includes(key)),
      { key: 'process', part: 'authority' },
      { key: 'result', part: 'product' },
    ]
    expect(clarityOf({ ...complete, product: null }, five)).toMatchObject({ clear: 4, total: 5 })
  })
})
