// How a lost passkey comes back: one administrator asks, another confirms within a day, everybody concerned is written to, and the
// log has a leaf.
import { createHash, randomBytes } from 'node:crypto'
import { type OpenRecovery, RECOVERY_HOURS, refuseRecovery } from '../../demand/administration.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { encodeJcs } from '../../ledger/jcs.ts'
import type { Transaction } from '../../store/database.ts'
import { openField, sealField } from '../../store/field.ts'
import { later } from '../auth/owner.ts'
import type { Deployment } from '../deployment.ts'
import { logChanges, writeSystemLeaf } from '../log-changes.ts'
import { revokeAside } from '../work/aside.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { noteAct } from './acts.ts'
import { recoveryAskedLetter, recoveryDoneLetter } from './letters.ts'
import { earlierLink, giveLink, type LinkMade, noApprover, type StaffSurface } from './passkeys.ts'
import { endPlace, findPerson, noPerson, readPeople } from './people.ts'
import { queueStaffMail } from './staff-mail.ts'

type RecoveryRow = {
  id: string
  person_id: string
  asked_by: string
  asked_at: Date
  expires_at: Date
  reason: Buffer
}

export type Recovery = OpenRecovery & {
  readonly id: string
  readonly askedAt: string
  readonly reason: string
}

/** Recoveries that still wait; of one person at most the newest counts. */
export async function openRecoveries(
  tx: Transaction,
  d: Pick<Deployment, 'vault' | 'now'>,
): Promise<Recovery[]> {
  const rows = await tx.query<RecoveryRow>(
    `select id, person_id, asked_by, asked_at, expires_at, reason from duly.recovery
     where settled_at is null and expires_at > $1 order by asked_at desc, id`,
    [d.now()],
  )
  return rows.map(row => ({
    id: row.id,
    person: row.person_id,
    askedBy: row.asked_by,
    askedAt: row.asked_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    reason: openField<string>(d.vault.directoryKey, [row.id, 1, 'reason'], row.reason),
  }))
}

/**
 * The first half of a recovery. The person and the other administrators are written to, so that a wrong one is noticed.
 * `recovery`: its id; asked for again, it is the same one.
 */
export async function askRecovery(
  d: Deployment,
  by: string,
  { person: id, reason }: { person: string; reason: string },
  recovery: string,
): Promise<{ id: string } | Refusal> {
  const now = d.now()
  return asWorker(d, async tx => {
    const people = await readPeople(tx, d)
    const person = people.find(p => p.id === id && p.active)
    if (!person) return noPerson()
    const expiresAt = later(now, RECOVERY_HOURS * 3600)
    const refused = refuseRecovery({ person: id, askedBy: by, expiresAt }, by, 'ask', now)
    if (refused) return refused
    await tx.query('select 1 from duly.person where id = $1 for update', [id])
    const asked = await tx.query('select 1 from duly.recovery where id = $1', [recovery])
    if (asked.length > 0) return { id: recovery }
    const open = (await openRecoveries(tx, d)).find(r => r.person === id)
    if (open)
      return refuse(
        'already_done',
        'A recovery of this person waits already.',
        'Have another administrator confirm or stop it.',
      )
    await tx.query(
      `insert into duly.recovery (id, person_id, asked_by, asked_at, expires_at, reason) values ($1, $2, $3, $4, $5, $6)`,
      [recovery, id, by, now, expiresAt, sealField(d.vault.directoryKey, [recovery, 1, 'reason'], reason)],
    )
    await noteAct(tx, d, { kind: 'recovery_asked', by: { kind: 'staff', id: by }, about: id })
    const asker = people.find(p => p.id === by)?.name ?? ''
    const told = people.filter(
      p => p.active && p.mail !== null && p.id !== by && (p.id === id || p.roles.includes('administrator')),
    )
    for (const one of told)
      await queueStaffMail(tx, d, one.id, {
        to: one.mail ?? '',
        ...recoveryAskedLetter(d, one, { person: person.name, asker, own: one.id === id }),
      })
    return { id: recovery }
  })
}

/**
 * The other half: every passkey of the person ends, the log gets its leaf, and a new link goes to the person. `request`: sent again,
 * it gives the same link.
 */
export async function confirmRecovery(
  d: Deployment,
  by: string,
  { recovery: id, surface, mail }: { recovery: string; surface: StaffSurface; mail: boolean },
  request: string,
): Promise<LinkMade | Refusal> {
  const now = d.now()
  const wish = { surface, mail, request }
  const done = await asWorker(d, async tx => {
    const open = await lockRecovery(tx, id)
    if (!open) return (await earlierLink(tx, d, wish)) ?? noRecovery()
    const refused = refuseRecovery(open, by, 'confirm', now)
    if (refused) return refused
    const person = await findPerson(tx, d, open.person)
    if (!person?.active) return noPerson()
    if (surface === 'approve' && !person.roles.includes('approver')) return noApprover()
    await endPlace(tx, d, person.id)
    const link = await giveLink(tx, d, { kind: 'staff', id: by }, person, wish)
    if (isRefusal(link)) throw new Refusing(link)
    await settle(tx, { id, by, now, outcome: 'confirmed' })
    await noteAct(tx, d, { kind: 'recovery_confirmed', by: { kind: 'staff', id: by }, about: person.id })
    await writeSystemLeaf(tx, d, {
      v: 1,
      kind: 'policy_changed',
      id: randomBytes(16).toString('hex'),
      at: now,
      policy: 'passkey-recovery',
      before: null,
      after: recoveryDigest({ person: person.id, askedBy: open.askedBy, confirmedBy: by, at: now }),
    })
    if (person.mail !== null)
      await queueStaffMail(tx, d, person.id, { to: person.mail, ...recoveryDoneLetter(d, person) })
    return link
  }).catch((error: unknown) => {
    if (error instanceof Refusing) return error.refusal
    throw error
  })
  if (isRefusal(done)) return done
  await revokeAside(d)
  await logChanges(d)
  return done
}

/** Rolls the transaction back and comes out as the refusal that it carries. */
class Refusing extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'Refusing'
    this.refusal = refusal
  }
}

export async function stopRecovery(
  d: Deployment,
  by: string,
  id: string,
): Promise<{ stopped: true } | Refusal> {
  return asWorker(d, async tx => {
    const open = await lockRecovery(tx, id)
    if (!open) return noRecovery()
    await settle(tx, { id, by, now: d.now(), outcome: 'stopped' })
    await noteAct(tx, d, { kind: 'recovery_stopped', by: { kind: 'staff', id: by }, about: open.person })
    return { stopped: true as const }
  })
}

/** What the leaf of a recovery commits to: SHA-256 of the canonical JSON of these four. */
export function recoveryDigest(of: {
  readonly person: string
  readonly askedBy: string
  readonly confirmedBy: string
  readonly at: string
}): string {
  return createHash('sha256').update(encodeJcs(of)).digest('hex')
}

async function lockRecovery(tx: Transaction, id: string): Promise<OpenRecovery | null> {
  const [row] = await tx.query<RecoveryRow>(
    'select person_id, asked_by, expires_at from duly.recovery where id = $1 and settled_at is null for update',
    [id],
  )
  return row
    ? { person: row.person_id, askedBy: row.asked_by, expiresAt: row.expires_at.toISOString() }
    : null
}

async function settle(
  tx: Transaction,
  { id, by, now, outcome }: { id: string; by: string; now: string; outcome: 'confirmed' | 'stopped' },
): Promise<void> {
  await tx.query('update duly.recovery set settled_by = $2, settled_at = $3, outcome = $4 where id = $1', [
    id,
    by,
    now,
    outcome,
  ])
}

function noRecovery(): Refusal {
  return refuse('not_found', 'This recovery was settled, or there is none.', 'Reload the page of the people.')
}
