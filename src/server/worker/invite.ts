// Officers and tenants' contacts come rarely and enrol when they are first needed: a one-time link goes to the address that the
// directory verified, never to one that a paper or a mail named. It enrols a passkey; it signs nobody in.
import { createHash } from 'node:crypto'
import { isRestricted } from '../../domain/arrival/restricted.ts'
import { isSkipped } from '../../domain/notice/notice-state.ts'
import { isSilent } from '../../domain/secrecy/late-order.ts'
import type { Transaction } from '../../store/database.ts'
import { openField, sealBytes } from '../../store/keys/field.ts'
import { composeMail, newMessageId } from '../../wire/mail/out-mail.ts'
import { mailWords } from '../../words/faces/mails.ts'
import { asLanguage, type Language, languageOfCountry } from '../../words/languages.ts'
import type { Deployment } from '../deployment.ts'
import { plainText } from '../letters/block.ts'
import { insertLink, linkUrl } from '../sign-in/links.ts'
import type { Owner, SignInSurface } from '../sign-in/owner.ts'
import { siteOf } from '../site.ts'
import { speaksOf, writtenIn } from '../tenants/written-in.ts'
import { type AtWork, asWorker } from './demand-at-work.ts'

type Invitation = {
  readonly owner: Owner
  readonly surface: SignInSurface
  readonly matter: string | null
  /** What it goes with: the last letter of a notice to this person, or the call. */
  readonly occasion: string
}

/** Invites whoever is now to sign in and cannot, once for each notice or call. Doing it again changes nothing. */
export async function inviteWhoIsNeeded(d: Deployment, work: AtWork): Promise<void> {
  for (const invitation of invitationsOf(work)) await asWorker(d, tx => invite(tx, d, work, invitation))
}

function invitationsOf({ demand }: AtWork): Invitation[] {
  // An invitation to an officer would say by mail that something of the national-security lane is here.
  const called = demand.callback?.outcome === 'confirmed' && !isRestricted(demand)
  const officer = called ? demand.authentication?.officer : null
  const officers: Invitation[] = officer
    ? [{ owner: { kind: 'officer', id: officer }, surface: 'authority', matter: null, occasion: 'call' }]
    : []
  // Each who was written to: the second contact of a notice that bounced compares the code in the console like the first.
  const contacts = demand.matters.flatMap(m => {
    const written = new Map((m.notice && !isSilent(m) ? m.notice.tries : []).map(t => [t.contact, t.letter]))
    return [...written]
      .map(([id, occasion]) => ({ owner: { kind: 'tenant', id } as const, occasion }))
      .filter(({ owner }) => !isSkipped(m, owner))
      .map(({ owner, occasion }): Invitation => ({ owner, surface: 'customer', matter: m.id, occasion }))
  })
  return [...officers, ...contacts]
}

async function invite(
  tx: Transaction,
  d: Deployment,
  work: AtWork,
  { owner, surface, matter, occasion }: Invitation,
): Promise<void> {
  const key = work.stream.keys.get(matter ?? work.demand.id)
  const known = await addressOf(tx, d, owner)
  const id = idOf([work.demand.id, matter ?? '', owner.kind, owner.id, occasion])
  if (!key || !known || (await isInvited(tx, id)) || (await canSignIn(tx, owner, surface, d.now()))) return
  const url = linkUrl(siteOf(d), surface, await insertLink(tx, owner, surface, d.now()))
  const message = await composeMail({
    messageId: newMessageId(d.provider.mail.from),
    from: { name: d.provider.name, address: d.provider.mail.from },
    to: known.mail,
    ...invitationLetter(d, url, known.language),
    attachments: [],
    date: new Date(d.now()),
    references: [],
  })
  await tx.query(
    `insert into duly.outgoing_mail (id, demand_id, matter_id, letter_id, message, state, next_at)
     values ($1, $2, $3, $4, $5, 'waiting', $6)`,
    [id, work.demand.id, matter, `invitation-${id}`, sealBytes(key, [id, 1, 'mail'], message), d.now()],
  )
}

function idOf(parts: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(['duly/invitation/v1', ...parts]))
    .digest('hex')
    .slice(0, 32)
}

/** Once for each occasion by itself; who lost it asks the desk for another (mailed-link.ts). */
async function isInvited(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.query('select 1 from duly.outgoing_mail where id = $1', [id])
  return rows.length > 0
}

/** By a passkey, or by a link that still makes one: what was revoked, used up or ended opens nothing. */
async function canSignIn(
  tx: Transaction,
  owner: Owner,
  surface: SignInSurface,
  now: string,
): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from duly.credential
       where owner_kind = $1 and owner_id = $2 and surface = $3 and revoked_at is null
     union all select 1 from duly.enrolment_link
       where owner_kind = $1 and owner_id = $2 and surface = $3 and used_at is null and expires_at > $4`,
    [owner.kind, owner.id, surface, now],
  )
  return rows.length > 0
}

type KnownRow = { profile: Buffer; language: string | null; country: string; tenant: string | null }
type Known = { readonly mail: string; readonly language: Language }

/** In the directory; null for who is not there or no longer active. */
export async function addressOf(tx: Transaction, d: Deployment, owner: Owner): Promise<Known | null> {
  const table =
    owner.kind === 'officer'
      ? `select o.profile, a.language, a.country, null as tenant from duly.officer o
         join duly.authority a on a.id = o.authority_id where o.id = $1 and o.active`
      : "select profile, language, '' as country, tenant_id as tenant from duly.contact where id = $1 and active"
  const [row] = await tx.query<KnownRow>(table, [owner.id])
  if (!row) return null
  const { mail } = openField<{ mail?: string }>(d.vault.directoryKey, [owner.id, 1, 'profile'], row.profile)
  if (!mail) return null
  const language =
    row.tenant === null
      ? (asLanguage(row.language) ?? languageOfCountry(row.country))
      : writtenIn(row, await speaksOf(tx, d.vault, row.tenant))
  return { mail, language }
}

/** Subject and text; the link stands alone on its line. */
export function invitationLetter(
  d: Deployment,
  url: string,
  language: Language,
): { subject: string; text: string } {
  const say = mailWords(language)
  const provider = d.provider.name
  const subject = say('invitation.subject', { provider })
  const block = (text: string) => plainText({ subject, language, blocks: [{ kind: 'paragraph', text }] })
  const [first, last] = [say('invitation.first', { provider }), say('invitation.last', d.provider.contact)]
  return { subject, text: `${block(first)}\n${url}\n\n${block(last)}` }
}
