// A contact who left. It says so itself, and is gone at once; or somebody else of its organisation does, and then the next notice
// goes to the next contact, the one who is said to have left is written to and can contradict for a week.
import { sentence } from '../../../../kernel/message.ts'
import { type Refusal, refuse } from '../../../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../../../store/database.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { noteAct } from '../../../../store/own-acts.ts'
import { mailWords } from '../../../../words/faces/mails.ts'
import type { Deployment } from '../../../deployment.ts'
import { plainText } from '../../../letters/block.ts'
import { queueTenantMail } from '../../../mail/tenant-mail.ts'
import { endSessionsOf } from '../../../sign-in/sessions.ts'
import { lockDirectory } from '../../../tenants/lock.ts'
import type { TenantActor } from '../console.ts'
import { wakeTold } from '../matters.ts'
import { contactOf, type WrittenContact } from './contacts.ts'

/** Refused where nobody would be left who gets the notices. */
export async function sayLeft(
  d: Deployment,
  actor: TenantActor,
  id: string,
): Promise<'left' | 'gone' | Refusal> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    await lockDirectory(tx)
    const contact = await contactOf(tx, d, actor.tenant, id)
    if (!contact)
      return refuse('not_found', sentence('borders.no_such_contact'), sentence('borders.reload_page'))
    if (contact.leftAt)
      return refuse('already_done', sentence('borders.said_already'), sentence('borders.reload_page'))
    if (!(await othersAreTold(tx, actor.tenant, id)))
      return refuse(
        'invalid_input',
        sentence('borders.somebody_must_get_notices'),
        sentence('borders.another_contact_get_them_first'),
      )
    await tx.query('select duly.say_left($1, $2)', [id, d.now()])
    if (id !== actor.id) await tellOther(tx, d, actor, contact)
    await noteAct(tx, d, {
      kind: 'directory_changed',
      by: { kind: 'tenant', id: actor.id },
      about: id,
      data: { left: true },
    })
    // A notice that nobody opened yet goes on to the next contact now, not after its days.
    await wakeTold(tx, { tenant: actor.tenant })
    return id === actor.id ? 'gone' : 'left'
  })
}

async function othersAreTold(tx: Transaction, tenant: string, but: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from duly.contact
     where tenant_id = $1 and id <> $2 and active and left_at is null and 'notice' = any (receives)`,
    [tenant, but],
  )
  return rows.length > 0
}

export async function removeAccess(tx: Transaction, d: Pick<Deployment, 'now'>, id: string): Promise<void> {
  await tx.query(
    `update duly.contact set active = false, left_at = coalesce(left_at, $2), left_said_by = coalesce(left_said_by, id)
     where id = $1`,
    [id, d.now()],
  )
  await endSessionsOf(tx, { kind: 'tenant', id })
}

async function tellOther(
  tx: Transaction,
  d: Deployment,
  actor: TenantActor,
  contact: WrittenContact,
): Promise<void> {
  const asker = (await contactOf(tx, d, actor.tenant, actor.id))?.name ?? ''
  const language = contact.writtenIn
  const say = mailWords(language)
  const subject = say('left.subject', { provider: d.provider.name })
  const words = [
    say('left.first', { asker, provider: d.provider.name }),
    say('left.wrong', { host: d.urls.customer, ...d.provider.contact }),
  ]
  const blocks = words.map(text => ({ kind: 'paragraph', text }) as const)
  await queueTenantMail(tx, d, {
    tenant: actor.tenant,
    to: contact.mail,
    subject,
    text: plainText({ subject, language, blocks }),
  })
}

/** The one of whom it was said contradicts; nobody else can. */
export async function sayStillHere(d: Deployment, actor: TenantActor): Promise<'here' | Refusal> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const rows = await tx.query(
      `update duly.contact set left_at = null, left_said_by = null
       where id = $1 and active and left_at is not null returning id`,
      [actor.id],
    )
    if (rows.length === 0)
      return refuse('already_done', sentence('borders.nobody_says_you_left'), sentence('borders.reload_page'))
    await noteAct(tx, d, {
      kind: 'directory_changed',
      by: { kind: 'tenant', id: actor.id },
      about: actor.id,
      data: { left: false },
    })
    return 'here'
  })
}
