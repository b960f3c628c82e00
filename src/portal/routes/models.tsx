import { Router } from 'express'

import { figureRecord } from '../../queries/reading/figures.js'
import { findModel, type ModelPageView } from '../../queries/models/findModel.js'
import { listModels, modelFilters, type ModelRow } from '../../queries/models/listModels.js'
import { provenanceRecord } from '../../queries/reading/provenance.js'
import type { PortalDeps } from '../deps.js'
import { ModelPage } from '../pages/ModelPage.js'
import { ModelsPage } from '../pages/ModelsPage.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import type { CsvColumn } from './answers/csv.js'
import { detailRoute, type DetailDefinition } from './answers/detailRoute.js'
import { breadcrumbList } from './records/jsonLd.js'
import { listMeta } from './answers/listMeta.js'
import { listRoute } from './answers/listRoute.js'
import { fileRecords, pageRecords, unitRecord } from './records/records.js'

const words = text.models
const breadcrumbs = [{ label: words.title, href: paths.models }]

export const modelDetail: DetailDefinition<ModelPageView> = {
  collection: 'innovation-models',
  path: paths.model,
  find: (reader, where, { today }) => findModel(reader, { where, today }),
  page: (model, { publicUrl }) => ({
    title: model.name,
    description: model.summary ?? model.solution,
    breadcrumbs,
    current: 'models',
    jsonLd: breadcrumbList(breadcrumbs, publicUrl),
    openGraph: { type: 'article', ...pictureOf(model) },
    updatedAt: model.updatedAt,
    body: <ModelPage model={model} />,
  }),
  record: modelRecord,
}

export function modelRoutes(deps: PortalDeps): Router {
  const router = Router({ caseSensitive: true })
  listRoute(router, deps, {
    path: paths.models,
    rules: modelFilters,
    find: listModels,
    page: (view, { params, query }) => ({
      ...listMeta({ title: words.title, description: words.lead, current: 'models' }, params),
      body: <ModelsPage view={view} query={query} />,
    }),
    record: modelRowRecord,
    columns,
  })
  detailRoute(router, deps, modelDetail)
  return router
}

const columns: CsvColumn<ModelRow>[] = [
  { header: words.columns.name, value: ({ name }) => name },
  { header: words.columns.kind, value: ({ kind }) => text.options.modelKinds[kind] },
  { header: words.columns.stage, value: ({ stage }) => text.options.modelStages[stage] },
  { header: words.columns.startYear, value: ({ startYear }) => startYear },
  { header: words.columns.owner, value: ({ owner }) => owner?.name },
  {
    header: words.columns.schedule,
    value: ({ schedules }) =>
      schedules.map(({ part, words: when }) => words.row.schedule(part, when)).join('; '),
  },
  { header: words.columns.partners, value: ({ partners }) => partners.join('; ') },
  { header: words.columns.adopters, value: ({ adopters }) => adopters.all },
  { header: text.parts.csv.demo, value: ({ isDemo }) => (isDemo ? text.parts.yes : null) },
  { header: text.parts.csv.path, value: ({ slug }) => paths.model(slug) },
]

function modelRowRecord(row: ModelRow, publicUrl: string): Record<string, unknown> {
  return {
    url: publicUrl + paths.model(row.slug),
    ...row,
    owner: unitRecord(row.owner, publicUrl),
  }
}

/** The text written in the editor is left out: its structure is the editor's and may change. */
function modelRecord(
  { body: _body, ...model }: ModelPageView,
  publicUrl: string,
): Record<string, unknown> {
  return {
    url: publicUrl + paths.model(model.slug),
    ...model,
    owner: unitRecord(model.owner, publicUrl),
    authors: model.authors.map((author) => ({
      ...author,
      unit: unitRecord(author.unit, publicUrl),
    })),
    figures: model.figures.map(figureRecord),
    adopters: model.adopters.map((adopter) => ({
      ...adopter,
      unit: unitRecord(adopter.unit, publicUrl),
      figures: adopter.figures.map(figureRecord),
      provenance: provenanceRecord(adopter.provenance),
    })),
    kit: fileRecords(model.kit, publicUrl),
    images: model.images.map(({ filename, ...image }) => ({
      url: publicUrl + paths.mediaFile(filename),
      ...image,
    })),
    articles: pageRecords(model.articles, paths.article, publicUrl),
    provenance: provenanceRecord(model.provenance),
  }
}

function pictureOf({ images }: ModelPageView): { image?: string } {
  const [first] = images
  return first ? { image: paths.mediaFile(first.filename) } : {}
}
