// A real mail by the settings as they are, to the administrator who asks, with what the outgoing server answered.

import type { MailTested } from '../../api/desk/settings.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { noteAct } from '../../store/own-acts.ts'
import { trySmtp } from '../../wire/mail/out-mail.ts'
import type { Deployment } from '../deployment.ts'
import { countAttempt } from '../http/rate-limit.ts'
import { readProvider } from '../provider.ts'
import { testLetter } from './letters.ts'
import { composeStaffMail } from './staff-mail.ts'
import { findPerson } from './stored-people.ts'

const LIMIT = { name: 'mail-test', attempts: 10, windowSeconds: 600 }

/** By provider.json as it stands in the file, so that a change can be tried before the restart that it takes. */
export async function testMail(d: Deployment, actor: Actor): Promise<MailTested | Refusal> {
  const many = await countAttempt({ db: d.db, macKey: d.vault.macKey, now: d.now }, LIMIT, actor.id)
  if (many) return many
  const person = await withTransaction(d.db, databaseActor(actor), tx => findPerson(tx, d, actor.id))
  if (!person?.mail)
    return refuse(
      'invalid_input',
      sentence('borders.no_mail_address_yours_here'),
      sentence('borders.add_your_own_entry_under'),
    )
  const to = person.mail
  const provider = await readProvider(d.dir.path)
  const raw = await composeStaffMail({ ...d, provider }, { to, ...testLetter({ provider }, person) })
  const tried = await trySmtp({ url: provider.mail.smtp, tls: d.network.outgoingMail.tls }, raw, {
    from: provider.mail.from,
    to,
  })
  await withTransaction(d.db, databaseActor(actor), tx =>
    noteAct(tx, d, {
      kind: 'mail_tested',
      by: { kind: 'staff', id: actor.id },
      data: { outcome: tried.outcome },
    }),
  )
  return { ...tried, to, server: new URL(provider.mail.smtp).host }
}
