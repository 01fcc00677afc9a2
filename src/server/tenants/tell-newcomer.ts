// Everybody else of a tenant is written to when somebody is to be told of its demands, or is from now on, or when its accounts are to
// be found by another key: a wrong one is noticed by those whom it would harm, and not by who asked for it.
import type { Transaction } from '../../store/database.ts'
import { mailWords } from '../../words/faces/mails.ts'
import type { Deployment } from '../deployment.ts'
import type { Tenant } from '../directory.ts'
import { plainText } from '../letters/block.ts'
import { queueTenantMail } from '../mail/tenant-mail.ts'
import type { Held } from './held.ts'
import { writtenIn } from './written-in.ts'

/**
 * `asked`: it waits; `done`: it is so. Of an address that changes the old one is written to; of an account also the contact whose it
 * is to be.
 */
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
    const facts = { provider: d.provider.name, host: d.urls.customer, ...d.provider.contact }
    const isKey = held.what === 'source_key'
    const subject = say(isKey ? 'source_key.subject' : `newcomer.subject_${state}`, {
      provider: d.provider.name,
    })
    const texts = isKey
      ? [say(`source_key.${state}`, facts), say('source_key.wrong', facts)]
      : [newcomerSaid(say, d, held, state), say(`newcomer.wrong_${state}`, facts)]
    const blocks = texts.map(text => ({ kind: 'paragraph', text }) as const)
    await queueTenantMail(tx, d, {
      tenant: tenant.id,
      to: contact.mail,
      subject,
      text: plainText({ subject, language, blocks }),
    })
  }
}

function newcomerSaid(
  say: ReturnType<typeof mailWords>,
  d: Pick<Deployment, 'provider'>,
  held: Exclude<Held, { what: 'source_key' }>,
  state: 'asked' | 'done',
): string {
  const provider = d.provider.name
  if (held.what === 'party')
    return say(`newcomer.${state}`, {
      provider,
      what: 'party',
      who: held.now.name || (held.now.tenant ?? ''),
    })
  const who = `${held.now.name}, ${held.now.mail}`
  if (held.what === 'account')
    return say(`newcomer.${state}_account`, {
      provider,
      who,
      account: held.now.account,
      at: held.now.provider,
    })
  return say(`newcomer.${state}`, { provider, what: held.before ? 'change' : 'add', who })
}
