import type { ModelPageView } from '../../../queries/models/findModel.js'
import { SummaryList } from '../../components/summaryList/SummaryList.js'
import { text } from '../../text/vi.js'

const words = text.models.facts

/** Where and how people are served: what a visitor needs who wants to come. */
export function ModelService({ model }: { model: ModelPageView }) {
  return (
    <SummaryList
      rows={[
        { label: words.location, value: model.location },
        { label: words.audience, value: model.audience },
        { label: words.services, value: model.services.join('; ') },
        { label: words.channels, value: model.channels.join('; ') },
        { label: words.appointment, value: model.appointmentPhone },
        { label: words.resultReturn, value: model.resultReturn },
        ...(model.isAtHome ? [{ label: words.atHome, value: words.yes }] : []),
      ]}
    />
  )
}
