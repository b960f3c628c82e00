import type { Field } from 'payload'

import { wholeNumberField } from '../fields/numberFields.js'
import { selectField } from '../fields/selectField.js'
import { webAddressField } from '../fields/webAddressField.js'

/** Three eras of "online level" that must not be mixed: the scheme says which one the level is of. */
export function versionOnline(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        selectField('onlineScheme', 'onlineSchemes'),
        selectField('onlineLevel', 'onlineLevels'),
        wholeNumberField({ name: 'proactiveLevel', from: 0, to: 4 }),
      ],
    },
    selectField('partialReason', 'partialReasons', { admin: { condition: isPartial } }),
    webAddressField('onlineUrl'),
  ]
}

function isPartial(_version: unknown, { onlineLevel }: { onlineLevel?: unknown }): boolean {
  return onlineLevel === 'partial'
}
