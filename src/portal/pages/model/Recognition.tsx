import { formatDay, formatPercent } from '../../../domain/text/vietnameseFormat.js'
import type { ModelPageView } from '../../../queries/models/findModel.js'
import { SummaryList } from '../../components/summaryList/SummaryList.js'
import { text } from '../../text/vi.js'
import { UnitName } from '../parts/UnitName.js'

const words = text.models.recognition

/** Who thought of it and which council recognised it. */
export function Recognition({ model: { authors, recognition } }: { model: ModelPageView }) {
  const names = (
    <ul>
      {authors.map(({ name, unit, share }) => (
        <li key={name}>
          {name}
          {unit && (
            <>
              , <UnitName unit={unit} />
            </>
          )}
          {share !== null && ` (${words.share(formatPercent(share))})`}
        </li>
      ))}
    </ul>
  )
  return (
    <SummaryList
      rows={[
        ...(authors.length > 0 ? [{ label: words.authors, value: names }] : []),
        ...(recognition
          ? [
              { label: words.level, value: text.options.recognitionLevels[recognition.level] },
              { label: words.decision, value: decisionText(recognition) },
            ]
          : []),
      ]}
    />
  )
}

function decisionText({ decision, on }: NonNullable<ModelPageView['recognition']>): string | null {
  const day = on && words.on(formatDay(on))
  return [decision, day].filter(Boolean).join(' ') || null
}
