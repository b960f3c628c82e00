import { describe, expect, it } from 'vitest'

import { syllableTyped } from '../../../../src/domain/search/keystrokes.js'

describe('the syllable behind the keys of its marks', () => {
  it.each([
    ['ddawng', 'dang'],
    ['kys', 'ky'],
    ['suwj', 'su'],
    ['chieesu', 'chieu'],
    ['hojo', 'ho'],
    ['d9ang', 'dang'],
    ['be65nh', 'benh'],
    ['dda8ng', 'dang'],
  ])('%s is %s', (typed, syllable) => {
    expect(syllableTyped(typed)).toBe(syllable)
  })

  it.each(['dang', 'quan', 'gplx', 'ubnd', 'a4', 'h22', 'wifi', '216bcdnc', 'đăng'])(
    '%s is left as it is',
    (word) => {
      expect(syllableTyped(word)).toBeNull()
    },
  )
})
