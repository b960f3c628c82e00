import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import {
  procedureColumns,
  recordOfRows,
  rowsOfRecord,
} from '../../../../src/domain/procedures/procedureColumns.js'
import { procedureRecordOf } from '../../../../src/domain/procedures/procedureRecordOf.js'
import { parseProcedureSheet } from '../../../../src/domain/procedures/procedureSheet.js'
import { foldText } from '../../../../src/domain/text/vietnameseText.js'

const records = JSON.parse(readFileSync('seeds/data/procedures.json', 'utf8')) as unknown[]

it('takes every real record through rows and back', () => {
  for (const raw of records) {
    const { procedure, version } = parseProcedureSheet(raw)
    const record = { ...procedureRecordOf(procedure, version), source_file: '' }
    const again = parseProcedureSheet(recordOfRows(rowsOfRecord(record)))
    expect(procedureRecordOf(again.procedure, again.version)).toEqual(record)
  }
})

it('has no two columns that could be taken for each other', () => {
  const names = procedureColumns.flatMap(({ name, titles }) => [name, ...titles.map(foldText)])
  expect(new Set(names).size).toBe(names.length)
})
