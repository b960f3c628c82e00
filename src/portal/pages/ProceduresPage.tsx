import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import type { ProcedureListView, ProcedureRow } from '../../queries/procedures/listProcedures.js'
import { procedureFacets, type ProcedureFacet } from '../../domain/procedures/procedureFacets.js'
import type { FilterFieldSpec } from '../components/filterForm/FilterField.js'
import { ItemList, type ListItemProps } from '../components/listItem/ListItem.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import type { ActiveFilter } from './parts/ActiveFilters.js'
import { ListPage } from './parts/ListPage.js'
import { linesPerChannel, shortFeeText, timeLimitText } from './procedure/procedureWords.js'

type ProceduresPageProps = { view: ProcedureListView; query: URLSearchParams }

const words = text.procedures

export function ProceduresPage({ view, query }: ProceduresPageProps) {
  return (
    <ListPage
      title={words.title}
      lead={<Lead />}
      path={paths.procedures}
      query={inSpellingOf(view, query)}
      view={view}
      filter={filterFields(view)}
      chosen={chosenFilters(view)}
      noun={words.noun}
    >
      <ItemList items={view.rows.map(itemOf)} />
    </ListPage>
  )
}

/** Where an address says “UBND”, the form and all links say what the list offers. */
function inSpellingOf({ chosen }: ProcedureListView, query: URLSearchParams): URLSearchParams {
  const spelled = new URLSearchParams(query)
  for (const [facet, value] of Object.entries(chosen)) spelled.set(facet, value)
  return spelled
}

/** With the way to what changed: who has done a procedure before looks for that first. */
function Lead() {
  const { seeChanges, seeAbolished } = text.procedureChanges
  return (
    <>
      <p>{words.lead}</p>
      <p>
        <a href={paths.procedureChanges}>{seeChanges}</a>
        {' · '}
        <a href={paths.proceduresAbolished}>{seeAbolished}</a>
      </p>
    </>
  )
}

const facetNames: Readonly<Partial<Record<ProcedureFacet, Readonly<Record<string, string>>>>> = {
  cap: text.options.procedureLevels,
  'doi-tuong': text.options.audiences,
  'truc-tuyen': text.options.onlineLevels,
  phi: words.feeBands,
  'thoi-han': words.timeLimitBands,
}

function filterFields({ facets, chosen }: ProcedureListView): FilterFieldSpec[] {
  const selects = procedureFacets.flatMap((facet): FilterFieldSpec[] => {
    const options = facets[facet].map(({ value, name, total }) => ({
      value,
      label: withTotal(name ?? facetNames[facet]?.[value] ?? value, total),
    }))
    const own = chosen[facet]
    const isMissing = own !== undefined && !options.some(({ value }) => value === own)
    if (options.length === 0 && !isMissing) return []
    const missing = { value: own ?? '', label: withTotal(nameOf(facet, own ?? ''), 0) }
    return [
      {
        kind: 'select',
        name: facet,
        label: words.filter[facet],
        options: isMissing ? [...options, missing] : inGivenOrder(facet, options),
      },
    ]
  })
  const orders = Object.entries(words.orders).map(([value, label]) => ({ value, label }))
  return [
    { kind: 'search', name: 'q', label: words.filter.q },
    ...selects,
    {
      kind: 'select',
      name: 'sap-xep',
      label: words.filter.order,
      options: orders,
      anyLabel: words.usualOrder,
    },
  ]
}

/** Fixed values stand in the order of their list: levels from the top, bands from the shortest. */
function inGivenOrder(facet: ProcedureFacet, options: { value: string; label: string }[]) {
  const given = Object.keys(facetNames[facet] ?? {})
  return options.toSorted((left, right) => given.indexOf(left.value) - given.indexOf(right.value))
}

function nameOf(facet: ProcedureFacet, value: string): string {
  return facetNames[facet]?.[value] ?? value
}

function withTotal(label: string, total: number | null): string {
  return total === null ? label : `${label} (${formatNumber(total)})`
}

/** The filters that are on, each with a way to take it off. */
function chosenFilters({ chosen, facets }: ProcedureListView): ActiveFilter[] {
  return procedureFacets.flatMap((facet) => {
    const value = chosen[facet]
    if (!value) return []
    const unit = facets[facet].find((option) => option.value === value)?.name
    return [{ name: facet, label: words.filter[facet], value: unit ?? nameOf(facet, value) }]
  })
}

function itemOf(row: ProcedureRow): ListItemProps {
  const limit = linesPerChannel(row.channels, ({ timeLimit }) => timeLimitText(timeLimit)).join(
    '; ',
  )
  const fee = linesPerChannel(row.channels, shortFeeText).join('; ')
  return {
    href: paths.procedure(row.code),
    title: row.name,
    code: row.code,
    meta: [
      row.fieldName,
      row.levels.map((level) => text.options.procedureLevels[level]).join(', '),
      limit && words.row.timeLimit(limit),
      fee && words.row.fee(fee),
    ],
    tags: [
      ...(row.isAbolished
        ? [{ label: words.row.abolished, tone: 'bad' as const, icon: 'cross' as const }]
        : []),
      ...(row.isDemo ? [{ label: text.parts.demoTag }] : []),
    ],
  }
}
