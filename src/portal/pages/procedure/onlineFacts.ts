import type { VersionView } from '../../../queries/procedures/procedureVersion.js'
import { text } from '../../text/vi.js'

const LEGACY_LEVELS = ['level-1', 'level-2', 'level-3', 'level-4']

/** How far the service is online; the levels of before 2022 are named as such, never turned into today's (DOMAIN §2a). */
export function onlineFacts({
  scheme,
  level,
  partialReason,
  proactiveLevel,
}: VersionView['online']): string[] {
  const { online } = text.procedures
  const isLegacy = scheme === 'legacy4' || (level !== null && LEGACY_LEVELS.includes(level))
  return [
    ...(level
      ? [(isLegacy ? online.legacyLevel : online.level)(text.options.onlineLevels[level])]
      : []),
    ...(level === 'partial'
      ? [
          partialReason
            ? online.partial(text.options.partialReasons[partialReason])
            : online.noReason,
        ]
      : []),
    ...(proactiveLevel === null ? [] : [online.proactive(String(proactiveLevel))]),
  ]
}
