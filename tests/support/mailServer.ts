import type { AddressInfo } from 'node:net'

import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = { to: string; subject: string; text: string }

export type MailServer = {
  address: string
  /** Everything accepted since the last call. */
  take: () => ReceivedMail[]
  /** What the server does with the next mails: accept, refuse the receiver, or accept the text and say nothing more. */
  mode: 'accept' | 'hang-up-after-text' | 'refuse-receiver'
  /** Nobody answers at the address. */
  goDown: () => Promise<void>
  comeBack: () => Promise<void>
  close: () => Promise<void>
}

/** A real mail server on the loopback interface. */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = []
  let server = await listen(0)
  const { port } = server.server.address() as AddressInfo
  const goDown = () => new Promise<void>((resolve) => server.close(() => resolve()))
  const mailServer: MailServer = {
    address: `smtp://127.0.0.1:${port}`,
    take: () => received.splice(0),
    mode: 'accept',
    goDown,
    async comeBack() {
      server = await listen(port)
    },
    close: goDown,
  }
  return mailServer

  async function listen(at: number): Promise<SMTPServer> {
    const listening = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) =>
        done(mailServer.mode === 'refuse-receiver' ? new Error('No such mailbox') : null),
      onData(stream, session, done) {
        void simpleParser(stream).then((mail) => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join(',')
          received.push({ to, subject: mail.subject ?? '', text: mail.text ?? '' })
          if (mailServer.mode === 'hang-up-after-text') done(new Error('Lost'))
          else done()
        })
      },
    })
    listening.on('error', () => undefined) // A client that hangs up is part of the tests.
    await new Promise<void>((resolve) => listening.listen(at, '127.0.0.1', resolve))
    return listening
  }
}
