// A contact who left. It says so itself, and is gone at once; or somebody else of its organisation does, and then the next notice
// goes to the next contact, the one who is said to have left is written to and can contradict for a week.
import { type Refusal, refuse } from '../../demand/refusal.ts'
import type { Transaction } from '../../store/database.ts'
import { mailWords } from '../../words/mails.ts'
import { noteAct } from '../admin/acts.ts'
import { later } from '../auth/owner.ts'
import { endSessionsOf } from '../auth/sessions.ts'
import type { Deployment } from '../deployment.ts'
import { plainText } from '../letters/block.ts'
import { queueTenantMail } from '../tenant-mail.ts'
import { lockDirectory } from '../tenants/lock.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import type { TenantActor } from './console.ts'
import { contactOf, type WrittenContact } from './contacts.ts'
import { wakeTold } from './matters.ts'

/** Without a word of theirs for so long their access ends. */
const CONTRADICT_DAYS = 7

/** Refused where nobody would be left who gets the notices. */
export async function sayLeft(
  d: Deployment,
  actor: TenantActor,
  id: string,
): Promise<'left' | 'gone' | Refusal> {
  return asWorker(d, async tx => {
    await lockDirectory(tx)
    await tx.query('select id from duly.tenant where id = $1 for update', [actor.tenant])
    const contact = await contactOf(tx, d, actor.tenant, id)
    if (!contact) return refuse('not_found', 'There is no such contact.', 'Reload the page.')
    if (contact.leftAt) return refuse('already_done', 'This was said already.', 'Reload the page.')
    if (!(await othersAreTold(tx, actor.tenant, id)))
      return refuse(
        'invalid_input',
        'Somebody must get the notices.',
        'Have another contact get them first, or keep this one.',
      )
    if (id === actor.id) await removeAccess(tx, d, id)
    else await sayOther(tx, d, actor, contact)
    await noteAct(tx, d, {
      kind: 'directory_changed',
      by: { kind: 'tenant', id: actor.id },
      about: id,
      data: { left: true },
    })
    // A notice that nobody opened yet goes on to the next contact now, not after its days.
    await wakeTold(tx, d, { tenant: actor.tenant })
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

async function removeAccess(tx: Transaction, d: Pick<Deployment, 'now'>, id: string): Promise<void> {
  await tx.query(
    `update duly.contact set active = false, left_at = coalesce(left_at, $2), left_said_by = coalesce(left_said_by, id)
     where id = $1`,
    [id, d.now()],
  )
  await endSessionsOf(tx, { kind: 'tenant', id })
}

async function sayOther(
  tx: Transaction,
  d: Deployment,
  actor: TenantActor,
  contact: WrittenContact,
): Promise<void> {
  await tx.query('update duly.contact set left_at = $2, left_said_by = $3 where id = $1', [
    contact.id,
    d.now(),
    actor.id,
  ])
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
  return asWorker(d, async tx => {
    const rows = await tx.query(
      `update duly.contact set left_at = null, left_said_by = null
       where id = $1 and active and left_at is not null returning id`,
      [actor.id],
    )
    if (rows.length === 0)
      return refuse('already_done', 'Nobody says that you have left.', 'Reload the page.')
    await noteAct(tx, d, {
      kind: 'directory_changed',
      by: { kind: 'tenant', id: actor.id },
      about: actor.id,
      data: { left: false },
    })
    return 'here'
  })
}

/** For the worker, once an hour. */
export async function endAccessOfLeft(d: Deployment): Promise<void> {
  await asWorker(d, async tx => {
    await lockDirectory(tx)
    const rows = await tx.query<{ id: string }>(
      'select id from duly.contact where active and left_at < $1 for update',
      [later(d.now(), -CONTRADICT_DAYS * 86_400)],
    )
    for (const { id } of rows) {
      await removeAccess(tx, d, id)
      await noteAct(tx, d, {
        kind: 'directory_changed',
        by: { kind: 'system', id: 'worker' },
        about: id,
        data: { left: true, accessEnded: true },
      })
    }
  })
}
