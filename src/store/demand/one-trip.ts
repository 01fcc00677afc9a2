// Statements that are all known beforehand: one transaction and one round trip. PostgreSQL makes a transaction of whatever comes
// before a Sync (its protocol: "Extended Query"), so nothing waits in between, and nothing of them stays where one fails.
import pg from 'pg'
import { type Actor, type ActorSetting, actorSettings } from '../actor.ts'
import {
  CommitUnknown,
  type Database,
  isOutcomeKnown,
  poolFor,
  statementName,
  VALUE_TYPES,
} from '../database.ts'

/** A fixed text, prepared once per connection; values never go into it. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] }

type Statements<Rows extends readonly unknown[]> = { readonly [K in keyof Rows]: Statement }
type Answers<Rows extends readonly unknown[]> = { [K in keyof Rows]: Rows[K][] }

/** Runs the statements as `actor` and commits. Throws CommitUnknown where the connection is lost on the way. */
export async function writeInOneTrip<Rows extends readonly unknown[]>(
  database: Database,
  actor: Actor,
  statements: Statements<Rows>,
): Promise<Answers<Rows>> {
  try {
    return await travel(poolFor(database, actor), entering(actor), statements)
  } catch (error) {
    throw isOutcomeKnown(error) ? error : new CommitUnknown(error)
  }
}

/** Reads as `actor`, all in one transaction, to which the database refuses every write: so nothing can be in doubt. */
export function readInOneTrip<Rows extends readonly unknown[]>(
  database: Database,
  actor: Actor,
  statements: Statements<Rows>,
): Promise<Answers<Rows>> {
  return travel(poolFor(database, actor), [settings([READ_ONLY]), ...entering(actor)], statements)
}

const READ_ONLY: ActorSetting = ['transaction_read_only', 'on']

/** What is proven is checked first, also where the program then writes for itself. */
function entering(actor: Actor): Statement[] {
  const said = settings(actorSettings(actor))
  if (!actor.proof) return [said]
  const { way, secret, at } = actor.proof
  const enter = { text: 'select duly.enter($1, $2, $3)', values: [way, Buffer.from(secret), at] }
  return actor.kind === 'system' ? [enter, said] : [enter]
}

function settings(all: readonly ActorSetting[]): Statement {
  const calls = all.map(([name], i) => `set_config('${name}', $${i + 1}, true)`)
  return { text: `select ${calls.join(', ')}`, values: all.map(([, value]) => value) }
}

async function travel<Rows extends readonly unknown[]>(
  pool: pg.Pool,
  before: readonly Statement[],
  statements: readonly Statement[],
): Promise<Answers<Rows>> {
  const client = await pool.connect()
  let failed = true
  try {
    const all = await client.query(tripOf([...before, ...statements])).answers
    failed = false
    return all.slice(before.length) as Answers<Rows>
  } finally {
    // Of a trip that failed nobody knows which of its statements were prepared: the connection is not used again.
    client.release(failed)
  }
}

type Field = { readonly name: string; readonly dataTypeID: number }
type Row = Record<string, unknown>

/** What the driver calls with the server's messages. */
type Trip = pg.Submittable & {
  readonly statements: readonly Statement[]
  readonly answers: Promise<Row[][]>
  handleRowDescription(message: { readonly fields: readonly Field[] }): void
  handleDataRow(message: { readonly fields: readonly (string | null)[] }): void
  handleCommandComplete(): void
  handleReadyForQuery(): void
  handleError(error: Error): void
}

/** Names that trips have prepared on a connection; the driver keeps a list of its own for its own. */
const prepared = new WeakMap<pg.Connection, Set<string>>()

function tripOf(statements: readonly Statement[]): Trip {
  const bound = statements.map(({ text, values }) => ({
    name: `trip-${statementName(text)}`,
    text,
    values: values.map(toParameter),
  }))
  const { promise: answers, resolve, reject } = Promise.withResolvers<Row[][]>()
  const done: Row[][] = []
  let fields: readonly Field[] = []
  let rows: Row[] = []
  return {
    statements,
    answers,
    submit(connection) {
      const known = prepared.get(connection) ?? new Set()
      prepared.set(connection, known)
      connection.stream.cork()
      for (const { name, text, values } of bound) {
        if (!known.has(name)) connection.parse({ name, text, types: [] }, true)
        known.add(name)
        connection.bind({ statement: name, values }, true)
        connection.describe({ type: 'P' }, true)
        connection.execute(null, true)
      }
      connection.sync()
      connection.stream.uncork()
    },
    handleRowDescription(message) {
      fields = message.fields
    },
    handleDataRow(message) {
      rows.push(
        Object.fromEntries(
          fields.map(({ name, dataTypeID }, i) => [name, toValue(dataTypeID, message.fields[i])]),
        ),
      )
    },
    handleCommandComplete() {
      done.push(rows)
      rows = []
    },
    handleReadyForQuery: () => resolve(done),
    handleError: reject,
  }
}

/** Values as the driver itself would send them; its types do not say that it offers this. */
const toParameter = (pg as unknown as { utils: { prepareValue(value: unknown): string | Buffer | null } })
  .utils.prepareValue

function toValue(type: number, text: string | null | undefined): unknown {
  return text === null || text === undefined ? null : VALUE_TYPES.getTypeParser(type, 'text')(text)
}
