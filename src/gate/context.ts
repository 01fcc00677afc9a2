// What the handling of every order depends on, put together once in main.ts and, with simulated outsides, in tests.

import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type AnySigner, encodeVkey } from '../ledger/note.ts'
import { type FileReader, TILE_WIDTH } from '../ledger/tiles.ts'
import { CHECKPOINT_FILE } from '../ledger/verify-log.ts'
import { wrapSmall } from '../seal/age/age.node.ts'
import type { OpenSource } from '../sources/open-sources.ts'
import type { Boxes, OrderRow, ReportKind } from './boxes.ts'
import { readInstruments } from './checks/instruments.ts'
import type { Included, PublicLogs } from './checks/log-proof.ts'
import type { Facts } from './checks/verify.ts'
import type { Journal } from './journal/journal.ts'
import type { Entry } from './journal/journal-entry.ts'
import { readKeptPin } from './pin/chain.ts'
import type { Pin } from './pin.ts'
import type { GateRefusal } from './refusal.ts'

export const SOURCES_FILE = 'sources.json'

export type GateContext = {
  dir: string
  signer: AnySigner
  /** Opens orders. */
  inbox: string
  journal: Journal
  boxes: Boxes
  /** The sources declared beside the pin, by name; opened when the gate starts. */
  sources: ReadonlyMap<string, OpenSource>
  now: () => Date
  /** Lines without subject data. */
  onLog: (line: string) => void
  /** Between attempts at a source that failed, in milliseconds. */
  retryMs: number
  /** Between looks at whether an authorisation is still in force, while it is worked on. */
  watchMs: number
}

/** A final report, or a refusal; a passing one leaves the order open. */
export type Outcome =
  | {
      report: Exclude<ReportKind, 'progress' | 'refused'>
      payload: object
      /** Written down once the report is filed. */
      then?: Entry
    }
  | GateRefusal

/** The pin as its keepers last signed it. The gate itself also compares it with its journal (`pin-belief.ts`). Throws PinBroken. */
export async function readPin(dir: string): Promise<Pin> {
  return (await readKeptPin(dir)).pin
}

export async function factsOf(context: GateContext, pin: Pin): Promise<Facts> {
  return {
    gateKey: encodeVkey(context.signer),
    pin,
    now: context.now().toISOString(),
    publicLogs: publicLogsBeside(resolve(context.dir, pin.logDirectory)),
    seen: origin => context.journal.state.trees.get(origin) ?? null,
    answeredAt: hash => context.journal.state.answers.get(hash) ?? null,
    instruments: await readInstruments(context.dir, pin),
  }
}

/** Writes down the public log's head before anything is done on its strength. */
export async function rememberTree(context: GateContext, { head }: Included): Promise<void> {
  if (!head) throw new Error('the history was not checked')
  const seen = context.journal.state.trees.get(head.origin)
  if (seen && seen.size >= head.size) return
  await context.journal.write({
    kind: 'checkpoint',
    origin: head.origin,
    size: head.size,
    root: head.root.toHex(),
  })
}

/**
 * The public logs: the folder that the pin names, and beside it the folders of later logs, each named by the end of its origin
 * (`2027h1`, `2026h2-2`).
 */
export function publicLogsBeside(directory: string): PublicLogs {
  return origin => {
    const named = openFolder(directory)
    const head = named(CHECKPOINT_FILE)
    const isNamed = head !== undefined && Buffer.from(head).toString().startsWith(`${origin}\n`)
    const folder = /\/([0-9]{4}h[12](?:-[0-9]+)?)$/.exec(origin)?.[1]
    return isNamed || folder === undefined ? named : openFolder(join(dirname(directory), folder))
  }
}

/** Files of a log's folder. A partial tile that has been superseded is cut from the full one (c2sp.org/tlog-tiles). */
function openFolder(directory: string): FileReader {
  const read: FileReader = path => {
    try {
      return readFileSync(join(directory, path))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }
  return path => {
    const partial = /^(tile\/[0-9]+\/.+)\.p\/([0-9]+)$/.exec(path)
    const whole = read(path)
    if (whole !== undefined || partial === null) return whole
    const full = read(partial[1]!)
    return full?.length === TILE_WIDTH * 32 ? full.subarray(0, Number(partial[2]) * 32) : undefined
  }
}

/** Encrypts a report to the server and files it. */
export async function fileReport(
  context: GateContext,
  pin: Pin,
  row: Pick<OrderRow, 'id'>,
  kind: ReportKind,
  payload: object,
): Promise<void> {
  const sealed = await wrapSmall(Buffer.from(JSON.stringify(payload)), [pin.serverInbox])
  await context.boxes.report(row.id, kind, sealed, context.now())
}
