import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport, type SentMessageInfo, type Transport } from 'nodemailer'

import { now } from '../clock.js'
import type { Env } from '../env.js'
import { text } from '../portal/text/vi.js'
import { log } from './log.js'

/** A mail server that does not answer must not hold up whoever waits for the mail, in milliseconds. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** Mail goes to the server named in SMTP_URL; without one it is kept in DATA_DIR/outbox, so nothing is lost silently. */
export function mailAdapter(settings: Env) {
  return nodemailerAdapter({
    defaultFromAddress: settings.mailFrom,
    defaultFromName: text.site.name,
    // A mail server that is down must not stop the start.
    skipVerify: true,
    transport: settings.smtpUrl
      ? createTransport({ url: settings.smtpUrl, ...TIMEOUTS })
      : createTransport(outbox(path.join(settings.dataDir, 'outbox'))),
  })
}

function outbox(folder: string): Transport<SentMessageInfo> {
  return {
    name: 'outbox',
    version: '1',
    send(mail, done) {
      const instant = now().toISOString().replaceAll(':', '-')
      const file = path.join(folder, `${instant}-${randomUUID().slice(0, 8)}.eml`)
      void keep(mail.message.createReadStream(), file).then(
        () => {
          log.info({ msg: 'Mail kept in the outbox', file, to: mail.data.to })
          done(null, { envelope: mail.message.getEnvelope(), messageId: mail.message.messageId() })
        },
        (err: Error) => done(err, undefined),
      )
    },
  }
}

async function keep(message: NodeJS.ReadableStream, file: string): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(Buffer.from(chunk as Buffer))
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, Buffer.concat(chunks), { flag: 'wx' })
}
