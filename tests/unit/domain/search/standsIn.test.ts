import { expect, it } from 'vitest'

import { standsIn } from '../../../../src/domain/search/standsIn.js'

it.each([
  ['a whole word', 'lai ', true],
  ['the beginning of a word', 'khai si', true],
  ['the first word', 'dang', true],
  ['no end of a word', 'ai ', false],
  ['a word behind one that ends like it', 'ho ', true],
  ['nothing that is not there', 'tu ', false],
])('finds %s', (_what, words, is) => {
  expect(standsIn(' dang ki lai khai sinh cho ho ', words)).toBe(is)
})
