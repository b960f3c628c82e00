import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { printTokenOf, readPrintToken } from '../../../../src/domain/postings/printToken.js'

const digits = (length: number) =>
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
const uuids = digits(32).map((hex) =>
  hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
)
const objectIds = digits(24).map((hex) => hex.join(''))
const minutes = fc.integer({ min: 0, max: 60_000_000 })

describe('the token of a print', () => {
  it('gives back the version and the minute, for both forms of id', () => {
    fc.assert(
      fc.property(fc.oneof(uuids, objectIds), minutes, (version, minute) => {
        const token = printTokenOf({ version, minute }) ?? ''
        expect(token).toMatch(/^[0-9a-z]+-[0-9a-z]+$/)
        expect(token.length).toBeLessThanOrEqual(32)
        expect(readPrintToken(token)).toEqual({ version, minute })
      }),
    )
  })

  it.each(['', 'abc', '12', 'đ', '1.013172'])('has none for the id "%s"', (version) => {
    expect(printTokenOf({ version, minute: 1 })).toBeNull()
  })

  it.each([
    '',
    '-',
    'z'.repeat(25),
    `${'z'.repeat(25)}-1`,
    `${'0'.repeat(24)}-1`,
    `${'0'.repeat(25)}-`,
    `${'0'.repeat(25)}-12345678`,
    `${'A'.repeat(25)}-1`,
    `${'0'.repeat(25)}-zzzzzzz`,
  ])('is not "%s"', (token) => {
    expect(readPrintToken(token)).toBeNull()
  })
})
