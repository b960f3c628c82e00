import { describe, expect, it, vi } from 'vitest'

import { log } from '../../../src/server/log.js'
import { warmUp } from '../../../src/server/warmUp.js'

describe('before anybody is served', () => {
  it('the first pages are made, one after another and to their end', async () => {
    const begun: string[] = []
    const ended: string[] = []
    await warmUp((req, res) => {
      expect(ended).toEqual(begun)
      begun.push(req.url ?? '')
      res.write('{"rows":[{"code":"1.000001"},')
      setTimeout(() => res.end('{"code":"1.000002"}]}', () => ended.push(req.url ?? '')), 10)
    })
    expect(ended).toEqual([
      '/',
      '/thu-tuc',
      '/van-ban',
      '/don-vi',
      '/nhiem-vu',
      '/tim-kiem?q=th%E1%BB%A7%20t%E1%BB%A5c',
      '/thu-tuc.json',
      '/thu-tuc/1.000001',
    ])
  })

  it('a page that cannot be made stops nothing, and is told of', async () => {
    const told = vi.spyOn(log, 'error').mockImplementation(() => undefined)
    await warmUp((_req, res) => res.destroy())
    expect(told).toHaveBeenCalledOnce()
    told.mockRestore()
  })
})
