import 'lexical' // Before the editor that rests on it: see docs/decisions/0006-lexical-first.md.

import { afterEach, expect, vi } from 'vitest'

const spied = vi.spyOn(console, 'error')

/** An error on the console is a defect that nobody looked at. */
afterEach(() => {
  const calls = spied.mock.calls.map((call) => call.map(String).join(' '))
  spied.mockClear()
  expect(calls).toEqual([])
})
