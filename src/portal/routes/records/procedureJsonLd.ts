import type { TimeLimitUnit } from '../../../domain/options.js'
import type { TimeLimit } from '../../../domain/procedures/timeLimit.js'
import type { ProcedurePageView } from '../../../queries/procedures/findProcedure.js'
import type { ChannelView } from '../../../queries/procedures/procedureTerms.js'
import { channelName } from '../../pages/procedure/procedureWords.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { SCHEMA } from './jsonLd.js'

/** ISO 8601 knows no working days, so a limit in working days is not given as a duration. */
const DURATIONS: Partial<Record<TimeLimitUnit, (value: number) => string>> = {
  // A fraction belongs to seconds alone (xsd:duration).
  hour: (value) => (Number.isInteger(value) ? `PT${value}H` : `PT${Math.round(value * 60)}M`),
  day: (value) => `P${value}D`,
  month: (value) => `P${value}M`,
  year: (value) => `P${value}Y`,
}

/** The procedure in the vocabulary of schema.org, as far as it is known. */
export function governmentService(procedure: ProcedurePageView, publicUrl: string): object {
  const { version } = procedure
  const url = publicUrl + paths.procedure(procedure.code)
  const agency = version?.implementingAgency ?? procedure.agencyText
  return {
    '@context': SCHEMA,
    '@type': 'GovernmentService',
    '@id': url,
    url,
    name: version?.name ?? procedure.name,
    identifier: procedure.code,
    inLanguage: 'vi',
    serviceType: procedure.fieldName ?? undefined,
    description: procedure.summary ?? undefined,
    provider: agency ? { '@type': 'GovernmentOrganization', name: agency } : undefined,
    audience: version?.audiences.map((audience) => ({
      '@type': 'Audience',
      audienceType: text.options.audiences[audience],
    })),
    availableChannel: version?.channels.map((channel) => serviceChannel(channel, procedure)),
    serviceOutput: version?.results ? { '@type': 'Thing', name: version.results } : undefined,
  }
}

function serviceChannel(channel: ChannelView, { version }: ProcedurePageView): object {
  return {
    '@type': 'ServiceChannel',
    name: channelName(channel),
    processingTime: durationOf(channel.timeLimit),
    serviceUrl: channel.kind === 'online' ? (version?.online.url ?? undefined) : undefined,
  }
}

/** A time limit in ISO 8601; undefined where it states no number, or counts working days. */
export function durationOf({ value, unit }: TimeLimit): string | undefined {
  return value === null || !unit ? undefined : DURATIONS[unit]?.(value)
}
