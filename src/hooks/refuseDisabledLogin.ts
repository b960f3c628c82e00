import type { CollectionBeforeLoginHook } from 'payload'

import { text } from '../portal/text/vi.js'
import { refuse } from './refuse.js'

export const refuseDisabledLogin: CollectionBeforeLoginHook = ({ user }) =>
  (user as { disabled?: boolean | null }).disabled
    ? refuse(text.admin.messages.accountDisabled)
    : user
