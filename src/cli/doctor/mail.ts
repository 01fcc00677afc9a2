// `duly doctor` on outgoing mail: whether the server of the provider's profile greets us, and whether it takes letters as the settings
// want them to leave. Nothing is sent.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { readNetwork } from '../../server/settings/network.ts'
import type { Check } from '../../store/installation/doctor.ts'
import { Refused } from '../../store/refused.ts'
import { lackOfTls, type OutgoingTls, outgoingTls } from '../../wire/mail/outgoing-tls.ts'

const MAIL_TIMEOUT_MS = 3_000
const name = 'mail'

export async function checkMail(dataDir: string): Promise<Check> {
  const file = join(dataDir, 'provider.json')
  if (!existsSync(file)) {
    const next =
      'Write provider.json into the data directory (docs/operate.md): notices and letters go by mail.'
    return { name, status: 'warn', detail: 'no provider profile, so no outgoing mail server', next }
  }
  const profile = JSON.parse(await readFile(file, 'utf8')) as { mail?: { smtp?: string } }
  const smtp = profile.mail?.smtp
  if (!smtp)
    return { name, status: 'fail', detail: 'provider.json names no mail.smtp', next: 'Add smtp://host:port.' }
  return checkServer(smtp, await wantedTls(dataDir))
}

/** Settings that cannot be read are a check of their own. */
async function wantedTls(dataDir: string): Promise<OutgoingTls | undefined> {
  try {
    return (await readNetwork(dataDir)).outgoingMail.tls
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return undefined
  }
}

export async function checkServer(smtp: string, said?: OutgoingTls): Promise<Check> {
  const { hostname, port, protocol } = new URL(smtp)
  const implicit = protocol === 'smtps:'
  const place = `${hostname}:${port || (implicit ? 465 : 25)}`
  const greeted = implicit ? '220' : await greeting(hostname, Number(port || 25))
  if (!greeted.startsWith('220')) {
    const detail = `${place} does not answer (${greeted})`
    return {
      name,
      status: 'fail',
      detail,
      next: 'Letters wait until it does. Check the server and mail.smtp.',
    }
  }
  if (!implicit && outgoingTls(smtp, said) === 'opportunistic')
    return { name, status: 'ok', detail: `${place} answers` }
  const lack = await lackOfTls(smtp)
  if (lack === null) return { name, status: 'ok', detail: `${place} answers by TLS` }
  const detail = `${place} offers no TLS that verifies (${lack}), and letters leave by TLS alone: they wait`
  return { name, status: 'fail', detail, next: said === undefined ? `${MEND}${OR_ALLOW}` : MEND }
}

const MEND = 'Give the server a certificate that verifies under the name in mail.smtp.'
const OR_ALLOW =
  ' Or let letters go in the clear where it offers no TLS: { "outgoingMail": { "tls": "opportunistic" } } in settings.json.'

function greeting(host: string, port: number): Promise<string> {
  return new Promise(resolve => {
    const socket = connect({ host, port, timeout: MAIL_TIMEOUT_MS })
    const answer = (text: string) => {
      socket.destroy()
      resolve(text)
    }
    socket.once('data', data => answer(String(data).split('\r\n')[0] ?? ''))
    socket.once('timeout', () => answer('time-out'))
    socket.once('error', error => answer((error as NodeJS.ErrnoException).code ?? error.message))
    socket.once('close', () => answer('closed'))
  })
}
