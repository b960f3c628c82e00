import { formatDay, formatOfficialCount } from '../../domain/text/vietnameseFormat.js'
import { compareVietnamese } from '../../domain/text/vietnameseText.js'
import type { VersionView } from '../../queries/procedures/procedureVersion.js'
import { linesToBlocks, type Block } from '../components/lineBreaks/linesToBlocks.js'
import { audienceText } from '../pages/procedure/audienceText.js'
import { channelName, feeLines, timeLimitText } from '../pages/procedure/procedureWords.js'
import { text } from '../text/vi.js'
import type { SheetBlock, SheetPart } from './postingSheet.js'

const words = text.posting.sheet
const { missing } = text.components

/** The parts of a version in the order of NĐ 63/2010 art. 8, in words. */
export function sheetPartsOf(version: VersionView): SheetPart[] {
  const titled: [keyof typeof words.parts, SheetBlock[]][] = [
    ['steps', stepBlocks(version)],
    ['channels', channelBlocks(version)],
    ['papers', paperBlocks(version)],
    ['audience', linesToBlocks(audienceText(version) ?? '')],
    ['agency', agencyBlocks(version)],
    ['results', linesToBlocks(version.results ?? '')],
    ['conditions', linesToBlocks(version.conditions ?? '')],
    ['forms', formBlocks(version)],
    ['legalBases', legalBlocks(version)],
  ]
  return titled.map(([part, blocks], index) => ({
    title: words.numbered(index + 1, words.parts[part]),
    blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: missing }],
  }))
}

/** Where the source counts its steps, words that stand outside them get no number. */
function stepBlocks({ steps }: VersionView): SheetBlock[] {
  if (steps.length === 0) return []
  const isCounted = steps.some(({ order }) => order !== null)
  return [
    {
      kind: 'steps',
      steps: steps.map(({ order, actor, text: body }, index) => ({
        title: [isCounted ? order && words.step(order) : words.step(index + 1), actor]
          .filter(Boolean)
          .join(' – '),
        blocks: linesToBlocks(body),
      })),
    },
  ]
}

function channelBlocks({ channels }: VersionView): SheetBlock[] {
  if (channels.length === 0) return []
  const { channelTable } = text.procedures
  const hasNotes = channels.some(({ description }) => description)
  return [
    {
      kind: 'table',
      caption: channelTable.caption,
      isNamed: true,
      columns: [
        { header: channelTable.channel, share: 2 },
        { header: channelTable.timeLimit, share: 2 },
        { header: channelTable.fees, share: 3 },
        ...(hasNotes ? [{ header: channelTable.description, share: 5 }] : []),
      ],
      rows: channels.map((channel) => [
        channelName(channel),
        timeLimitText(channel.timeLimit) ?? missing,
        feeLines(channel).join('\n') || missing,
        ...(hasNotes ? [channel.description ?? '–'] : []),
      ]),
    },
  ]
}

function paperBlocks({ cases, sets }: VersionView): SheetBlock[] {
  const { papers } = text.procedures
  const shown = cases.filter((each) => each.papers.length > 0)
  const tables = shown.flatMap((each, index): SheetBlock[] => {
    const name = each.caseName ?? (shown.length > 1 ? papers.caseNumber(String(index + 1)) : null)
    const heading: SheetBlock[] = name ? [{ kind: 'heading', text: name }] : []
    const hasNotes = each.papers.some(({ note }) => note)
    const table: SheetBlock = {
      kind: 'table',
      caption: name ? papers.captionOf(name) : papers.caption,
      isNamed: false,
      columns: [
        { header: papers.name, share: 10 },
        { header: papers.originals, share: 1.6 },
        { header: papers.copies, share: 1.6 },
        ...(hasNotes ? [{ header: papers.note, share: 4 }] : []),
      ],
      rows: each.papers.map((paper) => [
        paper.name,
        countText(paper.originalCount),
        countText(paper.copyCount),
        ...(hasNotes ? [paper.note ?? '–'] : []),
      ]),
    }
    return [...heading, table]
  })
  const setsText = sets === null ? papers.noSets : papers.sets(formatOfficialCount(sets))
  return [...tables, { kind: 'paragraph', text: setsText }]
}

/** Zero is a statement; nothing stated is not zero. */
function countText(count: number | null): string {
  return count === null ? '–' : String(count)
}

function agencyBlocks(version: VersionView): SheetBlock[] {
  const { who } = text.procedures
  const rows = [
    { label: who.implementing, value: version.implementingAgency },
    { label: who.competent, value: version.competentAgency },
    { label: who.authorised, value: version.authorisedAgency },
    { label: who.coordinating, value: version.coordinatingAgency },
    { label: who.address, value: version.receivingAddress },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))
  return rows.length > 0 ? [{ kind: 'facts', rows }] : []
}

/** The names of the forms; the forms themselves hang beside the sheet. */
function formBlocks({ cases }: VersionView): Block[] {
  const names = cases.flatMap((each) =>
    each.papers.flatMap(({ formName, form }) => (formName ?? form?.title ?? '').split(/[,;\n]/)),
  )
  const each = new Set(names.map((name) => name.trim()).filter((name) => name !== ''))
  const lines = [...each]
    .toSorted(compareVietnamese)
    .map((name) => ({ text: name, isNested: false }))
  return lines.length > 0 ? [{ kind: 'list', lines }] : [{ kind: 'paragraph', text: words.noForms }]
}

function legalBlocks({ legalBases }: VersionView): SheetBlock[] {
  if (legalBases.length === 0) return []
  const { legalBases: headers } = text.procedures
  return [
    {
      kind: 'table',
      caption: headers.caption,
      isNamed: true,
      columns: [
        { header: headers.number, share: 3.3 },
        { header: headers.summary, share: 8 },
        { header: headers.issuedOn, share: 2.4 },
        { header: headers.issuer, share: 2.6 },
      ],
      rows: legalBases.map((base) => [
        base.numberText ?? base.document?.numberText ?? headers.noNumber,
        base.summary ?? '–',
        base.issuedOn ? formatDay(base.issuedOn) : (base.issuedOnText ?? '–'),
        base.issuerText ?? '–',
      ]),
    },
  ]
}
