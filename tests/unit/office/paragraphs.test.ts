import { describe, expect, it } from 'vitest'

import { body, line } from '../../../src/office/paragraphs.js'
import { writeDocx } from '../../../src/office/writeDocx.js'
import { unzip } from '../../support/unzip.js'

describe('a Word file', () => {
  it('holds no character that would make Word take it for damaged', async () => {
    const written = 'dòng một\u000bdòng hai\u0000\uFFFE'
    const children = [line(written), body(written)]
    const parts = await unzip(await writeDocx({ title: written, children }))
    for (const { text } of parts) {
      expect(text).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
    }
    expect(parts.find(({ name }) => name === 'word/document.xml')?.text).toContain('dòng hai')
  })
})
