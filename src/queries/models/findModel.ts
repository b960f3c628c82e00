import type { Where } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type {
  ModelKind,
  ModelStage,
  RecognitionLevel,
  ReplicationState,
  ResultTag,
} from '../../domain/options.js'
import type { InnovationModel, Replication } from '../../payload-types.js'
import { figureViewsOf, type FigureView } from '../reading/figures.js'
import {
  fileLinksOf,
  PAGE_LINK,
  pageLinkOf,
  type FileLink,
  type PageLink,
} from '../reading/links.js'
import { modelOwnerOf } from './modelOwner.js'
import { PICTURE, pictureOf, type PictureView } from '../reading/pictures.js'
import { allPopulated } from '../reading/populated.js'
import { ARTICLE_LINK, provenanceOf, type ProvenanceView } from '../reading/provenance.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink, type UnitLinks } from '../units/unitLinks.js'

/** One part of a model and when it takes place. */
export type ComponentView = Readonly<{
  name: string
  scheduleText: string | null
  /** Only for schedules that really repeat; for machines. */
  rrule: string | null
  /** Days that were announced. */
  days: readonly CalendarDate[]
  note: string | null
}>

/** A unit that takes the model over, with its own figures. */
export type AdopterView = Readonly<{
  unit: UnitLink | null
  state: ReplicationState
  startedOn: CalendarDate | null
  note: string | null
  figures: readonly FigureView[]
  provenance: ProvenanceView
}>

export type ModelPageView = Readonly<{
  slug: string
  name: string
  kind: ModelKind
  stage: ModelStage
  startYear: number | null
  owner: UnitLink | null
  field: string | null
  summary: string | null
  problem: string | null
  solution: string | null
  body: InnovationModel['body']
  result: string | null
  resultTags: readonly ResultTag[]
  coverageText: string | null
  components: readonly ComponentView[]
  location: string | null
  audience: string | null
  services: readonly string[]
  partners: readonly string[]
  channels: readonly string[]
  appointmentPhone: string | null
  resultReturn: string | null
  isAtHome: boolean
  figures: readonly FigureView[]
  authors: readonly Readonly<{ name: string; unit: UnitLink | null; share: number | null }>[]
  recognition: Readonly<{
    level: Exclude<RecognitionLevel, 'none'>
    decision: string | null
    on: CalendarDate | null
  }> | null
  kit: readonly FileLink[]
  images: readonly PictureView[]
  adopters: readonly AdopterView[]
  articles: readonly PageLink[]
  provenance: ProvenanceView
  updatedAt: string
}>

const SHOWN = {
  slug: true,
  name: true,
  kind: true,
  stage: true,
  startYear: true,
  owner: true,
  ownerText: true,
  field: true,
  summary: true,
  problem: true,
  solution: true,
  body: true,
  result: true,
  resultTags: true,
  coverageText: true,
  components: true,
  location: true,
  audience: true,
  services: true,
  partners: true,
  channels: true,
  appointmentPhone: true,
  resultReturn: true,
  homeService: true,
  figures: true,
  authors: true,
  recognition: true,
  kit: true,
  images: true,
  provenance: true,
  updatedAt: true,
} as const

/** A model or initiative with its schedule, its figures and the units that took it over. */
export async function findModel(
  reader: Reader,
  { where, today }: { where: Where; today: CalendarDate },
): Promise<ModelPageView | null> {
  const model = await reader.findOne('innovation-models', where, {
    select: SHOWN,
    populate: { units: UNIT_LINK, media: PICTURE, articles: ARTICLE_LINK },
    depth: 1,
  })
  if (!model) return null
  const [replications, articles] = await Promise.all([
    readReplications(reader, model.id),
    reader.find('articles', {
      where: { relatedModels: { in: [model.id] } },
      select: PAGE_LINK,
      sort: '-publishedOn',
      limit: 0,
      pagination: false,
    }),
  ])
  const units = [
    model.owner,
    ...(model.authors ?? []).map(({ unit }) => unit),
    ...replications.map(({ unit }) => unit),
  ]
  const links = await readUnitLinks(reader, { units, today })
  return {
    ...describedBy(model),
    owner: modelOwnerOf(model, links),
    authors: (model.authors ?? []).map(({ name, unit, share }) => ({
      name,
      unit: links.one(unit),
      share: share ?? null,
    })),
    adopters: replications.map((replication) => adopterOf(replication, links)),
    articles: articles.docs.flatMap((article) => pageLinkOf(article) ?? []),
  }
}

async function readReplications(reader: Reader, model: string): Promise<Replication[]> {
  const { docs } = await reader.find('replications', {
    where: { model: { equals: model } },
    select: {
      unit: true,
      state: true,
      startedOn: true,
      note: true,
      figures: true,
      provenance: true,
    },
    populate: { units: UNIT_LINK, articles: ARTICLE_LINK },
    depth: 1,
    sort: 'startedOn',
    limit: 0,
    pagination: false,
  })
  return docs
}

function describedBy(model: InnovationModel) {
  return {
    slug: model.slug ?? '',
    name: model.name,
    kind: model.kind,
    stage: model.stage,
    startYear: model.startYear ?? null,
    field: model.field || null,
    summary: model.summary || null,
    problem: model.problem || null,
    solution: model.solution || null,
    body: model.body,
    result: model.result || null,
    resultTags: model.resultTags ?? [],
    coverageText: model.coverageText || null,
    components: (model.components ?? []).map(componentOf),
    ...serviceOf(model),
    figures: figureViewsOf(model.figures),
    recognition: recognitionOf(model),
    kit: fileLinksOf(model.kit),
    images: allPopulated(model.images).flatMap((image) => pictureOf(image) ?? []),
    provenance: provenanceOf(model.provenance),
    updatedAt: model.updatedAt,
  }
}

function serviceOf(model: InnovationModel) {
  return {
    location: model.location || null,
    audience: model.audience || null,
    services: model.services ?? [],
    partners: model.partners ?? [],
    channels: model.channels ?? [],
    appointmentPhone: model.appointmentPhone || null,
    resultReturn: model.resultReturn || null,
    isAtHome: model.homeService === true,
  }
}

function componentOf(component: NonNullable<InnovationModel['components']>[number]): ComponentView {
  return {
    name: component.name,
    scheduleText: component.scheduleText || null,
    rrule: component.rrule || null,
    days: (component.publishedDates ?? []).flatMap(({ day }) => dayOf(day) ?? []),
    note: component.note || null,
  }
}

function recognitionOf({ recognition }: InnovationModel): ModelPageView['recognition'] {
  const level = recognition?.level
  if (!level || level === 'none') return null
  return { level, decision: recognition.decision || null, on: dayOf(recognition.on) }
}

function adopterOf(replication: Replication, links: UnitLinks): AdopterView {
  return {
    unit: links.one(replication.unit),
    state: replication.state,
    startedOn: dayOf(replication.startedOn),
    note: replication.note || null,
    figures: figureViewsOf(replication.figures),
    provenance: provenanceOf(replication.provenance),
  }
}
