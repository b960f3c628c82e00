import type { TextField } from 'payload'

import { text } from '../../src/portal/text/vi.js'

/** An address on the web. Only http and https: `javascript:` in a link would run in a visitor's browser. */
export function webAddressField(name: string, admin?: TextField['admin']): TextField {
  return {
    name,
    type: 'text',
    ...(admin && { admin }),
    validate: (value: null | string | string[] | undefined) =>
      !value || isWebAddress(value) || text.admin.messages.webAddress,
  }
}

function isWebAddress(value: unknown): boolean {
  return (
    typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
  )
}
