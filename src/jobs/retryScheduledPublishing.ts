import type { SanitizedConfig } from 'payload'

/** Jobs are looked for once a minute. */
const RETRIES = 5

/**
 * Payload gives scheduled publishing one try. Where somebody saves the record in the same moment, or another
 * instance has taken the same job, MongoDB lets one of the two fail, and the record would never be published.
 */
export function retryScheduledPublishing(config: SanitizedConfig): SanitizedConfig {
  for (const task of config.jobs.tasks ?? []) {
    if (task.slug === 'schedulePublish') task.retries = RETRIES
  }
  return config
}
