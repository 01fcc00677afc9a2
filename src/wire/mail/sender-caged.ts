// In the cage: what a machine's report says, and who sent the mail. The report first, for which nothing is asked: it stays where time
// runs out over signatures.
import type { Ask, Say } from '../reader-says.ts'
import type { Job } from '../sandbox.ts'
import { deliveryReport } from './delivery-report.ts'
import { type DNSResolver, senderFacts } from './mail-auth.ts'

export async function checkSenderCaged(bytes: Uint8Array, job: Job, say: Say, ask: Ask): Promise<void> {
  const { mta, ...origin } = job.origin ?? { mta: 'localhost' }
  say({ report: deliveryReport(bytes, origin.sender ?? '') })
  say({ sender: await senderFacts(bytes, origin, { resolver: askedBy(ask), mta }) })
}

/** There is no network in here: names are asked for outside, one at a time. */
function askedBy(ask: Ask): DNSResolver {
  return async (name, type) => {
    const answer = ask({ name, type }) as { records: string[] } | { failed: string }
    if ('records' in answer) return answer.records
    throw Object.assign(new Error('no answer'), { code: answer.failed })
  }
}
