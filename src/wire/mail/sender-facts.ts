// What the cage finds of who sent a mail, taken as a stranger's word, and what counts of it. Authenticated is only a mail with a
// DKIM signature that covers the whole body and is aligned with the one From address; SPF and DMARC are shown but never
// suffice: a body altered on its way from an allowed address still passes DMARC by SPF alone (measured).

import { z } from 'zod'
import { asKept, sentence } from '../../kernel/message.ts'
import { plainLine } from '../file-name.ts'
import { limits } from '../limits.ts'

export type MailOrigin = {
  /** Address of the connection, its greeting and MAIL FROM; absent for a mail that was uploaded. */
  readonly ip?: string
  readonly helo?: string
  readonly sender?: string
  readonly recipients?: readonly string[]
}

export type DkimCheck = {
  readonly domain: string
  readonly result: string
  readonly aligned: boolean
  /** False where an `l=` tag leaves a part of the body unsigned, to which anybody could append. */
  readonly wholeBody: boolean
}

export type SenderFacts = {
  readonly dkim: readonly DkimCheck[]
  readonly spf: string
  readonly dmarc: string
  readonly arc: string
  /** From heads, and addresses in them. */
  readonly fromFields: number
  readonly senders: number
  /** A signature that has expired or is dated in the future. */
  readonly mistimed: boolean
  /** A signing domain that says it is only testing. */
  readonly testing: boolean
  /** Whether the heads name an address that the mail came to; null where none is known. */
  readonly addressed: boolean | null
}

/** Why nothing is known of a sender. */
export type Unchecked = 'busy' | 'broken' | 'late' | 'greedy' | 'uncaged'

export type MailAuthentication = {
  readonly dkim: readonly DkimCheck[]
  readonly spf: string
  readonly dmarc: string
  readonly arc: string
  readonly authenticated: boolean
  /** One sentence for the desk. */
  readonly summary: string
  readonly warnings: readonly string[]
}

const word = z.string().max(40)
const count = z.int().min(0)
const facts = z.strictObject({
  dkim: z
    .array(
      z.strictObject({
        domain: z.string().max(255),
        result: word,
        aligned: z.boolean(),
        wholeBody: z.boolean(),
      }),
    )
    .max(limits.mailSignatures),
  spf: word,
  dmarc: word,
  arc: word,
  fromFields: count,
  senders: count,
  mistimed: z.boolean(),
  testing: z.boolean(),
  addressed: z.boolean().nullable(),
})
const unchecked = z.strictObject({ unchecked: z.enum(['busy', 'broken']) })

/** Takes what the caged reader says of a sender, or throws. */
export function parseSenderFacts(value: unknown): SenderFacts | { readonly unchecked: Unchecked } {
  return z.union([facts, unchecked]).parse(value)
}

const reasons: Readonly<Record<Unchecked, string>> = {
  busy: asKept(sentence('machine.mails_heads_made_keep_server')),
  broken: asKept(sentence('machine.the_mails_signatures_could_not_be_checked')),
  late: asKept(sentence('machine.mails_signatures_could_not_checked')),
  greedy: asKept(sentence('machine.mails_signatures_were_not_checked')),
  uncaged: asKept(sentence('machine.mails_signatures_were_not_checked_cage')),
}

export function uncheckedSender(why: Unchecked): MailAuthentication {
  return {
    dkim: [],
    spf: 'none',
    dmarc: 'none',
    arc: 'none',
    authenticated: false,
    summary: reasons[why],
    warnings: [],
  }
}

export function judgeSender(found: SenderFacts): MailAuthentication {
  const { spf, dmarc, arc } = found
  const dkim = found.dkim.map(check => ({ ...check, domain: plainLine(check.domain, 255) }))
  const oneFrom = found.fromFields === 1 && found.senders === 1
  const good = dkim.find(check => check.result === 'pass' && check.aligned && check.wholeBody)
  const authenticated = oneFrom && good !== undefined
  const summary = authenticated
    ? asKept(sentence('machine.signed_senders_own_domain', { x: good.domain }))
    : whyNot(dkim, oneFrom)
  return { dkim, spf, dmarc, arc, authenticated, summary, warnings: warningsOf(found) }
}

function whyNot(dkim: readonly DkimCheck[], oneFrom: boolean): string {
  if (!oneFrom) return asKept(sentence('machine.mail_names_no_sender_more'))
  if (dkim.length === 0) return asKept(sentence('machine.mail_carries_no_signature_domain'))
  const passed = dkim.filter(check => check.result === 'pass')
  if (passed.length === 0) return asKept(sentence('machine.mails_signature_does_not_hold'))
  if (!passed.some(check => check.aligned))
    return asKept(sentence('machine.mail_signed_not_senders_domain', { x: passed[0]?.domain ?? '' }))
  return asKept(sentence('machine.signature_covers_only_beginning_mail'))
}

function warningsOf(found: SenderFacts): string[] {
  const { dkim } = found
  const warnings: string[] = []
  if (found.fromFields > 1) warnings.push(asKept(sentence('machine.mail_more_than_from_head')))
  if (found.senders > 1) warnings.push(asKept(sentence('machine.mail_names_more_than_sender')))
  if (dkim.some(check => check.result === 'pass' && !check.wholeBody))
    warnings.push(asKept(sentence('machine.signature_leaves_part_mail_unsigned')))
  if (found.mistimed) warnings.push(asKept(sentence('machine.signature_expired_dated_future')))
  if (found.testing) warnings.push(asKept(sentence('machine.signing_domain_says_only_testing')))
  // A signed mail stays signed when somebody sends it on: then its heads name another recipient.
  if (found.addressed === false) warnings.push(asKept(sentence('machine.mails_heads_do_not_name')))
  if (found.dmarc === 'pass' && !dkim.some(c => c.result === 'pass'))
    warnings.push(asKept(sentence('machine.dmarc_passes_spf_alone_words')))
  return warnings
}
