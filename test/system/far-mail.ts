// The world's mail server, seen from outside: keeps every letter that Duly sends, may be away, and may be told to do
// something at the worst moment, before it answers a letter.
import { SMTPServer } from 'smtp-server'

export type Letter = {
  readonly to: string
  readonly raw: Buffer
  readonly text: string
  readonly messageId: string
}

export type FarMail = {
  readonly port: number
  readonly letters: readonly Letter[]
  /** Called with each whole letter before its 250; what it throws is answered with 451. */
  onLetter: (letter: Letter) => Promise<void>
  /** The first letter to `to`, of those that come from now on, that passes. */
  fromNowOn(): { waitFor(to: string, test: (raw: string) => boolean): Promise<Buffer> }
  /** Stops answering its port, as a server that is down does. */
  goAway(): Promise<void>
  comeBack(): Promise<void>
  close(): Promise<void>
}

const WAIT_MS = 60_000

export async function openFarMail(): Promise<FarMail> {
  const letters: Letter[] = []
  let server: SMTPServer | null = null
  const take = async (raw: Buffer, to: string) => {
    const text = raw.toString('utf8')
    const letter = { to, raw, text, messageId: /^Message-ID: (<[^>]+>)/im.exec(text)?.[1] ?? '' }
    await far.onLetter(letter)
    letters.push(letter)
  }
  const far = {
    port: 0,
    letters,
    onLetter: async (_: Letter) => {},
    fromNowOn: () => waiterFrom(letters, letters.length),
    goAway: async () => {
      const going = server
      server = null
      await new Promise<void>(resolve => (going ? going.close(() => resolve()) : resolve()))
    },
    comeBack: async () => {
      server = await listen(take, far.port)
    },
    close: () => far.goAway(),
  }
  server = await listen(take, 0)
  const address = server.server.address()
  far.port = typeof address === 'object' && address ? address.port : 0
  return far
}

function waiterFrom(letters: readonly Letter[], from: number) {
  return {
    waitFor: async (to: string, test: (raw: string) => boolean): Promise<Buffer> => {
      for (const end = performance.now() + WAIT_MS; performance.now() < end; ) {
        const found = letters.slice(from).find(l => l.to === to && test(l.text))
        if (found) return found.raw
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      throw new Error(`no such letter to ${to} came within ${WAIT_MS / 1000} s`)
    },
  }
}

async function listen(take: (raw: Buffer, to: string) => Promise<void>, port: number): Promise<SMTPServer> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    closeTimeout: 200,
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address.toLowerCase() ?? ''
        take(Buffer.concat(chunks), to).then(
          () => callback(),
          () => callback(Object.assign(new Error('not now'), { responseCode: 451 })),
        )
      })
    },
  })
  // Who is killed in the middle of a letter breaks the connection.
  server.on('error', () => {})
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  return server
}
