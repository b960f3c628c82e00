import { getPayload } from 'payload'

import config from '../../payload.config.js'

/** `update ID TITLE` or `create PREFIX COUNT`, in a process of its own on the database of the environment. */
const [action, first = '', second = ''] = process.argv.slice(2)
const payload = await getPayload({ config })
const rest = { datePrecision: 'unknown', _status: 'published' } as const

if (action === 'update') {
  await payload.update({
    collection: 'articles',
    id: first,
    data: { title: second, ...rest },
    overrideAccess: true,
  })
} else {
  for (let index = 0; index < Number(second); index += 1) {
    await payload.create({
      collection: 'articles',
      data: { title: `${first} ${index}`, ...rest },
      overrideAccess: true,
    })
  }
}
await payload.destroy()
process.exit(0)
