import type { CollectionBeforeOperationHook } from 'payload'

import { text } from '../../portal/text/vi.js'
import { refuse } from '../refuse.js'

/**
 * Payload lets whoever comes first register in a portal without accounts, with the roles they like. Here the
 * server makes the first account at its start, so no account ever comes from somebody not signed in.
 */
export const refuseSelfRegistration: CollectionBeforeOperationHook = ({ args, operation, req }) =>
  operation === 'create' && req.payloadAPI === 'REST' && !req.user
    ? refuse(text.admin.messages.firstAccount)
    : args
