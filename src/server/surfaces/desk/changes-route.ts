// Live updates for who is looking: a demand that this person may not know of changes without a sound (promise 10).
import { setTimeout as delay } from 'node:timers/promises'
import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Actor } from '../../../kernel/actor.ts'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import type { Change, Changes } from '../../changes.ts'
import type { Deployment } from '../../deployment.ts'
import type { Stopped } from '../../process/stopped.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { stillSignedIn } from '../../sign-in/whoami.ts'

const ALIVE_MS = 20_000

type Hearing = Pick<Deployment, 'db' | 'now'>

export type ChangesOptions = {
  readonly aliveMs?: number
  /** Who may not listen here any more hears nothing more. */
  readonly hears?: (actor: Actor) => boolean
  /** Of which demands alone, as a further condition in SQL on `d`; none: of all that the listener may know of. */
  readonly about?: '' | typeof AUTHORISED
  /** Sent with each `alive` event. */
  readonly stopped?: () => Promise<readonly Stopped[]>
}

/** Demands for which something was prepared to be signed. */
export const AUTHORISED = 'and exists (select 1 from duly.authorisation a where a.demand_id = d.id)'

/** The stream ends with the session: it is asked for again each time that something is written. */
export function changesRoute(
  app: Hono<SignedInEnv>,
  d: Hearing,
  changes: Changes,
  { aliveMs = ALIVE_MS, hears = () => true, about = '', stopped = async () => [] }: ChangesOptions = {},
): void {
  app.get('/api/changes', c =>
    streamSSE(c, async stream => {
      const session = c.get('session')
      const over = new AbortController()
      const end = () => over.abort()
      stream.onAbort(end)
      const mayHear = async (demand: string | null) => {
        const actor = await stillSignedIn(d.db, session, d.now())
        if (!actor || !hears(actor)) {
          end()
          return false
        }
        return demand === null || (await maySee(d, actor, demand, about))
      }
      // Who may not know of a demand hears nothing of it; who was told something looks for themselves.
      const tell = (event: string, demand: string | null, data: Change | { demand: string | null }) =>
        void mayHear(demand)
          .then(async may => may && (await stream.writeSSE({ event, data: JSON.stringify(data) })))
          .catch(end)
      const stop = changes.subscribe(change => tell('changed', change.id, change))
      const stopNudges = changes.onNudge(({ demand, people }) => {
        if (people?.includes(session.owner.id) ?? true) tell('work', demand, { demand })
      })
      while (!over.signal.aborted && (await mayHear(null).catch(() => false))) {
        await stream.writeSSE({ event: 'alive', data: (await stopped()).join(' ') })
        // Who has left is not waited for: a server that stops would wait as long.
        await delay(aliveMs, undefined, { signal: over.signal }).catch(() => {})
      }
      stop()
      stopNudges()
    }),
  )
}

async function maySee(d: Hearing, actor: Actor, id: string, about: string): Promise<boolean> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query(`select 1 from duly.demand d where d.id = $1 ${about}`, [id]),
  )
  return rows.length > 0
}
