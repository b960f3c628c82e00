import { dayOf, storedDay, type CalendarDate } from '../domain/calendar/calendarDate.js'
import type { Audience, ProcedureLevel } from '../domain/options.js'
import type { Directive } from '../payload-types.js'
import { countAssignments, type AssignmentCount } from './assignments/countAssignments.js'
import { ARTICLE_ROW, articleRowOf, type ArticleRow } from './news/listArticles.js'
import { MODEL_ROW, modelRowsOf, type ModelRow } from './models/listModels.js'
import { PICTURE } from './reading/pictures.js'
import { populated } from './reading/populated.js'
import { readPublicChanges, type PublicChange } from './news/publicChanges.js'
import type { Reader } from './reading/reader.js'
import { findShell } from './shell.js'
import { readUnitLinks, UNIT_LINK, type UnitLink } from './units/unitLinks.js'

/** A directive whose period has not ended. */
export type RunningDirective = Readonly<{
  slug: string
  title: string
  numberText: string | null
  issuer: UnitLink | null
  issuedOn: CalendarDate | null
  periodFrom: CalendarDate | null
  periodTo: CalendarDate | null
  requirementCount: number
  isDemo: boolean
}>

/** A way into the catalogue of procedures, with how many it leads to. */
export type Entrance =
  | Readonly<{ kind: 'level'; level: ProcedureLevel; total: number }>
  | Readonly<{ kind: 'audience'; audience: Audience; total: number }>

export type HomeView = Readonly<{
  siteName: string
  unitName: string
  day: CalendarDate
  entrances: readonly Entrance[]
  figures: Readonly<{
    procedures: number
    assignments: AssignmentCount
    models: number
    replications: Readonly<{ total: number; demo: number }>
  }>
  changes: readonly PublicChange[]
  directives: readonly RunningDirective[]
  models: readonly ModelRow[]
  articles: readonly ArticleRow[]
}>

const LEVELS: readonly ProcedureLevel[] = ['commune', 'province', 'ministry']
const AUDIENCES: readonly Audience[] = ['citizen', 'enterprise', 'organisation']
const SHOWN_CHANGES = 6
const SHOWN_CARDS = 3
const SHOWN_DIRECTIVES = 5

/** The first page: ways to procedures first, then where the reform stands. */
export async function findHome(
  reader: Reader,
  { today }: { today: CalendarDate },
): Promise<HomeView> {
  const [shell, entrances, figures, changes, directives, models, articles] = await Promise.all([
    findShell(reader),
    countEntrances(reader),
    countFigures(reader, today),
    readPublicChanges(reader, SHOWN_CHANGES),
    readRunning(reader, today),
    readModels(reader, today),
    readArticles(reader),
  ])
  const { siteName, unitName } = shell
  return {
    siteName,
    unitName,
    day: today,
    entrances,
    figures,
    changes,
    directives,
    models,
    articles,
  }
}

/** The counts are those of the lists that the entrances lead to. */
async function countEntrances(reader: Reader): Promise<Entrance[]> {
  const { cap, 'doi-tuong': audiences } = (await reader.procedureFacets()).counts({})
  const entrances: Entrance[] = [
    ...LEVELS.map((level) => ({ kind: 'level' as const, level, total: cap?.get(level) ?? 0 })),
    ...AUDIENCES.map((audience) => ({
      kind: 'audience' as const,
      audience,
      total: audiences?.get(audience) ?? 0,
    })),
  ]
  return entrances.filter(({ total }) => total > 0)
}

async function countFigures(reader: Reader, today: CalendarDate): Promise<HomeView['figures']> {
  const [procedures, assignments, models, total, demo] = await Promise.all([
    countCurrent(reader),
    countAssignments(reader, { today }),
    reader.count('innovation-models'),
    reader.count('replications', { state: { not_equals: 'stopped' } }),
    reader.count('replications', {
      state: { not_equals: 'stopped' },
      'provenance.demo': { equals: true },
    }),
  ])
  return { procedures, assignments, models, replications: { total, demo } }
}

/** Counting a hundred thousand in the database would take longer than the rest of the page. */
async function countCurrent(reader: Reader): Promise<number> {
  const [table, abolished] = await Promise.all([
    reader.procedureFacets(),
    reader.count('procedures', { abolished: { equals: true } }),
  ])
  return table.total({}) - abolished
}

async function readRunning(reader: Reader, today: CalendarDate): Promise<RunningDirective[]> {
  const { docs } = await reader.find('directives', {
    where: {
      or: [{ periodTo: { exists: false } }, { periodTo: { greater_than_equal: storedDay(today) } }],
    },
    select: {
      slug: true,
      title: true,
      issuer: true,
      issuedOn: true,
      document: true,
      periodFrom: true,
      periodTo: true,
      requirements: { code: true },
      provenance: { demo: true },
    },
    populate: { units: UNIT_LINK, documents: { numberText: true } },
    depth: 1,
    sort: '-issuedOn',
    limit: SHOWN_DIRECTIVES,
    pagination: false,
  })
  const links = await readUnitLinks(reader, { units: docs.map(({ issuer }) => issuer), today })
  return docs.map((directive) => runningOf(directive, links.one(directive.issuer)))
}

function runningOf(directive: Directive, issuer: UnitLink | null): RunningDirective {
  return {
    slug: directive.slug ?? '',
    title: directive.title,
    numberText: populated(directive.document)?.numberText ?? null,
    issuer,
    issuedOn: dayOf(directive.issuedOn),
    periodFrom: dayOf(directive.periodFrom),
    periodTo: dayOf(directive.periodTo),
    requirementCount: directive.requirements?.length ?? 0,
    isDemo: directive.provenance?.demo === true,
  }
}

async function readModels(reader: Reader, today: CalendarDate): Promise<ModelRow[]> {
  const { docs } = await reader.find('innovation-models', {
    select: MODEL_ROW,
    populate: { units: UNIT_LINK },
    depth: 1,
    sort: ['-startYear', 'name'],
    limit: SHOWN_CARDS,
    pagination: false,
  })
  return modelRowsOf(reader, { models: docs, today })
}

async function readArticles(reader: Reader): Promise<ArticleRow[]> {
  const { docs } = await reader.find('articles', {
    select: ARTICLE_ROW,
    populate: { media: PICTURE },
    depth: 1,
    sort: ['-publishedOn', '-createdAt'],
    limit: SHOWN_CARDS,
    pagination: false,
  })
  return docs.map(articleRowOf)
}
