// A tenant's contacts and which mails they get, changed by its own people. A change that a hijacked account could make would
// send the next notice elsewhere: so it waits until the mail to the old contact was read.

import { createHash, randomBytes } from 'node:crypto'
import type { WantedContact } from '../../../../api/customer/contact.ts'
import type { MailKind } from '../../../../directory/tenant-entry.ts'
import type { Actor } from '../../../../kernel/actor.ts'
import { sentence } from '../../../../kernel/message.ts'
import { type Refusal, refuse } from '../../../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../../../store/database.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { openField, sealField } from '../../../../store/keys/field.ts'
import { type ConfirmedContact, confirmContact } from '../../../../store/program/confirmed-contact.ts'
import type { Language } from '../../../../words/languages.ts'
import type { Deployment } from '../../../deployment.ts'
import { ownLanguage } from '../../../directory.ts'
import { countAttempt } from '../../../http/rate-limit.ts'
import { changeLetter } from '../../../letters/contact-change.ts'
import { queueTenantMail } from '../../../mail/tenant-mail.ts'
import { insertLink, linkUrl } from '../../../sign-in/links.ts'
import { siteOf } from '../../../site.ts'
import { lockDirectory } from '../../../tenants/lock.ts'
import { speaksOf, writtenIn } from '../../../tenants/written-in.ts'
import { followTies } from '../../../work/implied.ts'
import { invitationLetter } from '../../../worker/invite.ts'
import { wakeTold } from '../matters.ts'

export type OwnContact = {
  readonly id: string
  readonly name: string
  readonly mail: string
  /** Its own; null: as the contract says. */
  readonly language: string | null
  readonly receives: readonly MailKind[]
  /** Since when somebody says that this person has left, and who; null where nobody does. */
  readonly leftAt: string | null
  readonly leftSaidBy: string | null
}

/** With what its mails are written in. */
export type WrittenContact = OwnContact & { readonly writtenIn: Language }

/** What a person fills in, in the order of the form. */
export const contactFields = ['name', 'mail', 'language', 'receives'] as const

export type OpenChange = {
  readonly id: string
  /** null: an addition. */
  readonly contact: string | null
  readonly wanted: WantedContact
  readonly told: string
  readonly askedAt: string
}

type ContactRow = {
  id: string
  language: string
  receives: MailKind[]
  profile: Buffer
  left_at: Date | null
  left_said_by: string | null
}
type Change = { readonly wanted: WantedContact; readonly told: string; readonly tokenHash: string }
type ChangeRow = { id: string; contact_id: string | null; asked_at: Date; change: Buffer }

const LIMIT = { name: 'contact-change', attempts: 10, windowSeconds: 86_400 }
/** A mail that nobody acted on for so long means no. */
const OPEN_DAYS = 7
const CONTACTS =
  'select id, language, receives, profile, left_at, left_said_by from duly.contact where active'
const OPEN = `select id, contact_id, asked_at, change from duly.contact_change
  where settled_at is null and asked_at > $1::timestamptz - interval '${OPEN_DAYS} days'`

export async function readContacts(d: Deployment, actor: Actor): Promise<OwnContact[]> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<ContactRow>(`${CONTACTS} order by id`, []),
  )
  return rows.map(row => opened(d, row))
}

export async function contactOf(
  tx: Transaction,
  d: Deployment,
  tenant: string,
  id: string,
): Promise<WrittenContact | null> {
  const [row] = await tx.query<ContactRow>(`${CONTACTS} and tenant_id = $1 and id = $2`, [tenant, id])
  const contact = row && opened(d, row)
  return contact ? { ...contact, writtenIn: writtenIn(contact, await speaksOf(tx, d.vault, tenant)) } : null
}

function opened(d: Deployment, row: ContactRow): OwnContact {
  const { name, mail } = openField<{ name: string; mail: string }>(
    d.vault.directoryKey,
    [row.id, 1, 'profile'],
    row.profile,
  )
  return {
    id: row.id,
    name,
    mail,
    language: ownLanguage(row.language),
    receives: row.receives,
    leftAt: row.left_at?.toISOString() ?? null,
    leftSaidBy: row.left_said_by,
  }
}

/** Changes that wait for the old contact. */
export async function readChanges(d: Deployment, actor: Actor): Promise<OpenChange[]> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<ChangeRow>(`${OPEN} order by asked_at, id`, [d.now()]),
  )
  return rows.map(row => {
    const { wanted, told } = changeOf(d, row)
    return { id: row.id, contact: row.contact_id, wanted, told, askedAt: row.asked_at.toISOString() }
  })
}

function changeOf(d: Deployment, row: Pick<ChangeRow, 'id' | 'change'>): Change {
  return openField<Change>(d.vault.directoryKey, [row.id, 1, 'change'], row.change)
}

type TenantActor = Extract<Actor, { kind: 'tenant' }>

/**
 * Writes to the old contact (of an addition: to the first who gets notices) and waits. `contact` null: an addition. `id`: asked for
 * again, it is the same change.
 */
export async function askChange(
  d: Deployment,
  actor: TenantActor,
  contact: string | null,
  wanted: WantedContact,
  id: string,
): Promise<null | Refusal> {
  if (await isAsked(d, actor, id)) return null
  const over = await countAttempt({ db: d.db, macKey: d.vault.macKey, now: d.now }, LIMIT, actor.tenant)
  if (over) return over
  const all = await readContacts(d, actor)
  const old =
    contact === null
      ? (all.find(c => c.receives.includes('notice') && !c.leftAt) ?? all[0])
      : all.find(c => c.id === contact)
  if (!old) return refuse('not_found', sentence('borders.no_such_contact'), sentence('borders.reload_page'))
  const others = all.filter(c => c.id !== contact && c.receives.includes('notice') && !c.leftAt)
  if (others.length === 0 && (wanted.remove || !wanted.receives.includes('notice')))
    return refuse(
      'invalid_input',
      sentence('borders.somebody_must_get_notices'),
      sentence('borders.another_contact_get_them_first'),
    )
  await withTransaction(d.db, databaseActor(actor), async tx => {
    const token = randomBytes(24).toString('base64url')
    const change: Change = { wanted, told: old.mail, tokenHash: hashOf(token) }
    await tx.query(
      `update duly.contact_change set settled_at = $3, outcome = 'stopped'
       where tenant_id = $1 and contact_id is not distinct from $2 and settled_at is null and id <> $4`,
      [actor.tenant, contact, d.now(), id],
    )
    const made = await tx.query(
      `insert into duly.contact_change (id, tenant_id, contact_id, told, asked_by, asked_at, change)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
      [
        id,
        actor.tenant,
        contact,
        old.id,
        actor.id,
        d.now(),
        sealField(d.vault.directoryKey, [id, 1, 'change'], change),
      ],
    )
    // Of two at once the other has asked.
    if (made.length === 0) return
    const asker = all.find(c => c.id === actor.id)?.name ?? ''
    await queueTenantMail(tx, d, {
      tenant: actor.tenant,
      to: old.mail,
      ...changeLetter(
        { asker, addition: contact === null, link: `${d.urls.customer}/contacts/confirm/${id}/${token}` },
        d.provider,
        writtenIn(old, await speaksOf(tx, d.vault, actor.tenant)),
      ),
    })
  })
  return null
}

async function isAsked(d: Deployment, actor: TenantActor, id: string): Promise<boolean> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query('select 1 from duly.contact_change where id = $1', [id]),
  )
  return rows.length > 0
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** The change that this link of a mail is about; null for one that is settled, too old, or never was. */
export async function changeOfLink(
  d: Deployment,
  actor: Actor,
  id: string,
  token: string,
): Promise<OpenChange | null> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<ChangeRow>(`${OPEN} and id = $2`, [d.now(), id]),
  )
  const right = rows.some(row => changeOf(d, row).tokenHash === hashOf(token))
  return right ? ((await readChanges(d, actor)).find(change => change.id === id) ?? null) : null
}

export type ChangeOutcome = 'confirmed' | 'stopped'

/** Confirmed with the token of the mail to the old contact; stopped (`token` null) by anybody of the organisation. */
export async function settleChange(
  d: Deployment,
  actor: TenantActor,
  id: string,
  token: string | null,
): Promise<ChangeOutcome | Refusal> {
  const own = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query('select 1 from duly.contact_change where id = $1', [id]),
  )
  if (own.length === 0)
    return refuse('not_found', sentence('borders.no_such_change_here'), sentence('borders.reload_page'))
  return token === null ? stopChange(d, actor, id) : confirmChange(d, actor, id, token)
}

function stopChange(d: Deployment, actor: TenantActor, id: string): Promise<ChangeOutcome | Refusal> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const row = await openChange(tx, d, id)
    if (!row) return (await isStopped(tx, id)) ? 'stopped' : settledAlready()
    await tx.query("update duly.contact_change set settled_at = $2, outcome = 'stopped' where id = $1", [
      id,
      d.now(),
    ])
    return 'stopped'
  })
}

async function confirmChange(
  d: Deployment,
  actor: TenantActor,
  id: string,
  token: string,
): Promise<ChangeOutcome | Refusal> {
  const { tenant } = actor
  const found: { added: WantedContact | null } = { added: null }
  const no = await confirmContact(d.db, databaseActor(actor), {
    look: async tx => {
      const row = await openChange(tx, d, id)
      if (!row) return settledAlready()
      const { wanted, tokenHash } = changeOf(d, row)
      if (tokenHash !== hashOf(token))
        return refuse(
          'not_allowed',
          sentence('borders.not_link_mail_old_contact'),
          sentence('borders.open_link_mail_whole_stop'),
        )
      found.added = row.contact_id === null ? wanted : null
      return written(d, actor, row, wanted)
    },
    follow: async (tx, contact) => {
      await followTies(tx, d)
      // A notice that reached nobody goes on to who is there now, and whose address it is now may be somebody from whom a demand is kept.
      await wakeTold(tx, { tenant, closed: true })
      if (found.added) await invite(tx, d, contact, found.added)
    },
  })
  return no ?? 'confirmed'
}

/** Locked, with the directory: two who decide take turns. */
async function openChange(tx: Transaction, d: Deployment, id: string): Promise<ChangeRow | undefined> {
  await lockDirectory(tx)
  const [row] = await tx.query<ChangeRow>(`${OPEN} and id = $2 for update`, [d.now(), id])
  return row
}

function settledAlready(): Refusal {
  return refuse('already_done', sentence('borders.change_settled_already'), sentence('borders.reload_page'))
}

async function isStopped(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.query("select 1 from duly.contact_change where id = $1 and outcome = 'stopped'", [id])
  return rows.length > 0
}

function written(
  d: Deployment,
  { tenant }: TenantActor,
  row: ChangeRow,
  { name, mail, language, remove, receives }: WantedContact,
): ConfirmedContact {
  const id = row.contact_id ?? `c-${randomBytes(12).toString('hex')}`
  const profile = sealField(d.vault.directoryKey, [id, 1, 'profile'], { name, mail })
  return { change: row.id, at: d.now(), id, tenant, language, profile, active: !remove, receives }
}

async function invite(
  tx: Transaction,
  d: Deployment,
  { tenant, id }: Pick<ConfirmedContact, 'tenant' | 'id'>,
  wanted: WantedContact,
): Promise<void> {
  const language = writtenIn({ language: ownLanguage(wanted.language) }, await speaksOf(tx, d.vault, tenant))
  const link = await insertLink(tx, { kind: 'tenant', id }, 'customer', d.now())
  await queueTenantMail(tx, d, {
    tenant,
    to: wanted.mail,
    ...invitationLetter(d, linkUrl(siteOf(d), 'customer', link), language),
  })
}
