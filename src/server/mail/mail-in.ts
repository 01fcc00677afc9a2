// Demands by mail: taken for our own addresses, authenticated, made durable, and only then answered with 250.

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRefusal } from '../../kernel/refusal.ts'
import { listenOrRefuse } from '../../store/demand/taken-address.ts'
import { StorageFull } from '../../store/documents.ts'
import { keyedHash } from '../../store/keys/field.ts'
import { checkMail } from '../../wire/mail/check-mail.ts'
import type { DNSResolver } from '../../wire/mail/mail-auth.ts'
import { publicDns } from '../../wire/mail/public-dns.ts'
import {
  type ReceiveAnswer,
  type ReceivedMessage,
  type SmtpListener,
  startSmtp,
} from '../../wire/mail/smtp.ts'
import type { Deployment } from '../deployment.ts'
import { entityAssumed } from '../entity-served.ts'
import { wordsAtTheDoor } from '../papers/by-hand.ts'
import { receiveArrival } from '../papers/intake.ts'
import { cageRule } from '../papers/propose.ts'
import { repeat } from '../repeat.ts'
import { boundAt } from '../settings/network.ts'
import { readTls } from '../settings/tls.ts'
import { releaseLate } from '../worker/held.ts'
import { takeNoticeReport } from '../worker/upkeep/notice-report.ts'

const LATE_MS = 15_000

export async function startMailIn(d: Deployment, onError: (error: unknown) => void): Promise<SmtpListener> {
  const resolver = await resolverFor(d)
  const { host, port } = boundAt(d.network, 'smtp', { ports: d.dir.settings.ports, demo: d.demo })
  const setting = 'ports.smtp in duly.json or listen.smtp in settings.json'
  const tls = await readTls(d.dir.path, d.network.tls.smtp)
  const wanted = { purpose: 'mail', host, port, setting }
  const smtp = await listenOrRefuse(wanted, () =>
    startSmtp({
      port,
      host,
      name: d.dir.settings.hosts.public,
      recipients: [d.provider.mail.intake, d.provider.mail.from],
      receive: message => receiveMail(d, resolver, message, onError),
      ...(tls ? { tls } : {}),
    }),
  )
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
  const { sender, report } = await checkMail(m.raw, origin, {
    rule: cageRule(d),
    resolver,
    mta: d.dir.settings.hosts.public,
  })
  const receivedAt = d.now()
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
          entityServed: entityAssumed(d.provider),
        },
        receivedAt,
        heldUntil: new Date(Date.parse(receivedAt) + d.settings.heldMinutes * 60_000).toISOString(),
        sender: {
          authenticated: sender.authenticated,
          summary: [sender.summary, ...sender.warnings].join(' '),
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
  if (!d.demo || !existsSync(file)) return publicDns()
  const zone = JSON.parse(await readFile(file, 'utf8')) as Record<string, string[]>
  return async (name: string, type: string) => {
    const records = type === 'TXT' ? zone[name.toLowerCase()] : undefined
    if (!records) throw Object.assign(new Error('no such name in the demo'), { code: 'ENOTFOUND' })
    return records.map(text => [text])
  }
}
