import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readableLines } from '../../../../src/domain/text/readableText.js'
import { anyVietnamese } from '../arbitraries.js'

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')

describe('readableLines', () => {
  it.each([
    [
      'items after a colon',
      'hồ sơ gồm: - Tờ khai; - Bản sao.',
      'hồ sơ gồm:\n- Tờ khai;\n- Bản sao.',
    ],
    [
      'items below items',
      'Nộp: - Trực tiếp: + sáng; + chiều.',
      'Nộp:\n- Trực tiếp:\n+ sáng;\n+ chiều.',
    ],
    [
      'letters and numbers',
      'như sau: a) Một; b) Hai; 1) Ba.',
      'như sau:\na) Một;\nb) Hai;\n1) Ba.',
    ],
    ['a dash inside a sentence', 'Cục Lãnh sự - Bộ Ngoại giao', 'Cục Lãnh sự - Bộ Ngoại giao'],
    ['a negative number', 'nhiệt độ: -5 độ', 'nhiệt độ: -5 độ'],
    ['a clause that is referred to', 'theo điểm a) khoản 2', 'theo điểm a) khoản 2'],
    ['lines that are there', 'Một\nHai', 'Một\nHai'],
  ])('sees %s', (_name, text, expected) => {
    expect(readableLines(text)).toBe(expected)
  })

  it('parts a long paragraph between sentences, not within one and not after an abbreviation', () => {
    const sentence =
      'Cơ quan tiếp nhận kiểm tra thành phần hồ sơ tại TP. Cao Lãnh và cấp giấy tiếp nhận.'
    const lines = readableLines(Array.from({ length: 20 }, () => sentence).join(' ')).split('\n')
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(500)
      expect(line.startsWith('Cơ quan')).toBe(true)
      expect(line.endsWith('tiếp nhận.')).toBe(true)
    }
  })

  it('changes no word', () => {
    fc.assert(
      fc.property(anyVietnamese, (text) => {
        expect(words(readableLines(text))).toEqual(words(text))
      }),
    )
    const records = JSON.parse(readFileSync('seeds/data/procedures.json', 'utf8')) as {
      content: Record<string, string>
    }[]
    for (const text of records.flatMap(({ content }) => Object.values(content))) {
      expect(words(readableLines(text))).toEqual(words(text))
    }
  })
})
