import type { Where } from 'payload'

import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type {
  DocumentKind,
  DocumentRelationType,
  DocumentValidity,
  SigningMode,
  Urgency,
} from '../../domain/options.js'
import type { Document } from '../../payload-types.js'
import {
  DOCUMENT_LINK,
  documentLinkOf,
  FILE_LINK,
  fileLinksOf,
  type DocumentLink,
  type FileLink,
} from '../reading/links.js'
import { ARTICLE_LINK, provenanceOf, type ProvenanceView } from '../reading/provenance.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink } from '../units/unitLinks.js'

/** How a document stands to another; `isReverse` when the other one says so. */
export type RelationView = Readonly<{
  type: DocumentRelationType
  isReverse: boolean
  text: string
  document: DocumentLink | null
}>

/** An official document with the fields of Decree 30/2020. */
export type PaperView = Readonly<{
  id: string
  slug: string
  title: string
  numberText: string
  kind: DocumentKind
  summary: string | null
  issuer: UnitLink | null
  issuedOn: CalendarDate | null
  effectiveFrom: CalendarDate | null
  expiredOn: CalendarDate | null
  validity: DocumentValidity
  signer: Readonly<{ mode: SigningMode; title: string | null; name: string | null }> | null
  urgency: Urgency
  subjects: readonly string[]
  files: readonly FileLink[]
  relations: readonly RelationView[]
  body: Document['body']
  provenance: ProvenanceView
  updatedAt: string
}>

const SHOWN = {
  slug: true,
  title: true,
  numberText: true,
  kind: true,
  summary: true,
  issuer: true,
  issuerText: true,
  issuedOn: true,
  effectiveFrom: true,
  expiredOn: true,
  validity: true,
  signingMode: true,
  signerTitle: true,
  signerName: true,
  urgency: true,
  subjects: true,
  files: true,
  relations: true,
  body: true,
  provenance: true,
  updatedAt: true,
} as const

/** One document as it was issued, with what it says of others and what others say of it. */
export async function readPaper(
  reader: Reader,
  { where, today }: { where: Where; today: CalendarDate },
): Promise<PaperView | null> {
  const document = await reader.findOne('documents', where, {
    select: SHOWN,
    populate: {
      documents: DOCUMENT_LINK,
      media: FILE_LINK,
      units: UNIT_LINK,
      articles: ARTICLE_LINK,
    },
    depth: 1,
  })
  if (!document) return null
  const [links, reverse] = await Promise.all([
    readUnitLinks(reader, { units: [document.issuer], today }),
    readReverseRelations(reader, document.id),
  ])
  return paperOf(document, { issuer: links.one(document.issuer), reverse })
}

async function readReverseRelations(reader: Reader, id: string): Promise<RelationView[]> {
  const { docs } = await reader.find('documents', {
    where: { 'relations.document': { equals: id } },
    select: { ...DOCUMENT_LINK, relations: true },
    sort: '-issuedOn',
    limit: 0,
    pagination: false,
  })
  return docs.flatMap((other) =>
    (other.relations ?? [])
      .filter(({ document }) => document === id)
      .map(({ type }) => ({
        type,
        isReverse: true,
        text: other.title,
        document: documentLinkOf(other),
      })),
  )
}

function paperOf(
  document: Document,
  { issuer, reverse }: { issuer: UnitLink | null; reverse: RelationView[] },
): PaperView {
  const { id, title, numberText, kind, validity, urgency, issuerText, body, updatedAt } = document
  return {
    id,
    slug: document.slug ?? '',
    title,
    numberText,
    kind,
    summary: document.summary || null,
    issuer: issuer ?? (issuerText ? { name: issuerText, slug: null } : null),
    issuedOn: dayOf(document.issuedOn),
    effectiveFrom: dayOf(document.effectiveFrom),
    expiredOn: dayOf(document.expiredOn),
    validity,
    signer: signerOf(document),
    urgency,
    subjects: document.subjects ?? [],
    files: fileLinksOf(document.files),
    relations: [...ownRelations(document), ...reverse],
    body,
    provenance: provenanceOf(document.provenance),
    updatedAt,
  }
}

function signerOf({ signingMode, signerTitle, signerName }: Document): PaperView['signer'] {
  if (!signerTitle && !signerName) return null
  return { mode: signingMode, title: signerTitle || null, name: signerName || null }
}

function ownRelations({ relations }: Document): RelationView[] {
  return (relations ?? []).flatMap(({ type, document, text }) => {
    const link = documentLinkOf(document)
    const words = link?.title ?? text
    return words ? [{ type, isReverse: false, text: words, document: link }] : []
  })
}
