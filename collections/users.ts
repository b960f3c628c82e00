import type { CollectionConfig } from 'payload'

import { administrators, staff } from '../src/access/roles.js'
import { only } from '../src/access/rules.js'
import { canReadUsers, canUpdateUsers } from '../src/access/users.js'
import { env } from '../src/env.js'
import { checkPassword, checkResetPassword } from '../src/hooks/accounts/checkPassword.js'
import {
  keepAnAdministrator,
  keepAnAdministratorOnDelete,
} from '../src/hooks/accounts/keepAnAdministrator.js'
import { normaliseText } from '../src/hooks/normaliseText.js'
import { recordChange, recordDeletion } from '../src/hooks/changeLog/recordChange.js'
import { refuseClosedLogin } from '../src/hooks/accounts/refuseClosedLogin.js'
import { refuseSelfRegistration } from '../src/hooks/accounts/refuseSelfRegistration.js'
import { text } from '../src/portal/text/vi.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { selectField } from './fields/selectField.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.users
const access = { create: administrators, update: administrators }
const log = { titleField: 'fullName', isPublic: () => false, internal: ['email', 'phone'] }

export const Users: CollectionConfig = {
  slug: 'users',
  labels: labelsOf(words),
  admin: {
    ...placeIn('units', words),
    useAsTitle: 'fullName',
    defaultColumns: ['fullName', 'email', 'roles', 'unit', 'disabled'],
    listSearchableFields: ['fullName', 'email', 'title'],
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: env().publicUrl.startsWith('https:') },
    // Payload would reserve the interval with a write outside the transaction it has open, which the
    // embedded database's single writer cannot do; src/server/rateLimits.ts limits these requests.
    forgotPassword: { minRequestInterval: 0 },
  },
  access: {
    create: only('admin'),
    read: canReadUsers,
    update: canUpdateUsers,
    delete: only('admin'),
    unlock: only('admin'),
    admin: staff,
  },
  hooks: {
    beforeOperation: [refuseSelfRegistration, checkResetPassword],
    beforeValidate: [normaliseText, checkPassword],
    beforeChange: [keepAnAdministrator],
    beforeLogin: [refuseClosedLogin],
    afterChange: [recordChange(log)],
    beforeDelete: [keepAnAdministratorOnDelete],
    afterDelete: [recordDeletion(log)],
  },
  fields: withWords(words, [
    {
      type: 'row',
      fields: [
        { name: 'fullName', type: 'text', required: true, maxLength: 100 },
        { name: 'title', type: 'text', access, maxLength: 100 },
      ],
    },
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      access: { update: administrators },
    },
    { name: 'phone', type: 'text', maxLength: 30 },
    selectField('roles', 'roles', { hasMany: true, defaultValue: [], access, saveToJWT: true }),
    { name: 'unit', type: 'relationship', relationTo: 'units', access, index: true },
    {
      name: 'disabled',
      type: 'checkbox',
      defaultValue: false,
      access,
      admin: { position: 'sidebar' },
    },
  ]),
}
