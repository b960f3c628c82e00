import type { DocumentValidity } from '../../../domain/options.js'
import type { IconName } from '../../components/icon/Icon.js'
import type { TagProps, Tone } from '../../components/tag/Tag.js'
import { text } from '../../text/vi.js'

const looks: Record<DocumentValidity, { tone: Tone; icon: IconName }> = {
  unknown: { tone: 'neutral', icon: 'dash' },
  'not-yet': { tone: 'neutral', icon: 'clock' },
  'in-force': { tone: 'good', icon: 'circle-check' },
  'partly-expired': { tone: 'warning', icon: 'half-circle' },
  expired: { tone: 'bad', icon: 'cross' },
  suspended: { tone: 'warning', icon: 'triangle' },
}

/** Whether a document is in force, in words, shape and colour. */
export function validityTag(validity: DocumentValidity): TagProps {
  return { label: text.options.documentValidities[validity], ...looks[validity] }
}
