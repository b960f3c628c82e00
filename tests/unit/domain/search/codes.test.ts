import { expect, it } from 'vitest'

import { isCode } from '../../../../src/domain/search/codes.js'

it.each([
  ['3717', true],
  ['216', true],
  ['ct07', true],
  ['12', false],
  ['4', false],
  ['120m2', false],
  ['50k', false],
])('"%s" is a code: %s', (word, expected) => {
  expect(isCode(word)).toBe(expected)
})
