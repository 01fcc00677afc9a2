// Whether what arrives is here already, and where an answer belongs. A mail is compared with everything, also with what nobody who is
// there at that moment may know of, so the program looks; whoever brings a file learns nothing by it of what only named people may know of.
import { PROGRAM } from '../actor.ts'
import { type Database, withTransaction } from '../database.ts'
import type { Vault } from '../keys/vault.ts'
import { readInOneTrip, type Statement } from './one-trip.ts'
import { KeyErased, loadKeys, loadStream } from './stream.ts'

type Holder = { readonly reference: string }

/** For one paper, and never one that only named people may know of. A statement about a list would be planned anew for every list, which takes longer than to run it. */
const HOLDERS =
  'select d.reference from duly.paper p join duly.demand d on d.id = p.demand_id where p.mac = $1 and not d.restricted'

/** References of demands that hold a paper with one of these hashes. */
export async function holdersOf(db: Database, macs: readonly Buffer[]): Promise<string[]> {
  const asked = macs.map(mac => ({ text: HOLDERS, values: [mac] }))
  const found = await readInOneTrip<Holder[]>(db, PROGRAM, asked)
  return [...new Set(found.flat().map(h => h.reference))]
}

/** `receipt`: of the same key, so that what was sent again after a lost answer is known; `mac`: of the bytes. */
export async function lookBackFor(
  db: Database,
  { receipt, mac }: { readonly receipt: Statement; readonly mac: Buffer },
): Promise<{ readonly again: boolean; readonly copies: readonly string[] }> {
  const [receipts, holders] = await readInOneTrip<[unknown, Holder]>(db, PROGRAM, [
    receipt,
    { text: HOLDERS, values: [mac] },
  ])
  return { again: receipts.length > 0, copies: holders.map(h => h.reference) }
}

/** Whose letter has one of these ids. `open`: none of a demand that only named people may know of. */
export async function demandOfLetter(
  db: Database,
  macs: readonly Buffer[],
  open: boolean,
): Promise<string | null> {
  const rows = await withTransaction(db, PROGRAM, tx =>
    tx.query<{ demand_id: string }>(
      `select l.demand_id from duly.letter l join duly.demand d on d.id = l.demand_id
        where l.message_mac = any($1) and not (d.restricted and $2) limit 1`,
      [macs, open],
    ),
  )
  return rows[0]?.demand_id ?? null
}

/** The demand, or the one to which it was itself filed, with its key; null where that was erased. */
export function filedWith(
  db: Database,
  vault: Vault,
  id: string,
): Promise<{ readonly demandId: string; readonly key: Buffer } | null> {
  return withTransaction(db, PROGRAM, async tx => {
    const stream = await loadStream(tx, vault, id).catch(error => {
      if (error instanceof KeyErased) return null
      throw error
    })
    const demandId = stream?.demand?.notDemand?.filedTo?.demand ?? id
    const key = (await loadKeys(tx, vault, demandId)).get(demandId)
    return key ? { demandId, key } : null
  })
}

/** The same message again: its id and its bytes. Another mail under a known id is another mail. */
export async function isArrived(
  db: Database,
  { id, whole }: { readonly id: Buffer; readonly whole: Buffer },
  open: boolean,
): Promise<boolean> {
  const rows = await withTransaction(db, PROGRAM, tx =>
    tx.query(
      `select 1 from duly.paper a join duly.paper b on b.demand_id = a.demand_id join duly.demand d on d.id = a.demand_id
        where a.mac = $1 and b.mac = $2 and not (d.restricted and $3)`,
      [id, whole, open],
    ),
  )
  return rows.length > 0
}
