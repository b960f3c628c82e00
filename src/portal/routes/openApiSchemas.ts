import {
  audiences,
  channelKinds,
  procedureChangeKinds,
  procedureLevels,
  timeLimitUnits,
} from '../../domain/options.js'
import { procedureColumns } from '../../domain/procedures/procedureColumns.js'
import { text } from '../text/vi.js'

const { api } = text.openData

type Schema = Readonly<Record<string, unknown>>

const words: Schema = { type: 'string' }
const known: Schema = { type: ['string', 'null'] }
const day: Schema = { type: ['string', 'null'], format: 'date' }
const address: Schema = { type: 'string', format: 'uri' }
const listOf = (items: Schema): Schema => ({ type: 'array', items })
const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: values })
const group = (properties: Readonly<Record<string, Schema>>, required = Object.keys(properties)) =>
  ({ type: 'object', properties, required }) as const

const timeLimit = group({
  value: { type: ['number', 'null'] },
  unit: { type: ['string', 'null'], enum: [...timeLimitUnits, null] },
  text: known,
})

const channel = group({
  kind: oneOf(channelKinds),
  timeLimit,
  fees: listOf(
    group({ kind: words, amount: { type: ['number', 'null'] }, currency: known, text: known }),
  ),
  feeText: known,
})

const version = group({
  label: known,
  name: known,
  changeKind: oneOf(procedureChangeKinds),
  decision: group({ numberText: known, issuedOn: day, issuerText: known }),
  effectiveFrom: day,
  effectiveTo: day,
  steps: listOf(group({ order: { type: ['integer', 'null'] }, actor: known, text: words })),
  channels: listOf(channel),
  cases: listOf(group({ caseName: known, papers: listOf(group({ name: words })) })),
  audiences: listOf(oneOf(audiences)),
  legalBases: listOf(group({ numberText: known, summary: known, issuedOn: day })),
})

const procedure = group({
  url: address,
  code: words,
  localCode: known,
  name: words,
  fieldName: known,
  levels: listOf(oneOf(procedureLevels)),
  isAbolished: { type: 'boolean' },
  day: { type: 'string', format: 'date', description: api.validOn },
  validity: group({ kind: words }),
  history: listOf(group({ url: address, label: known, effectiveFrom: day, effectiveTo: day })),
  successor: { type: ['object', 'null'], properties: { url: address, code: words, name: words } },
  version: { anyOf: [version, { type: 'null' }], description: api.versionOn },
})

const list = group({
  total: { type: 'integer', minimum: 0 },
  page: { type: 'integer', minimum: 1 },
  pages: { type: 'integer', minimum: 0 },
  rows: listOf(group({ url: address })),
})

/** Fields beyond those that are named may be there: what is added breaks nobody. */
export const answerSchemas = {
  error: group({ errors: listOf(group({ message: words })) }),
  list,
  page: group({ url: address }),
  procedure,
  catalogue: listOf(catalogueRecord()),
  linked: group({ '@graph': listOf({ type: 'object' }) }, ['@graph']),
} as const satisfies Readonly<Record<string, Schema>>

export type AnswerSchema = keyof typeof answerSchemas

/** A record of the national sheet, as the import reads it: the columns say what it holds. */
function catalogueRecord(): Schema {
  const parts = { metadata: {}, content: {}, phiên_bản: {} } as Record<
    string,
    Record<string, Schema>
  >
  const tables: Record<string, Record<string, Schema>> = {}
  for (const column of procedureColumns) {
    const { titles, help, key } = column
    const [into, name] = 'group' in column ? [parts, column.group] : [tables, column.table]
    const cells = (into[name] ??= {})
    cells[key] = { type: 'string', title: titles[0], ...(help && { description: help }) }
  }
  const properties = (cells: Record<string, Schema>) => ({ type: 'object', properties: cells })
  return group(
    {
      ...Object.fromEntries(
        Object.entries(parts).map(([name, cells]) => [name, properties(cells)]),
      ),
      tables: group(
        Object.fromEntries(
          Object.entries(tables).map(([name, cells]) => [name, listOf(properties(cells))]),
        ),
      ),
    },
    ['metadata', 'content', 'phiên_bản', 'tables'],
  )
}
