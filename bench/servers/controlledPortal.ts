import { getPayload } from 'payload'

import configPromise from '../../payload.config.js'
import { startServer } from '../../src/server/startServer.js'
import { forgetCopies, longestStop } from './probes.js'
import {
  importFile,
  indexAll,
  makeArticle,
  rebuildIndex,
  retitleArticle,
  retitleProcedure,
} from './writes.js'

type Message = {
  do: keyof typeof commands
  slug?: string
  title?: string
  file?: string
  every?: number
}

/** What the bench may ask of this portal; each answers when what it writes is committed. */
const commands = {
  forgetCopies,
  importFile,
  indexAll,
  longestStop,
  makeArticle,
  rebuildIndex,
  retitleArticle,
  retitleProcedure,
}

await startServer()
const payload = await getPayload({ config: configPromise })

process.on('message', (message: Message) => {
  commands[message.do](payload, message).then(
    (result) => process.send?.({ result }),
    (cause: unknown) => process.send?.({ error: (cause as Error).message }),
  )
})
