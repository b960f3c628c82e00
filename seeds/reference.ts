import type { CollectionSlug } from 'payload'

/** Points at another seeded record by its natural key; `seeder.ts` turns it into that record's id. */
export interface Reference {
  readonly reference: CollectionSlug
  readonly key: string
}

export const unit = (slug: string): Reference => ({ reference: 'units', key: slug })
export const document = (slug: string): Reference => ({ reference: 'documents', key: slug })
export const directive = (slug: string): Reference => ({ reference: 'directives', key: slug })
export const plan = (slug: string): Reference => ({ reference: 'plans', key: slug })
export const movement = (slug: string): Reference => ({ reference: 'movements', key: slug })
export const model = (slug: string): Reference => ({ reference: 'innovation-models', key: slug })
export const article = (slug: string): Reference => ({ reference: 'articles', key: slug })
export const procedure = (code: string): Reference => ({ reference: 'procedures', key: code })
export const assignment = (code: string): Reference => ({ reference: 'assignments', key: code })
export const user = (email: string): Reference => ({ reference: 'users', key: email })

export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'reference' in value && 'key' in value
}
