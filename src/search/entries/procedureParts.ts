import type { Payload } from 'payload'

import { idOf } from '../../access/roles.js'
import {
  addDays,
  compareDays,
  dayOf,
  type CalendarDate,
} from '../../domain/calendar/calendarDate.js'
import { versionOn } from '../../domain/calendar/effectivePeriods.js'
import { groupBy } from '../../domain/groupBy.js'
import { numberKeys } from '../../domain/search/numberKeys.js'
import { agenciesIn, feeBandOf, timeLimitBandsOf } from '../../domain/procedures/procedureFacets.js'
import { foldText } from '../../domain/text/vietnameseText.js'
import type { Posting, Procedure, ProcedureVersion } from '../../payload-types.js'
import type { Facets, SearchEntry } from '../searchIndex.js'
import { readPublic } from './readPublic.js'
import { idsAt, textsAt } from './textsAt.js'

/** What the versions and postings of a procedure add to its entry. */
export type ProcedureParts = Pick<
  SearchEntry,
  'names' | 'body' | 'links' | 'facets' | 'sortKeys' | 'until'
> &
  Readonly<{
    /** Units at which the version in force is posted. */
    postedAt: readonly string[]
    effectiveFrom: CalendarDate | null
  }>

const BODY = [
  'steps.text', 'conditions', 'results', 'audiencesText', 'implementingAgency', 'competentAgency',
  'authorisedAgency', 'coordinatingAgency', 'receivingAddress', 'documentCases.caseName',
  'documentCases.components.name', 'documentCases.components.formName',
  'channels.description', 'legalBases.numberText', 'legalBases.summary',
  'announcingDecision.numberText',
] // prettier-ignore

/** Documents that a version rests on are looked for by their numbers, in any spelling. */
const NUMBERS = ['announcingDecision.numberText', 'legalBases.numberText']

/** What is read of a procedure, besides its texts, of its versions and of their postings. */
export const OF_PROCEDURE = ['levels', 'fieldName', 'agencyText', 'abolished', 'provenance.demo']
const OF_VERSION = [
  ...BODY, ...NUMBERS, 'procedure', 'name', 'effectiveFrom', 'effectiveTo', 'audiences',
  'onlineLevel', 'channels.timeLimit.value', 'channels.timeLimit.unit', 'channels.fees.amount',
] // prettier-ignore
const OF_POSTING = ['version', 'unit', 'removedOn']

/** Reads what is valid on a day; former names stay findable. */
export async function readProcedureParts(
  payload: Payload,
  { procedures, today }: { procedures: readonly Procedure[]; today: CalendarDate },
): Promise<ReadonlyMap<string, ProcedureParts>> {
  const ofProcedures = { procedure: { in: procedures.map(({ id }) => id) } }
  const versions = await readPublic(payload, 'procedure-versions', ofProcedures, OF_VERSION)
  const ofVersions = { version: { in: versions.map(({ id }) => id) } }
  const postings = await readPublic(payload, 'postings', ofVersions, OF_POSTING)
  const versionsOf = groupBy(versions, ({ procedure }) => idOf(procedure))
  const postingsOf = groupBy(postings, ({ version }) => idOf(version))
  return new Map(
    procedures.map((procedure) => {
      const own = versionsOf.get(procedure.id) ?? []
      const inForce = versionOn(own, today)
      const posted = own.flatMap(({ id }) => postingsOf.get(id) ?? [])
      return [procedure.id, partsOf(procedure, { own, inForce, posted, today })]
    }),
  )
}

type Related = {
  own: readonly ProcedureVersion[]
  inForce: ProcedureVersion | null
  posted: readonly Posting[]
  today: CalendarDate
}

function partsOf(procedure: Procedure, { own, inForce, posted, today }: Related): ProcedureParts {
  const standing = posted.filter(
    ({ version, removedOn }) =>
      version === inForce?.id && (!removedOn || (dayOf(removedOn) ?? '') > today),
  )
  const keys = NUMBERS.flatMap((path) => textsAt(inForce, path)).flatMap(numberKeys)
  return {
    names: [...own.flatMap(({ name }) => name || []), ...agenciesIn(inForce?.competentAgency)],
    body: [...BODY.flatMap((path) => textsAt(inForce, path)), keys.join(' ')].join('\n'),
    links: [...own, ...posted].map(({ id }) => id),
    postedAt: standing.flatMap((posting) => idsAt(posting, 'unit')),
    effectiveFrom: dayOf(inForce?.effectiveFrom),
    facets: facetsOf(procedure, inForce),
    sortKeys: sortKeysOf(procedure, inForce),
    until: lastDayOf([...own, ...posted], today),
  }
}

/** The day before the next one on which a version begins or something has ended; null where none will. */
function lastDayOf(
  periods: readonly { effectiveFrom?: unknown; effectiveTo?: unknown; removedOn?: unknown }[],
  today: CalendarDate,
): CalendarDate | null {
  const lastDays = periods.flatMap(({ effectiveFrom, effectiveTo, removedOn }) => {
    const begins = [effectiveFrom, removedOn].flatMap((day) => dayOf(day as string | null) ?? [])
    return [...begins.map((day) => addDays(day, -1)), dayOf(effectiveTo as string | null) ?? []]
  })
  const ahead = lastDays.flat().filter((day) => day >= today)
  return ahead.toSorted(compareDays)[0] ?? null
}

/** Longer beginnings decide nothing. */
const KEY = 48

function sortKeysOf(procedure: Procedure, inForce: ProcedureVersion | null) {
  const field = foldText(procedure.fieldName ?? '\uffff').slice(0, KEY)
  const byValue = foldText(procedure.name).replace(/\d+/g, (digits) => digits.padStart(5, '0'))
  const day = Number((dayOf(inForce?.effectiveFrom) ?? '0').replaceAll('-', ''))
  const standing = procedure.abolished ? 1 : 0
  return {
    'linh-vuc': `${standing} ${field} ${procedure.nationalCode}`,
    ten: `${standing} ${byValue.slice(0, KEY)}`,
    moi: `${standing} ${String(99_999_999 - day)} ${procedure.nationalCode}`,
  }
}

function facetsOf(procedure: Procedure, inForce: ProcedureVersion | null): Facets {
  const channels = inForce?.channels ?? []
  const fee = feeBandOf(
    channels.flatMap(({ fees }) => (fees ?? []).map(({ amount }) => ({ amount: amount ?? null }))),
  )
  const limits = channels.map(({ timeLimit }) => ({
    value: timeLimit?.value ?? null,
    unit: timeLimit?.unit ?? null,
  }))
  return {
    cap: procedure.levels,
    'linh-vuc': procedure.fieldName ? [procedure.fieldName] : [],
    'co-quan': [
      ...new Set([...agenciesIn(procedure.agencyText), ...agenciesIn(inForce?.competentAgency)]),
    ],
    'doi-tuong': inForce?.audiences ?? [],
    'truc-tuyen': inForce?.onlineLevel ? [inForce.onlineLevel] : [],
    phi: fee ? [fee] : [],
    'thoi-han': timeLimitBandsOf(limits),
  }
}
