// What the handling of every order depends on, put together once in main.ts and, with simulated outsides, in tests.

import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { encodeVkey, type Signer } from '../ledger/note.ts'
import { TILE_WIDTH } from '../ledger/tiles.ts'
import { wrapSmall } from '../seal/age.node.ts'
import type { OpenSource } from '../sources/open-sources.ts'
import type { Boxes, OrderRow, ReportKind } from './boxes.ts'
import type { Journal } from './journal.ts'
import type { Entry } from './journal-entry.ts'
import type { Included, PublicLog } from './log-proof.ts'
import { type Pin, parsePin } from './pin.ts'
import type { GateRefusal } from './refusal.ts'
import type { Facts } from './verify.ts'

export const PIN_FILE = 'pin.json'
export const SOURCES_FILE = 'sources.json'

export type GateContext = {
  dir: string
  signer: Signer
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

/** Reads the pin for this one order, so that pinning and unpinning take effect at once. */
export async function readPin(dir: string): Promise<Pin> {
  return parsePin(await readFile(join(dir, PIN_FILE), 'utf8'))
}

export function factsOf(context: GateContext, pin: Pin): Facts {
  return {
    gateKey: encodeVkey(context.signer),
    pin,
    now: context.now().toISOString(),
    publicLog: publicLogIn(resolve(context.dir, pin.logDirectory)),
    seen: origin => context.journal.state.trees.get(origin) ?? null,
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

/** Files of the public log's folder. A partial tile that has been superseded is cut from the full one (c2sp.org/tlog-tiles). */
export function publicLogIn(directory: string): PublicLog {
  const read = (path: string): Uint8Array | undefined => {
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
  row: OrderRow,
  kind: ReportKind,
  payload: object,
): Promise<void> {
  const sealed = await wrapSmall(Buffer.from(JSON.stringify(payload)), [pin.serverInbox])
  await context.boxes.report(row.id, kind, sealed, context.now())
}
