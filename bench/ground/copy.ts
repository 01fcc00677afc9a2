// COPY … FROM STDIN over the driver's own connection: the fastest way of rows into a table, wherever the server runs.
import type pg from 'pg'

/** What the driver's types leave out of a connection. */
type CopyConnection = pg.Connection & {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

/** `into`: table with its columns, a fixed text. `lines`: tab-separated, each with its line feed. */
export function copyInto(client: pg.Client, into: string, lines: readonly string[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const copy = {
    submit: (connection: pg.Connection) => (connection as CopyConnection).query(`copy ${into} from stdin`),
    handleCopyInResponse: (connection: pg.Connection) => {
      ;(connection as CopyConnection).sendCopyFromChunk(Buffer.from(lines.join('')))
      ;(connection as CopyConnection).endCopyFrom()
    },
    handleCommandComplete: () => {},
    // The driver forgets a query that failed: of it nothing else is told.
    handleError: reject,
    handleReadyForQuery: () => resolve(),
  }
  client.query(copy as unknown as pg.Submittable)
  return promise
}
