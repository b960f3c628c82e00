import { describe, expect, it } from 'vitest'

import {
  coverTokenOf,
  fingerprintOf,
  readCoverToken,
} from '../../../../src/domain/postings/coverToken.js'

describe('the code on a cover', () => {
  it('gives back what it was made of', () => {
    const token = { minute: 29_930_000, fingerprint: fingerprintOf(['a', 'b']) }
    expect(coverTokenOf(token)).toMatch(/^[0-9a-z]+-[0-9a-z]+$/)
    expect(readCoverToken(coverTokenOf(token))).toEqual(token)
  })

  it.each(['', 'abc', '-1', '1-', 'zzzzzzz-1', 'A-1', '1-1-1', '1-ă', '12345678-1'])(
    'is not %j',
    (token) => {
      expect(readCoverToken(token)).toBeNull()
    },
  )

  it('differs with the contents and their order', () => {
    const lists = [[], ['a'], ['b'], ['a', 'b'], ['b', 'a'], ['ab']]
    expect(new Set(lists.map(fingerprintOf)).size).toBe(lists.length)
  })
})
