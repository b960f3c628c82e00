import type { Field } from 'payload'

import { nobody } from '../../src/access/roles.js'
import { text } from '../../src/portal/text/vi.js'
import { withWords } from './withWords.js'

/** The last part of the public address, and the earlier ones, which redirect to it. */
export function slugFields(): Field[] {
  return withWords(text.admin.slugs, [
    {
      name: 'slug',
      type: 'text',
      unique: true,
      index: true,
      maxLength: 100,
      admin: { position: 'sidebar' },
    },
    {
      name: 'formerSlugs',
      type: 'text',
      hasMany: true,
      access: { create: nobody, update: nobody }, // Only the slug hook writes it.
      admin: { position: 'sidebar', readOnly: true, condition: hasFormerSlugs },
    },
  ])
}

function hasFormerSlugs(data: { formerSlugs?: unknown[] | null }): boolean {
  return Boolean(data.formerSlugs?.length)
}
