import { audiences, procedureLevels } from '../domain/options.js'
import type { Audience, OnlineLevel, ProcedureLevel } from '../domain/options.js'
import { compareVietnamese } from '../domain/vietnameseText.js'
import type { FilterRules, ListParams, ListView } from './listParams.js'
import { readTermsOn, type ChannelView } from './procedureTerms.js'
import type { Reader } from './reader.js'
import { searchWhere } from './searchWhere.js'

export type ProcedureFilter = 'linh-vuc' | 'cap' | 'doi-tuong'

export const procedureFilters: FilterRules<ProcedureFilter> = {
  'linh-vuc': 'text',
  cap: procedureLevels,
  'doi-tuong': audiences,
}

export type ProcedureRow = Readonly<{
  code: string
  localCode: string | null
  name: string
  fieldName: string | null
  levels: readonly ProcedureLevel[]
  audiences: readonly Audience[]
  agency: string | null
  onlineLevel: OnlineLevel | null
  isAbolished: boolean
  isDemo: boolean
  /** As valid today; empty where no version is. */
  channels: readonly ChannelView[]
}>

export type ProcedureListView = ListView<ProcedureRow> &
  Readonly<{
    /** Every subject field there is, to choose from. */
    fieldNames: readonly string[]
  }>

export async function listProcedures(
  reader: Reader,
  { q, page, limit, filters, today }: ListParams<ProcedureFilter>,
): Promise<ProcedureListView> {
  const { 'linh-vuc': fieldName, cap: level, 'doi-tuong': audience } = filters
  const [found, fieldNames] = await Promise.all([
    reader.find('procedures', {
      where: {
        and: [
          ...searchWhere(q),
          ...(fieldName ? [{ fieldName: { equals: fieldName } }] : []),
          ...(level ? [{ levels: { in: [level] } }] : []),
          ...(audience ? [{ audiences: { in: [audience] } }] : []),
        ],
      },
      select: {
        nationalCode: true,
        localCode: true,
        name: true,
        fieldName: true,
        levels: true,
        audiences: true,
        agencyText: true,
        onlineLevel: true,
        abolished: true,
        provenance: { demo: true },
      },
      sort: ['abolished', 'fieldName', 'nationalCode'],
      page,
      limit,
    }),
    reader.distinctTexts('procedures', 'fieldName'),
  ])
  const ids = found.docs.map(({ id }) => id)
  const terms = await readTermsOn(reader, { procedures: ids, day: today })
  const rows = found.docs.map((procedure) => ({
    code: procedure.nationalCode,
    localCode: procedure.localCode || null,
    name: procedure.name,
    fieldName: procedure.fieldName || null,
    levels: procedure.levels,
    audiences: procedure.audiences ?? [],
    agency: procedure.agencyText || null,
    onlineLevel: procedure.onlineLevel ?? null,
    isAbolished: procedure.abolished === true,
    isDemo: procedure.provenance?.demo === true,
    channels: terms.get(procedure.id) ?? [],
  }))
  return {
    rows,
    total: found.totalDocs,
    page,
    pages: found.totalPages,
    fieldNames: fieldNames.sort(compareVietnamese),
  }
}
