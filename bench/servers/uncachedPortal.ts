import { createServer } from 'node:http'

import { getPayload } from 'payload'

import configPromise from '../../payload.config.js'
import { createApp } from '../../src/server/createApp.js'

/** The whole request path of the portal without the page cache in front of it: each request makes its page. */
const payload = await getPayload({ config: configPromise })
const publicUrl = process.env.PUBLIC_URL ?? ''
const app = createApp({ payload, settings: { publicUrl, trustProxy: 0 } })

createServer(app).listen(Number(process.env.PORT), process.env.HOST)
