import type { Where } from 'payload'

import { idOf } from '../../access/roles.js'
import { dayOf, type CalendarDate } from '../../domain/calendar/calendarDate.js'
import { levelHandledBy } from '../../domain/procedures/handledProcedures.js'
import type { SuccessionType, UnitKind, UnitLevel } from '../../domain/options.js'
import { unitStanding } from '../../domain/units/units.js'
import type { Unit } from '../../payload-types.js'
import { ARTICLE_LINK, provenanceOf, type ProvenanceView } from '../reading/provenance.js'
import type { Reader } from '../reading/reader.js'
import { readAncestors, readChildren, readPredecessors, type Predecessor } from './unitFamily.js'
import { readUnitLinks, type UnitLink, type UnitLinks } from './unitLinks.js'
import { readUnitWork, type UnitWork } from './unitWork.js'

/** A step in the life line of a unit: another unit before or after it. */
export type SuccessionView = Readonly<{
  unit: UnitLink
  type: SuccessionType
  effectiveOn: CalendarDate | null
  shareNote: string | null
  document: string | null
}>

export type StandingView = Readonly<{
  kind: 'valid' | 'not-yet' | 'ended'
  /** Who holds its area or work today, however many mergers ago it ended. */
  successors: readonly UnitLink[]
}>

export type UnitPageView = Readonly<{
  slug: string
  name: string
  shortName: string | null
  code: string | null
  kind: UnitKind
  level: UnitLevel
  standing: StandingView
  validFrom: CalendarDate | null
  validTo: CalendarDate | null
  establishedBy: string | null
  dissolvedBy: string | null
  /** The units above, from the nearest up. */
  ancestors: readonly UnitLink[]
  children: Readonly<{ units: readonly UnitLink[]; total: number }>
  successions: readonly SuccessionView[]
  predecessors: readonly SuccessionView[]
  titles: readonly Readonly<{ title: string; since: number | null; decision: string | null }>[]
  contact: Readonly<{
    address: string | null
    phones: readonly string[]
    email: string | null
    website: string | null
    feedbackAddress: string | null
  }>
  desk: Readonly<{
    address: string | null
    hours: string | null
    phones: readonly string[]
    note: string | null
  }> | null
  work: UnitWork
  provenance: ProvenanceView
  updatedAt: string
}>

const SHOWN = {
  slug: true,
  name: true,
  shortName: true,
  code: true,
  kind: true,
  level: true,
  parent: true,
  validFrom: true,
  validTo: true,
  establishedBy: true,
  dissolvedBy: true,
  successions: true,
  titles: true,
  contact: true,
  oneStopDesk: true,
  provenance: true,
  updatedAt: true,
} as const

const SHOWN_CHILDREN = 60

/** A unit with its life line, its place in the tree, how to reach it, and its work. */
export async function findUnit(
  reader: Reader,
  { where, today }: { where: Where; today: CalendarDate },
): Promise<UnitPageView | null> {
  const unit = await reader.findOne('units', where, {
    select: SHOWN,
    populate: { articles: ARTICLE_LINK, units: {} },
    depth: 1,
  })
  if (!unit) return null
  const standing = unitStanding({ ...unit, parent: null, successions: [] }, today)
  const isValid = standing.kind === 'valid'
  const predecessors = await readPredecessors(reader, unit.id)
  const [ancestors, children, work] = await Promise.all([
    readAncestors(reader, idOf(unit.parent)),
    readChildren(reader, { unit: unit.id, day: isValid ? today : null, limit: SHOWN_CHILDREN }),
    readUnitWork(reader, {
      unit: unit.id,
      mergedIn: predecessors.whole,
      level: isValid ? levelHandledBy(unit) : null,
      today,
    }),
  ])
  const named = [
    unit.id,
    ...ancestors,
    ...children.ids,
    ...predecessors.direct.map((each) => each.unit.id),
    ...(unit.successions ?? []).map(({ to }) => idOf(to)),
  ]
  const links = await readUnitLinks(reader, { units: named, today })
  return {
    ...describedBy(unit),
    standing: { kind: standing.kind, successors: links.successors(unit.id) },
    ancestors: links.all(ancestors),
    children: { units: links.all(children.ids), total: children.total },
    successions: (unit.successions ?? []).flatMap((each) => successionOf(each, each.to, links)),
    predecessors: predecessors.direct.flatMap(({ unit: before, succession }: Predecessor) =>
      successionOf(succession, before.id, links),
    ),
    work,
  }
}

type Succession = NonNullable<Unit['successions']>[number]

function successionOf(
  { type, effectiveOn, shareNote, document }: Succession,
  other: Unit | string,
  links: UnitLinks,
): SuccessionView[] {
  const unit = links.one(idOf(other))
  if (!unit) return []
  return [
    {
      unit,
      type,
      effectiveOn: dayOf(effectiveOn),
      shareNote: shareNote || null,
      document: document || null,
    },
  ]
}

function describedBy(unit: Unit) {
  return {
    slug: unit.slug ?? '',
    name: unit.name,
    shortName: unit.shortName || null,
    code: unit.code || null,
    kind: unit.kind,
    level: unit.level,
    validFrom: dayOf(unit.validFrom),
    validTo: dayOf(unit.validTo),
    establishedBy: unit.establishedBy || null,
    dissolvedBy: unit.dissolvedBy || null,
    titles: (unit.titles ?? []).map(({ title, since, decision }) => ({
      title,
      since: since ?? null,
      decision: decision || null,
    })),
    contact: contactOf(unit),
    desk: deskOf(unit),
    provenance: provenanceOf(unit.provenance),
    updatedAt: unit.updatedAt,
  }
}

function contactOf({ contact }: Unit): UnitPageView['contact'] {
  return {
    address: contact?.address || null,
    phones: contact?.phones ?? [],
    email: contact?.email || null,
    website: contact?.website || null,
    feedbackAddress: contact?.feedbackAddress || null,
  }
}

function deskOf({ oneStopDesk }: Unit): UnitPageView['desk'] {
  const desk = {
    address: oneStopDesk?.address || null,
    hours: oneStopDesk?.hours || null,
    phones: oneStopDesk?.phones ?? [],
    note: oneStopDesk?.note || null,
  }
  return desk.address || desk.hours || desk.phones.length > 0 || desk.note ? desk : null
}
