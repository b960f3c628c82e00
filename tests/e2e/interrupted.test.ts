import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { today } from '../../src/clock.js'
import { isWorkingDay, workingCalendar } from '../../src/domain/calendar/workingDays.js'
import { startMailServer, type MailServer } from '../support/mailServer.js'
import { startServerProcess, type ServerProcess } from '../support/serverProcess.js'

const PASSWORD = 'mat-khau-quan-tri-1'
const ADMIN = 'quan-tri@example.vn'
const WARDS = 30
const REQUIREMENTS = 20

let dataDir: string
let mail: MailServer
let server: ServerProcess
let token: string

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'portal-killed-'))
  mail = await startMailServer()
  await start()
})

afterAll(async () => {
  await server.end('SIGTERM')
  await mail.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function start(): Promise<void> {
  server = await startServerProcess({
    DATA_DIR: dataDir,
    MEDIA_DIR: path.join(dataDir, 'media'),
    SMTP_URL: mail.address,
    DEMO: '0',
    ADMIN_EMAIL: ADMIN,
    ADMIN_PASSWORD: PASSWORD,
  })
  const credentials = { email: ADMIN, password: PASSWORD }
  token = ((await call('POST', '/users/login', credentials)) as { token: string }).token
}

/** As after a power cut: nothing is finished, nothing is said. */
async function killAndStart(): Promise<void> {
  await server.end('SIGKILL')
  await start()
}

describe('handing out work', () => {
  const published = { _status: 'published' }
  let directive: string

  const total = async () =>
    ((await call('GET', `/assignments?limit=1&${of(directive)}`)) as { totalDocs: number })
      .totalDocs
  const of = (id: string) => `where[origin.directive][equals]=${id}`

  it('is finished by the next process when it is killed half-way, and nothing is made twice', async () => {
    const province = await make('/units', unit('Tỉnh Thử', 'province'))
    for (let number = 1; number <= WARDS; number += 1) {
      await make('/units', { ...unit(`Phường ${number}`, 'ward'), parent: province })
    }
    directive = await make('/directives', {
      title: 'Văn bản thử',
      requirements: Array.from({ length: REQUIREMENTS }, (_none, index) => ({
        code: `1.${index + 1}`,
        text: `Yêu cầu ${index + 1}`,
      })),
      recipients: [{ mode: 'children', unit: province }],
    })
    await Promise.all([
      call('PATCH', `/directives/${directive}`, published),
      call('PATCH', `/directives/${directive}`, published),
    ])
    let made = 0
    while (made < WARDS) made = await total()
    expect(made).toBeLessThan(WARDS * REQUIREMENTS)
    await killAndStart()
    await call('PATCH', `/directives/${directive}`, published)

    await expect
      .poll(async () => JSON.stringify(await call('GET', '/fan-outs?depth=0')), {
        timeout: 120_000,
      })
      .toContain('"pending":false')
    const { docs } = (await call(
      'GET',
      `/assignments?depth=0&limit=0&select[unit]=true&select[origin]=true&select[code]=true&${of(directive)}`,
    )) as { docs: { code: string; unit: string; origin: { itemKey: string } }[] }
    expect(docs).toHaveLength(WARDS * REQUIREMENTS)
    const pairs = new Set(docs.map(({ unit: ward, origin }) => `${ward} ${origin.itemKey}`))
    expect(pairs.size).toBe(WARDS * REQUIREMENTS)
    expect(new Set(docs.map(({ code }) => code)).size).toBe(WARDS * REQUIREMENTS)
  })
})

describe('reminding', () => {
  const sentTo = () => mail.take().map(({ to }) => to)
  const states = async () =>
    ((await call('GET', '/reminders?depth=0')) as { docs: { state: string }[] }).docs.map(
      ({ state }) => state,
    )

  it('waits out a mail server that is down and a restart, and sends one mail', async () => {
    const kind = isWorkingDay(today(), workingCalendar([])) ? null : 'swap-work'
    if (kind) await make('/holidays', { day: today(), kind, name: 'Làm bù kiểm thử' })
    await mail.goDown()
    await makeReminded('can-bo-1@example.vn')
    const settings = { siteName: 'Cổng', unitName: 'Tỉnh', reminderHour: 0, sendReminders: true }
    await call('POST', '/globals/settings', settings)

    await killAndStart() // Starts to remind at once.
    await expect.poll(states).toEqual(['failed'])
    await mail.comeBack()
    await killAndStart()
    await expect.poll(states).toEqual(['sent'])
    await makeReminded('can-bo-2@example.vn') // Whose mail shows that the next process has been round.
    await killAndStart()
    await expect.poll(states).toEqual(['sent', 'sent'])
    expect(sentTo()).toEqual(['can-bo-1@example.vn', 'can-bo-2@example.vn'])
  })

  async function makeReminded(email: string): Promise<void> {
    const ward = await make('/units', unit(`Phường của ${email}`, 'ward'))
    await make('/users', {
      email,
      password: PASSWORD,
      fullName: 'Cán bộ',
      roles: ['unit-officer'],
      unit: ward,
    })
    const assignment = await make('/assignments', {
      code: email.replace('@', '-'),
      title: 'Việc đến hạn hôm nay',
      unit: ward,
      due: { kind: 'date', day: today() },
    })
    await call('POST', `/assignments/${assignment}/assign`, {})
  }
})

function unit(name: string, kind: 'province' | 'ward') {
  return { name, kind, level: kind === 'ward' ? 'commune' : 'province' }
}

async function make(where: string, body: object): Promise<string> {
  const { doc } = (await call('POST', where, body)) as { doc?: { id: string } }
  if (!doc) throw new Error(`Not made: ${where}`)
  return doc.id
}

async function call(method: string, where: string, body?: object): Promise<unknown> {
  const response = await fetch(`${server.address}/api${where}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  })
  return response.json()
}
