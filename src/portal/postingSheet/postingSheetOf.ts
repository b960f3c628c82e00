import { minuteOf } from '../../domain/postings/printedMinute.js'
import { printTokenOf } from '../../domain/postings/printToken.js'
import { formatDay, formatInstant } from '../../domain/text/vietnameseFormat.js'
import type { PostingPlace, PostingSheetView } from '../../queries/postings/findPostingSheet.js'
import type { ProcedurePageView } from '../../queries/procedures/findProcedure.js'
import type { VersionView } from '../../queries/procedures/procedureVersion.js'
import { linesPerChannel, shortFeeText, timeLimitText } from '../pages/procedure/procedureWords.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import type { PostingSheet, SheetFact } from './postingSheet.js'
import { sheetPartsOf } from './sheetParts.js'

const words = text.posting.sheet
const { missing } = text.components

type Printing = { publicUrl: string; printedAt: Date }

/** The sheet of a procedure in words, in the order of NĐ 63/2010 art. 8. */
export function postingSheetOf(
  { procedure, version, place }: PostingSheetView,
  { publicUrl, printedAt }: Printing,
): PostingSheet {
  return {
    place: place.name,
    name: version.name ?? procedure.name,
    code: procedure.code,
    meta: metaOf(procedure),
    notices: noticesOf(procedure),
    answers: answersOf(procedure, version, place),
    parts: sheetPartsOf(version),
    desk: deskLines(place),
    feedback: feedbackLines(place),
    version: versionLines(version),
    printedAt: words.printedAt(formatInstant(printedAt)),
    checkUrl: publicUrl + checkPath(procedure, version, printedAt),
  }
}

function checkPath(procedure: ProcedurePageView, version: VersionView, printedAt: Date): string {
  const minute = minuteOf(printedAt)
  const token = printTokenOf({ version: version.id, minute })
  return token ? paths.printCheck(token) : paths.procedure(procedure.code)
}

function metaOf({ code, localCode, fieldName, levels }: ProcedurePageView): string[] {
  const levelNames = levels.map((level) => text.options.procedureLevels[level]).join(', ')
  return [
    words.code(code),
    ...(localCode ? [words.localCode(localCode)] : []),
    ...(fieldName ? [words.field(fieldName)] : []),
    ...(levelNames ? [words.levels(levelNames)] : []),
  ]
}

function noticesOf({ isAbolished, validity, provenance }: ProcedurePageView): string[] {
  const { notices } = words
  const unknown = text.parts.unknownDay.toLocaleLowerCase('vi')
  const standing = () => {
    if (isAbolished) return [notices.abolished]
    if (validity.kind === 'not-yet') {
      return [notices['not-yet'](validity.from ? formatDay(validity.from) : unknown)]
    }
    if (validity.kind === 'ended' || validity.kind === 'gap') {
      return [notices.ended(validity.ended ? formatDay(validity.ended) : unknown)]
    }
    return []
  }
  return [...standing(), ...(provenance.demo ? [words.demo] : [])]
}

/** What people look for from two steps away. */
function answersOf(
  { agencyText }: ProcedurePageView,
  version: VersionView,
  { desk }: PostingPlace,
): SheetFact[] {
  const { answer } = words
  const { channels } = version
  const where =
    desk?.address ?? version.receivingAddress ?? version.implementingAgency ?? agencyText
  const facts = [
    {
      label: answer.timeLimit,
      value: linesPerChannel(channels, ({ timeLimit }) => timeLimitText(timeLimit)).join('\n'),
    },
    { label: answer.fee, value: linesPerChannel(channels, shortFeeText).join('\n') },
    { label: answer.where, value: where ?? '' },
  ]
  return facts.map(({ label, value }) => ({ label, value: value || missing }))
}

function deskLines({ desk }: PostingPlace): string[] {
  if (!desk) return []
  return [
    ...(desk.address ? [desk.address] : []),
    ...(desk.hours ? [words.desk.hours(desk.hours)] : []),
    ...(desk.phones.length > 0 ? [words.desk.phones(desk.phones.join(', '))] : []),
  ]
}

function feedbackLines({ feedback }: PostingPlace): string[] | null {
  if (!feedback) return null
  return [
    ...feedback.address.split('\n').map((line) => line.trim()),
    ...(feedback.phones.length > 0 ? [words.feedback.phones(feedback.phones.join(', '))] : []),
    ...(feedback.email ? [words.feedback.email(feedback.email)] : []),
  ].filter((line) => line !== '')
}

function versionLines({ label, decision, effectiveFrom, effectiveTo }: VersionView): string[] {
  const { version } = words
  return [
    decisionText(decision),
    effectiveFrom ? version.from(formatDay(effectiveFrom)) : version.fromUnknown,
    ...(effectiveTo ? [version.to(formatDay(effectiveTo))] : []),
    ...(label ? [version.label(label)] : []),
  ]
}

function decisionText({ numberText, issuedOn, issuerText, document }: VersionView['decision']) {
  const { version } = words
  const number = numberText ?? document?.numberText
  if (!number) return version.noDecision
  const dated = issuedOn ? version.issued(number, formatDay(issuedOn)) : number
  return version.decision(issuerText ? version.issuer(dated, issuerText) : dated)
}
