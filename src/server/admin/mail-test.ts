// A real mail by the settings as they are, to the administrator who asks, with what the outgoing server answered.
import { type Refusal, refuse } from '../../demand/refusal.ts'
import { trySmtp } from '../../wire/out-mail.ts'
import type { Deployment } from '../deployment.ts'
import { countAttempt } from '../http/rate-limit.ts'
import { readProvider } from '../provider.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { noteAct } from './acts.ts'
import type { MailTested } from './api.ts'
import { testLetter } from './letters.ts'
import { findPerson } from './people.ts'
import { composeStaffMail } from './staff-mail.ts'

const LIMIT = { name: 'mail-test', attempts: 10, windowSeconds: 600 }

/** By provider.json as it stands in the file, so that a change can be tried before the restart that it takes. */
export async function testMail(d: Deployment, by: string): Promise<MailTested | Refusal> {
  const many = await countAttempt({ db: d.db, macKey: d.vault.macKey, now: d.now }, LIMIT, by)
  if (many) return many
  const person = await asWorker(d, tx => findPerson(tx, d, by))
  if (!person?.mail)
    return refuse(
      'invalid_input',
      'There is no mail address of yours here.',
      'Add it to your own entry, under People.',
    )
  const to = person.mail
  const provider = await readProvider(d.dir.path)
  const raw = await composeStaffMail({ ...d, provider }, { to, ...testLetter({ provider }, person) })
  const tried = await trySmtp(provider.mail.smtp, raw, { from: provider.mail.from, to })
  await asWorker(d, tx =>
    noteAct(tx, d, {
      kind: 'mail_tested',
      by: { kind: 'staff', id: by },
      data: { outcome: tried.outcome },
    }),
  )
  return { ...tried, to, server: new URL(provider.mail.smtp).host }
}
