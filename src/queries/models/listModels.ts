import { groupBy } from '../../domain/groupBy.js'
import { modelKinds, modelStages } from '../../domain/options.js'
import type { ModelKind, ModelStage } from '../../domain/options.js'
import type { InnovationModel } from '../../payload-types.js'
import { foundWhere } from '../search/foundWhere.js'
import type { FilterRules, ListParams } from '../reading/listParams.js'
import { modelOwnerOf } from './modelOwner.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink, type UnitLinks } from '../units/unitLinks.js'
import { readUnitOptions, type UnitListView } from '../units/unitOptions.js'

export type ModelFilter = 'loai' | 'trang-thai' | 'don-vi' | 'nam'

export const modelFilters: FilterRules<ModelFilter> = {
  loai: modelKinds,
  'trang-thai': modelStages,
  'don-vi': 'text',
  nam: 'year',
}

/** How many units took a model over, and how many of those are made up for the demonstration. */
export type AdopterCount = Readonly<{ all: number; demo: number }>

export type ModelRow = Readonly<{
  slug: string
  name: string
  kind: ModelKind
  stage: ModelStage
  startYear: number | null
  owner: UnitLink | null
  summary: string | null
  /** When its parts take place, in words; empty where the source names no time. */
  schedules: readonly Readonly<{ part: string; words: string }>[]
  partners: readonly string[]
  isAtHome: boolean
  adopters: AdopterCount
  isDemo: boolean
}>

export async function listModels(
  reader: Reader,
  { q, page, limit, filters, today }: ListParams<ModelFilter>,
): Promise<UnitListView<ModelRow>> {
  const { loai: kind, 'trang-thai': stage, 'don-vi': unit, nam: year } = filters
  const [found, units] = await Promise.all([
    reader.find('innovation-models', {
      where: {
        and: [
          ...(await foundWhere(reader, 'innovation-models', q)),
          ...(kind ? [{ kind: { equals: kind } }] : []),
          ...(stage ? [{ stage: { equals: stage } }] : []),
          ...(unit ? [{ 'owner.slug': { equals: unit } }] : []),
          ...(year ? [{ startYear: { equals: Number(year) } }] : []),
        ],
      },
      select: MODEL_ROW,
      populate: { units: UNIT_LINK },
      depth: 1,
      sort: ['-startYear', 'name'],
      page,
      limit,
    }),
    readUnitOptions(reader, { collection: 'innovation-models', field: 'owner', slug: unit, today }),
  ])
  const rows = await modelRowsOf(reader, { models: found.docs, today })
  return { rows, total: found.totalDocs, page, pages: found.totalPages, units }
}

/** What a row shows; read with depth 1 and `populate: { units: UNIT_LINK }`. */
export const MODEL_ROW = {
  slug: true,
  name: true,
  kind: true,
  stage: true,
  startYear: true,
  owner: true,
  ownerText: true,
  summary: true,
  components: { name: true, scheduleText: true },
  partners: true,
  homeService: true,
  provenance: { demo: true },
} as const

export async function modelRowsOf(
  reader: Reader,
  { models, today }: { models: readonly InnovationModel[]; today: ListParams['today'] },
): Promise<ModelRow[]> {
  const [links, adopters] = await Promise.all([
    readUnitLinks(reader, { units: models.map(({ owner }) => owner), today }),
    countAdopters(
      reader,
      models.map(({ id }) => id),
    ),
  ])
  return models.map((model) => rowOf(model, { links, adopters }))
}

async function countAdopters(
  reader: Reader,
  models: readonly string[],
): Promise<ReadonlyMap<string, AdopterCount>> {
  if (models.length === 0) return new Map()
  const { docs } = await reader.find('replications', {
    where: { model: { in: [...models] }, state: { not_equals: 'stopped' } },
    select: { model: true, provenance: { demo: true } },
    limit: 0,
    pagination: false,
  })
  const byModel = groupBy(docs, ({ model }) => model as string)
  return new Map(
    [...byModel].map(([model, each]) => [
      model,
      { all: each.length, demo: each.filter(({ provenance }) => provenance?.demo).length },
    ]),
  )
}

type Looked = { links: UnitLinks; adopters: ReadonlyMap<string, AdopterCount> }

function rowOf(model: InnovationModel, { links, adopters }: Looked): ModelRow {
  return {
    slug: model.slug ?? '',
    name: model.name,
    kind: model.kind,
    stage: model.stage,
    startYear: model.startYear ?? null,
    owner: modelOwnerOf(model, links),
    summary: model.summary || null,
    schedules: (model.components ?? []).flatMap(({ name, scheduleText }) =>
      scheduleText ? [{ part: name, words: scheduleText }] : [],
    ),
    partners: model.partners ?? [],
    isAtHome: model.homeService === true,
    adopters: adopters.get(model.id) ?? { all: 0, demo: 0 },
    isDemo: model.provenance?.demo === true,
  }
}
