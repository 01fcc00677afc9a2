// The world's mail server in the demo: takes every letter that Duly sends and keeps it as a file, like a postman's bag.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'

export type Mailbox = {
  readonly port: number
  /** Resolves with the first mail to `to` that is not known yet and has `text` in its head or body. */
  waitFor(to: string, test: (raw: string) => boolean): Promise<Buffer>
  close(): Promise<void>
}

type Letter = { readonly to: string; readonly raw: Buffer; readonly text: string }

export async function openMailbox(folder: string, port = 0): Promise<Mailbox> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const letters: Letter[] = []
  const waiting: { to: string; test: (raw: string) => boolean; resolve: (raw: Buffer) => void }[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (c: Buffer) => chunks.push(c))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks)
        const to = session.envelope.rcptTo[0]?.address.toLowerCase() ?? ''
        const letter = { to, raw, text: raw.toString('utf8') }
        letters.push(letter)
        writeFile(join(folder, `${letters.length}-${to.replace(/[^a-z0-9.@-]/g, '_')}.eml`), raw).then(() => {
          for (const w of waiting.filter(w => w.to === to && w.test(letter.text))) w.resolve(raw)
          callback()
        }, callback)
      })
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    waitFor: (to, test) => {
      const here = letters.find(l => l.to === to && test(l.text))
      if (here) return Promise.resolve(here.raw)
      const { promise, resolve } = Promise.withResolvers<Buffer>()
      waiting.push({ to, test, resolve })
      return promise
    },
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}
