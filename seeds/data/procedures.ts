import {
  firstVersionValues,
  procedureValues,
} from '../../src/commands/import/procedures/procedureValues.js'
import {
  parseProcedureSheet,
  type ProcedureSheet,
} from '../../src/domain/procedures/procedureSheet.js'
import { procedure } from '../reference.js'
import type { SeedValues } from '../seeder.js'
import records from './procedures.json' with { type: 'json' }
import { fromSource } from './sources.js'

const SOURCE = 'Bảng chi tiết thủ tục của Cổng Dịch vụ công quốc gia'
const VERSION_NOTE =
  'Bảng không ghi ngày có hiệu lực và loại thay đổi; mức độ dịch vụ công trực tuyến không có trong bảng.'

/** The real procedures, from the sheets as the national portal publishes them. */
export function readProcedures(): {
  procedures: readonly SeedValues[]
  versions: readonly SeedValues[]
} {
  const sheets = (records as readonly unknown[]).map(parseProcedureSheet)
  return { procedures: sheets.map(procedureRow), versions: sheets.map(versionRow) }
}

function procedureRow(sheet: ProcedureSheet): SeedValues {
  return procedureValues(sheet, fromSource(SOURCE))
}

function versionRow(sheet: ProcedureSheet): SeedValues {
  const provenance = fromSource(SOURCE, { note: VERSION_NOTE })
  return {
    ...firstVersionValues(sheet, { provenance, effectiveFrom: null }),
    procedure: procedure(sheet.procedure.nationalCode),
  }
}
