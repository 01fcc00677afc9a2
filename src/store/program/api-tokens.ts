// A program's token at the door, before anybody is known: found by the hash of its text, and its use noted.
import { PROGRAM } from '../actor.ts'
import { type Database, withTransaction } from '../database.ts'

export type LiveToken = { readonly id: string; readonly scopes: readonly string[] }
type Asked = { readonly hash: Buffer; readonly now: string; readonly touchBefore: string }

/** The live token; null for every other text. That it was used is written where it was not since `touchBefore`. */
export function takeApiToken(db: Database, { hash, now, touchBefore }: Asked): Promise<LiveToken | null> {
  return withTransaction(db, PROGRAM, async tx => {
    const [row] = await tx.query<LiveToken>(
      'select id, scopes from duly.api_token where hash = $1 and revoked_at is null and expires_at > $2',
      [hash, now],
    )
    if (!row) return null
    await tx.query(
      'update duly.api_token set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at < $3)',
      [row.id, now, touchBefore],
    )
    return row
  })
}
