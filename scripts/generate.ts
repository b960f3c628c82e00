import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

import config from '../payload.config.js'

/** Writes what Payload derives from the collections: the TypeScript types and the panel's component map. */
const sanitized = await config
await generateTypes(sanitized, { log: false })
await generateImportMap(sanitized, { force: true, log: false })
process.exit(0)
