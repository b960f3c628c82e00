import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import type {
  Audience,
  DocumentValidity,
  OnlineLevel,
  OnlineScheme,
  PartialReason,
  ProcedureChangeKind,
} from '../../domain/options.js'
import { missingParts, type ProcedurePart } from '../../domain/procedures/procedureParts.js'
import { documentKey } from '../../domain/text/vietnameseText.js'
import type { Document, ProcedureVersion } from '../../payload-types.js'
import { DOCUMENT_LINK, documentLinkOf, FILE_LINK } from '../reading/links.js'
import type { DocumentLink } from '../reading/links.js'
import { populated } from '../reading/populated.js'
import { paperCaseOf, type PaperCase } from './procedurePapers.js'
import { channelViewOf, type ChannelView } from './procedureTerms.js'
import { ARTICLE_LINK, provenanceOf, type ProvenanceView } from '../reading/provenance.js'
import type { Reader } from '../reading/reader.js'

export type StepView = Readonly<{
  /** The number that the source gives it; null for words outside the steps. */
  order: number | null
  actor: string | null
  text: string
}>

export type LegalBasisView = Readonly<{
  numberText: string | null
  summary: string | null
  issuedOn: CalendarDate | null
  /** The day in the words of the source, where it is not a day. */
  issuedOnText: string | null
  issuerText: string | null
  document: CitedDocument | null
}>

/** A document of the portal that a version rests on, and whether it still holds. */
export type CitedDocument = DocumentLink &
  Readonly<{ validity: DocumentValidity; expiredOn: CalendarDate | null }>

/** The parts of a procedure (NĐ 63/2010 art. 8) as one version states them. */
export type VersionView = Readonly<{
  id: string
  label: string | null
  name: string | null
  changeKind: ProcedureChangeKind
  decision: Readonly<{
    numberText: string | null
    issuedOn: CalendarDate | null
    issuerText: string | null
    document: CitedDocument | null
  }>
  effectiveFrom: CalendarDate | null
  effectiveTo: CalendarDate | null
  steps: readonly StepView[]
  channels: readonly ChannelView[]
  cases: readonly PaperCase[]
  sets: number | null
  audiences: readonly Audience[]
  audiencesText: string | null
  implementingAgency: string | null
  competentAgency: string | null
  authorisedAgency: string | null
  coordinatingAgency: string | null
  receivingAddress: string | null
  results: string | null
  conditions: string | null
  legalBases: readonly LegalBasisView[]
  online: Readonly<{
    scheme: OnlineScheme | null
    level: OnlineLevel | null
    partialReason: PartialReason | null
    proactiveLevel: number | null
    url: string | null
  }>
  /** What the version does not state, in the order of the decree. */
  missing: readonly ProcedurePart[]
  provenance: ProvenanceView
  updatedAt: string
}>

const SHOWN = {
  label: true,
  name: true,
  changeKind: true,
  announcingDecision: true,
  effectiveFrom: true,
  effectiveTo: true,
  steps: true,
  channels: true,
  documentCases: true,
  sets: true,
  audiences: true,
  audiencesText: true,
  implementingAgency: true,
  competentAgency: true,
  authorisedAgency: true,
  coordinatingAgency: true,
  receivingAddress: true,
  results: true,
  conditions: true,
  legalBases: true,
  onlineScheme: true,
  onlineLevel: true,
  partialReason: true,
  proactiveLevel: true,
  onlineUrl: true,
  provenance: true,
  updatedAt: true,
} as const

const CITED = {
  ...DOCUMENT_LINK,
  numberKey: true,
  issuedOn: true,
  validity: true,
  expiredOn: true,
} as const

/**
 * One version of a procedure in full, with the documents and forms it names. A version without a name of its own
 * has that of the procedure, where it is given: the name is then not missing.
 */
export async function readVersion(
  reader: Reader,
  id: string,
  procedureName: string | null = null,
): Promise<VersionView | null> {
  const version = await reader.findOne(
    'procedure-versions',
    { id: { equals: id } },
    {
      select: SHOWN,
      populate: { documents: CITED, media: FILE_LINK, articles: ARTICLE_LINK },
      depth: 1,
    },
  )
  if (!version) return null
  const stated = statedIn(version, await readKnownBases(reader, version))
  return { ...stated, missing: missingParts({ ...version, name: version.name || procedureName }) }
}

type Cited = {
  numberText?: string | null
  issuedOn?: string | null
  document?: Document | string | null
}

/** Documents of this portal that have the number of a legal base, by their key. */
async function readKnownBases(
  reader: Reader,
  { legalBases, announcingDecision }: ProcedureVersion,
): Promise<readonly Document[]> {
  const cited: Cited[] = [...(legalBases ?? []), announcingDecision ?? {}]
  const keys = cited.flatMap(({ numberText }) => keyOfNumber(numberText) ?? [])
  if (keys.length === 0) return []
  const { docs } = await reader.find('documents', {
    where: { numberKey: { in: [...new Set(keys)] } },
    select: CITED,
    limit: 0,
    pagination: false,
  })
  return docs
}

/** The words before the number ("Quyết định số 3745/QĐ-BQP") are not a part of it; a bare "12" names no document. */
function keyOfNumber(numberText: string | null | undefined): string | null {
  const number = /\d+\s*\/\s*[^\s,;]+/.exec(numberText ?? '')
  return number ? documentKey(number[0]) : null
}

/** The document that is cited: the one an editor named, else one of the same number and, where both are known, year. */
function citedDocument(cited: Cited, known: readonly Document[]): CitedDocument | null {
  const named = citedLinkOf(cited.document)
  if (named) return named
  const key = keyOfNumber(cited.numberText)
  const year = yearOfDay(cited.issuedOn)
  const same = known.find((document) => {
    const otherYear = yearOfDay(document.issuedOn)
    return document.numberKey === key && (!year || !otherYear || year === otherYear)
  })
  return citedLinkOf(same)
}

function citedLinkOf(related: Document | string | null | undefined): CitedDocument | null {
  const link = documentLinkOf(related)
  const document = populated(related)
  return (
    link && {
      ...link,
      validity: document?.validity ?? 'unknown',
      expiredOn: dayOf(document?.expiredOn),
    }
  )
}

function yearOfDay(day: string | null | undefined): string | undefined {
  return dayOf(day)?.slice(0, 4)
}

function statedIn(
  version: ProcedureVersion,
  known: readonly Document[],
): Omit<VersionView, 'missing'> {
  const { announcingDecision: decision } = version
  return {
    id: version.id,
    ...statedWords(version),
    changeKind: version.changeKind,
    decision: {
      numberText: decision?.numberText || null,
      issuedOn: dayOf(decision?.issuedOn),
      issuerText: decision?.issuerText || null,
      document: citedDocument(decision ?? {}, known),
    },
    effectiveFrom: dayOf(version.effectiveFrom),
    effectiveTo: dayOf(version.effectiveTo),
    steps: (version.steps ?? []).map(({ order, actor, text }) => ({
      order: order ?? null,
      actor: actor || null,
      text,
    })),
    channels: (version.channels ?? []).map(channelViewOf),
    cases: (version.documentCases ?? []).map(paperCaseOf),
    sets: version.sets ?? null,
    audiences: version.audiences ?? [],
    legalBases: (version.legalBases ?? []).map((base) => ({
      numberText: base.numberText || null,
      summary: base.summary || null,
      issuedOn: dayOf(base.issuedOn),
      issuedOnText: base.issuedOnText || null,
      issuerText: base.issuerText || null,
      document: citedDocument(base, known),
    })),
    online: onlineOf(version),
    provenance: provenanceOf(version.provenance),
    updatedAt: version.updatedAt,
  }
}

function statedWords(version: ProcedureVersion) {
  return {
    label: version.label || null,
    name: version.name || null,
    audiencesText: version.audiencesText || null,
    implementingAgency: version.implementingAgency || null,
    competentAgency: version.competentAgency || null,
    authorisedAgency: version.authorisedAgency || null,
    coordinatingAgency: version.coordinatingAgency || null,
    receivingAddress: version.receivingAddress || null,
    results: version.results || null,
    conditions: version.conditions || null,
  }
}

function onlineOf(version: ProcedureVersion): VersionView['online'] {
  return {
    scheme: version.onlineScheme ?? null,
    level: version.onlineLevel ?? null,
    partialReason: version.partialReason ?? null,
    proactiveLevel: version.proactiveLevel ?? null,
    url: version.onlineUrl || null,
  }
}
