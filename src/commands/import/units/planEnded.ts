import { addDays, type CalendarDate } from '../../../domain/calendar/calendarDate.js'
import { kindOfTerritory, type EndedUnit } from '../../../domain/units/unitFile.js'
import { foldText, slugOf } from '../../../domain/text/vietnameseText.js'
import { text } from '../../../portal/text/vi.js'
import { newId } from './saveUnit.js'
import { nameKey, type IndexedUnit, type UnitIndex } from './unitIndex.js'

const { units: words } = text.imports

/** What an import would do with a unit. */
export type UnitPlan =
  | { kind: 'refused'; problem: string }
  | { kind: 'unchanged' }
  | { kind: 'changed' | 'new'; unit: IndexedUnit; values: Readonly<Record<string, unknown>> }

/** Decides what becomes of a unit that ended on the day before `from`, given what is stored. */
export function planEnded(index: UnitIndex, ended: EndedUnit, from: CalendarDate): UnitPlan {
  if (ended.conflict) return refused(words.conflict(ended.code ?? ''))
  const lastDay = addDays(from, -1)
  const successors = successorsOf(index, ended, from)
  if ('problem' in successors) return refused(successors.problem)
  const known = knownUnit(index, ended, lastDay)
  if (known === 'ambiguous') return refused(words.ambiguousName(ended.name))
  if (!known) return planNew(index, ended, { from, lastDay, ids: successors.ids })
  return planKnown(known, ended, { from, lastDay, ids: successors.ids })
}

type Days = { from: CalendarDate; lastDay: CalendarDate; ids: readonly string[] }

/** The units that took over, which must exist on the first day after. */
function successorsOf(
  index: UnitIndex,
  { level, successors }: EndedUnit,
  from: CalendarDate,
): { ids: readonly string[] } | { problem: string } {
  const ids: string[] = []
  for (const key of successors) {
    const found =
      level === 'province'
        ? index.named(key, 'province', from)
        : index.withCode(key, 'commune', from)
    if (found.length !== 1) {
      return { problem: found.length === 0 ? words.noSuccessor(key) : words.ambiguousCode(key) }
    }
    ids.push(found[0]?.id ?? '')
  }
  return { ids }
}

/** A unit that ended on that very day; the one of the same name that goes on is another. */
function knownUnit(
  index: UnitIndex,
  { code, district, level, name, province }: EndedUnit,
  lastDay: CalendarDate,
): IndexedUnit | 'ambiguous' | undefined {
  const endsThen = (unit: IndexedUnit) => unit.validTo?.slice(0, 10) === lastDay
  if (code) {
    const coded = index.withCode(code, level, lastDay).filter(endsThen)
    if (coded.length > 0) return coded.length > 1 ? 'ambiguous' : coded[0]
  }
  const named = index
    .named(name, level, lastDay)
    .filter((unit) => endsThen(unit) && !(code && unit.code))
    .filter((unit) => lay(index, unit, { district, level, province }))
  return named.length > 1 ? 'ambiguous' : named[0]
}

type Place = Pick<EndedUnit, 'district' | 'level' | 'province'>

/** Whether a unit lay in the district and province that the table names. */
function lay(index: UnitIndex, unit: IndexedUnit, { district, level, province }: Place): boolean {
  if (level === 'province') return true
  const parent = index.byId(unit.parent)
  return nameKey(parent?.name ?? '') === nameKey((level === 'commune' && district) || province)
}

function planKnown(known: IndexedUnit, ended: EndedUnit, days: Days): UnitPlan {
  if (foldText(known.name) !== foldText(ended.name)) return refused(words.otherName(known.name))
  const isSame =
    known.successors.length === days.ids.length &&
    days.ids.every((id) => known.successors.includes(id))
  if (isSame) return { kind: 'unchanged' }
  if (known.successors.length > 0) return refused(words.otherSuccessors)
  return {
    kind: 'changed',
    unit: { ...known, successors: days.ids },
    values: { successions: successionsOf(ended, days) },
  }
}

function planNew(index: UnitIndex, ended: EndedUnit, days: Days): UnitPlan {
  const { code, level, name } = ended
  const kind = kindOfTerritory(name, level)
  if (!kind) return refused(words.kind(name))
  const parent = parentOf(index, ended, days.lastDay)
  if (parent && 'problem' in parent) return refused(parent.problem)
  const slug = freeSlug(index, ended)
  const unit = {
    code,
    name,
    level,
    parent: parent?.id ?? null,
    validFrom: null,
    validTo: days.lastDay,
  }
  return {
    kind: 'new',
    unit: {
      ...unit,
      id: newId(`${level} ${code ?? ''} ${slug ?? name}`),
      slug: slug ?? '',
      successors: days.ids,
    },
    values: { ...unit, kind, ...(slug && { slug }), successions: successionsOf(ended, days) },
  }
}

/** What the unit lay in: its district, or its province, as they were on its last day. */
function parentOf(
  index: UnitIndex,
  { district, level, province }: EndedUnit,
  lastDay: CalendarDate,
): { id: string } | { problem: string } | null {
  if (level === 'province') return null
  const provinces = index.named(province, 'province', lastDay).filter(wasThere(lastDay))
  const [own] = provinces
  if (!own || provinces.length > 1) return { problem: words.noParent(province) }
  if (level === 'district' || !district) return own
  const districts = index
    .named(district, 'district', lastDay)
    .filter(({ parent }) => parent === own.id)
  const [lain] = districts
  return lain && districts.length === 1 ? lain : { problem: words.noParent(district) }
}

/** A province that began with the two-tier system was not there; one whose beginning is unknown and that has ended was. */
function wasThere(lastDay: CalendarDate) {
  return (unit: IndexedUnit, _index: number, all: readonly IndexedUnit[]) =>
    all.length === 1 || unit.validTo?.slice(0, 10) === lastDay
}

function freeSlug(index: UnitIndex, { district, level, name, province, code }: EndedUnit) {
  const before = `${name} ${words.slugBefore}`
  const place = [name, district, province].filter(Boolean).join(' ')
  const wanted = level === 'commune' ? [place] : level === 'district' ? [name, place] : [name]
  const candidates = [...wanted, before, `${place} ${words.slugBefore}`, `${place} ${code ?? ''}`]
  return candidates.map(slugOf).find((slug) => !index.hasSlug(slug))
}

function successionsOf({ type }: EndedUnit, { from, ids }: Days) {
  const shareNote = type === 'split' ? words.share : null
  return ids.map((to) => ({ to, type, effectiveOn: from, shareNote }))
}

function refused(problem: string): UnitPlan {
  return { kind: 'refused', problem }
}
