import type { EmailField } from 'payload'

import { text } from '../../src/portal/text/vi.js'

/** A published e-mail address, not a sign-in name. */
export function emailAddressField(name: string): EmailField {
  return {
    name,
    type: 'email',
    validate: (value: null | string | undefined) =>
      !value || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) || text.admin.messages.emailAddress,
  }
}
