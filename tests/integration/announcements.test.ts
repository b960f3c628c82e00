import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { calendarDate } from '../../src/domain/calendar/calendarDate.js'
import { listOpenDuties } from '../../src/queries/panel/adminAnnouncements.js'
import { listChecks } from '../../src/queries/panel/adminContent.js'
import { viewerOf } from '../../src/queries/panel/adminViewer.js'
import { make, makeAccount, makePublished } from '../support/makeRecords.js'
import { startPayload, type RunningPayload } from '../support/payload.js'

const today = calendarDate('2026-11-25')

let running: RunningPayload
let payload: Payload

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  await make(payload, 'holidays', { day: '2026-11-24', name: 'Ngày Văn hóa Việt Nam' })
  const duties = [
    ['9.000001', { legalTextEffectiveOn: '2026-11-27' }],
    ['9.000002', { announcingDecision: { issuedOn: '2026-11-16' } }],
    ['9.000003', { announcingDecision: { issuedOn: '2026-11-20' } }],
    ['9.000004', { legalTextEffectiveOn: '2027-03-01', announcingLevel: 'ministry' }],
    [
      '9.000005',
      { announcingDecision: { issuedOn: '2026-11-02' }, enteredNationalDbOn: '2026-11-03' },
    ],
    ['9.000006', {}],
  ] as const
  for (const [nationalCode, values] of duties) {
    const { id } = await makePublished(payload, 'procedures', { nationalCode })
    await makePublished(payload, 'procedure-versions', {
      procedure: id,
      announcingLevel: 'province',
      ...values,
    })
  }
  const { id } = await makePublished(payload, 'procedures', { nationalCode: '9.000007' })
  const draft = { procedure: id, announcingLevel: 'province', legalTextEffectiveOn: '2026-12-05' }
  await make(payload, 'procedure-versions', { ...draft, _status: 'draft' })
  const { id: foreign } = await makePublished(payload, 'procedures', { nationalCode: '9.000008' })
  await makePublished(payload, 'procedure-versions', {
    procedure: foreign,
    announcingDecision: { issuedOn: '2020-01-01' },
  })
})

afterAll(() => running.stop())

async function viewer(role: 'procedure-controller' | 'editor') {
  const found = await viewerOf(payload, await makeAccount(payload, [role]))
  if (!found) throw new Error('the account was made just now')
  return found
}

describe('open duties of announcing', () => {
  it('stand with the longest overdue first, drafts too, nothing done and nothing of others', async () => {
    const rows = await listOpenDuties(await viewer('procedure-controller'), today)
    expect(rows.map(({ code, duty }) => [code, duty.duty, duty.dueOn])).toEqual([
      ['9.000001', 'announce', '2026-11-22'],
      ['9.000002', 'enter-db', '2026-11-23'],
      ['9.000003', 'enter-db', '2026-11-30'],
      ['9.000007', 'announce', '2026-11-30'],
      ['9.000004', 'announce', '2027-02-09'],
      ['9.000006', 'announce', null],
    ])
  })

  it('that are late are counted for the controller, and for nobody else', async () => {
    const late = async (role: Parameters<typeof viewer>[0]) =>
      (await listChecks({ payload, viewer: await viewer(role) }, today)).find(
        ({ kind }) => kind === 'announcementsLate',
      )
    expect(await late('procedure-controller')).toEqual({ kind: 'announcementsLate', count: 2 })
    expect(await late('editor')).toBeUndefined()
  })
})
