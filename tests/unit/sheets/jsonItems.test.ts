import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { jsonItems } from '../../../src/sheets/jsonItems.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function itemsIn(content: string) {
  const file = path.join(folder, 'a.json')
  await writeFile(file, content)
  const values: unknown[] = []
  for await (const { value } of jsonItems(file)) values.push(value)
  return values
}

describe('a JSON list', () => {
  it('gives back any list of values, however it is written', async () => {
    const list = fc.array(fc.jsonValue(), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(list, fc.constantFrom(0, 1, 3), async (values, indent) => {
        const words = JSON.stringify(values, null, indent)
        expect(await itemsIn(words)).toEqual(JSON.parse(words))
      }),
      { numRuns: 60 },
    )
  })

  it('is read over many pieces, with brackets and quotes inside texts', async () => {
    const values = Array.from({ length: 3000 }, (_, index) => ({
      index,
      words: `"}] \\ đường ${'x'.repeat(index % 97)}`,
    }))
    expect(await itemsIn(JSON.stringify(values))).toEqual(values)
  })

  it('may be a single object', async () => {
    expect(await itemsIn('\uFEFF {"a": [1, {"b": 2}]} \n')).toEqual([{ a: [1, { b: 2 }] }])
  })

  it.each([
    ['a broken item', '[{"a": 1}, {"a" 2}]', /Bản ghi thứ 2 không đúng cú pháp/],
    ['a cut file', '[{"a": 1}, {"a": 2', /Bản ghi thứ 2/],
    ['a missing end', '[{"a": 1}', /Bản ghi thứ 2/],
    ['more after the list', '[1] [2]', /danh sách/],
    ['a text', '"a"', /danh sách/],
    ['an empty list', '[]', /Tệp trống/],
    ['an item of three megabytes', `[{"a": "${'x'.repeat(3_000_000)}"}]`, /Bản ghi thứ 1 quá dài/],
  ])('is refused for %s', async (_case, content, message) => {
    await expect(itemsIn(content)).rejects.toThrow(message)
  })
})
