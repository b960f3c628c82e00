import { dueText, dueUpperBound } from '../../../domain/assignments/due.js'
import type { DocumentValidity } from '../../../domain/options.js'
import type {
  DirectivePageView,
  RequirementView,
} from '../../../queries/documents/findDirective.js'
import type { DocumentPageView } from '../../../queries/documents/findDocument.js'
import type { DocumentRow } from '../../../queries/documents/documentRows.js'
import { provenanceRecord } from '../../../queries/reading/provenance.js'
import type { PaperView } from '../../../queries/documents/readPaper.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import type { CsvColumn } from '../answers/csv.js'
import { organisation, SCHEMA } from './jsonLd.js'
import { progressRecord, unitProgressRecord } from './progressRecords.js'
import { fileRecords, pageRecord, pageRecords, plainText, unitRecord } from './records.js'

const { fields } = text.documents

export const documentColumns: CsvColumn<DocumentRow>[] = [
  { header: fields.numberText, value: ({ numberText }) => numberText },
  { header: fields.title, value: ({ title }) => title },
  { header: fields.kind, value: ({ kind }) => kind && text.options.documentKinds[kind] },
  { header: fields.isDirective, value: ({ isDirective }) => (isDirective ? text.parts.yes : null) },
  { header: fields.issuer, value: ({ issuer }) => issuer?.name },
  { header: fields.issuedOn, kind: 'day', value: ({ issuedOn }) => issuedOn },
  {
    header: fields.validity,
    value: ({ validity }) => validity && text.options.documentValidities[validity],
  },
  { header: fields.subjectLine, value: ({ summary }) => summary },
  { header: text.parts.csv.demo, value: ({ isDemo }) => (isDemo ? text.parts.yes : null) },
  { header: text.parts.csv.path, value: ({ slug }) => paths.document(slug) },
]

export function documentRowRecord(row: DocumentRow, publicUrl: string): Record<string, unknown> {
  const { slug, isDirective, isDemo, issuer, ...rest } = row
  return {
    type: isDirective ? 'directive' : 'document',
    url: publicUrl + paths.document(slug),
    ...rest,
    issuer: unitRecord(issuer, publicUrl),
    demo: isDemo,
  }
}

export function documentRecord(
  { paper, plans, movements }: DocumentPageView,
  publicUrl: string,
): Record<string, unknown> {
  return {
    type: 'document',
    ...paperRecord(paper, publicUrl),
    plans: pageRecords(plans, paths.plan, publicUrl),
    movements: pageRecords(movements, paths.movement, publicUrl),
  }
}

export function directiveRecord(
  directive: DirectivePageView,
  publicUrl: string,
): Record<string, unknown> {
  const { slug, title, summary, issuedOn, periodFrom, periodTo, paper, updatedAt } = directive
  return {
    type: 'directive',
    url: publicUrl + paths.document(slug),
    title,
    summary,
    issuer: unitRecord(directive.issuer, publicUrl),
    issuedOn,
    periodFrom,
    periodTo,
    document: paper && paperRecord(paper, publicUrl),
    requirements: directive.groups.flatMap(({ heading, requirements }) =>
      requirements.map((requirement) => ({ heading, ...requirementRecord(requirement) })),
    ),
    recipientsText: directive.recipientsText,
    recipients: directive.recipients.map(({ unit, ...recipient }) => ({
      ...recipient,
      unit: unitRecord(unit, publicUrl),
    })),
    plans: pageRecords(directive.plans, paths.plan, publicUrl),
    movements: pageRecords(directive.movements, paths.movement, publicUrl),
    files: fileRecords(directive.files, publicUrl),
    progress: directive.progress && progressRecord(directive.progress),
    progressByUnit: directive.byUnit.map((unit) => unitProgressRecord(unit, publicUrl)),
    history: directive.history.entries.map(({ by: _by, ...entry }) => entry),
    provenance: provenanceRecord(directive.provenance),
    updatedAt,
  }
}

function requirementRecord(requirement: RequirementView): Record<string, unknown> {
  const { due, isSuggested, progress, ...rest } = requirement
  return {
    ...rest,
    due: { kind: due.kind, text: dueText(due), on: dueUpperBound(due) },
    suggestedByEditor: isSuggested,
    progress: progress && progressRecord(progress),
  }
}

function paperRecord(paper: PaperView, publicUrl: string): Record<string, unknown> {
  const { id: _id, slug, issuer, files, relations, body, provenance, ...rest } = paper
  return {
    url: publicUrl + paths.document(slug),
    ...rest,
    issuer: unitRecord(issuer, publicUrl),
    files: fileRecords(files, publicUrl),
    relations: relations.map(({ document, ...relation }) => ({
      ...relation,
      document: pageRecord(document, paths.document, publicUrl),
    })),
    text: plainText(body),
    provenance: provenanceRecord(provenance),
  }
}

const FORCE: Partial<Record<DocumentValidity, string>> = {
  'in-force': 'InForce',
  'partly-expired': 'PartiallyInForce',
  expired: 'NotInForce',
  'not-yet': 'NotInForce',
  suspended: 'NotInForce',
}

type Shown = Pick<DirectivePageView, 'title' | 'issuer' | 'issuedOn' | 'summary'> & { slug: string }

/** A document in the vocabulary of schema.org; what is not known is left out. */
export function legislation(shown: Shown, paper: PaperView | null, publicUrl: string): object {
  const url = publicUrl + paths.document(shown.slug)
  const force = paper && FORCE[paper.validity]
  return {
    '@context': SCHEMA,
    '@type': 'Legislation',
    '@id': url,
    url,
    name: shown.title,
    inLanguage: 'vi',
    legislationIdentifier: paper?.numberText,
    legislationType: paper ? text.options.documentKinds[paper.kind] : undefined,
    legislationDate: shown.issuedOn ?? undefined,
    legislationPassedBy: organisation(shown.issuer, publicUrl),
    legislationLegalForce: force ? `${SCHEMA}/${force}` : undefined,
    abstract: shown.summary ?? paper?.summary ?? undefined,
  }
}
