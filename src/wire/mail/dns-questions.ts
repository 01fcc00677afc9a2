// What a caged reader may ask DNS: a bounded number of names that could be names of mail, of the four kinds that DKIM, SPF and DMARC
// need. The outside asks for it, because the cage has no network.
import { z } from 'zod'
import { limits } from '../limits.ts'
import type { DNSResolver } from './mail-auth.ts'

/** No PTR: it is asked for by one mechanism of SPF alone, which RFC 7208 § 5.5 says not to use. */
const types = ['TXT', 'A', 'AAAA', 'MX'] as const

const label = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?'
const NAME = new RegExp(`^(?:${label}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$`)

const question = z.strictObject({ name: z.string().max(4096), type: z.string().max(20) })

export type DnsReply = { readonly records: readonly unknown[] } | { readonly failed: string }

export type DnsQuestions = {
  /** null where the child asked for more than it may, or not as a reader asks. */
  readonly answer: (asked: unknown) => Promise<DnsReply | null>
  readonly tooMany: () => boolean
}

export function dnsQuestions(resolver: DNSResolver): DnsQuestions {
  let count = 0
  const answer = async (asked: unknown) => {
    const { success, data } = question.safeParse(asked)
    count += 1
    return !success || count > limits.dnsQuestions ? null : ask(resolver, data)
  }
  return { answer, tooMany: () => count > limits.dnsQuestions }
}

async function ask(resolver: DNSResolver, { name, type }: z.infer<typeof question>): Promise<DnsReply> {
  if (!types.some(one => one === type)) return { failed: 'ENODATA' }
  const plain = name.toLowerCase().replace(/\.$/, '')
  if (plain.length > 253 || !NAME.test(plain)) return { failed: 'EBADNAME' }
  try {
    const records = await resolver(plain, type)
    const size = JSON.stringify(records).length
    return size > limits.dnsAnswerBytes ? { failed: 'EBADRESP' } : { records }
  } catch (error) {
    return { failed: codeOf(error) }
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^E[A-Z]{1,20}$/.test(code) ? code : 'ESERVFAIL'
}
