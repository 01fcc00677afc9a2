// In the cage: mail that a machine sent; what became of a letter of ours (RFC 3464), an absence note, a list. Told from its head and from the
// plain lines of a report, without taking the message apart; nothing here is believed beyond "this letter did not arrive".

export type DeliveryReport = {
  /** A machine sent it: nothing is ever answered to it by itself (RFC 3834 § 2). */
  readonly automatic: boolean
  /** Message-IDs that stand in it, each once; an answer about a letter of ours names it. */
  readonly messageIds: readonly string[]
  /** What a report says of delivery; null where it is none. */
  readonly status: 'delivered' | 'bounced' | 'deferred' | null
}

const MAX = 512 * 1024

/** `envelopeFrom`: empty for a bounce (RFC 5321 § 4.5.5). */
export function deliveryReport(raw: Uint8Array, envelopeFrom: string): DeliveryReport {
  const text = Buffer.from(raw.subarray(0, MAX)).toString('latin1').replaceAll('\r\n', '\n')
  const end = text.indexOf('\n\n')
  const head = (end < 0 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, ' ')
  const field = (name: string) => new RegExp(`^${name}:[ \t]*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  const report = /multipart\/report/i.test(field('Content-Type'))
  const submitted = field('Auto-Submitted').toLowerCase()
  const automatic =
    envelopeFrom === '' ||
    report ||
    (submitted !== '' && submitted !== 'no') ||
    field('X-Auto-Response-Suppress') !== '' ||
    field('X-Autoreply') !== '' ||
    /^(bulk|junk|list|auto_reply)$/i.test(field('Precedence')) ||
    field('List-Id') !== ''
  const messageIds = [...new Set(text.match(/<[0-9a-f]{32}@[A-Za-z0-9.-]{1,253}>/g) ?? [])].slice(0, 50)
  return { automatic, messageIds, status: report ? statusOf(text.slice(end)) : null }
}

/** The worst of what the report says of its recipients. */
function statusOf(body: string): DeliveryReport['status'] {
  const actions = [...body.matchAll(/^Action:[ \t]*([a-z]+)/gim)].map(m => m[1]?.toLowerCase())
  if (actions.includes('failed')) return 'bounced'
  if (actions.includes('delayed')) return 'deferred'
  return actions.some(a => a === 'delivered' || a === 'relayed' || a === 'expanded') ? 'delivered' : null
}
