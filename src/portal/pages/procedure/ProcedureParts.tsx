import type { ReactNode } from 'react'

import type { ProcedurePageView } from '../../../queries/procedures/findProcedure.js'
import type { VersionView } from '../../../queries/procedures/procedureVersion.js'
import type { ChannelView } from '../../../queries/procedures/procedureTerms.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { LineBreaks } from '../../components/lineBreaks/LineBreaks.js'
import { LongText } from '../../components/longText/LongText.js'
import { Section } from '../../components/section/Section.js'
import { StepList } from '../../components/stepList/StepList.js'
import { SummaryList } from '../../components/summaryList/SummaryList.js'
import { text } from '../../text/vi.js'
import { audienceText } from './audienceText.js'
import { LegalBases } from './LegalBases.js'
import { PapersNeeded } from './PapersNeeded.js'
import { channelName, feeLines, timeLimitText } from './procedureWords.js'
import { sectionIds } from './sectionIds.js'

type ProcedurePartsProps = { procedure: ProcedurePageView; version: VersionView }

const words = text.procedures

/** The parts of the procedure in the order of NĐ 63/2010 art. 8, each under its own heading. */
export function ProcedureParts({ procedure, version }: ProcedurePartsProps) {
  return (
    <>
      <Part name="steps">
        {version.steps.length > 0 && (
          <StepList
            steps={version.steps.map(({ actor, text: body }) => ({
              actor,
              body: <LongText text={body} />,
            }))}
          />
        )}
      </Part>
      <Part name="channels">
        {version.channels.length > 0 && <ChannelTable channels={version.channels} />}
      </Part>
      <Part name="papers">
        <PapersNeeded cases={version.cases} sets={version.sets} />
      </Part>
      <Part name="who">
        <Who procedure={procedure} version={version} />
      </Part>
      <Part name="results">{version.results && <LongText text={version.results} />}</Part>
      <Part name="conditions">{version.conditions && <LongText text={version.conditions} />}</Part>
      <Part name="legalBases">
        {version.legalBases.length > 0 && (
          <LegalBases bases={version.legalBases} day={procedure.day} />
        )}
      </Part>
    </>
  )
}

type PartProps = { name: keyof typeof sectionIds; children: ReactNode }

/** A part that is not known keeps its heading and says so: a deep link to it still answers. */
function Part({ name, children }: PartProps) {
  return (
    <Section id={sectionIds[name]} title={words.sections[name]}>
      {children || (
        <p className="muted">
          <em>{text.components.missing}</em>
        </p>
      )}
    </Section>
  )
}

function ChannelTable({ channels }: { channels: readonly ChannelView[] }) {
  const { channelTable } = words
  return (
    <DataTable
      caption={channelTable.caption}
      isCaptionHidden
      stacked
      columns={[
        { header: channelTable.channel, isRowHeader: true, cell: channelName },
        {
          header: channelTable.timeLimit,
          cell: ({ timeLimit }) => timeLimitText(timeLimit) ?? text.components.missing,
        },
        { header: channelTable.fees, cell: fees },
        {
          header: channelTable.description,
          cell: ({ description }) => (description ? <LineBreaks text={description} /> : '–'),
        },
      ]}
      rows={channels}
      rowKey={(_channel, index) => index}
    />
  )
}

function fees(channel: ChannelView): ReactNode {
  const lines = feeLines(channel)
  if (lines.length <= 1) return lines[0] ?? text.components.missing
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Who({ procedure, version }: ProcedurePartsProps) {
  const { who } = words
  const levels = procedure.levels.map((level) => text.options.procedureLevels[level])
  return (
    <SummaryList
      rows={[
        { label: who.audience, value: audienceText(version) },
        { label: who.implementing, value: version.implementingAgency },
        { label: who.competent, value: version.competentAgency },
        { label: who.authorised, value: version.authorisedAgency },
        { label: who.coordinating, value: version.coordinatingAgency },
        {
          label: who.address,
          value: version.receivingAddress && <LineBreaks text={version.receivingAddress} />,
        },
        { label: who.level, value: levels.join(', ') },
        { label: who.field, value: procedure.fieldName },
        ...(procedure.localCode ? [{ label: who.localCode, value: procedure.localCode }] : []),
        { label: who.kind, value: procedure.kindText },
        ...(procedure.keywords.length > 0
          ? [{ label: who.keywords, value: procedure.keywords.join(', ') }]
          : []),
      ]}
    />
  )
}
