import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import { statedFields } from '../../../domain/procedures/procedureKept.js'
import {
  procedureRecordOf,
  type WrittenVersion,
} from '../../../domain/procedures/procedureRecordOf.js'
import type { ProcedureSheet } from '../../../domain/procedures/procedureSheet.js'
import { foldText } from '../../../domain/text/vietnameseText.js'
import { text } from '../../../portal/text/vi.js'
import type { FullVersion } from './storedProcedures.js'

/** Where the facts of an imported record come from. */
export type Provenance = { source: string; note?: string }

/** The fields of a new procedure, for the demo and for imports alike. */
export function procedureValues({ procedure }: ProcedureSheet, provenance: Provenance) {
  return { ...procedure, provenance }
}

/** The fields of a first version. */
export function firstVersionValues(
  { version }: ProcedureSheet,
  { provenance, effectiveFrom }: { provenance: Provenance; effectiveFrom: CalendarDate | null },
) {
  return { ...version, effectiveFrom, label: text.imports.firstLabel, provenance }
}

type Following = {
  follows: FullVersion | null
  provenance: Provenance
  effectiveFrom: CalendarDate
}

/**
 * The fields of a version that follows another: what the sheet states, and of what it has no place
 * for (attached forms, linked documents, the online service) what held before.
 */
export function nextVersionValues(
  sheet: ProcedureSheet,
  { follows, provenance, effectiveFrom }: Following,
) {
  const stated = statedFields(sheet, follows)
  return {
    ...stated,
    ...(follows && keptParts(stated, follows)),
    changeKind: sheet.version.changeKind,
    announcingDecision: {
      ...stated.announcingDecision,
      ...(follows?.announcingDecision?.numberText === stated.announcingDecision.numberText && {
        document: follows?.announcingDecision?.document ?? null,
      }),
    },
    effectiveFrom,
    proactiveLevel: follows?.proactiveLevel ?? null,
    label: labelOf(stated.announcingDecision.numberText, effectiveFrom),
    provenance,
  }
}

function labelOf(decision: string | null, effectiveFrom: CalendarDate): string {
  const label = decision ? text.imports.versionLabel(decision) : null
  return label && label.length <= 200 ? label : text.imports.versionLabelFrom(effectiveFrom)
}

/** A part that reads the same is taken over as an editor has it; a changed one keeps the forms and documents of what bears the same name. */
function keptParts(stated: WrittenVersion, before: FullVersion) {
  const [now, then] = [partsOf(stated), partsOf(before)]
  const isSame = (part: keyof typeof now) => now[part] === then[part]
  return withoutIds({
    ...(isSame('steps') && { steps: before.steps }),
    ...(isSame('channels') && { channels: before.channels }),
    documentCases: isSame('papers') ? before.documentCases : casesWithForms(stated, before),
    legalBases: isSame('bases') ? before.legalBases : basesWithDocuments(stated, before),
  })
}

function partsOf(version: WrittenVersion) {
  const { content, tables } = procedureRecordOf({ nationalCode: '', name: '' }, version)
  return {
    steps: content['trình_tự_thực_hiện'],
    channels: JSON.stringify(tables.hinh_thuc_nop),
    papers: JSON.stringify(tables.thanh_phan_ho_so),
    bases: JSON.stringify(tables.can_cu_phap_ly),
  }
}

function casesWithForms({ documentCases }: WrittenVersion, before: FullVersion) {
  const known = (before.documentCases ?? []).flatMap(({ components }) => components ?? [])
  const forms = new Map(known.map(({ name, form }) => [foldText(name), form]))
  return (documentCases ?? []).map(({ caseName, components }) => ({
    caseName,
    components: (components ?? []).map((component) => ({
      ...component,
      form: forms.get(foldText(component.name)) ?? null,
    })),
  }))
}

function basesWithDocuments({ legalBases }: WrittenVersion, before: FullVersion) {
  const documents = new Map(
    (before.legalBases ?? []).map(({ numberText, document }) => [numberText, document]),
  )
  return (legalBases ?? []).map((basis) => ({
    ...basis,
    document: (basis.numberText && documents.get(basis.numberText)) || null,
  }))
}

/** Rows of a version have ids of their own; a copy must not claim them. */
function withoutIds<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutIds) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === 'id' ? [] : [[key, withoutIds(inner as unknown)]],
    ),
  ) as T
}
