import { describe, expect, it } from 'vitest'
import type { PartsOfVersion } from '../../../../src/domain/procedures/procedureParts.js'
import { missingParts, procedureParts } from '../../../../src/domain/procedures/procedureParts.js'

const complete: PartsOfVersion = {
  name: 'Đăng ký khai sinh',
  steps: [{ text: 'Nộp hồ sơ' }],
  channels: [{ timeLimit: { value: 1, unit: 'working-day' }, fees: [{ amount: 0 }] }],
  documentCases: [{ components: [{ formName: 'To khai.docx' }] }],
  sets: 1,
  audiences: ['citizen'],
  implementingAgency: 'Ủy ban nhân dân cấp xã',
  results: 'Giấy khai sinh',
  conditions: 'Không',
  legalBases: [{ numberText: '60/2014/QH13' }],
}
const missing = (version: PartsOfVersion) => missingParts(version).map(({ part }) => part)

describe('missingParts', () => {
  it('finds nothing missing in a complete version', () => {
    expect(missing(complete)).toEqual([])
  })

  it('finds everything missing in an empty one, in the order of the decree', () => {
    expect(missingParts({})).toEqual(procedureParts)
    expect(
      procedureParts.filter(({ isRequired }) => isRequired).map(({ letter }) => letter),
    ).toEqual(['a', 'b', 'c', 'd', 'd', 'đ', 'e', 'g', null])
  })

  it.each<[string, PartsOfVersion]>([
    ['name', { name: ' ' }],
    ['steps', { steps: [{ text: '' }] }],
    ['components', { documentCases: [{ components: [] }] }],
    ['sets', { sets: null }],
    ['audience', { audiences: [] }],
    ['agency', { implementingAgency: null }],
    ['forms', { documentCases: [{ components: [{ formName: null }] }] }],
    ['results', { results: undefined }],
    ['conditions', { conditions: '' }],
    ['legal-bases', { legalBases: null }],
  ])('misses %s', (part, change) => {
    expect(missing({ ...complete, ...change })).toContain(part)
  })

  it('misses limit and fees where the channels state none', () => {
    expect(missing({ ...complete, channels: [{ timeLimit: null, fees: [] }] })).toEqual([
      'time-limit',
      'fees',
    ])
    expect(missing({ ...complete, channels: [] })).toEqual(['channels', 'time-limit', 'fees'])
  })

  it('takes "không quy định" and a limit in words for statements', () => {
    for (const timeLimit of [{ unit: 'none' }, { text: '10-25' }]) {
      expect(missing({ ...complete, channels: [{ timeLimit, fees: [{}] }] })).toEqual([])
    }
  })

  it('is content with a competent agency or an audience in words', () => {
    const version = { ...complete, implementingAgency: null, competentAgency: 'Sở Nội vụ' }
    expect(missing({ ...version, audiences: [], audiencesText: 'Hộ kinh doanh' })).toEqual([])
  })
})
