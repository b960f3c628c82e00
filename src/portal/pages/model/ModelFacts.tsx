import type { ModelPageView } from '../../../queries/models/findModel.js'
import { SummaryList } from '../../components/summaryList/SummaryList.js'
import { text } from '../../text/vi.js'
import { UnitName } from '../parts/UnitName.js'

const words = text.models.facts

/** Who runs the model, since when, with whom. */
export function ModelFacts({ model }: { model: ModelPageView }) {
  const { owner, stage, partners, resultTags } = model
  return (
    <SummaryList
      rows={[
        { label: words.owner, value: owner && <UnitName unit={owner} /> },
        { label: words.startYear, value: model.startYear },
        {
          label: words.stage,
          value: stage === 'unknown' ? words.stageUnknown : text.options.modelStages[stage],
        },
        { label: words.partners, value: partners.join('; ') },
        ...(model.coverageText ? [{ label: words.coverage, value: model.coverageText }] : []),
        ...(resultTags.length > 0
          ? [
              {
                label: words.effects,
                value: resultTags.map((tag) => text.options.resultTags[tag]).join('; '),
              },
            ]
          : []),
      ]}
    />
  )
}
