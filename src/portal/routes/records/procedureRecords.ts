import type { ProcedurePageView } from '../../../queries/procedures/findProcedure.js'
import type { ShownValidity } from '../../../queries/procedures/procedureHistory.js'
import type { ProcedureRow } from '../../../queries/procedures/listProcedures.js'
import type { CitedDocument, VersionView } from '../../../queries/procedures/procedureVersion.js'
import { provenanceRecord } from '../../../queries/reading/provenance.js'
import {
  linesPerChannel,
  shortFeeText,
  timeLimitText,
} from '../../pages/procedure/procedureWords.js'
import { paths, procedureOnHref } from '../../paths.js'
import { text } from '../../text/vi.js'
import type { CsvColumn } from '../answers/csv.js'
import { fileRecords, pageRecord } from './records.js'

const { columns: headers, states } = text.procedures

export function procedureRowRecord(row: ProcedureRow, publicUrl: string): Record<string, unknown> {
  return { url: publicUrl + paths.procedure(row.code), ...row }
}

export const procedureColumns: CsvColumn<ProcedureRow>[] = [
  { header: headers.code, value: ({ code }) => code },
  { header: headers.localCode, value: ({ localCode }) => localCode },
  { header: headers.name, value: ({ name }) => name },
  { header: headers.field, value: ({ fieldName }) => fieldName },
  {
    header: headers.levels,
    value: ({ levels }) => levels.map((level) => text.options.procedureLevels[level]).join('; '),
  },
  {
    header: headers.audiences,
    value: ({ audiences }) => audiences.map((each) => text.options.audiences[each]).join('; '),
  },
  { header: headers.agency, value: ({ agency }) => agency },
  {
    header: headers.timeLimit,
    value: ({ channels }) =>
      linesPerChannel(channels, ({ timeLimit }) => timeLimitText(timeLimit)).join('; '),
  },
  {
    header: headers.fees,
    value: ({ channels }) => linesPerChannel(channels, shortFeeText).join('; '),
  },
  {
    header: headers.onlineLevel,
    value: ({ onlineLevel }) => onlineLevel && text.options.onlineLevels[onlineLevel],
  },
  {
    header: headers.state,
    value: ({ isAbolished }) => (isAbolished ? states.abolished : states.active),
  },
  { header: text.parts.csv.demo, value: ({ isDemo }) => (isDemo ? text.parts.yes : null) },
  { header: text.parts.csv.path, value: ({ code }) => paths.procedure(code) },
]

/** The whole page for machines: the procedure, the version valid on the day, its other versions, the return dates. */
export function procedureRecord(
  { version, provenance, successor, validity, history, ...procedure }: ProcedurePageView,
  publicUrl: string,
): Record<string, unknown> {
  const urlOf = (code: string) => publicUrl + paths.procedure(code)
  return {
    url: urlOf(procedure.code),
    comparison: publicUrl + paths.procedureComparison(procedure.code),
    ...procedure,
    validity: validityRecord(validity, publicUrl),
    history: history.map((line) => ({
      ...line,
      url: publicUrl + procedureOnHref(procedure.code, line.day),
    })),
    successor: successor && { ...successor, url: urlOf(successor.code) },
    provenance: provenanceRecord(provenance),
    version: version && versionRecord(version, publicUrl),
  }
}

function validityRecord(validity: ShownValidity, publicUrl: string): ShownValidity | object {
  if (validity.kind !== 'abolished' || !validity.decision) return validity
  return { ...validity, decision: decisionRecord(validity.decision, publicUrl) }
}

function decisionRecord(decision: VersionView['decision'], publicUrl: string) {
  return { ...decision, document: citedRecord(decision.document, publicUrl) }
}

function citedRecord(document: CitedDocument | null, publicUrl: string) {
  if (!document) return null
  const { validity, expiredOn } = document
  return { ...pageRecord(document, paths.document, publicUrl), validity, expiredOn }
}

function versionRecord(version: VersionView, publicUrl: string): Record<string, unknown> {
  return {
    ...version,
    decision: decisionRecord(version.decision, publicUrl),
    cases: version.cases.map(({ caseName, papers }) => ({
      caseName,
      papers: papers.map(({ form, ...paper }) => ({
        ...paper,
        form: form && fileRecords([form], publicUrl)[0],
      })),
    })),
    legalBases: version.legalBases.map(({ document, ...base }) => ({
      ...base,
      document: citedRecord(document, publicUrl),
    })),
    provenance: provenanceRecord(version.provenance),
  }
}
