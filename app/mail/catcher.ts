import PostalMime from 'postal-mime'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { connect } from '#db/client.ts'
import { caughtMails } from '#db/schema/mail.ts'

/** A real SMTP server on this machine that keeps what it gets for /demo/post and sends nothing on. Demo mode only. */
export async function startMailCatcher({ databaseUrl, port = 0 }: { databaseUrl: string; port?: number }) {
  const { sql, db } = connect(databaseUrl, { max: 1 })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 1024 * 1024,
    onData(stream, session, done) {
      buffer(stream)
        .then((raw) => PostalMime.parse(raw))
        .then((mail) =>
          db.insert(caughtMails).values({
            at: new Date(),
            from: mail.from?.address ?? '',
            to: session.envelope.rcptTo.map((to) => to.address).join(', '),
            subject: mail.subject ?? '',
            text: mail.text ?? '',
          }),
        )
        .then(
          () => done(),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        )
    },
  })
  const url = await new Promise<string>((resolve, reject) => {
    server.once('error', reject)
    const listener = server.listen(port, '127.0.0.1', () => {
      const address = listener.address()
      resolve(`smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`)
    })
  })
  return {
    url,
    async stop() {
      await new Promise<void>((resolve) => server.close(resolve))
      await sql.end({ timeout: 2 })
    },
  }
}
