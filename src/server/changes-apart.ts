// Live updates where faces and workers run apart: what one process tells its listeners, the others tell theirs, over PostgreSQL's
// own notifications. Sealed, because whoever may connect may listen; lost ones cost a reader a moment, never a fact.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { openField, sealField } from '../store/keys/field.ts'
import type { Change, Changes, Nudge } from './changes.ts'
import type { Deployment } from './deployment.ts'

const CHANNEL = 'duly_changes'
const AGAIN_MS = 5_000

type Told = { readonly change: Change } | { readonly nudge: Nudge }

/** `onError`: the connection is gone, and is tried again by itself. */
export async function shareChanges(
  d: Pick<Deployment, 'db' | 'databaseUrls' | 'vault'>,
  changes: Changes,
  onError: (error: unknown) => void,
): Promise<{ stop(): Promise<void> }> {
  const me = randomBytes(8).toString('hex')
  // What was heard from others is not told to them again.
  let hearing = false
  const tell = (told: Told) => {
    if (hearing) return
    const sealed = sealField(d.vault.directoryKey, [CHANNEL, 1, me], told)
    d.db.pool
      .query('select pg_notify($1, $2)', [CHANNEL, `${me} ${sealed.toString('base64')}`])
      .catch(onError)
  }
  const hear = (payload: string) => {
    const [from = '', sealed = ''] = payload.split(' ')
    if (from === me) return
    const told = openField<Told>(d.vault.directoryKey, [CHANNEL, 1, from], Buffer.from(sealed, 'base64'))
    hearing = true
    try {
      if ('change' in told) changes.tell(told.change)
      else changes.nudge(told.nudge)
    } finally {
      hearing = false
    }
  }
  const ends = [
    changes.subscribe(change => tell({ change })),
    changes.onNudge(nudge => tell({ nudge })),
    await listen(d.databaseUrls.own, hear, onError),
  ]
  return {
    stop: async () => {
      for (const end of ends) await end()
    },
  }
}

/** One connection of its own, made again when it breaks. The answer ends it. */
async function listen(
  url: string,
  hear: (payload: string) => void,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | null = null
  let again: ReturnType<typeof setTimeout> | undefined
  let ended = false
  const later = (error: unknown) => {
    client = null
    if (ended) return
    onError(error)
    clearTimeout(again)
    again = setTimeout(() => void open().catch(later), AGAIN_MS)
    again.unref()
  }
  const open = async () => {
    const next = new pg.Client({ connectionString: url })
    next.on('error', later)
    // Another's text under this channel opens nothing: it is left out.
    next.on('notification', ({ payload }) => {
      try {
        hear(payload ?? '')
      } catch (error) {
        onError(error)
      }
    })
    await next.connect()
    await next.query(`listen ${CHANNEL}`)
    client = next
  }
  await open()
  return async () => {
    ended = true
    clearTimeout(again)
    await client?.end()
  }
}
