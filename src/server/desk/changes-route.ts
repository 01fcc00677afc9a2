// Live updates for who is looking: a demand that this person may not know of changes without a sound (promise 10).
import { setTimeout as delay } from 'node:timers/promises'
import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Actor } from '../../demand/actor.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/execute.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Change, Changes } from '../changes.ts'
import type { Deployment } from '../deployment.ts'

const ALIVE_MS = 20_000

export function changesRoute(app: Hono<SignedInEnv>, d: Deployment, changes: Changes): void {
  app.get('/api/changes', c =>
    streamSSE(c, async stream => {
      const actor = c.get('actor')
      const tell = async (change: Change) => {
        if (await maySee(d, actor, change.id))
          await stream.writeSSE({ event: 'changed', data: JSON.stringify(change) })
      }
      const stop = changes.subscribe(change => void tell(change))
      // Who may not know of a demand hears nothing of it; who was told something looks for themselves.
      const stopNudges = changes.onNudge(async nudge => {
        const forMe = nudge.people?.includes(actor.id) ?? true
        if (forMe && (nudge.demand === null || (await maySee(d, actor, nudge.demand))))
          await stream.writeSSE({ event: 'work', data: JSON.stringify({ demand: nudge.demand }) })
      })
      const gone = new AbortController()
      stream.onAbort(() => gone.abort())
      while (!stream.aborted) {
        await stream.writeSSE({ event: 'alive', data: '' })
        // Who has left is not waited for: a server that stops would wait as long.
        await delay(ALIVE_MS, undefined, { signal: gone.signal }).catch(() => {})
      }
      stop()
      stopNudges()
    }),
  )
}

async function maySee(d: Deployment, actor: Actor, id: string): Promise<boolean> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query('select 1 from duly.demand where id = $1', [id]),
  )
  return rows.length > 0
}
