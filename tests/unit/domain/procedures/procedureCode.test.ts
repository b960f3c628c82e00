import { describe, expect, it } from 'vitest'
import { parseProcedureCode } from '../../../../src/domain/procedures/procedureCode.js'

describe('parseProcedureCode', () => {
  it.each([
    ['1.013172', { nationalCode: '1.013172', localCode: null, agencyId: null, variant: null }],
    [
      '1.011442.000.00.00.H38',
      {
        nationalCode: '1.011442',
        localCode: '1.011442.000.00.00.H38',
        agencyId: 'H38',
        variant: null,
      },
    ],
    [
      '2.000815.000.00.00.H55.02',
      {
        nationalCode: '2.000815',
        localCode: '2.000815.000.00.00.H55.02',
        agencyId: 'H55',
        variant: '02',
      },
    ],
    [
      ' 3.000181.000.00.00.h22\u00a0',
      {
        nationalCode: '3.000181',
        localCode: '3.000181.000.00.00.H22',
        agencyId: 'H22',
        variant: null,
      },
    ],
  ])('splits %j', (text, code) => {
    expect(parseProcedureCode(text)).toEqual(code)
  })

  it.each([
    '',
    '1.13172',
    '11.013172',
    '1.013172.',
    '1.013172.000.00.00',
    '1.013172.H38',
    'TTHC-01',
  ])('leaves %j to the editor', (text) => {
    expect(parseProcedureCode(text)).toBeNull()
  })
})
