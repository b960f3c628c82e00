import type { VersionView } from '../../../queries/procedures/procedureVersion.js'
import { text } from '../../text/vi.js'

/** Who may use the procedure: the known kinds by name, else the words of the source; null when unknown. */
export function audienceText({
  audiences,
  audiencesText,
}: Pick<VersionView, 'audiences' | 'audiencesText'>): string | null {
  const names = audiences.map((audience) => text.options.audiences[audience])
  return names.length > 0 ? names.join('; ') : audiencesText
}
