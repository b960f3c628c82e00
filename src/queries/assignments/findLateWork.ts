import type { Where } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { groupBy } from '../../domain/groupBy.js'
import type { DocumentKind } from '../../domain/options.js'
import { timelinessPairOf } from '../../domain/assignments/timeliness.js'
import { daysLate } from '../../domain/assignments/unitSummary.js'
import { compareVietnamese } from '../../domain/text/vietnameseText.js'
import type { Assignment, Document, Unit } from '../../payload-types.js'
import { standingWhere } from './listAssignments.js'
import { populated } from '../reading/populated.js'
import type { Reader } from '../reading/reader.js'

export type LateItem = Readonly<{
  code: string
  title: string
  originalDue: CalendarDate | null
  /** Where it was extended; null where the original deadline still holds. */
  extendedTo: CalendarDate | null
  /** Against the original deadline. */
  daysLate: number
}>

/** The paper that the late work was given by, as a letter cites it. */
export type CitedPaper = Readonly<{
  title: string
  kind: DocumentKind | null
  numberText: string | null
  issuedOn: CalendarDate | null
  issuer: string | null
  subject: string | null
}>

export type LateWork = Readonly<{
  /** Null where late work of every origin was asked for. */
  paper: CitedPaper | null
  units: readonly Readonly<{ name: string; items: readonly LateItem[] }>[]
  /** How many items there are in all, of which `omitted` are not listed. */
  total: number
  omitted: number
  hasDemo: boolean
}>

export type LateOf = { kind: 'directive' | 'plan'; id: string } | { kind: 'all' }

/** A letter that lists more is not read; the spreadsheet of the state holds all. */
const MOST_LISTED = 500

/** What units still owe after its deadline, the latest first within a unit; null where the origin is not public. */
export async function findLateWork(
  reader: Reader,
  { of, today }: { of: LateOf; today: CalendarDate },
): Promise<LateWork | null> {
  const paper = of.kind === 'all' ? null : await readPaperOf(reader, of)
  if (of.kind !== 'all' && !paper) return null
  const origin: Where[] = of.kind === 'all' ? [] : [{ [`origin.${of.kind}`]: { equals: of.id } }]
  const { docs, totalDocs } = await reader.find('assignments', {
    where: { and: [...origin, ...standingWhere('overdue', today)] },
    select: {
      code: true,
      title: true,
      unit: true,
      state: true,
      dueOn: true,
      originalDue: true,
      submittedOn: true,
      verifiedOn: true,
      provenance: { demo: true },
    },
    populate: { units: { name: true } },
    depth: 1,
    sort: ['originalDue', 'code'],
    limit: MOST_LISTED,
  })
  const byUnit = [...groupBy(docs, ({ unit }) => unitName(unit))]
  return {
    paper,
    units: byUnit
      .sort(([left], [right]) => compareVietnamese(left, right))
      .map(([name, those]) => ({ name, items: those.map((each) => itemOf(each, today)) })),
    total: totalDocs,
    omitted: totalDocs - docs.length,
    hasDemo: docs.some(({ provenance }) => provenance?.demo === true),
  }
}

async function readPaperOf(
  reader: Reader,
  { kind, id }: Exclude<LateOf, { kind: 'all' }>,
): Promise<CitedPaper | null> {
  const origin = await reader.findOne(
    kind === 'directive' ? 'directives' : 'plans',
    { id: { equals: id } },
    {
      select: { title: true, document: true, issuer: true },
      populate: {
        documents: {
          kind: true,
          numberText: true,
          issuedOn: true,
          issuer: true,
          issuerText: true,
          summary: true,
        },
        units: { name: true },
      },
      depth: 2,
    },
  )
  if (!origin) return null
  const paper = populated(origin.document)
  const issuer = unitName(origin.issuer) || null
  return { ...citedOf(paper), title: origin.title, issuer: issuerOf(paper) ?? issuer }
}

function citedOf(paper: Document | null): Omit<CitedPaper, 'issuer' | 'title'> {
  return {
    kind: paper?.kind ?? null,
    numberText: paper?.numberText ?? null,
    issuedOn: dayOf(paper?.issuedOn),
    subject: paper?.summary || null,
  }
}

function issuerOf(paper: Document | null): string | null {
  return paper && (unitName(paper.issuer) || paper.issuerText || null)
}

function unitName(unit: Unit | string | null | undefined): string {
  return populated(unit)?.name ?? ''
}

function itemOf(assignment: Assignment, today: CalendarDate): LateItem {
  const { code, title } = assignment
  const dueOn = dayOf(assignment.dueOn)
  const originalDue = dayOf(assignment.originalDue) ?? dueOn
  return {
    code,
    title,
    originalDue,
    extendedTo: originalDue === dueOn ? null : dueOn,
    daysLate: daysLate(timelinessPairOf(assignment, today)) ?? 0,
  }
}
