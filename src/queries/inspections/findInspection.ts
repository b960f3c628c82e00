import type { Where } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { Due } from '../../domain/assignments/due.js'
import { findingKey, hasConclusion } from '../../domain/inspections/findings.js'
import type {
  FindingSeverity,
  InspectionMode,
  InspectionStage,
  InspectionType,
} from '../../domain/options.js'
import type { Inspection } from '../../payload-types.js'
import { readOriginProgress, type ProgressView } from '../assignments/assignmentProgress.js'
import { DOCUMENT_LINK, documentLinkOf, PAGE_LINK, pageLinkOf } from '../reading/links.js'
import type { DocumentLink, PageLink } from '../reading/links.js'
import { unitCountOf } from './listInspections.js'
import { ARTICLE_LINK, provenanceOf, type ProvenanceView } from '../reading/provenance.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink, type UnitLinks } from '../units/unitLinks.js'

export type FindingView = Readonly<{
  code: string | null
  area: string | null
  description: string
  severity: FindingSeverity
  legalBasis: string | null
  unit: UnitLink | null
  action: string | null
  due: Due
  progress: ProgressView | null
}>

export type ConclusionView = Readonly<{
  numberText: string | null
  on: CalendarDate | null
  document: DocumentLink | null
  summary: string | null
}>

export type InspectionPageView = Readonly<{
  slug: string
  title: string
  code: string | null
  type: InspectionType
  mode: InspectionMode
  stage: InspectionStage
  plan: PageLink | null
  decisionText: string | null
  year: number | null
  periodFrom: CalendarDate | null
  periodTo: CalendarDate | null
  onSiteOn: CalendarDate | null
  contents: readonly string[]
  units: readonly UnitLink[]
  unitCounts: readonly Readonly<{ label: string; count: number }>[]
  unitCount: number | null
  /** Null until there is a conclusion: nobody is judged in public before. */
  result: Readonly<{
    strengths: string | null
    findings: readonly FindingView[]
    conclusion: ConclusionView
    progress: ProgressView | null
  }> | null
  provenance: ProvenanceView
  updatedAt: string
}>

/** Everything but the team, the accounts of its members and the persons a finding is about. */
const SHOWN = {
  slug: true,
  title: true,
  code: true,
  type: true,
  mode: true,
  stage: true,
  plan: true,
  decisionText: true,
  year: true,
  periodFrom: true,
  periodTo: true,
  onSiteOn: true,
  contents: true,
  units: true,
  unitCounts: true,
  strengths: true,
  findings: {
    code: true,
    area: true,
    description: true,
    severity: true,
    legalBasis: true,
    unit: true,
    remediation: true,
  },
  conclusion: true,
  provenance: true,
  updatedAt: true,
} as const

/** An inspection with what is public at its stage. */
export async function findInspection(
  reader: Reader,
  { where, today }: { where: Where; today: CalendarDate },
): Promise<InspectionPageView | null> {
  const inspection = await reader.findOne('inspections', where, {
    select: SHOWN,
    populate: {
      documents: DOCUMENT_LINK,
      plans: PAGE_LINK,
      units: UNIT_LINK,
      articles: ARTICLE_LINK,
    },
    depth: 1,
  })
  if (!inspection) return null
  const units = [
    ...(inspection.units ?? []),
    ...(inspection.findings ?? []).map(({ unit }) => unit),
  ]
  const links = await readUnitLinks(reader, { units, today })
  const { slug, title, type, mode, stage, updatedAt } = inspection
  return {
    slug: slug ?? '',
    title,
    code: inspection.code || null,
    type,
    mode,
    stage,
    plan: pageLinkOf(inspection.plan),
    decisionText: inspection.decisionText || null,
    year: inspection.year ?? null,
    periodFrom: dayOf(inspection.periodFrom),
    periodTo: dayOf(inspection.periodTo),
    onSiteOn: dayOf(inspection.onSiteOn),
    contents: inspection.contents ?? [],
    units: links.all(inspection.units),
    unitCounts: (inspection.unitCounts ?? []).map(({ label, count }) => ({ label, count })),
    unitCount: unitCountOf(inspection),
    result: hasConclusion(stage) ? await resultOf(reader, { inspection, links, today }) : null,
    provenance: provenanceOf(inspection.provenance),
    updatedAt,
  }
}

async function resultOf(
  reader: Reader,
  { inspection, links, today }: { inspection: Inspection; links: UnitLinks; today: CalendarDate },
): Promise<InspectionPageView['result']> {
  const progress = await readOriginProgress(reader, {
    origin: { 'origin.inspection': { equals: inspection.id } },
    today,
  })
  const { strengths, findings, conclusion } = inspection
  return {
    strengths: strengths || null,
    findings: (findings ?? []).map((finding, place) => ({
      code: finding.code || null,
      area: finding.area || null,
      description: finding.description,
      severity: finding.severity,
      legalBasis: finding.legalBasis || null,
      unit: links.one(finding.unit),
      action: finding.remediation?.action || null,
      due: finding.remediation?.due ?? { kind: 'none' },
      progress: progress?.byItem.get(findingKey(finding, place)) ?? null,
    })),
    conclusion: {
      numberText: conclusion?.numberText || null,
      on: dayOf(conclusion?.on),
      document: documentLinkOf(conclusion?.document),
      summary: conclusion?.summary || null,
    },
    progress: progress?.whole ?? null,
  }
}
