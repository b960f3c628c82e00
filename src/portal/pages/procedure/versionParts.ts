import {
  compareLines,
  hasChanges,
  type ComparedLine,
  type LineChange,
} from '../../../domain/procedures/comparedParts.js'
import { groupBy } from '../../../domain/groupBy.js'
import { limitChangeOf, type LimitChange } from '../../../domain/procedures/timeLimit.js'
import { documentKey } from '../../../domain/text/vietnameseText.js'
import type { ChannelView } from '../../../queries/procedures/procedureTerms.js'
import type { PaperNeeded } from '../../../queries/procedures/procedurePapers.js'
import type { VersionView } from '../../../queries/procedures/procedureVersion.js'
import { text } from '../../text/vi.js'
import { audienceText } from './audienceText.js'
import { onlineFacts } from './onlineFacts.js'
import { channelName, feeLines, timeLimitText } from './procedureWords.js'

const words = text.procedureChanges.comparison

export type ComparedPart = keyof typeof words.parts

/** What became of one part of a procedure between two versions. */
export type PartChange = {
  part: ComparedPart
  changes: readonly LineChange[]
  isChanged: boolean
  /** For the time limit: by how much, for each way to file. */
  limits: readonly { channel: string; change: LimitChange }[]
}

/** Every part of the two versions compared, in the order in which a reader asks. */
export function compareVersions(before: VersionView, after: VersionView): readonly PartChange[] {
  return (Object.keys(words.parts) as ComparedPart[]).map((part) => {
    const changes = compareLines(linesOf[part](before), linesOf[part](after))
    const limits = part === 'timeLimit' ? limitChanges(before.channels, after.channels) : []
    return { part, changes, isChanged: hasChanges(changes), limits }
  })
}

const linesOf: Readonly<Record<ComparedPart, (version: VersionView) => ComparedLine[]>> = {
  name: ({ name }) => keyed('name', name),
  timeLimit: ({ channels }) =>
    perChannel(channels, ({ timeLimit }) => timeLimitText(timeLimit) ?? text.components.missing),
  fees: ({ channels }) =>
    perChannel(channels, (channel) => feeLines(channel).join('; ') || text.components.missing),
  channels: ({ channels }) =>
    perChannel(channels, (channel) =>
      [channelName(channel), channel.description].filter(Boolean).join(': '),
    ).map(({ key, text: line }) => ({ key, text: line })),
  steps: ({ steps }) =>
    steps.map(({ actor, text: body }) => ({ text: body, ...(actor && { label: actor }) })),
  papers: ({ cases }) =>
    cases.flatMap(({ caseName, papers }) =>
      papers.map((paper) => ({ text: paperLine(paper), ...(caseName && { label: caseName }) })),
    ),
  sets: ({ sets }) => keyed('sets', sets === null ? null : String(sets)),
  audience: (version) => keyed('audience', audienceText(version)),
  agencies: ({ implementingAgency, competentAgency, authorisedAgency, ...version }) => {
    const { who } = text.procedures
    return [
      ...keyed('implementing', implementingAgency, who.implementing),
      ...keyed('competent', competentAgency, who.competent),
      ...keyed('authorised', authorisedAgency, who.authorised),
      ...keyed('coordinating', version.coordinatingAgency, who.coordinating),
      ...keyed('address', version.receivingAddress, who.address),
    ]
  },
  results: ({ results }) => keyed('results', results),
  conditions: ({ conditions }) => keyed('conditions', conditions),
  legalBases: ({ legalBases }) =>
    legalBases.map(({ numberText, summary }) => ({
      text: [numberText, summary].filter(Boolean).join(' – '),
      ...(numberText && { key: documentKey(numberText) }),
    })),
  online: ({ online }) => [
    ...onlineFacts(online).map((fact, index) => ({ key: `fact ${index}`, text: fact })),
    ...keyed('url', online.url),
  ],
}

function keyed(key: string, line: string | null, label?: string): ComparedLine[] {
  return line ? [{ key, text: line, ...(label && { label }) }] : []
}

/** A way to file that occurs twice is told apart by its place among its kind. */
function perChannel(
  channels: readonly ChannelView[],
  textOf: (channel: ChannelView) => string,
): ComparedLine[] {
  return [...groupBy(channels, ({ kind }) => kind).entries()].flatMap(([kind, each]) =>
    each.map((channel, index) => ({
      key: `${kind} ${index}`,
      label: channelName(channel),
      text: textOf(channel),
    })),
  )
}

function paperLine({ name, originalCount, copyCount, formName }: PaperNeeded): string {
  const { copies } = words
  const counts = [
    ...(originalCount === null ? [] : [copies.originals(String(originalCount))]),
    ...(copyCount === null ? [] : [copies.copies(String(copyCount))]),
    ...(formName ? [copies.form(formName)] : []),
  ]
  return counts.length > 0 ? `${name} (${counts.join(', ')})` : name
}

function limitChanges(before: readonly ChannelView[], after: readonly ChannelView[]) {
  const earlier = groupBy(before, ({ kind }) => kind)
  return [...groupBy(after, ({ kind }) => kind).entries()].flatMap(([kind, each]) =>
    each.flatMap((channel, index) => {
      const old = earlier.get(kind)?.[index]
      const change = old && limitChangeOf(old.timeLimit, channel.timeLimit)
      return change ? [{ channel: channelName(channel), change }] : []
    }),
  )
}
