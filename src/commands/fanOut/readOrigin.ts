import type { Payload } from 'payload'

import { idOf } from '../../access/roles.js'
import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { parseDocumentNumber } from '../../domain/documents/documentNumber.js'
import {
  recipientUnits,
  type Origin,
  type OriginItem,
  type Recipient,
  type ResolvedOn,
} from '../../domain/assignments/fanOut.js'
import { findingKey, hasConclusion } from '../../domain/inspections/findings.js'
import type { AssignmentOrigin } from '../../domain/options.js'
import { isValidOn } from '../../domain/units/units.js'
import type { Directive, Inspection, Plan } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import type { OriginUnit } from './loadUnits.js'

const words = text.commands.fanOut
const LONGEST_TITLE = 500
const LONGEST_PREFIX = 24

export const originCollections = {
  directive: 'directives',
  plan: 'plans',
  inspection: 'inspections',
} as const satisfies Record<AssignmentOrigin, string>

/** What should be handed out now: the origin as published, nothing more because it is gone, or no change. */
export type Wanted =
  | { kind: 'wanted'; origin: Origin; resolvedOn: ResolvedOn; title: string; isDemo: boolean }
  | { kind: 'gone'; reason: string; title: string }
  | { kind: 'untouched' }

type Asked = { kind: AssignmentOrigin; id: string; resolvedOn: ResolvedOn }
type Known = { units: readonly OriginUnit[]; today: CalendarDate }

/**
 * Reads a directive, plan or inspection as the public sees it. Taken back into a draft it leaves the
 * work as it is: correcting a paper must not end what units are doing.
 */
export async function readOrigin(payload: Payload, asked: Asked, known: Known): Promise<Wanted> {
  const row = await publishedRow(payload, asked)
  if (!row) return { kind: 'untouched' }
  if (row.deletedAt) return { kind: 'gone', reason: words.deleted, title: row.title }
  if (row._status !== 'published') return { kind: 'untouched' }
  if (row.withdrawn) {
    return { kind: 'gone', reason: words.withdrawn(row.withdrawnReason ?? ''), title: row.title }
  }
  const isDemo = row.provenance?.demo === true
  return {
    kind: 'wanted',
    title: row.title,
    isDemo,
    ...(await partsOf(payload, row, asked, known)),
  }
}

type Row = Directive | Inspection | Plan
type Parts = { origin: Origin; resolvedOn: ResolvedOn }

async function publishedRow(payload: Payload, { kind, id }: Asked): Promise<Row | null> {
  return payload.findByID({
    collection: originCollections[kind],
    id,
    depth: 0,
    disableErrors: true,
    draft: false,
    trash: true,
    overrideAccess: true, // The system hands out what was published; nobody is shown anything.
  })
}

async function partsOf(payload: Payload, row: Row, asked: Asked, known: Known): Promise<Parts> {
  const { id, kind, resolvedOn } = asked
  if (kind === 'plan') {
    const items = planItems(row as Plan, validUnits(known))
    return { origin: { kind, id, codePrefix: shortSlug(row), items }, resolvedOn }
  }
  if (kind === 'inspection') {
    const codePrefix = (row as Inspection).code || shortSlug(row)
    return {
      origin: { kind, id, codePrefix, items: findingItems(row as Inspection, validUnits(known)) },
      resolvedOn,
    }
  }
  const directive = row as Directive
  const recipients = (directive.recipients ?? []).map(recipientOf)
  const resolved = recipientUnits(recipients, known.units, { today: known.today, resolvedOn })
  const codePrefix = await numberOf(payload, directive)
  const items = requirementItems(directive, resolved.units)
  return { origin: { kind, id, codePrefix, items }, resolvedOn: resolved.resolvedOn }
}

function recipientOf({
  mode,
  unit,
  kind,
}: NonNullable<Directive['recipients']>[number]): Recipient {
  return { mode, unit: idOf(unit), kind: kind ?? null }
}

function requirementItems(
  { requirements }: Directive,
  units: readonly string[],
): readonly OriginItem[] {
  return (requirements ?? []).map((requirement) => ({
    key: requirement.code,
    ...titled(requirement.text),
    units,
    obligation: requirement.obligation,
    frequency: requirement.frequency,
    due: requirement.due ?? { kind: 'none' },
    weight: requirement.weight ?? 1,
  }))
}

/** A task is owed by its lead unit; one without a lead unit cannot be handed out. */
function planItems({ tasks }: Plan, valid: ReadonlySet<string>): readonly OriginItem[] {
  return (tasks ?? []).map((task) => ({
    key: task.code,
    ...titled(task.title),
    units: only(idOf(task.leadUnit), valid),
    coopUnits: (task.coopUnits ?? []).flatMap((unit) => idOf(unit) ?? []),
    product: task.product ?? null,
    responsiblePerson: task.responsiblePerson ?? null,
    obligation: task.obligation,
    frequency: task.due?.kind === 'continuous' ? 'continuous' : 'once',
    area: task.area ?? null,
    due: task.due ?? { kind: 'none' },
    weight: task.weight ?? 1,
  }))
}

/** What was found is put right after the conclusion, not while the inspection still runs (DOMAIN §2e). */
function findingItems(
  { findings, stage }: Inspection,
  valid: ReadonlySet<string>,
): readonly OriginItem[] {
  if (!hasConclusion(stage)) return []
  return (findings ?? []).map((finding, place) => ({
    key: findingKey(finding, place),
    codePart: finding.code || String(place + 1),
    ...titled(finding.remediation?.action || finding.description),
    units: only(idOf(finding.unit), valid),
    obligation: 'mandatory',
    frequency: 'once',
    due: finding.remediation?.due ?? { kind: 'none' },
    weight: 1,
  }))
}

function titled(words: string): Pick<OriginItem, 'title' | 'description'> {
  return words.length <= LONGEST_TITLE
    ? { title: words }
    : { title: `${words.slice(0, LONGEST_TITLE - 1)}…`, description: words }
}

function validUnits({ units, today }: Known): ReadonlySet<string> {
  return new Set(units.filter((unit) => isValidOn(unit, today)).map(({ id }) => id))
}

function only(unit: string | null, valid: ReadonlySet<string>): readonly string[] {
  return unit && valid.has(unit) ? [unit] : []
}

/** "216/BCĐ-NC" gives codes that begin with 216. */
async function numberOf(payload: Payload, directive: Directive): Promise<string> {
  const id = idOf(directive.document)
  const paper = id
    ? await payload.findByID({
        collection: 'documents',
        id,
        depth: 0,
        disableErrors: true,
        select: { numberText: true },
        overrideAccess: true, // As above.
      })
    : null
  const parsed = paper?.numberText ? parseDocumentNumber(paper.numberText) : null
  return parsed ? `${parsed.number}${parsed.suffix ?? ''}` : shortSlug(directive)
}

function shortSlug({ id, slug }: Row): string {
  return (slug || id).slice(0, LONGEST_PREFIX).replace(/-+$/, '')
}
