import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { AdopterCount, ModelRow } from '../../../queries/models/listModels.js'
import type { TagProps } from '../../components/tag/Tag.js'
import { text } from '../../text/vi.js'

const words = text.models.row

/** How many units took the model over; made-up ones are counted apart. Null where none did. */
export function adopterText({ all, demo }: AdopterCount): string | null {
  if (all === 0) return null
  if (demo === 0) return words.adopters(formatNumber(all))
  return words.adoptersWithDemo(formatNumber(all), formatNumber(demo))
}

export function modelTags({
  kind,
  stage,
  isAtHome,
  isDemo,
}: Pick<ModelRow, 'kind' | 'stage' | 'isAtHome' | 'isDemo'>): TagProps[] {
  return [
    { label: text.options.modelKinds[kind], tone: 'brand' },
    ...(stage === 'unknown' ? [] : [{ label: text.options.modelStages[stage] }]),
    ...(isAtHome ? [{ label: words.atHome }] : []),
    ...(isDemo ? [{ label: text.parts.demoTag }] : []),
  ]
}
