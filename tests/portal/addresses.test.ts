import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addressForm } from '../../src/portal/routes/answers/knownParameters.js'
import { startPortal, type RunningPortal } from '../support/portal.js'

let portal: RunningPortal

beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

describe('an address', () => {
  it.each([
    ['/', '/'],
    ['/?utm_source=a&x=1', '/'],
    ['/thu-tuc?x=1', '/thu-tuc'],
    [
      '/thu-tuc?trang=2&cap=ward&q=%C4%91%E1%BA%A5t',
      '/thu-tuc?q=%C4%91%E1%BA%A5t&trang=2&cap=ward',
    ],
    ['/thu-tuc.json?cap=ward&cap=district&x', '/thu-tuc.json?cap=ward'],
    ['/thu-tuc?q=+&cap=', '/thu-tuc'],
    [
      '/thu-tuc/1.013172?x=1&gio=9:00&ngay=2026-01-31',
      '/thu-tuc/1.013172?ngay=2026-01-31&gio=9%3A00',
    ],
    ['/thu-tuc/1.013172.json?x=1', '/thu-tuc/1.013172.json'],
    ['/thu-tuc/1.013172/so-sanh?den=2026-01-31&x=1', '/thu-tuc/1.013172/so-sanh?den=2026-01-31'],
    ['/thu-tuc/1.013172/niem-yet.pdf?kho=a3&trang=2', '/thu-tuc/1.013172/niem-yet.pdf?kho=a3'],
    [
      '/don-vi/a/niem-yet?kho=a3&trang=2&linh-vuc=b',
      '/don-vi/a/niem-yet?kho=a3&linh-vuc=b&trang=2',
    ],
    [
      '/van-ban/a/bang-theo-doi.csv?nhom=b&trang=1&lan=2',
      '/van-ban/a/bang-theo-doi.csv?trang=1&nhom=b',
    ],
    ['/ke-hoach/a?linh-vuc=b&a=b', '/ke-hoach/a?linh-vuc=b'],
    ['/tim-kiem?loai=van-ban&q=a', '/tim-kiem?q=a&loai=van-ban'],
    ['/thong-ke.csv?x=1', '/thong-ke.csv'],
    ['/khong-co-trang-nay/o-day?x=1', '/khong-co-trang-nay/o-day?x=1'],
  ])('%s has the form %s', (address, form) => {
    expect(addressForm(portal.app().router)(address)).toBe(form)
  })

  it('is made once in all its spellings, and says none of them', async () => {
    await request(portal.listener()).get('/van-ban?loai=decree').expect(200)
    const { kept } = portal.cache.state()
    for (const query of ['loai=decree&la=mot', 'q=&loai=decree', 'x=2&loai=decree&loai=plan']) {
      const { text } = await request(portal.listener()).get(`/van-ban?${query}`).expect(200)
      expect(text).not.toMatch(/la=mot|x=2|loai=plan/)
      expect(text).toContain('href="http://portal.example/van-ban')
    }
    expect(portal.cache.state().kept).toBe(kept)
  })

  it('that is no address is refused as before', async () => {
    await request(portal.listener()).get('/thu-tuc?x=%E0%A4%A').expect(400)
    await request(portal.listener())
      .get(`/thu-tuc?x=${'y'.repeat(5000)}`)
      .expect(414)
  })
})
