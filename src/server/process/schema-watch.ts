// Ends a part when a newer version of Duly has migrated the database that it works on: its statements may speak of what is not
// there any more. Its transactions are whole or not at all, so nothing that was acknowledged is lost; what starts it again starts
// the version that is installed by then.
import type { Database } from '../../store/database.ts'
import { OWN_MIGRATIONS, readMigrations } from '../../store/migrate.ts'
import { Refused } from '../../store/refused.ts'

const LOOK_EVERY_MS = 5_000

export type SchemaWatch = { stop(): Promise<void> }

export type WatchOptions = {
  readonly db: Pick<Database, 'pool'>
  /** told once */
  readonly onNewer: (error: Refused) => void
  readonly everyMs?: number
}

export async function watchSchema({ db, onNewer, everyMs }: WatchOptions): Promise<SchemaWatch> {
  const known = (await readMigrations(OWN_MIGRATIONS)).map(({ number }) => number)
  let looking: Promise<void> = Promise.resolve()
  const look = async () => {
    const { rows } = await db.pool.query<{ name: string }>(
      'select name from duly.migration where number <> all($1::int[]) order by number desc limit 1',
      [known],
    )
    const [newer] = rows
    if (!newer) return
    clearInterval(timer)
    onNewer(left(newer.name))
  }
  const timer = setInterval(() => {
    // A database that is away is told of by whoever needs it.
    looking = looking.then(look).catch(() => {})
  }, everyMs ?? LOOK_EVERY_MS)
  return {
    stop: async () => {
      clearInterval(timer)
      await looking
    },
  }
}

function left(name: string): Refused {
  return new Refused({
    code: 'newer_database',
    detail: `A newer version of Duly made the change "${name}" while this part ran, so this part ends.`,
    next: 'Install that version here too and start the part again. Nothing that was acknowledged is lost.',
  })
}
