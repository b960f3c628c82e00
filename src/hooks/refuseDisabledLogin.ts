import type { CollectionBeforeLoginHook } from 'payload'

import type { User } from '../payload-types.js'
import { text } from '../portal/text/vi.js'
import { refuse } from './refuse.js'

export const refuseDisabledLogin: CollectionBeforeLoginHook<User> = ({ user }) =>
  user.disabled ? refuse(text.admin.messages.accountDisabled) : user
