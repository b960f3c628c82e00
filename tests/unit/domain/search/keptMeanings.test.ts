import { expect, it } from 'vitest'

import { keptMeanings } from '../../../../src/domain/search/keptMeanings.js'
import type { SameMeaning } from '../../../../src/domain/search/sameMeaning.js'

const builtIn: readonly SameMeaning[] = [
  ['GPLX', 'giấy phép lái xe', 'bằng lái'],
  ['KH', 'kế hoạch'],
]

it.each<[string, SameMeaning[], SameMeaning[]]>([
  ['nothing of the editor', [], [...builtIn]],
  [
    'a group of the editor beside them',
    [['NTM', 'nông thôn mới']],
    [...builtIn, ['NTM', 'nông thôn mới']],
  ],
  ['a copy of an earlier list once', [['gplx', 'Giấy phép lái xe']], [...builtIn]],
  [
    'more ways for what they come with',
    [['bằng lái', 'bằng lái xe']],
    [...builtIn, ['bằng lái', 'bằng lái xe']],
  ],
  [
    'a way alone as itself',
    [['Bằng lái']],
    [
      ['GPLX', 'giấy phép lái xe'],
      ['KH', 'kế hoạch'],
    ],
  ],
  ['no group of which one way is left', [['kh']], [['GPLX', 'giấy phép lái xe', 'bằng lái']]],
  ['marks as they are', [['kẻ hoạch']], [...builtIn]],
])('keeps %s', (_what, own, kept) => {
  expect(keptMeanings(builtIn, own)).toEqual(kept)
})
