import type { MovementPageView } from '../../../queries/models/findMovement.js'
import type { MovementRow } from '../../../queries/models/listMovements.js'
import { provenanceRecord } from '../../../queries/reading/provenance.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import type { CsvColumn } from '../answers/csv.js'
import { organisation, SCHEMA } from './jsonLd.js'
import { pageRecord, pageRecords, plainText, unitRecord } from './records.js'

const { fields } = text.movements

export const movementColumns: CsvColumn<MovementRow>[] = [
  { header: fields.title, value: ({ title }) => title },
  { header: fields.slogan, value: ({ slogan }) => slogan },
  { header: fields.form, value: ({ form }) => text.options.movementForms[form] },
  { header: fields.level, value: ({ level }) => text.options.movementLevels[level] },
  { header: fields.issuer, value: ({ issuer }) => issuer?.name },
  {
    header: text.admin.movements.fields.periodFrom,
    kind: 'day',
    value: ({ periodFrom }) => periodFrom,
  },
  { header: text.admin.movements.fields.periodTo, kind: 'day', value: ({ periodTo }) => periodTo },
  { header: text.parts.csv.demo, value: ({ isDemo }) => (isDemo ? text.parts.yes : null) },
  { header: text.parts.csv.path, value: ({ slug }) => paths.movement(slug) },
]

export function movementRowRecord(row: MovementRow, publicUrl: string): Record<string, unknown> {
  const { slug, issuer, isDemo, ...rest } = row
  return {
    url: publicUrl + paths.movement(slug),
    ...rest,
    issuer: unitRecord(issuer, publicUrl),
    demo: isDemo,
  }
}

export function movementRecord(
  movement: MovementPageView,
  publicUrl: string,
): Record<string, unknown> {
  const {
    slug,
    issuer,
    document,
    directive,
    parent,
    children,
    entries,
    provenance,
    body,
    ...rest
  } = movement
  return {
    url: publicUrl + paths.movement(slug),
    ...rest,
    issuer: unitRecord(issuer, publicUrl),
    document: pageRecord(document, paths.document, publicUrl),
    directive: pageRecord(directive, paths.document, publicUrl),
    parent: pageRecord(parent, paths.movement, publicUrl),
    children: pageRecords(children, paths.movement, publicUrl),
    entries: entries.map(({ unit, isDemo, ...entry }) => ({
      ...entry,
      unit: unitRecord(unit, publicUrl),
      demo: isDemo,
    })),
    text: plainText(body),
    provenance: provenanceRecord(provenance),
  }
}

/** A movement in the vocabulary of schema.org, which has no nearer word than a programme of work. */
export function movementWork(movement: MovementPageView, publicUrl: string): object {
  const url = publicUrl + paths.movement(movement.slug)
  const { title, slogan, purpose, periodFrom, periodTo, updatedAt } = movement
  return {
    '@context': SCHEMA,
    '@type': 'CreativeWork',
    '@id': url,
    url,
    name: title,
    inLanguage: 'vi',
    alternativeHeadline: slogan ?? undefined,
    abstract: purpose ?? undefined,
    publisher: organisation(movement.issuer, publicUrl),
    temporalCoverage:
      periodFrom || periodTo ? `${periodFrom ?? '..'}/${periodTo ?? '..'}` : undefined,
    dateModified: updatedAt,
  }
}
