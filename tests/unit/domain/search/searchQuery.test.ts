import { describe, expect, it } from 'vitest'

import { abbreviationsOf } from '../../../../src/domain/search/sameMeaning.js'
import { parseSearchQuery } from '../../../../src/domain/search/searchQuery.js'

const abbreviations = abbreviationsOf([['mất', 'cấp lại']])

const partsOf = (q: string) =>
  parseSearchQuery(q, abbreviations).parts.map(({ spellings, isFiller }) => ({
    spellings: spellings.map(({ words }) => words.join(' ')),
    isFiller,
  }))

describe('what is looked for', () => {
  it('is what an everyday word stands for, with its marks or without any', () => {
    expect(partsOf('mất')[0]?.spellings).toEqual(['mat', 'cap lai'])
    expect(partsOf('mat')[0]?.spellings).toEqual(['mat', 'cap lai'])
    expect(partsOf('mật')[0]?.spellings).toEqual(['mat'])
  })

  it('need not have the words of a question', () => {
    const fillers = partsOf('khai sinh có cần giấy tờ gì không').map(({ isFiller }) => isFiller)
    expect(fillers.slice(0, 2)).toEqual([false, false])
    expect(fillers.slice(2).every(Boolean)).toBe(true)
  })

  it('must have a word that only without marks looks like one of a question', () => {
    expect(partsOf('co yeu').every(({ isFiller }) => !isFiller)).toBe(true)
  })

  it('is the national code, whichever agency added its own', () => {
    expect(partsOf('1.013172.000.00.00.H22')).toEqual(partsOf('1.013172'))
    expect(partsOf('mã 1.013172.000.00.00.H22.02')).toEqual(partsOf('mã 1.013172'))
  })

  it('is the word behind the keys of marks, or the word as it stands', () => {
    expect(partsOf('ddawng kys').map(({ spellings }) => spellings)).toEqual([
      ['dang', 'ddawng'],
      ['ki', 'kys'],
    ])
  })

  it('is what was written together, apart', () => {
    expect(partsOf('khaisinh')[0]?.spellings).toEqual(['khaisinh', 'khai sinh'])
  })
})
