// Who sent a mail and whether a machine did, found in a cage: a head that is made to hang or to exhaust its reader costs its own check,
// and nobody else's.
import { z } from 'zod'
import { limits } from '../limits.ts'
import { type Run, runCaged } from '../sandbox.ts'
import { turns } from '../turns.ts'
import type { DeliveryReport } from './delivery-report.ts'
import { dnsQuestions } from './dns-questions.ts'
import type { DNSResolver } from './mail-auth.ts'
import {
  judgeSender,
  type MailAuthentication,
  type MailOrigin,
  parseSenderFacts,
  type Unchecked,
  uncheckedSender,
} from './sender-facts.ts'

export type MailCheck = { readonly sender: MailAuthentication; readonly report: DeliveryReport }

export type CheckOptions = Pick<Run, 'rule' | 'wallMs' | 'script'> & {
  /** DNS as `dns.promises.resolve`; the live one is `publicDns`. */
  readonly resolver: DNSResolver
  /** Name of this server in results. */
  readonly mta: string
}

const report = z.strictObject({
  report: z.strictObject({
    automatic: z.boolean(),
    messageIds: z.array(z.string().regex(/^<[0-9a-f]{32}@[A-Za-z0-9.-]{1,253}>$/)).max(50),
    status: z.enum(['delivered', 'bounced', 'deferred']).nullable(),
  }),
})
const sender = z.strictObject({ sender: z.unknown() })

/** A check takes up to half a gigabyte; most of its time it waits for DNS. */
const takeTurn = turns(8)

/**
 * Checks `raw` as received. Never throws for what is in it: what cannot be checked is not authenticated, and nothing is answered by
 * itself to a mail whose head could not be looked at.
 */
export async function checkMail(
  raw: Uint8Array,
  origin: MailOrigin,
  options: CheckOptions,
): Promise<MailCheck> {
  const { rule, wallMs = limits.checkMs, script, resolver, mta } = options
  const questions = dnsQuestions(resolver)
  const job = {
    profile: 'sender',
    mediaType: 'message/rfc822',
    pages: [],
    origin: { ...origin, mta },
  } as const
  const run = { rule, wallMs, answer: questions.answer, ...(script ? { script } : {}) }
  const release = await takeTurn()
  const { said, cut } = await runCaged(job, raw, run).finally(release)
  const answers = said.map(({ answer }) => answer)
  const why = questions.tooMany() ? 'greedy' : cut ? reasonOf(cut.code) : null
  return {
    report: reportIn(answers) ?? { automatic: true, messageIds: [], status: null },
    sender: why ? uncheckedSender(why) : senderIn(answers),
  }
}

function reasonOf(code: string): Unchecked {
  if (code === 'document_uncaged') return 'uncaged'
  return code === 'document_timeout' ? 'late' : 'broken'
}

function reportIn(answers: readonly unknown[]): DeliveryReport | undefined {
  return answers.map(answer => report.safeParse(answer).data?.report).find(one => one !== undefined)
}

function senderIn(answers: readonly unknown[]): MailAuthentication {
  const found = answers.map(answer => sender.safeParse(answer).data).find(one => one !== undefined)
  try {
    const facts = parseSenderFacts(found?.sender)
    return 'unchecked' in facts ? uncheckedSender(facts.unchecked) : judgeSender(facts)
  } catch {
    return uncheckedSender('broken')
  }
}
