// What no part of Duly may do, for tests alone: rows changed as the cluster's superuser, as if time had passed or somebody had been at
// the database by hand.
import pg from 'pg'
import type { Deployment } from '../src/server/deployment.ts'

export async function asAdmin(
  { embedded }: Pick<Deployment, 'embedded'>,
  text: string,
  values: readonly unknown[] = [],
): Promise<void> {
  const client = new pg.Client({ connectionString: embedded?.adminUrl })
  await client.connect()
  try {
    await client.query(text, [...values])
  } finally {
    await client.end()
  }
}
