import type { ReactNode } from 'react'

import { formatDay } from '../../domain/text/vietnameseFormat.js'
import type { InspectionPageView } from '../../queries/inspections/findInspection.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { LineBreaks } from '../components/lineBreaks/LineBreaks.js'
import { Notice } from '../components/notice/Notice.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { PrintButton } from '../components/printButton/PrintButton.js'
import { Section } from '../components/section/Section.js'
import { SummaryList } from '../components/summaryList/SummaryList.js'
import { inFormat, paths } from '../paths.js'
import { text } from '../text/vi.js'
import { InspectedUnits } from './inspection/InspectedUnits.js'
import { InspectionFindings } from './inspection/InspectionFindings.js'
import { periodText } from './parts/periodWords.js'
import { ProgressSummary } from './parts/ProgressSummary.js'
import { DemoNotice, RecordSource } from './parts/RecordSource.js'
import { stageTag } from './inspection/stageTag.js'

const words = text.inspections

type Result = NonNullable<InspectionPageView['result']>

/** An inspection: what was looked at, where, and, once there is a conclusion, what was found. */
export function InspectionPage({ view }: { view: InspectionPageView }) {
  const { title, code, type, stage, result, provenance } = view
  return (
    <>
      <PageHeader
        caption={[text.options.inspectionTypes[type], code].filter(Boolean).join(' · ')}
        title={title}
        tags={[stageTag(stage), { label: text.options.inspectionModes[view.mode] }]}
        actions={<PrintButton />}
      />
      <DemoNotice provenance={provenance} />
      <Section id="thong-tin" title={words.sections.facts}>
        <InspectionFacts view={view} />
      </Section>
      <Section id="don-vi" title={words.sections.units}>
        <InspectedUnits view={view} />
      </Section>
      {result ? <ResultParts result={result} slug={view.slug} /> : <NotConcluded />}
      <RecordSource provenance={provenance} />
      <DownloadLinks json={inFormat(paths.inspection(view.slug), 'json')} />
    </>
  )
}

function InspectionFacts({ view }: { view: InspectionPageView }) {
  const { plan, year, onSiteOn, contents } = view
  return (
    <SummaryList
      rows={[
        { label: words.fields.year, value: year },
        {
          label: words.fields.plan,
          value: plan && <a href={paths.plan(plan.slug)}>{plan.title}</a>,
        },
        { label: words.fields.decision, value: view.decisionText },
        { label: words.fields.period, value: periodText(view.periodFrom, view.periodTo) },
        { label: words.fields.onSiteOn, value: onSiteOn && formatDay(onSiteOn) },
        { label: words.fields.contents, value: contents.join('; ') },
      ]}
    />
  )
}

function ResultParts({ result, slug }: { result: Result; slug: string }) {
  const { strengths, progress } = result
  return (
    <>
      <Section id="ket-luan" title={words.sections.conclusion}>
        <Conclusion result={result} />
      </Section>
      {strengths && (
        <Section id="uu-diem" title={words.sections.strengths}>
          <LineBreaks text={strengths} />
        </Section>
      )}
      <Section id="ton-tai" title={words.sections.findings}>
        <InspectionFindings findings={result.findings} slug={slug} />
      </Section>
      {progress && (
        <Section id="khac-phuc" title={words.sections.remediation}>
          <ProgressSummary progress={progress} />
        </Section>
      )}
    </>
  )
}

function Conclusion({ result: { conclusion } }: { result: Result }) {
  const { document, numberText, on, summary } = conclusion
  const number: ReactNode = document ? (
    <a href={paths.document(document.slug)}>{document.numberText ?? document.title}</a>
  ) : (
    numberText
  )
  return (
    <SummaryList
      rows={[
        { label: words.conclusionNumber, value: number },
        { label: words.conclusionOn, value: on && formatDay(on) },
        { label: words.conclusionSummary, value: summary && <LineBreaks text={summary} /> },
      ]}
    />
  )
}

function NotConcluded() {
  return (
    <Notice title={words.notConcluded.title}>
      <p>{words.notConcluded.text}</p>
    </Notice>
  )
}
