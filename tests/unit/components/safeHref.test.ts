import { expect, it } from 'vitest'

import { safeHref } from '../../../src/portal/components/safeHref.js'

it.each([
  ['https://dichvucong.gov.vn/p?a=1', 'https://dichvucong.gov.vn/p?a=1'],
  ['mailto:lien-he@portal.example', 'mailto:lien-he@portal.example'],
  ['tel:1022', 'tel:1022'],
  ['/thu-tuc/1.013172?ngay=2026-01-31#phi', '/thu-tuc/1.013172?ngay=2026-01-31#phi'],
  ['#ho-so', '#ho-so'],
])('keeps %s', (given, expected) => {
  expect(safeHref(given)).toBe(expected)
})

it.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'http://[broken',
  '',
  '   ',
  null,
  undefined,
  { toString: () => 'https://a.example' },
])('refuses %j', (given) => {
  expect(safeHref(given)).toBeNull()
})
