import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type { DocumentKind, DocumentValidity } from '../../domain/options.js'
import type { Directive, Document } from '../../payload-types.js'
import { populated } from '../reading/populated.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink } from '../units/unitLinks.js'

/** One line of the list: a directive together with its issued paper, or any other document. */
export type DocumentRow = Readonly<{
  slug: string
  title: string
  numberText: string | null
  kind: DocumentKind | null
  validity: DocumentValidity | null
  issuedOn: CalendarDate | null
  issuer: UnitLink | null
  summary: string | null
  isDirective: boolean
  isDemo: boolean
}>

/** Which record a line shows. */
export type DocumentKey = { id: string; isDirective: boolean }

/** The lines of a page of the list, in the order of its keys. */
export async function readDocumentRows(
  reader: Reader,
  { keys, today }: { keys: readonly DocumentKey[]; today: CalendarDate },
): Promise<DocumentRow[]> {
  const [directives, documents] = await Promise.all([
    readShownDirectives(reader, idsOf(keys, true)),
    readShownDocuments(reader, idsOf(keys, false)),
  ])
  const links = await readUnitLinks(reader, {
    units: [...directives, ...documents].map(({ issuer }) => issuer),
    today,
  })
  const rows = new Map<string, DocumentRow>([
    ...directives.map((each) => [each.id, directiveRow(each, links.one(each.issuer))] as const),
    ...documents.map((each) => [each.id, documentRow(each, links.one(each.issuer))] as const),
  ])
  return keys.flatMap(({ id }) => rows.get(id) ?? [])
}

async function readShownDirectives(reader: Reader, ids: string[]): Promise<Directive[]> {
  if (ids.length === 0) return []
  const { docs } = await reader.find('directives', {
    where: { id: { in: ids } },
    select: {
      slug: true,
      title: true,
      summary: true,
      issuedOn: true,
      issuer: true,
      document: true,
      provenance: { demo: true },
    },
    populate: {
      documents: { numberText: true, kind: true, validity: true, issuedOn: true },
      units: UNIT_LINK,
    },
    depth: 1,
    limit: 0,
    pagination: false,
  })
  return docs
}

async function readShownDocuments(reader: Reader, ids: string[]): Promise<Document[]> {
  if (ids.length === 0) return []
  const { docs } = await reader.find('documents', {
    where: { id: { in: ids } },
    select: {
      slug: true,
      title: true,
      numberText: true,
      kind: true,
      validity: true,
      issuedOn: true,
      issuer: true,
      issuerText: true,
      summary: true,
      provenance: { demo: true },
    },
    populate: { units: UNIT_LINK },
    depth: 1,
    limit: 0,
    pagination: false,
  })
  return docs
}

function directiveRow(directive: Directive, issuer: UnitLink | null): DocumentRow {
  const paper = populated(directive.document)
  return {
    slug: directive.slug ?? '',
    title: directive.title,
    numberText: paper?.numberText ?? null,
    kind: paper?.kind ?? null,
    validity: paper?.validity ?? null,
    issuedOn: dayOf(directive.issuedOn ?? paper?.issuedOn),
    issuer,
    summary: directive.summary || null,
    isDirective: true,
    isDemo: directive.provenance?.demo === true,
  }
}

function documentRow(document: Document, issuer: UnitLink | null): DocumentRow {
  const { issuerText } = document
  return {
    slug: document.slug ?? '',
    title: document.title,
    numberText: document.numberText,
    kind: document.kind,
    validity: document.validity,
    issuedOn: dayOf(document.issuedOn),
    issuer: issuer ?? (issuerText ? { name: issuerText, slug: null } : null),
    summary: document.summary || null,
    isDirective: false,
    isDemo: document.provenance?.demo === true,
  }
}

function idsOf(keys: readonly DocumentKey[], isDirective: boolean): string[] {
  return keys.filter((key) => key.isDirective === isDirective).map(({ id }) => id)
}
