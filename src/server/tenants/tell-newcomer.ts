// Everybody else of a tenant is written to when somebody is to be told of its demands, or is from now on: a wrong one is noticed by
// those whom it would harm, and not by who asked for it.
import type { Transaction } from '../../store/database.ts'
import { mailWords } from '../../words/mails.ts'
import type { Deployment } from '../deployment.ts'
import type { Tenant } from '../directory.ts'
import { plainText } from '../letters/block.ts'
import { queueTenantMail } from '../tenant-mail.ts'
import type { Held } from './held.ts'
import { writtenIn } from './written-in.ts'

/** `asked`: it waits; `done`: it is so. Of an address that changes the old one is written to. */
export async function tellNewcomer(
  tx: Transaction,
  d: Deployment,
  tenant: Pick<Tenant, 'id' | 'contacts' | 'terms' | 'country'>,
  held: Held,
  state: 'asked' | 'done',
): Promise<void> {
  const own = held.what === 'contact' ? held.now.mail.toLowerCase() : ''
  const others = new Map(tenant.contacts.map(c => [c.mail.toLowerCase(), c]))
  for (const [address, contact] of others) {
    if (address === own) continue
    const language = writtenIn(contact, tenant)
    const say = mailWords(language)
    const what = held.what === 'party' ? 'party' : held.before ? 'change' : 'add'
    const who =
      held.what === 'contact'
        ? `${held.now.name}, ${held.now.mail}`
        : held.now.name || (held.now.tenant ?? '')
    const subject = say(`newcomer.subject_${state}`, { provider: d.provider.name })
    const facts = { provider: d.provider.name, host: d.urls.customer, who, what, ...d.provider.contact }
    const blocks = [say(`newcomer.${state}`, facts), say(`newcomer.wrong_${state}`, facts)].map(
      text => ({ kind: 'paragraph', text }) as const,
    )
    await queueTenantMail(tx, d, {
      tenant: tenant.id,
      to: contact.mail,
      subject,
      text: plainText({ subject, language, blocks }),
    })
  }
}
