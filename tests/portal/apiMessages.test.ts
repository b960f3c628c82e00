import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { text } from '../../src/portal/text/vi.js'
import { make, makeAccount } from '../support/makeRecords.js'
import { startPortal, type RunningPortal } from '../support/portal.js'
import { tokenOf } from '../support/rest.js'
import { databaseAway } from '../support/databaseAway.js'
import { writeConflict } from '../support/writeConflict.js'

let portal: RunningPortal
let token: string

beforeAll(async () => {
  portal = await startPortal('empty')
  const { email } = await makeAccount(portal.payload, ['home-affairs'])
  token = await tokenOf(portal.payload, email)
})
afterAll(() => portal.stop())

type Call = {
  method?: 'delete' | 'get' | 'patch' | 'post'
  path: string
  body?: object | string
  isSignedIn?: boolean
}

describe('what the API answers when something is wrong', () => {
  it('a record that somebody else saved in the same moment', async () => {
    const { payload } = portal
    const { id } = await make(payload, 'plans')
    const updateOne = payload.db.updateOne.bind(payload.db)
    payload.db.updateOne = () => Promise.reject(writeConflict())
    const answer = await request(portal.app())
      .patch(`/api/plans/${id}`)
      .set('Authorization', `JWT ${token}`)
      .send({ title: 'Khác' })
    payload.db.updateOne = updateOne
    const { errors } = answer.body as { errors: { message: string }[] }
    expect([answer.status, errors[0]?.message]).toEqual([409, text.commands.changedMeanwhile])
  })

  it('a database that is away', async () => {
    const { payload } = portal
    const find = payload.db.find.bind(payload.db)
    payload.db.find = () => Promise.reject(databaseAway())
    const answer = await request(portal.app()).get('/api/plans')
    payload.db.find = find
    const { errors } = answer.body as { errors: { message: string }[] }
    expect([answer.status, errors[0]?.message]).toEqual([503, text.errors.databaseAway])
  })

  it.each<[string, Call, number, string]>([
    [
      'a wrong password',
      { path: '/users/login', body: { email: 'a@b.vn', password: 'x' } },
      401,
      'Địa chỉ thư điện tử hoặc mật khẩu chưa đúng.',
    ],
    ['no address', { path: '/users/login', body: {} }, 400, 'Mục sau chưa đúng: email'],
    [
      'broken JSON',
      { path: '/users/login', body: '{' },
      400,
      'Nội dung gửi lên không phải là JSON hợp lệ.',
    ],
    ...['/assignments/x/accept', '/assignments/bulk', '/postings/x/take-down'].map(
      (path): [string, Call, number, string] => [
        `broken JSON for a step: ${path}`,
        { path, body: '{"note":', isSignedIn: true },
        400,
        'Nội dung gửi lên không phải là JSON hợp lệ.',
      ],
    ),
    [
      'no right',
      { path: '/articles', body: { title: 'x' }, isSignedIn: true },
      403,
      'Bạn không có quyền làm việc này.',
    ],
    [
      'a session that has ended',
      { path: '/articles', body: { title: 'x' } },
      403,
      'Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Đăng nhập lại ở thẻ khác rồi gửi lại; nội dung đã nhập vẫn còn.',
    ],
    ['an unknown record', { method: 'get', path: '/articles/khong-co' }, 404, 'Không tìm thấy'],
    ['an unknown address', { method: 'get', path: '/khong-co-gi' }, 404, 'Không có địa chỉ này.'],
    ...['/assignments/versions', '/assignments/versions/1', '/change-log/versions?limit=1'].map(
      (path): [string, Call, number, string] => [
        `versions of what keeps none: ${path}`,
        { method: 'get', path, isSignedIn: true },
        404,
        'Loại nội dung này không lưu các phiên bản.',
      ],
    ),
    [
      'an unknown filter',
      { method: 'get', path: '/articles?where[la][equals]=1' },
      400,
      'Không lọc được theo mục sau: la',
    ],
    [
      'missing fields',
      { path: '/plans', body: { _status: 'published' }, isSignedIn: true },
      400,
      'Các mục sau chưa đúng: Nội dung > Tên kế hoạch, Nội dung > Loại kế hoạch',
    ],
    [
      'a wrong link for a new password',
      { path: '/users/reset-password', body: { token: 'x', password: 'mat-khau-dai-123' } },
      403,
      'Đường dẫn không đúng hoặc đã hết hạn.',
    ],
    [
      'no sign-in to sign out of',
      { path: '/users/logout', body: {} },
      400,
      'Bạn chưa đăng nhập hoặc phiên làm việc đã hết.',
    ],
    [
      'a deletion of nothing in particular',
      { method: 'delete', path: '/plans', isSignedIn: true },
      400,
      'Thiếu điều kiện chọn nội dung cần xử lý.',
    ],
  ])('%s', async (_what, { method = 'post', path, body, isSignedIn = false }, status, message) => {
    const call = request(portal.app())[method](`/api${path}`)
    if (isSignedIn) call.set('Authorization', `JWT ${token}`)
    if (body !== undefined) call.set('Content-Type', 'application/json')
    const answer = await (body === undefined ? call : call.send(body))
    const said = answer.body as { message?: string; errors?: { message: string }[] }
    expect([answer.status, said.errors?.[0]?.message ?? said.message]).toEqual([status, message])
  })
})
