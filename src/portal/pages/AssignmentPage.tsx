import type { ReactNode } from 'react'

import { dueText } from '../../domain/assignments/due.js'
import { formatDay, formatNumber, formatPercent } from '../../domain/text/vietnameseFormat.js'
import type { AssignmentPageView } from '../../queries/assignments/findAssignment.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { LineBreaks } from '../components/lineBreaks/LineBreaks.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { PrintButton } from '../components/printButton/PrintButton.js'
import { Section } from '../components/section/Section.js'
import { StatusTag } from '../components/statusTag/StatusTag.js'
import { SummaryList } from '../components/summaryList/SummaryList.js'
import { Tag } from '../components/tag/Tag.js'
import { inFormat, paths } from '../paths.js'
import { text } from '../text/vi.js'
import { AssignmentTimeline } from './assignment/AssignmentTimeline.js'
import { ClarityList } from './assignment/ClarityList.js'
import { deadlineText } from './assignment/deadlineWords.js'
import { DueCounting } from './assignment/DueCounting.js'
import { ExtensionTable } from './assignment/ExtensionTable.js'
import { ChangeHistory } from './parts/ChangeHistory.js'
import { DemoNotice, RecordSource } from './parts/RecordSource.js'
import { UnitName, UnitNames } from './parts/UnitName.js'

const words = text.assignments

/** One unit's work: what, from where, by when, and everything public that happened to it. */
export function AssignmentPage({ view }: { view: AssignmentPageView }) {
  const { code, title, unit, description, provenance } = view
  return (
    <>
      <PageHeader
        caption={`${words.fields.code} ${code}`}
        title={title}
        tags={tagsOf(view)}
        meta={[unit && <UnitName unit={unit} />]}
        actions={<PrintButton />}
      />
      <DemoNotice provenance={provenance} />
      {description && (
        <Section id="noi-dung" title={words.sections.description}>
          <LineBreaks text={description} />
        </Section>
      )}
      <Section id="thoi-han" title={words.sections.deadline}>
        <Deadlines view={view} />
      </Section>
      <Section id="dien-bien" title={words.sections.timeline}>
        <AssignmentTimeline events={view.events} />
      </Section>
      <Section id="thong-tin" title={words.sections.facts}>
        <AssignmentFacts view={view} />
      </Section>
      <Section id="ro-viec" title={words.sections.clarity}>
        <ClarityList view={view} />
      </Section>
      <ChangeHistory of="assignments" history={view.history} />
      <RecordSource provenance={provenance} />
      <DownloadLinks json={inFormat(paths.assignment(code), 'json')} />
    </>
  )
}

function tagsOf({ state, timeliness, staleness }: AssignmentPageView): ReactNode[] {
  return [
    <StatusTag key="state" state={state} />,
    timeliness && <StatusTag key="timeliness" timeliness={timeliness.current} />,
    staleness?.kind === 'stale' && (
      <Tag
        key="stale"
        tone="warning"
        icon="clock"
        label={words.stale(formatNumber(staleness.days))}
      />
    ),
  ].filter(Boolean)
}

function Deadlines({ view }: { view: AssignmentPageView }) {
  const { due, dueOn, originalDue, timeliness, extensions } = view
  const granted = extensions.filter(({ decision }) => decision === 'granted').length
  const sentence = deadlineText({ dueOn, originalDue, timeliness, extensions: granted })
  const first = originalDue ?? dueOn
  return (
    <>
      <p>
        <strong>{sentence ?? (due.kind === 'none' ? words.dueSentence.none : dueText(due))}</strong>
      </p>
      <SummaryList
        rows={[
          { label: words.fields.dueWords, value: dueText(due) },
          { label: words.fields.originalDue, value: first && formatDay(first) },
          { label: words.fields.dueOn, value: dueOn && formatDay(dueOn) },
          {
            label: words.fields.timeliness,
            value: timeliness && <StatusTag timeliness={timeliness.current} />,
          },
          ...(timeliness?.isExtended
            ? [
                {
                  label: words.fields.originalTimeliness,
                  value: <StatusTag timeliness={timeliness.original} />,
                },
              ]
            : []),
        ]}
      />
      <DueCounting steps={view.counting} />
      {extensions.length > 0 && (
        <>
          <h3>{words.sections.extensions}</h3>
          <ExtensionTable extensions={extensions} />
        </>
      )}
    </>
  )
}

function AssignmentFacts({ view }: { view: AssignmentPageView }) {
  const { unit, coopUnits, area, percent, cancelledReason } = view
  return (
    <SummaryList
      rows={[
        { label: words.fields.unit, value: unit && <UnitName unit={unit} /> },
        ...(coopUnits.length > 0
          ? [{ label: words.fields.coopUnits, value: <UnitNames units={coopUnits} /> }]
          : []),
        { label: words.fields.origin, value: <Origin view={view} /> },
        { label: words.fields.obligation, value: text.options.obligations[view.obligation] },
        { label: words.fields.frequency, value: text.options.frequencies[view.frequency] },
        ...(area ? [{ label: words.fields.area, value: text.options.reformAreas[area] }] : []),
        {
          label: words.fields.percent,
          value:
            percent === null ? words.notReported : words.percentReported(formatPercent(percent)),
        },
        ...(cancelledReason
          ? [{ label: words.fields.cancelledReason, value: cancelledReason }]
          : []),
      ]}
    />
  )
}

function Origin({ view: { origin } }: { view: AssignmentPageView }) {
  if (!origin) return text.components.missing
  const { kind, page, itemKey } = origin
  const item = itemKey && words.originItem[kind](itemKey)
  if (!page) return [text.options.assignmentOrigins[kind], item].filter(Boolean).join(', ')
  const path = { directive: paths.document, plan: paths.plan, inspection: paths.inspection }[kind]
  return (
    <>
      <a href={path(page.slug)}>{page.title}</a>
      {item && `, ${item}`}
    </>
  )
}
