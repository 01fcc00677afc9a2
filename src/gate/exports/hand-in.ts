// Handing an export in, at the gate's machine: against the lines of an authorisation that the gate itself has verified, so that what
// lies outside them is never written. Whole or not at all; a second custodian confirms with the counts in view.

import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type AnySigner, encodeNote, signText, signWith } from '../../ledger/note.ts'
import { createAgeWriter } from '../../seal/age/age.node.ts'
import { recipientOf } from '../../seal/age/age-keys.node.ts'
import type { Scope } from '../../seal/scope.ts'
import { readDeclarations } from '../../sources/declaration.ts'
import { ExportFault } from '../../sources/export/export-fault.ts'
import { openExportFile } from '../../sources/export/export-file.ts'
import {
  encodeStatement,
  exportsFolder,
  type HandedIn,
  ITEMS_FILE,
  isKept,
  notePath,
  readHandedIn,
  type Statement,
} from '../../sources/export/kept.ts'
import { type ExportDeclaration, type Mapping, mappingHash } from '../../sources/export/mapping.ts'
import { LARGEST_FILE } from '../../sources/export/rows.ts'
import { noCounts, type Sifted, sift } from '../../sources/export/sift.ts'
import { syncFolder } from '../../store/durable.ts'
import { SOURCES_FILE } from '../context.ts'
import { readInboxIdentity } from '../keys.ts'
import { type Awaited, readAwaited } from './awaited.ts'
import { HandInRefused } from './hand-in-refusal.ts'
import { handOf } from './handed-in.ts'

export type ToHandIn = {
  dir: string
  file: string
  source: string
  mapping: string
  demand: string
  /** SHA-256 that the file must have; null where its system gave none. */
  sha256: string | null
  now: string
}

export type Seen = { statement: Omit<Statement, 'by' | 'items'>; mapping: Mapping; id: string | null }

/** What would be kept, by count. Nothing is written. Throws HandInRefused, ExportFault. */
export async function tryHandIn(task: ToHandIn): Promise<Seen> {
  const opened = await openTask(task)
  const { items, done } = sifted(opened, task)
  for await (const _ of items);
  return { id: null, mapping: opened.mapping, statement: statementOf(opened, task, done()) }
}

/** Throws HandInRefused, ExportFault; then nothing is kept. */
export async function handIn(task: ToHandIn, signer: AnySigner): Promise<Seen> {
  const opened = await openTask(task)
  const hand = handOf(opened.declaration, signer)
  const id = randomBytes(8).toString('hex')
  const path = join(exportsFolder(task.dir), id)
  const half = `${path}.half`
  await mkdir(half, { recursive: true, mode: 0o700 })
  try {
    const { items, done } = sifted(opened, task)
    const hash = createHash('sha256')
    async function* lines() {
      for await (const item of items) {
        const line = Buffer.from(`${JSON.stringify(item)}\n`)
        hash.update(line)
        yield line
      }
    }
    await pipeline(
      Readable.from(lines(), { objectMode: false }),
      await createAgeWriter([recipientOf(await readInboxIdentity(task.dir))]),
      createWriteStream(join(half, ITEMS_FILE), { flags: 'wx', mode: 0o600, flush: true }),
    )
    const common = statementOf(opened, task, done())
    const before = await readHandedIn(exportsFolder(task.dir), opened.declaration.custodians)
    const isTwice = ({ statement }: HandedIn) =>
      statement.export === common.export &&
      statement.authorisation === common.authorisation &&
      statement.source === common.source
    for (const one of before.filter(isTwice))
      if (await isKept(one.path)) throw new HandInRefused('export_twice')
    const text = encodeStatement({ ...common, items: hash.digest('hex'), by: hand.id })
    const line = await signWith(signer, at => signText(text, at))
    await writeFile(notePath(half), encodeNote({ text, signatures: [line] }), { mode: 0o600, flush: true })
    await syncFolder(half)
    // Revoked, expired or collected while the file was read: then nobody erases it any more.
    const { authorisation } = common
    if (!(await readAwaited(task.dir)).some(one => one.authorisation === authorisation))
      throw new HandInRefused('nothing_awaited')
    await rename(half, path)
    await syncFolder(exportsFolder(task.dir))
    return { id, mapping: opened.mapping, statement: common }
  } finally {
    await rm(half, { recursive: true, force: true })
  }
}

type Opened = { declaration: ExportDeclaration; mapping: Mapping; awaited: Awaited; scope: Scope }

async function requireFile(path: string): Promise<void> {
  const status = await stat(path).catch(() => null)
  if (!status?.isFile()) throw new HandInRefused('file_unreadable')
  if (status.size > LARGEST_FILE) throw new ExportFault('export_too_large')
}

async function openTask({ dir, file, source, mapping: name, demand, now }: ToHandIn): Promise<Opened> {
  const declared = await readDeclarations(join(dir, SOURCES_FILE))
  const declaration = declared.find(one => one.kind === 'export' && one.name === source)
  if (declaration?.kind !== 'export') throw new HandInRefused('source_not_by_hand')
  const mapping = declaration.mappings.get(name)
  if (!mapping) throw new HandInRefused('mapping_unknown')
  const waiting = (await readAwaited(dir)).filter(
    one => one.demand === demand && now < one.expiresAt && one.scope.some(part => part.source === source),
  )
  // Which of two the custodian means cannot be guessed: the export would answer lines that it was not made for.
  if (waiting.length > 1) throw new HandInRefused('several_awaited')
  const [awaited] = waiting
  if (!awaited) throw new HandInRefused('nothing_awaited')
  await requireFile(file)
  const scope = awaited.scope.filter(part => part.source === source)
  return { declaration, mapping, awaited, scope }
}

type Read = Pick<Statement, 'counts' | 'export' | 'size' | 'announced'>

/** One pass over the file: its hash, its length and what lies inside. `done` refuses a file that is not the announced one. */
function sifted({ declaration, mapping, scope }: Opened, { file, now, sha256 }: ToHandIn) {
  const counts = noCounts(scope)
  const opened = openExportFile(file, mapping)
  const items: AsyncGenerator<Sifted> = sift(opened.rows, { declaration, mapping, scope, now }, counts)
  const done = (): Read => {
    const { otherFiles, ...whole } = opened.done()
    if (sha256 !== null && whole.export !== sha256) throw new HandInRefused('hash_differs')
    return { counts: { ...counts, otherFiles }, ...whole, announced: sha256 !== null }
  }
  return { items, done }
}

function statementOf({ mapping, awaited }: Opened, task: ToHandIn, read: Read): Seen['statement'] {
  const { name, version } = mapping
  const { authorisation, demand } = awaited
  const of = { authorisation, demand, source: task.source }
  return { ...of, mapping: { name, version, hash: mappingHash(mapping) }, ...read, at: task.now }
}
