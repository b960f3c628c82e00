import {
  planImport,
  type ImportPlan,
  type StoredProcedure,
} from '../../../domain/procedures/procedureImport.js'
import {
  parseProcedureSheet,
  type ProcedureSheet,
} from '../../../domain/procedures/procedureSheet.js'
import { ownTurn } from '../../../ownTurn.js'
import { text } from '../../../portal/text/vi.js'
import { nameOf } from '../../../sheets/recogniseFile.js'
import { TableRefused } from '../../../sheets/tableRefused.js'
import { inTransaction } from '../../command.js'
import { fieldProblems } from '../fieldProblems.js'
import { importing } from '../importing.js'
import type { ImportRequest, RowResult } from '../importer.js'
import { reasonsIn } from '../reasonsIn.js'
import { applyPlan } from './applyPlan.js'
import { firstVersionValues, procedureValues } from './procedureValues.js'
import { readRecords, type PlacedRecord } from './readRecords.js'
import { storedProcedures } from './storedProcedures.js'

/** So many records are compared with the database in one go. */
const BATCH = 25

type Read = PlacedRecord & { sheet: ProcedureSheet }

/** Brings procedures in, from the national sheet as JSON or from our own CSV and XLSX form. */
export async function* importProcedures(request: ImportRequest): AsyncGenerator<RowResult> {
  if (!request.isDryRun) await readThrough(request)
  const places = new Map<string, string>()
  let batch: Read[] = []
  for await (const placed of readRecords(request)) {
    const sheet = parseProcedureSheet(placed.record)
    batch.push({
      ...placed,
      sheet,
      problems: [...placed.problems, ...repeated(places, placed, sheet)],
    })
    if (batch.length < BATCH) continue
    yield* importBatch(request, batch)
    batch = []
  }
  yield* importBatch(request, batch)
}

/**
 * Reads the file to its end before anything of it is written: one that was cut off, or holds a formula far
 * below, would leave half of itself behind.
 */
async function readThrough({ source }: ImportRequest): Promise<void> {
  try {
    for await (const _record of readRecords({ source })) await ownTurn()
  } catch (cause) {
    if (!(cause instanceof TableRefused)) throw cause
    throw new TableRefused(text.imports.nothingWritten(cause.message), {}, { cause })
  }
}

/** The first record of a code counts. */
function repeated(places: Map<string, string>, { place }: PlacedRecord, sheet: ProcedureSheet) {
  const { nationalCode: code } = sheet.procedure
  if (!code) return []
  const first = places.get(code)
  if (!first) places.set(code, place)
  return first ? [text.imports.repeatedCode(code, first)] : []
}

async function* importBatch(request: ImportRequest, batch: readonly Read[]) {
  const codes = batch.map(({ sheet }) => sheet.procedure.nationalCode)
  const known = await storedProcedures(request, codes)
  for (const read of batch) {
    yield await importRecord(request, read, known.get(read.sheet.procedure.nationalCode) ?? null)
    await ownTurn() // Visitors of a portal in the same process get their turn.
  }
}

async function importRecord(
  request: ImportRequest,
  read: Read,
  stored: StoredProcedure | null,
): Promise<RowResult> {
  const plan = planImport(read.sheet, stored, optionsOf(request))
  const problems = [...read.problems, ...problemsOf(request, read, plan)]
  if (problems.length > 0) return resultOf(read, { kind: 'refused', refusals: [] }, problems)
  if (request.isDryRun || plan.kind === 'unchanged') return resultOf(read, plan)
  try {
    return resultOf(read, await write(request, read))
  } catch (cause) {
    return resultOf(read, { kind: 'refused', refusals: [] }, reasonsIn(cause))
  }
}

function optionsOf({ today, effectiveOn }: ImportRequest) {
  return { today, effectiveOn: effectiveOn ?? null }
}

/** Planned again inside the transaction: somebody may have saved the procedure since. */
async function write(request: ImportRequest, { sheet }: Read): Promise<ImportPlan> {
  const { payload, user, source } = request
  return inTransaction({ payload, user, context: importing }, async (req) => {
    const code = sheet.procedure.nationalCode
    const stored = (await storedProcedures({ payload, req }, [code])).get(code) ?? null
    const plan = planImport(sheet, stored, optionsOf(request))
    const provenance = { source: text.imports.source(nameOf(source)) }
    if (plan.kind === 'new' || plan.kind === 'changed') {
      await applyPlan(plan, { req, user, sheet, stored, provenance })
    }
    return plan
  })
}

function problemsOf({ payload }: ImportRequest, read: Read, plan: ImportPlan): readonly string[] {
  const { placeOf, sheet } = read
  if (plan.kind === 'unchanged') return []
  const refusals = plan.kind === 'refused' ? refusalsOf(plan, read) : []
  const source = { source: '' }
  const ofProcedure = fieldProblems(
    payload.collections.procedures.config.flattenedFields,
    procedureValues(sheet, source),
  )
  const ofVersion = fieldProblems(
    payload.collections['procedure-versions'].config.flattenedFields,
    firstVersionValues(sheet, { provenance: source, effectiveFrom: null }),
  )
  const all = new Map(
    [...ofProcedure, ...ofVersion].map(({ path, message }) => [
      `${placeOf(KEYS[path] ?? path)}: ${message}`,
      true,
    ]),
  )
  return [...refusals, ...all.keys()]
}

function refusalsOf(
  { refusals }: Extract<ImportPlan, { kind: 'refused' }>,
  read: PlacedRecord,
): readonly string[] {
  return refusals.map(
    ({ reason, text: words, key }) => whereIn(read, key) + text.imports.refusal(reason, words),
  )
}

/** Row and column of a field, before what is said of it; nothing of what concerns the whole record. */
function whereIn({ place, placeOf }: PlacedRecord, key: string | undefined): string {
  const at = key === undefined ? place : placeOf(key)
  return at === place ? '' : `${at}: `
}

/** The key of the sheet that a field is read from, for naming its column. */
const KEYS: Readonly<Record<string, string>> = {
  nationalCode: 'mã_thủ_tục',
  localCode: 'mã_thủ_tục',
  name: 'tên_thủ_tục',
  fieldName: 'lĩnh_vực',
  kindText: 'loại_thủ_tục',
  agencyText: 'cơ_quan_thực_hiện',
  'announcingDecision.numberText': 'số_quyết_định',
  'announcingDecision.issuerText': 'cơ_quan_công_bố',
  onlineUrl: 'địa_chỉ_trực_tuyến',
}

function resultOf(read: Read, plan: ImportPlan, problems: readonly string[] = []): RowResult {
  const { procedure, warnings } = read.sheet
  const isTaken = plan.kind !== 'refused'
  return {
    place: read.place,
    key: procedure.nationalCode,
    name: procedure.name,
    outcome: plan.kind,
    details: plan.kind === 'changed' ? detailsOf(plan) : '',
    problems: plan.kind === 'refused' && problems.length === 0 ? refusalsOf(plan, read) : problems,
    warnings: isTaken
      ? warnings.map(
          ({ kind, text: words, key }) => whereIn(read, key) + text.imports.warning(kind, words),
        )
      : [],
  }
}

function detailsOf({ parts, version }: Extract<ImportPlan, { kind: 'changed' }>): string {
  const from = version ? [text.imports.versionFrom(version.effectiveFrom)] : []
  return [...from, text.imports.parts(parts)].filter(Boolean).join(': ')
}
