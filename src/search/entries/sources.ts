import type { SearchKind } from '../searchIndex.js'

/** Where the parts of an entry stand in the records of a collection. */
export type Source = Readonly<{
  title: 'title' | 'name'
  /** The field that is the last part of the public address. */
  slug: 'slug' | 'code' | 'nationalCode'
  codes: readonly string[]
  names: readonly string[]
  summary: readonly string[]
  body: readonly string[]
  day: string | null
  /** Related units and documents whose names are shown. */
  units: readonly string[]
  documents: readonly string[]
}>

/**
 * Fields that the public page of each kind shows. Records are read with the rights of a visitor, so a
 * field that only officers may read is not there even where it is named by mistake.
 */
export const sources: Readonly<Record<SearchKind, Source>> = {
  documents: source({
    codes: ['numberText'],
    names: ['issuerText', 'subjects', 'signerName'],
    summary: ['summary'],
    body: ['summary', 'body', 'relations.text'],
    day: 'issuedOn',
    units: ['issuer'],
  }),
  directives: source({
    summary: ['summary'],
    body: ['summary', 'requirements.heading', 'requirements.text', 'recipientsText'],
    day: 'issuedOn',
    units: ['issuer', 'recipients.unit'],
    documents: ['document'],
  }),
  plans: source({
    summary: ['summary'],
    body: ['summary', 'body', 'targets.text', 'tasks.title', 'tasks.product', 'tasks.note'],
    day: 'periodFrom',
    units: ['issuer', 'tasks.leadUnit'],
    documents: ['document'],
  }),
  assignments: source({
    slug: 'code',
    codes: ['code'],
    summary: ['description', 'product'],
    body: ['description', 'product', 'responsibility', 'authority'],
    units: ['unit', 'coopUnits'],
  }),
  movements: source({
    names: ['slogan'],
    summary: ['purpose'],
    body: ['purpose', 'audience', 'body', 'criteria.text', 'awards'],
    day: 'periodFrom',
    units: ['issuer'],
    documents: ['document'],
  }),
  'innovation-models': source({
    title: 'name',
    names: ['ownerText', 'field'],
    summary: ['summary'],
    body: [
      'summary', 'problem', 'solution', 'body', 'components.name', 'components.note', 'location',
      'services', 'result', 'coverageText',
    ], // prettier-ignore
    units: ['owner'],
  }),
  inspections: source({
    codes: ['code'],
    summary: ['conclusion.summary', 'contents'],
    body: [
      'contents', 'decisionText', 'strengths', 'conclusion.summary', 'conclusion.numberText',
      'findings.description', 'findings.remediation.action',
    ], // prettier-ignore
    units: ['units'],
  }),
  articles: source({
    names: ['topics'],
    summary: ['summary'],
    body: ['summary', 'body'],
    day: 'publishedOn',
    units: ['units'],
  }),
  pages: source({ body: ['body'] }),
  units: source({
    title: 'name',
    codes: ['code'],
    names: ['shortName'],
    summary: ['contact.address'],
    body: ['contact.address', 'oneStopDesk.address', 'oneStopDesk.note', 'titles.title'],
  }),
  procedures: source({
    title: 'name',
    slug: 'nationalCode',
    codes: ['nationalCode', 'localCode'],
    names: ['fieldName', 'agencyText', 'keywords'],
    summary: ['summary', 'agencyText'],
    body: ['summary'],
  }),
}

function source(parts: Partial<Source>): Source {
  return {
    title: 'title',
    slug: 'slug',
    codes: [],
    names: [],
    summary: [],
    body: [],
    day: null,
    units: [],
    documents: [],
    ...parts,
  }
}
