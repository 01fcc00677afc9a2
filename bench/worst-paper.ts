// The worst papers that the fuzzers found, mailed to a running server while its log ticks and somebody works at the desk: how late a
// tick comes, and how long a page of the queue takes. Sixty mails a minute is what one address may send.
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { PasskeyClient } from '../src/cli/passkey/passkey-client.ts'
import { worstMail, worstPapers } from '../test/fuzz/worst-papers.ts'
import { percentile, upTo } from './ground/measure.ts'
import { newInstallation, openBeside, removeInstallation, signInAs, startServer } from './ground/served.ts'
import type { Result } from './run.ts'

const MAILS = 30
/** Often enough that the mails meet many ticks. */
const TICK_SECONDS = 2
const LOOK_MS = 20

export async function bench(): Promise<Result[]> {
  const path = await newInstallation({ seconds: TICK_SECONDS })
  try {
    const server = await startServer(path)
    const d = await openBeside(path)
    try {
      const { client } = await signInAs(d, 'ines', ['intake'])
      const measured = await measure(d.embedded?.adminUrl ?? '', client, {
        smtp: d.dir.settings.ports.smtp,
        intake: d.provider.mail.intake,
        tickMs: d.settings.log.seconds * 1000,
      })
      await server.stop()
      return measured
    } finally {
      await d.close().catch(() => {})
    }
  } finally {
    await removeInstallation(path)
  }
}

type At = { readonly smtp: number; readonly intake: string; readonly tickMs: number }

async function measure(url: string, client: PasskeyClient, at: At): Promise<Result[]> {
  const database = new pg.Client({ connectionString: url })
  await database.connect()
  try {
    const pages: number[] = []
    let over = false
    const desk = (async () => {
      while (!over) {
        const began = performance.now()
        await client.call('GET', '/api/queue?view=open')
        pages.push(performance.now() - began)
        await delay(LOOK_MS)
      }
    })()
    for (let n = 0; n < MAILS; n += 1) {
      const paper = worstPapers[n % worstPapers.length] as (typeof worstPapers)[number]
      const raw = worstMail(paper, `worst ${n}`)
        .toString('latin1')
        .replaceAll('legal@provider.example', at.intake)
      await sendMail(at.smtp, Buffer.from(raw, 'latin1'), at.intake)
      await delay(1000)
    }
    over = true
    await desk
    return [await ticksOf(database, at.tickMs), deskOf(pages)]
  } finally {
    await database.end()
  }
}

/** A tick is due one period after the one before. */
async function ticksOf(database: pg.Client, tickMs: number): Promise<Result> {
  const { rows } = await database.query<{ at: Date }>('select at from duly.log_tick order by tick')
  const late = rows
    .slice(1)
    .map(({ at }, i) => at.getTime() - (rows[i] as { at: Date }).at.getTime() - tickMs)
  const name = `worst papers: ${MAILS} mails of 1 MB, delay of a tick, p99`
  return upTo({ name, value: Math.max(0, percentile(late, 0.99)), unit: 'ms', goal: '≤ 1,000' }, 1000)
}

function deskOf(pages: readonly number[]): Result {
  const name = 'worst papers: a page of the queue meanwhile, p99'
  return upTo({ name, value: percentile(pages, 0.99), unit: 'ms', goal: '≤ 1,000' }, 1000)
}

/** One message, with the dots of its lines doubled (RFC 5321 § 4.5.2); throws where it was not taken. */
async function sendMail(port: number, raw: Buffer, to: string): Promise<void> {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1')
  const replies = socket[Symbol.asyncIterator]() as AsyncIterator<string>
  const hear = async () => {
    let said = ''
    while (!/^\d{3} .*\r\n$/m.test(said)) said += (await replies.next()).value ?? ''
    return said
  }
  await hear()
  for (const line of ['EHLO agency.example', 'MAIL FROM:<clerk@agency.example>', `RCPT TO:<${to}>`, 'DATA']) {
    socket.write(`${line}\r\n`)
    await hear()
  }
  socket.write(raw.toString('latin1').replace(/^\./gm, '..'), 'latin1')
  socket.write('\r\n.\r\n')
  const answer = await hear()
  socket.end('QUIT\r\n')
  if (!answer.startsWith('250')) throw new Error(`the mail was not taken: ${answer}`)
}
