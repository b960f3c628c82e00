import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import type { User } from '../../payload-types.js'
import { text } from '../../portal/text/vi.js'
import { refuse } from '../refuse.js'
import { takeTurn } from '../takeTurn.js'

type Account = Pick<User, 'disabled' | 'roles'>

/** Somebody must be left who can let people in: the last active administrator keeps the account and the role. */
export const keepAnAdministrator: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc || !isAdministrator(originalDoc)) return data
  if (!isAdministrator({ ...originalDoc, ...data })) await demandAnother(req, originalDoc.id)
  return data
}

export const keepAnAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await demandAnother(req, String(id))
}

function isAdministrator({ disabled, roles }: Account): boolean {
  return !disabled && (roles ?? []).includes('admin')
}

async function demandAnother(req: PayloadRequest, id: string): Promise<void> {
  await takeTurn(req, 'administrators')
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: {
      id: { not_equals: id },
      roles: { contains: 'admin' },
      disabled: { not_equals: true },
    },
    overrideAccess: true, // A system hook: it counts accounts that the person may not read as well.
    req,
  })
  if (totalDocs === 0) refuse(text.admin.messages.lastAdministrator, 409)
}
