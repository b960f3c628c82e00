import type { Field } from 'payload'

import { nobody, publishers } from '../../src/access/roles.js'
import { text } from '../../src/portal/text/vi.js'
import { dayTimeAdmin } from './dayTimeAdmin.js'
import { requiredWhen } from './requiredWhen.js'
import { withWords } from './withWords.js'

const access = { create: publishers, update: publishers }

/**
 * Withdrawn things stay published: their address answers that they were withdrawn, with the reason.
 *
 * @param givesWork assignments come from these papers, and end with them
 */
export function withdrawnFields({ givesWork = false } = {}): Field[] {
  const { help, ...words } = text.admin.withdrawal
  const { withdrawnWithWork, ...common } = help
  const told = givesWork ? { ...common, withdrawn: withdrawnWithWork } : common
  return withWords({ ...words, help: told }, [
    {
      name: 'withdrawn',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access,
      admin: { position: 'sidebar' },
    },
    requiredWhen(isWithdrawn, {
      name: 'withdrawnReason',
      type: 'textarea',
      access,
      admin: { position: 'sidebar' },
    }),
    {
      name: 'withdrawnAt',
      type: 'date',
      access: { create: nobody, update: nobody }, // Stamped by a hook.
      admin: { ...dayTimeAdmin, position: 'sidebar', readOnly: true, condition: isWithdrawn },
    },
  ])
}

function isWithdrawn(siblings: Record<string, unknown>): boolean {
  return siblings.withdrawn === true
}
