// Who holds the machine, and with it the owner's login, may grant what nobody at a desk may alone: the first people, a link for
// somebody. The database gives a command a word for it, and knows by the word that the operator stands behind what it does.
import pg from 'pg'
import { standingBehind } from '../proof.ts'

export async function asOperator<T>(
  d: { readonly databaseUrls: { readonly owner: string } },
  work: () => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: d.databaseUrls.owner })
  await client.connect()
  const { rows } = await client
    .query<{ word: Buffer }>('select duly.operator_word() as word')
    .finally(() => client.end())
  const [row] = rows
  if (!row) throw new Error('the database gave the operator no word')
  return await standingBehind({ way: 'operator', secret: row.word, at: new Date().toISOString() }, work)
}
