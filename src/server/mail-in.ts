// Demands by mail: taken for our own addresses, authenticated, made durable, and only then answered with 250.

import { createHash } from 'node:crypto'
import { resolve as resolveDns } from 'node:dns/promises'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRefusal } from '../demand/refusal.ts'
import { StorageFull } from '../store/documents.ts'
import { keyedHash } from '../store/field.ts'
import { deliveryReport } from '../wire/delivery-report.ts'
import { authenticateMail, type DNSResolver } from '../wire/mail-auth.ts'
import { type ReceiveAnswer, type ReceivedMessage, type SmtpListener, startSmtp } from '../wire/smtp.ts'
import { wordsAtTheDoor } from './by-hand.ts'
import type { Deployment } from './deployment.ts'
import { receiveArrival } from './intake.ts'
import { takeNoticeReport } from './notice-report.ts'
import { releaseLate } from './worker/held.ts'
import { repeat } from './worker/run.ts'

const LATE_MS = 15_000

export async function startMailIn(d: Deployment, onError: (error: unknown) => void): Promise<SmtpListener> {
  const resolver = await resolverFor(d)
  const smtp = await startSmtp({
    port: d.dir.settings.ports.smtp,
    host: d.demo ? '127.0.0.1' : '0.0.0.0',
    name: d.dir.settings.hosts.public,
    recipients: [d.provider.mail.intake, d.provider.mail.from],
    receive: message => receiveMail(d, resolver, message, onError),
  })
  // Who took it in also shows it after its time: where no worker runs, no urgent mail is kept from the desk.
  const stop = repeat(LATE_MS, () => releaseLate(d), onError)
  return {
    ...smtp,
    close: async () => {
      await stop()
      await smtp.close()
    },
  }
}

async function receiveMail(
  d: Deployment,
  resolver: DNSResolver,
  m: ReceivedMessage,
  onError: (error: unknown) => void,
): Promise<ReceiveAnswer> {
  const origin = {
    ip: m.session.remoteAddress,
    helo: m.session.helo,
    sender: m.envelope.from,
    recipients: m.envelope.to,
  }
  const checked = await authenticateMail(m.raw, origin, {
    resolver,
    mta: d.dir.settings.hosts.public,
  })
  const receivedAt = d.now()
  const report = deliveryReport(m.raw, m.envelope.from)
  try {
    const about = await takeNoticeReport(d, report)
    if (about) return { accepted: true, reference: about }
    const done = await receiveArrival(
      d,
      { kind: 'system', id: 'mail' },
      {
        channel: 'mail',
        // Two deliveries of the same message at the same moment are one demand too.
        idempotencyKey: `mail-${keyedHash(d.vault.macKey, 'delivery', createHash('sha256').update(m.raw).digest('hex')).toString('hex')}`,
        bytes: m.raw,
        envelopeFrom: m.envelope.from,
        automatic: report.automatic,
        fileName: 'message.eml',
        service: {
          servedAt: receivedAt,
          servedManner: 'mail',
          servedUncertain: false,
          entityServed: d.provider.entities[0]?.name ?? '',
        },
        receivedAt,
        heldUntil: new Date(Date.parse(receivedAt) + d.settings.heldMinutes * 60_000).toISOString(),
        sender: {
          authenticated: checked.authenticated,
          summary: [checked.summary, ...checked.warnings].join(' '),
        },
      },
    )
    if (isRefusal(done) && done.code === 'not_by_mail')
      return { accepted: false, code: 550, text: wordsAtTheDoor(d.provider) }
    // The same message again: it is here already, so the sender need not keep it.
    if (isRefusal(done))
      return done.code === 'already_received'
        ? { accepted: true, reference: 'already received' }
        : { accepted: false, code: 451, text: 'cannot be taken now' }
    return { accepted: true, reference: done.demand.reference }
  } catch (error) {
    onError(error)
    return {
      accepted: false,
      code: error instanceof StorageFull ? 452 : 451,
      text: 'cannot be stored now, try again',
    }
  }
}

/** A demo directory brings its own DNS, so that its invented authorities can sign: `demo-dns.json`, name → TXT records. */
async function resolverFor(d: Deployment): Promise<DNSResolver> {
  const file = join(d.dir.path, 'demo-dns.json')
  if (!d.demo || !existsSync(file))
    return (name: string, type: string) => resolveDns(name, type) as Promise<string[][]>
  const zone = JSON.parse(await readFile(file, 'utf8')) as Record<string, string[]>
  return async (name: string, type: string) => {
    const records = type === 'TXT' ? zone[name.toLowerCase()] : undefined
    if (!records) throw Object.assign(new Error('no such name in the demo'), { code: 'ENOTFOUND' })
    return records.map(text => [text])
  }
}
