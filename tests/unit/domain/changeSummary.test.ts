import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../src/domain/changeSummary.js'

describe('changesBetween', () => {
  it('names changed, added and removed fields with both values', () => {
    const before = { title: 'Kế hoạch 2025', year: 2025, note: 'cũ' }
    const after = { title: 'Kế hoạch 2026', year: 2025, issuer: 'u1' }
    expect(changesBetween(before, after)).toEqual([
      { field: 'title', before: 'Kế hoạch 2025', after: 'Kế hoạch 2026' },
      { field: 'issuer', before: null, after: 'u1' },
      { field: 'note', before: 'cũ', after: null },
    ])
  })

  it('names the field inside a group', () => {
    const before = { due: { kind: 'quarter', quarter: 2, year: 2026 } }
    const after = { due: { kind: 'quarter', quarter: 3, year: 2026 } }
    expect(changesBetween(before, after)).toEqual([{ field: 'due.quarter', before: 2, after: 3 }])
  })

  it('follows rows by their id, wherever they moved', () => {
    const before = {
      steps: [
        { id: 'a', text: 'Nộp' },
        { id: 'b', text: 'Nhận' },
      ],
    }
    const after = {
      steps: [
        { id: 'b', text: 'Nhận kết quả' },
        { id: 'a', text: 'Nộp' },
      ],
    }
    expect(changesBetween(before, after)).toEqual([
      { field: 'steps.1.text', before: 'Nhận', after: 'Nhận kết quả' },
    ])
  })

  it('names whole rows that came or went', () => {
    const before = {
      steps: [
        { id: 'a', text: 'Nộp' },
        { id: 'b', text: 'Nhận' },
      ],
    }
    const after = {
      steps: [
        { id: 'a', text: 'Nộp' },
        { id: 'c', text: 'Hẹn' },
      ],
    }
    expect(changesBetween(before, after)).toEqual([
      { field: 'steps.2', before: null, after: { id: 'c', text: 'Hẹn' } },
      { field: 'steps.2', before: { id: 'b', text: 'Nhận' }, after: null },
    ])
  })

  it('follows rows without ids by position', () => {
    expect(changesBetween({ rows: [{ n: 1 }, { n: 2 }] }, { rows: [{ n: 1 }] })).toEqual([
      { field: 'rows.2', before: { n: 2 }, after: null },
    ])
  })

  it('takes rich text as one value', () => {
    const text = (words: string) => ({ root: { children: [{ text: words }] } })
    expect(changesBetween({ body: text('a') }, { body: text('b') })).toEqual([
      { field: 'body', before: text('a'), after: text('b') },
    ])
  })

  it('shows days as days', () => {
    const change = { before: { dueOn: '2026-06-30T12:00:00.000Z' }, after: { dueOn: null } }
    expect(changesBetween(change.before, change.after)).toEqual([
      { field: 'dueOn', before: '2026-06-30', after: null },
    ])
  })

  it('takes a new document as all its fields', () => {
    expect(changesBetween(null, { title: 'Mới', note: '' })).toEqual([
      { field: 'title', before: null, after: 'Mới' },
    ])
  })
})

describe('no change', () => {
  it.each([
    ['what software writes', { updatedAt: 'a', searchText: 'x' }, { updatedAt: 'b' }],
    ['null, absent and empty', { a: null, b: '', c: [] }, { d: undefined, b: null }],
    ['an empty group', { due: { on: null, words: '' } }, { due: null }],
    ['another Unicode form', { name: 'Cấp Xã'.normalize('NFD') }, { name: 'Cấp Xã' }],
    ['a stored day', { on: '2026-06-30' }, { on: '2026-06-30T12:00:00.000Z' }],
    [
      'a Date for its text',
      { on: new Date('2026-06-30T05:00:00Z') },
      { on: '2026-06-30T05:00:00.000Z' },
    ],
    [
      'a populated relation',
      { unit: 'u1', coop: ['u2'] },
      {
        unit: { id: 'u1', name: 'Sở Nội vụ', updatedAt: 'x' },
        coop: [{ id: 'u2', name: 'Sở Tài chính', updatedAt: 'y' }],
      },
    ],
    ['new ids of equal rows', { rows: [{ id: 1, n: 1 }] }, { rows: [{ id: 2, n: 1 }] }],
    ['the order of keys', { meta: [{ a: 1, b: 2 }] }, { meta: [{ b: 2, a: 1 }] }],
  ])('in %s', (_name, before, after) => {
    expect(changesBetween(before, after)).toEqual([])
  })

  it('in any document compared with itself', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        expect(changesBetween(fields, structuredClone(fields))).toEqual([])
      }),
    )
  })
})
