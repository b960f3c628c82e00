/**
 * A constituent part of a procedure: its letter in NĐ 63/2010 art. 8(2) (as amended by NĐ 92/2017;
 * null for the legal bases, which art. 15 asks of the announcing decision) and whether every
 * procedure must have it or only those it applies to.
 */
export interface ProcedurePart {
  part:
    | 'name'
    | 'steps'
    | 'channels'
    | 'components'
    | 'sets'
    | 'time-limit'
    | 'audience'
    | 'agency'
    | 'forms'
    | 'results'
    | 'conditions'
    | 'fees'
    | 'legal-bases'
  letter: 'a' | 'b' | 'c' | 'd' | 'đ' | 'e' | 'g' | 'h' | null
  isRequired: boolean
}

/** All parts in the order of the decree. */
export const procedureParts: readonly ProcedurePart[] = [
  { part: 'name', letter: 'a', isRequired: true },
  { part: 'steps', letter: 'b', isRequired: true },
  { part: 'channels', letter: 'c', isRequired: true },
  { part: 'components', letter: 'd', isRequired: true },
  { part: 'sets', letter: 'd', isRequired: true },
  { part: 'time-limit', letter: 'đ', isRequired: true },
  { part: 'audience', letter: 'e', isRequired: true },
  { part: 'agency', letter: 'g', isRequired: true },
  { part: 'forms', letter: 'h', isRequired: false },
  { part: 'results', letter: 'h', isRequired: false },
  { part: 'conditions', letter: 'h', isRequired: false },
  { part: 'fees', letter: 'h', isRequired: false },
  { part: 'legal-bases', letter: null, isRequired: true },
]

type Text = string | null | undefined
type Rows<Row> = readonly Row[] | null | undefined

/** What is looked at in a version; a stored document and a parsed sheet both fit. */
export interface PartsOfVersion {
  name?: Text
  steps?: Rows<{ text?: Text }>
  channels?: Rows<{
    timeLimit?: { value?: number | null; unit?: string | null; text?: Text } | null
    fees?: Rows<unknown>
    feeText?: Text
  }>
  documentCases?: Rows<{ components?: Rows<{ formName?: Text; form?: unknown }> }>
  sets?: number | null
  audiences?: Rows<string>
  audiencesText?: Text
  implementingAgency?: Text
  competentAgency?: Text
  results?: Text
  conditions?: Text
  legalBases?: Rows<unknown>
}

/**
 * The parts a version does not state, in the order of the decree. "Không quy định" and "0 đồng" are
 * statements, not gaps; a missing part that is not required may simply not apply.
 */
export function missingParts(version: PartsOfVersion): readonly ProcedurePart[] {
  return procedureParts.filter(({ part }) => !presence[part](version))
}

const presence: Readonly<Record<ProcedurePart['part'], (version: PartsOfVersion) => boolean>> = {
  name: ({ name }) => hasText(name),
  steps: ({ steps }) => (steps ?? []).some(({ text }) => hasText(text)),
  channels: ({ channels }) => hasRows(channels),
  components: (version) => componentsOf(version).length > 0,
  sets: ({ sets }) => typeof sets === 'number',
  'time-limit': ({ channels }) => (channels ?? []).some(({ timeLimit }) => hasLimit(timeLimit)),
  audience: ({ audiences, audiencesText }) => hasRows(audiences) || hasText(audiencesText),
  agency: ({ implementingAgency, competentAgency }) =>
    hasText(implementingAgency) || hasText(competentAgency),
  forms: (version) =>
    componentsOf(version).some(({ form, formName }) => Boolean(form) || hasText(formName)),
  results: ({ results }) => hasText(results),
  conditions: ({ conditions }) => hasText(conditions),
  fees: ({ channels }) =>
    (channels ?? []).some(({ fees, feeText }) => hasRows(fees) || hasText(feeText)),
  'legal-bases': ({ legalBases }) => hasRows(legalBases),
}

function componentsOf({ documentCases }: PartsOfVersion) {
  return (documentCases ?? []).flatMap(({ components }) => components ?? [])
}

function hasLimit(
  limit: { value?: number | null; unit?: string | null; text?: Text } | null | undefined,
) {
  return typeof limit?.value === 'number' || Boolean(limit?.unit) || hasText(limit?.text)
}

function hasText(text: Text): boolean {
  return Boolean(text?.trim())
}

function hasRows(rows: Rows<unknown>): boolean {
  return (rows?.length ?? 0) > 0
}
