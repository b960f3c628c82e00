import { describe, expect, it } from 'vitest'

import { runImport, type ImportState } from '../../../src/admin/import/runImport.js'
import { LIMITS } from '../../../src/sheets/limits.js'

/** The states of a run of a file of so many bytes; nothing answers, so a file that is sent is lost. */
async function runOf(size: number): Promise<ImportState[]> {
  const states: ImportState[] = []
  const file = new File([], 'a.json')
  Object.defineProperty(file, 'size', { value: size })
  const asked = { kind: 'procedures', mode: 'dry-run', effective: '', province: '' } as const
  await runImport({ ...asked, file }, (state) => void states.push(state))
  return states
}

describe('a file that cannot be right', () => {
  it.each([
    ['an empty one', 0, 'Tệp trống, không có dữ liệu.'],
    ['one of 200 MB', 200 * 1024 * 1024, 'Tệp lớn hơn giới hạn 128 MB.'],
  ])('is refused before it is sent: %s', async (_case, size, words) => {
    const last = (await runOf(size)).at(-1)
    expect(last?.end).toBe('failed')
    expect(last?.failure).toContain(words)
  })

  it('is not one of the largest that is taken', async () => {
    const last = (await runOf(LIMITS.fileBytes)).at(-1)
    expect(last?.failure).toContain('Mất kết nối')
  })
})
