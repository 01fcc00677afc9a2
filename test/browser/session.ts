// A session of somebody, for tests and benches about what they then do: begun as the database's owner, because no other login can
// begin one without a passkey's challenge.
import pg from 'pg'
import type { Deployment } from '../../src/server/deployment.ts'
import type { Owner, SignInSurface } from '../../src/server/sign-in/owner.ts'
import { newToken, sessionProof } from '../../src/server/sign-in/sessions.ts'

/** The token of a new session, as their browser would hold it in its cookie. */
export async function sessionOf(
  d: Pick<Deployment, 'databaseUrls' | 'vault' | 'now'>,
  surface: SignInSurface,
  owner: Owner,
): Promise<string> {
  const client = new pg.Client({ connectionString: d.databaseUrls.owner })
  await client.connect()
  try {
    const token = newToken()
    await client.query('select duly.begin_session($1, $2, $3, $4, $5, null)', [
      sessionProof(d.vault, token),
      surface,
      owner.kind,
      owner.id,
      d.now(),
    ])
    return token
  } finally {
    await client.end()
  }
}
