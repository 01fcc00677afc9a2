// The people's pages as they are read: who is here, their passkeys beside the gate's pins, what waits, what was done.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PasskeyLine, People, PersonDetail, PersonLine, RecoveryLine } from '../../api/desk/people.ts'
import { gapsOf } from '../../domain/turn/team.ts'
import { teamProfiles } from '../../domain/turn/team-profile.ts'
import { readPin } from '../../gate/context.ts'
import { PinBroken } from '../../gate/pin/broken.ts'
import { PIN_FILE } from '../../gate/pin.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { atWork } from '../../store/demand/at-work.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { openLabel } from '../sign-in/passkey-label.ts'
import { actsAbout } from './audit.ts'
import { passkeyName } from './passkeys.ts'
import { openRecoveries } from './recovery.ts'
import { noPerson, readPeople, type StoredPerson } from './stored-people.ts'

type Credential = {
  id: string
  owner_id: string
  surface: 'desk' | 'approve'
  public_key: Buffer
  created_at: Date
  used_at: Date | null
  label: Buffer | null
  revoked_at: Date | null
}

export async function peoplePage(d: Deployment, actor: Actor, locked: Refusal | null): Promise<People> {
  const pins = await pinnedKeys(d)
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const people = await readPeople(tx, d)
    const lines = await linesOf(tx, people, pins)
    const team = gapsOf(lines.filter(one => one.active))
    const recoveries = await openRecoveries(tx, d)
    return { people: lines, team, profiles: teamProfiles(), recoveries, locked: locked?.detail ?? null }
  })
}

export async function personPage(d: Deployment, actor: Actor, id: string): Promise<PersonDetail | Refusal> {
  const pins = await pinnedKeys(d)
  const found = await withTransaction(d.db, databaseActor(actor), async tx => {
    const person = (await readPeople(tx, d)).find(p => p.id === id)
    if (!person) return null
    const [line] = await linesOf(tx, [person], pins)
    const [sessions] = await tx.query<{ n: number }>(
      `select count(*)::int as n from duly.session where owner_kind = 'staff' and owner_id = $1 and expires_at > $2`,
      [id, d.now()],
    )
    const links = await tx.query<{ surface: string; expires_at: Date }>(
      `select surface, expires_at from duly.enrolment_link
       where owner_kind = 'staff' and owner_id = $1 and used_at is null and expires_at > $2`,
      [id, d.now()],
    )
    const recovery: RecoveryLine | undefined = (await openRecoveries(tx, d)).find(r => r.person === id)
    return {
      person: line as PersonLine,
      passkeys: (await credentials(tx, [id])).map(c => passkeyLine(d, c, pins)),
      sessions: sessions?.n ?? 0,
      assigned: await assigned(tx, id),
      links: links.map(l => ({ surface: l.surface, expiresAt: l.expires_at.toISOString() })),
      recovery: recovery ?? null,
      history: await actsAbout(tx, d, id),
    }
  })
  return found ? { ...found, openWork: await openWork(d, actor, id) } : noPerson()
}

/** Under the reader's own row-level security: who may know of no demand is told of none. */
async function openWork(d: Deployment, actor: Actor, id: string): Promise<PersonDetail['openWork']> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const rows = await tx.query<{ what: string; reference: string; id: string }>(
      `select 'assigned to them' as what, d.reference, d.id from duly.demand d
         where d.owner_id = $1 and ${atWork('d.')}
       union all
       select 'prepared what leaves', d.reference, d.id from duly.authorisation a join duly.demand d on d.id = a.demand_id
         where a.preparer = $1 and a.status in ('prepared', 'authorised') and d.closed_at is null
       order by 2, 1 limit 200`,
      [id],
    )
    return rows.map(r => ({ what: r.what, reference: r.reference, demand: r.id }))
  })
}

/** How many are assigned to them, of those that nobody in particular is kept from: for an administrator, who sees none. */
async function assigned(tx: Transaction, id: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>('select duly.count_assigned($1) as n', [id])
  return row?.n ?? 0
}

async function linesOf(
  tx: Transaction,
  people: readonly StoredPerson[],
  pins: ReadonlySet<string> | null,
): Promise<PersonLine[]> {
  const ids = people.map(p => p.id)
  const keys = await credentials(tx, ids)
  const seen = await tx.query<{ by_id: string; at: Date }>(
    `select by_id, max(at) as at from duly.system_act where kind = 'signed_in' and by_id = any($1) group by by_id`,
    [ids],
  )
  return people.map(({ id, name, mail, human, firm, roles, employment, active, version }) => {
    const live = keys.filter(k => k.owner_id === id && k.revoked_at === null)
    const approve = live.filter(k => k.surface === 'approve')
    return {
      id,
      name,
      mail,
      human,
      firm: firm ?? null,
      roles,
      employment,
      active,
      version,
      passkeys: { desk: live.length - approve.length, approve: approve.length },
      unpinned: pins && approve.filter(k => !pins.has(pinOf(k))).length,
      signedInAt: seen.find(s => s.by_id === id)?.at.toISOString() ?? null,
    }
  })
}

function credentials(tx: Transaction, people: readonly string[]): Promise<Credential[]> {
  return tx.query<Credential>(
    `select id, owner_id, surface, public_key, created_at, used_at, label, revoked_at from duly.credential
     where owner_kind = 'staff' and owner_id = any($1) order by created_at, id`,
    [people],
  )
}

function passkeyLine(d: Deployment, c: Credential, pins: ReadonlySet<string> | null): PasskeyLine {
  return {
    name: passkeyName(c.id),
    label: openLabel(d.vault.directoryKey, c.id, c.label),
    usedAt: c.used_at?.toISOString() ?? null,
    surface: c.surface,
    enrolledAt: c.created_at.toISOString(),
    revokedAt: c.revoked_at?.toISOString() ?? null,
    pinned: c.surface === 'approve' && pins ? pins.has(pinOf(c)) : null,
  }
}

function pinOf(c: Credential): string {
  return `${c.id} ${c.public_key.toString('base64url')}`
}

/** Approvers' keys that the gate believes; null where its folder is kept elsewhere. */
export async function pinnedKeys(d: Pick<Deployment, 'dir'>): Promise<ReadonlySet<string> | null> {
  if (!existsSync(join(d.dir.gate, PIN_FILE))) return null
  const pin = await readPin(d.dir.gate).catch(error => {
    // A pin that its keepers did not sign is not believed by the gate: no passkey is pinned then.
    if (error instanceof PinBroken) return { approvers: [] }
    throw error
  })
  return new Set(pin.approvers.flatMap(p => p.keys.map(k => `${k.credentialId} ${k.publicKey}`)))
}
