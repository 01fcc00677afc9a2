// Where somebody is signed in: their own sessions at one surface, the end of one and of all others, and whether a session is young
// enough to change what signs in. The database tells and ends them for who shows the proof of one (migration 0096).

import type { OwnSession } from '../../api/sign-in/sessions.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { atTheDoor, withTransaction } from '../../store/database.ts'
import type { Changes } from '../changes.ts'
import { type AuthDeps, later, NOBODY } from './owner.ts'
import type { Session } from './sessions.ts'

/** ASVS 5.0, V7.5.1: what would keep a thief in, or the owner out, takes a ceremony not longer ago than this. */
const FRESH_SECONDS = 300

type Deps = Pick<AuthDeps, 'db' | 'now' | 'sessionsEnded'>
type Row = { name: string; created_at: Date; seen_at: Date; via: OwnSession['via']; own: boolean }

/** The one at hand first, then the one last used. */
export async function readOwnSessions({ db, now }: Deps, { proof, surface }: Session): Promise<OwnSession[]> {
  const rows = await withTransaction(atTheDoor(db, surface), NOBODY, tx =>
    tx.query<Row>('select * from duly.own_sessions($1, $2, $3)', [proof, surface, now()]),
  )
  return rows.map(({ name, created_at, seen_at, via, own }) => ({
    name,
    beganAt: created_at.toISOString(),
    usedAt: seen_at.toISOString(),
    via,
    own,
  }))
}

/** `name` null: all others. Ended again it is ended already. */
export async function endOwnSessions(
  deps: Deps,
  session: Session,
  name: string | null,
): Promise<'ended' | Refusal> {
  const no = name === null ? refuseStale(session, deps.now()) : null
  if (no) return no
  await withTransaction(atTheDoor(deps.db, session.surface), NOBODY, tx =>
    tx.query('select duly.end_own_sessions($1, $2, $3, $4)', [
      session.proof,
      session.surface,
      deps.now(),
      name,
    ]),
  )
  deps.sessionsEnded?.(session.owner)
  return 'ended'
}

/** Live updates of theirs ask at once whether their session goes on. */
export function tellStreams(changes: Pick<Changes, 'nudge'>): NonNullable<AuthDeps['sessionsEnded']> {
  return ({ id }) => changes.nudge({ demand: null, people: [id] })
}

export function freshUntil({ createdAt }: Pick<Session, 'createdAt'>): string {
  return later(createdAt, FRESH_SECONDS)
}

/** Null where they signed in a moment ago. */
export function refuseStale(session: Pick<Session, 'createdAt'>, now: string): Refusal | null {
  if (now < freshUntil(session)) return null
  return refuse(
    'sign_in_again',
    sentence('borders.takes_sign_last_five_minutes'),
    sentence('borders.sign_again_then_do_once'),
  )
}

/** Where they sign in again, and come back from. */
export function againPath(next: string): string {
  return `/sign-in?${new URLSearchParams({ again: '1', next })}`
}
