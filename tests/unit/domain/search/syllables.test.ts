import { describe, expect, it } from 'vitest'

import { syllablesIn } from '../../../../src/domain/search/syllables.js'

describe('words written together', () => {
  it.each([
    ['khaisinh', [['khai', 'sinh']]],
    ['dangkykhaisinh', [['dang', 'ky', 'khai', 'sinh']]],
    ['kethon', [['ke', 'thon'], ['ket', 'hon']]],
  ])('are parted into as few syllables as will do: %s', (word, ways) => {
    expect(syllablesIn(word)).toEqual(ways)
  }) // prettier-ignore

  it.each(['khai', 'nghieng', 'ubnd', 'kyy', '216bcdnc', 'a'.repeat(10_000)])(
    'are none in %.20s',
    (word) => {
      expect(syllablesIn(word)).toEqual([])
    },
  )
})
