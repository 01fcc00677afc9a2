// Authorities whose papers are taken by hand alone: what comes from them by mail or as a file is refused at the door, and nothing of
// it is kept but a count of the half-year. The mark stands in the directory and is about no demand.

import { mayOpenLane } from '../../domain/arrival/restricted.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { halfYearOf } from '../../ledger/half-year.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { openField } from '../../store/keys/field.ts'
import { byHandAuthorities, countTurnedAwayIn } from '../../store/program/turned-away.ts'
import type { Deployment } from '../deployment.ts'
import { authorityDomains } from '../directory.ts'

type Ground = Pick<Deployment, 'db' | 'vault' | 'now'>

/** `addresses`: of whoever sent it, by its envelope and by what it says itself: a false one is refused like a true one. */
export async function turnedAway(d: Ground, addresses: readonly string[]): Promise<Refusal | null> {
  const domains = addresses.map(a => a.slice(a.lastIndexOf('@') + 1).toLowerCase()).filter(x => x !== '')
  if (domains.length === 0) return null
  const marked = (await byHandAuthorities(d.db)).flatMap(row =>
    authorityDomains(openField(d.vault.directoryKey, [row.id, 1, 'profile'], row.profile)),
  )
  if (!domains.some(domain => marked.some(own => domain === own || domain.endsWith(`.${own}`)))) return null
  await countTurnedAwayIn(d.db, halfYearOf(d.now()))
  return refuse(
    'not_by_mail',
    sentence('who.papers_authority_taken_hand_alone'),
    sentence('who.hand_person_named_such_papers'),
  )
}

export async function markByHand(
  tx: Transaction,
  d: Pick<Ground, 'now'>,
  mark: { readonly authority: string; readonly byHand: boolean; readonly by: string | null },
): Promise<void> {
  if (mark.byHand)
    await tx.query(
      'insert into duly.by_hand (authority_id, marked_by, at) values ($1, $2, $3) on conflict do nothing',
      [mark.authority, mark.by, d.now()],
    )
  else await tx.query('delete from duly.by_hand where authority_id = $1', [mark.authority])
}

/** Of this half-year; for employed counsel alone, who receive such papers. */
export async function countTurnedAway(
  d: Ground,
  actor: Actor,
): Promise<{ half: string; n: number } | Refusal> {
  const no = mayOpenLane(actor)
  if (no) return no
  const half = halfYearOf(d.now())
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ n: number }>('select n from duly.turned_away where half = $1', [half]),
  )
  return { half, n: row?.n ?? 0 }
}

/** In one line that every mail server passes on; the provider's own words where it set some. */
export function wordsAtTheDoor({ byHand, contact }: Deployment['provider']): string {
  const own =
    byHand ?? `papers of your office are taken by hand; ask for the person named to you, ${contact.phone}`
  return `5.7.1 not accepted and not stored: ${own}`.replace(/[^\x20-\x7e]/g, '?').slice(0, 400)
}
