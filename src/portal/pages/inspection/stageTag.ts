import type { InspectionStage } from '../../../domain/options.js'
import type { IconName } from '../../components/icon/Icon.js'
import type { TagProps, Tone } from '../../components/tag/Tag.js'
import { text } from '../../text/vi.js'

const looks: Record<InspectionStage, { tone: Tone; icon: IconName }> = {
  planned: { tone: 'neutral', icon: 'circle' },
  running: { tone: 'brand', icon: 'half-circle' },
  concluded: { tone: 'good', icon: 'circle-check' },
  'followed-up': { tone: 'good', icon: 'flag' },
}

/** How far an inspection is, in words, shape and colour. */
export function stageTag(stage: InspectionStage): TagProps {
  return { label: text.options.inspectionStages[stage], ...looks[stage] }
}
