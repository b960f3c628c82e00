import type { Where } from 'payload'

import { idOf } from '../../access/roles.js'
import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { Due } from '../../domain/assignments/due.js'
import { groupBy } from '../../domain/groupBy.js'
import type { Frequency, Obligation, RecipientMode, UnitKind } from '../../domain/options.js'
import type { Directive } from '../../payload-types.js'
import { originProgressOf, readBoardRows } from '../assignments/assignmentProgress.js'
import type { BoardRow, ProgressView } from '../assignments/assignmentProgress.js'
import {
  boardUnitsOf,
  readExtensionCounts,
  readLatestWork,
  matrixOf,
} from '../assignments/board.js'
import type { BoardMatrix, BoardUnit, LateWork } from '../assignments/board.js'
import { boardItemsOf } from '../assignments/findBoard.js'
import { readHistory, type History } from '../changeHistory.js'
import { FILE_LINK, fileLinksOf, PAGE_LINK, pageLinkOf, pageLinksOf } from '../reading/links.js'
import type { FileLink, PageLink } from '../reading/links.js'
import { ARTICLE_LINK, provenanceOf, type ProvenanceView } from '../reading/provenance.js'
import { readPaper, type PaperView } from './readPaper.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink, type UnitLinks } from '../units/unitLinks.js'

export type RequirementView = Readonly<{
  code: string
  text: string
  obligation: Obligation
  frequency: Frequency
  frequencyNote: string | null
  due: Due
  indicator: string | null
  /** The classification and the indicator are the editor's, not the source's. */
  isSuggested: boolean
  /** Null where it has not been assigned to anybody. */
  progress: ProgressView | null
}>

export type RecipientView = Readonly<{
  mode: RecipientMode
  unit: UnitLink | null
  kind: UnitKind | null
  note: string | null
}>

export type DirectivePageView = Readonly<{
  slug: string
  title: string
  summary: string | null
  issuer: UnitLink | null
  issuedOn: CalendarDate | null
  periodFrom: CalendarDate | null
  periodTo: CalendarDate | null
  /** The document it was issued as; null where none is published. */
  paper: PaperView | null
  groups: readonly Readonly<{ heading: string | null; requirements: readonly RequirementView[] }>[]
  recipientsText: string | null
  recipients: readonly RecipientView[]
  plans: readonly PageLink[]
  movements: readonly PageLink[]
  files: readonly FileLink[]
  progress: ProgressView | null
  /** The units that owe something of it, what is red first. */
  byUnit: readonly BoardUnit[]
  /** What has been late longest. */
  latest: readonly LateWork[]
  /** The whole board where it fits into the page; null where it has only its own page. */
  matrix: BoardMatrix | null
  history: History
  provenance: ProvenanceView
  updatedAt: string
}>

/** A board of more units than fit a screen, or of more cells than a reader scrolls through, has only its own page. */
const UNITS_IN_PAGE = 10
const CELLS_IN_PAGE = 150
const LATEST_SHOWN = 5

const SHOWN = {
  slug: true,
  title: true,
  summary: true,
  issuer: true,
  issuedOn: true,
  periodFrom: true,
  periodTo: true,
  document: true,
  requirements: true,
  recipientsText: true,
  recipients: true,
  relatedPlans: true,
  files: true,
  provenance: true,
  updatedAt: true,
} as const

/** A directive with its issued paper, every requirement, and how far the work is. */
export async function findDirective(
  reader: Reader,
  { where, today }: { where: Where; today: CalendarDate },
): Promise<DirectivePageView | null> {
  const directive = await reader.findOne('directives', where, {
    select: SHOWN,
    populate: {
      documents: { title: true },
      plans: PAGE_LINK,
      media: FILE_LINK,
      units: UNIT_LINK,
      articles: ARTICLE_LINK,
    },
    depth: 1,
  })
  if (!directive) return null
  const { id, document, issuer, recipients } = directive
  const rows = await readBoardRows(reader, {
    where: { 'origin.directive': { equals: id } },
    today,
  })
  const units = [
    issuer,
    ...(recipients ?? []).map(({ unit }) => unit),
    ...new Set(rows.map(({ unit }) => unit)),
  ]
  const [paper, links, movements, history] = await Promise.all([
    document ? readPaper(reader, { where: { id: { equals: idOf(document) } }, today }) : null,
    readUnitLinks(reader, { units, today }),
    reader.find('movements', {
      where: { directive: { equals: id } },
      select: PAGE_LINK,
      limit: 0,
      pagination: false,
    }),
    readHistory(reader, { collection: 'directives', id }),
  ])
  const work = await workOf(reader, { directive, rows, links, today })
  return {
    ...contentOf(directive),
    history,
    issuer: links.one(issuer) ?? paper?.issuer ?? null,
    issuedOn: dayOf(directive.issuedOn) ?? paper?.issuedOn ?? null,
    paper,
    groups: groupsOf(directive, work.byItem),
    recipients: recipientsOf(directive, links),
    movements: movements.docs.flatMap((movement) => pageLinkOf(movement) ?? []),
    progress: work.progress,
    byUnit: work.byUnit,
    latest: work.latest,
    matrix: work.matrix,
  }
}

type Work = {
  directive: Directive
  rows: readonly BoardRow[]
  links: UnitLinks
  today: CalendarDate
}

/** How the work stands as a whole, by requirement, by unit, and cell by cell where that fits into the page. */
async function workOf(reader: Reader, { directive, rows, links, today }: Work) {
  const progress = await originProgressOf(rows, today)
  const units = await boardUnitsOf(rows, { links, today })
  const fits = units.length <= UNITS_IN_PAGE && rows.length <= CELLS_IN_PAGE
  const [latest, extensions] = await Promise.all([
    readLatestWork(reader, { rows, limit: LATEST_SHOWN, links, today }),
    fits ? readExtensionCounts(reader, rows) : new Map<string, number>(),
  ])
  const byItem: ReadonlyMap<string, ProgressView> = progress?.byItem ?? new Map()
  const matrix =
    progress && fits
      ? matrixOf(rows, { items: boardItemsOf(directive), units, byItem, extensions })
      : null
  return { progress: progress?.whole ?? null, byItem, byUnit: units, latest, matrix }
}

function contentOf(directive: Directive) {
  return {
    slug: directive.slug ?? '',
    title: directive.title,
    summary: directive.summary || null,
    periodFrom: dayOf(directive.periodFrom),
    periodTo: dayOf(directive.periodTo),
    recipientsText: directive.recipientsText || null,
    plans: pageLinksOf(directive.relatedPlans),
    files: fileLinksOf(directive.files),
    provenance: provenanceOf(directive.provenance),
    updatedAt: directive.updatedAt,
  }
}

type Progress = ReadonlyMap<string, ProgressView> | undefined
type Requirement = NonNullable<Directive['requirements']>[number]

/** In the order of the source, under the headings of the source. */
function groupsOf({ requirements }: Directive, progress: Progress): DirectivePageView['groups'] {
  const inOrder = [...(requirements ?? [])].sort(
    (left, right) => (left.order ?? Infinity) - (right.order ?? Infinity) || 0,
  )
  const groups = groupBy(inOrder, ({ heading }) => heading || null)
  return [...groups].map(([heading, those]) => ({
    heading,
    requirements: those.map((each) => requirementOf(each, progress)),
  }))
}

function requirementOf(requirement: Requirement, progress: Progress): RequirementView {
  const { code, text, obligation, frequency, frequencyNote, due, indicator } = requirement
  return {
    code,
    text,
    obligation,
    frequency,
    frequencyNote: frequencyNote || null,
    due: due ?? { kind: 'none' },
    indicator: indicator || null,
    isSuggested: requirement.suggestedByEditor === true,
    progress: progress?.get(code) ?? null,
  }
}

function recipientsOf({ recipients }: Directive, links: UnitLinks): RecipientView[] {
  return (recipients ?? []).map(({ mode, unit, kind, note }) => ({
    mode,
    unit: links.one(unit),
    kind: kind ?? null,
    note: note || null,
  }))
}
