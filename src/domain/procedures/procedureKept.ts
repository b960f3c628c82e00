import { dayOf } from '../calendar/calendarDate.js'
import type { WrittenProcedure, WrittenVersion } from './procedureRecordOf.js'
import type { ProcedureSheet } from './procedureSheet.js'
import { foldText } from '../text/vietnameseText.js'

/** The procedure's own fields after the import: what the record leaves empty stays as it is. */
export function withKept(
  { procedure }: Pick<ProcedureSheet, 'procedure'>,
  stored: WrittenProcedure,
): WrittenProcedure {
  return {
    nationalCode: stored.nationalCode,
    localCode: procedure.localCode ?? stored.localCode,
    name: procedure.name,
    levels: procedure.levels,
    fieldName: procedure.fieldName ?? stored.fieldName,
    kindText: procedure.kindText ?? stored.kindText,
    summary: procedure.summary ?? stored.summary,
    keywords: procedure.keywords.length > 0 ? procedure.keywords : stored.keywords,
  }
}

/**
 * The fields of a version after the import: what the record states, and of the group "phiên_bản" what
 * held before where it states nothing, because the national sheet has no place for it.
 */
export function statedFields({ version }: ProcedureSheet, before: WrittenVersion | null) {
  const kept = <Key extends 'onlineUrl' | 'sets' | 'sourceFile'>(key: Key) =>
    version[key] ?? before?.[key] ?? null
  return {
    ...version,
    announcingDecision: decisionAfter(version.announcingDecision, before?.announcingDecision),
    changeKind:
      version.changeKind === 'unknown' ? (before?.changeKind ?? 'unknown') : version.changeKind,
    sets: kept('sets'),
    ...(version.onlineScheme ? {} : onlineBefore(version, before)),
    onlineUrl: kept('onlineUrl'),
    sourceFile: kept('sourceFile'),
  }
}

type Decision = ProcedureSheet['version']['announcingDecision']

/** What was known of the same decision is known still. */
function decisionAfter(stated: Decision, before: WrittenVersion['announcingDecision']) {
  const isSame = foldText(stated.numberText ?? '') === foldText(before?.numberText ?? '')
  const known = isSame ? before : null
  return {
    numberText: stated.numberText,
    issuedOn: stated.issuedOn ?? dayOf(known?.issuedOn),
    issuerText: stated.issuerText ?? known?.issuerText ?? null,
  }
}

function onlineBefore(stated: ProcedureSheet['version'], before: WrittenVersion | null) {
  return {
    onlineScheme: before?.onlineScheme ?? null,
    onlineLevel: before?.onlineLevel ?? null,
    partialReason: stated.partialReason ?? before?.partialReason ?? null,
  }
}
