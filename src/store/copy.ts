// COPY in and out over a pg connection, as streams that wait for each other. The driver has the messages but no call for it.

import { once } from 'node:events'
import { Readable } from 'node:stream'
import type pg from 'pg'

/** The part of pg's connection that COPY needs; its types leave it out. */
type Connection = {
  query(text: string): void
  sendCopyFromChunk(chunk: Uint8Array): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
  stream: import('node:net').Socket
}

/** What pg's client calls on the query that is under way. */
type Copying = {
  submit(connection: Connection): void
  handleError(error: Error): void
  handleReadyForQuery(): void
  handleCommandComplete(message: { text: string }): void
  handleCopyInResponse(connection: Connection): void
  handleCopyData(message: { chunk: Buffer }, connection: Connection): void
  handleRowDescription(): void
  handleDataRow(): void
  handleEmptyQuery(): void
}

type Runner = { query(query: pg.Submittable): unknown }

/** Runs `COPY … TO STDOUT`. The stream ends when the server is done; an error of the server destroys it. */
export function copyOut(client: Runner, statement: string): Readable {
  let connection: Connection | undefined
  let failed: Error | undefined
  const rows = new Readable({ read: () => void connection?.stream.resume() })
  start(client, {
    ...inert(statement),
    submit: under => {
      connection = under
      under.query(statement)
    },
    handleCopyData: ({ chunk }, under) => {
      // A copy: the driver fills its buffer again while the chunk still waits here.
      if (!rows.push(Buffer.from(chunk))) under.stream.pause()
    },
    handleError: error => {
      failed = error
      rows.destroy(error)
    },
    handleReadyForQuery: () => {
      // After the last row nobody reads any more, so nobody would let go of the connection, and its next query would wait for ever.
      connection?.stream.resume()
      if (!failed) rows.push(null)
    },
  })
  return rows
}

/** Runs `COPY … FROM STDIN` with `source`; gives the number of rows. A source that fails makes the server undo the copy. */
export function copyIn(
  client: Runner,
  statement: string,
  source: AsyncIterable<Uint8Array>,
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  let rows = 0
  let failed: Error | undefined
  start(client, {
    ...inert(statement),
    handleCopyInResponse: connection => {
      void feed(connection, source, () => failed !== undefined).catch((error: Error) => {
        failed ??= error
        connection.sendCopyFail('the source failed')
      })
    },
    handleCommandComplete: ({ text }) => {
      rows = Number(text.replace('COPY ', ''))
    },
    // The first failure is the cause; the server's answer to CopyFail only repeats it.
    handleError: error => {
      failed ??= error
      reject(failed)
    },
    handleReadyForQuery: () => resolve(rows),
  })
  return promise
}

async function feed(
  connection: Connection,
  source: AsyncIterable<Uint8Array>,
  stopped: () => boolean,
): Promise<void> {
  for await (const chunk of source) {
    if (stopped()) return
    connection.sendCopyFromChunk(chunk)
    if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain')
  }
  if (!stopped()) connection.endCopyFrom()
}

function start(client: Runner, copying: Copying): void {
  client.query(copying as unknown as pg.Submittable)
}

function inert(statement: string): Copying {
  const nothing = () => {}
  return {
    submit: connection => connection.query(statement),
    handleError: nothing,
    handleReadyForQuery: nothing,
    handleCommandComplete: nothing,
    handleCopyInResponse: nothing,
    handleCopyData: nothing,
    handleRowDescription: nothing,
    handleDataRow: nothing,
    handleEmptyQuery: nothing,
  }
}
