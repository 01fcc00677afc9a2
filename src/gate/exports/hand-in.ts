// Handing an export in, at the gate's machine: against the lines of an authorisation that the gate itself has verified, so that what
// lies outside them is never written. Whole or not at all; a second custodian confirms with the counts in view.

import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { encodeJcs, parseJcs } from '../../ledger/jcs.ts'
import { type AnySigner, encodeNote, encodeVkey, parseNote, signText, signWith } from '../../ledger/note.ts'
import { createAgeWriter, unwrapSmall, wrapSmall } from '../../seal/age/age.node.ts'
import { recipientOf } from '../../seal/age/age-keys.node.ts'
import { readScope, type Scope } from '../../seal/scope.ts'
import { readHex, readObject, readText, readTime } from '../../seal/shape.ts'
import { readDeclarations } from '../../sources/declaration.ts'
import {
  absent,
  encodeStatement,
  exportsFolder,
  type HandedIn,
  ITEMS_FILE,
  notePath,
  readHandedIn,
  type Statement,
} from '../../sources/export/kept.ts'
import { type ExportDeclaration, type Hand, type Mapping, mappingHash } from '../../sources/export/mapping.ts'
import { readRows } from '../../sources/export/rows.ts'
import { type Counts, noCounts, type Sifted, sift } from '../../sources/export/sift.ts'
import { syncFolder, writeDurably } from '../../store/durable.ts'
import { SOURCES_FILE } from '../context.ts'
import { readInboxIdentity } from '../keys.ts'

/** An authorisation that waits for an export, as the gate wrote it down once it had verified it. */
export type Awaited = { authorisation: string; demand: string; expiresAt: string; scope: Scope }

const MESSAGES = {
  source_not_by_hand: ['No source of kind export has that name.', 'See sources.json of the gate.'],
  mapping_unknown: ['The source has no such mapping.', 'See mappings of the source in sources.json.'],
  custodian_unknown: [
    'The key is of no custodian of this source.',
    'Have its card put under custodians in sources.json.',
  ],
  nothing_awaited: [
    'No authorisation of this demand waits for an export of this source.',
    'Hand it in once two people have signed the authorisation and the gate waits for it: duly gate hand-in list.',
  ],
  file_unreadable: ['There is no such file, or it is a folder.', 'Give the path of one file.'],
  several_awaited: [
    'Two authorisations of this demand wait for an export of this source.',
    'Have one of them revoked, or hand in when the other was collected.',
  ],
  export_twice: [
    'This file was handed in before for this authorisation.',
    'Nothing was taken a second time.',
  ],
  hash_differs: ['The file is not the one with that hash.', 'Copy it again from its system.'],
  nothing_handed_in: ['Nothing with that id was handed in.', 'See duly gate hand-in list.'],
  same_person: ['Who handed in does not confirm.', 'Have another custodian confirm with their own key.'],
  confirmed_before: ['This was confirmed before.', 'The gate collects it by itself.'],
} as const satisfies Record<string, readonly [string, string]>

export class HandInRefused extends Error {
  override name = 'HandInRefused'
  readonly code: keyof typeof MESSAGES
  readonly detail: string
  readonly next: string
  constructor(code: keyof typeof MESSAGES) {
    super(code)
    this.code = code
    ;[this.detail, this.next] = MESSAGES[code]
  }
}

function awaitedPath(dir: string, authorisation: string): string {
  return join(exportsFolder(dir), 'awaited', `${authorisation}.age`)
}

/** Ciphertext to the gate's own key: it names whose data is asked for. */
export async function noteAwaited(dir: string, inbox: string, awaited: Awaited): Promise<void> {
  const path = awaitedPath(dir, awaited.authorisation)
  if (await readFile(path).catch(absent)) return
  await mkdir(join(exportsFolder(dir), 'awaited'), { recursive: true, mode: 0o700 })
  await writeDurably(path, await wrapSmall(encodeJcs(awaited), [recipientOf(inbox)]), 0o600)
}

export async function readAwaited(dir: string): Promise<Awaited[]> {
  const folder = join(exportsFolder(dir), 'awaited')
  const inbox = await readInboxIdentity(dir)
  const names = ((await readdir(folder).catch(absent)) ?? []).filter(name => name.endsWith('.age'))
  return Promise.all(
    names.map(async name => {
      const plain = parseJcs(await unwrapSmall(await readFile(join(folder, name)), inbox))
      const raw = readObject(plain, 'awaited', ['authorisation', 'demand', 'expiresAt', 'scope'] as const)
      return {
        authorisation: readHex(raw.authorisation, 'authorisation', 32),
        demand: readText(raw.demand, 'demand'),
        expiresAt: readTime(raw.expiresAt, 'expiresAt'),
        scope: readScope(raw.scope, 'scope'),
      }
    }),
  )
}

/** Erases the rows that were handed in under an authorisation; the signed statement, which holds counts alone, stays. */
export async function eraseHandedIn(dir: string, authorisation: string): Promise<void> {
  await rm(awaitedPath(dir, authorisation), { force: true })
  for (const folder of (await readdir(exportsFolder(dir)).catch(absent)) ?? []) {
    const path = join(exportsFolder(dir), folder)
    const note = await readFile(notePath(path)).catch(absent)
    if (note?.includes(`"authorisation":"${authorisation}"`))
      await rm(join(path, ITEMS_FILE), { force: true })
  }
}

/** Erases what was handed in longer ago than its source keeps it, and what nobody waits for any more. */
export async function eraseOverdue(dir: string, now: string): Promise<void> {
  for (const { authorisation, expiresAt } of await readAwaited(dir))
    if (expiresAt <= now) await eraseHandedIn(dir, authorisation)
  for (const { handedIn, declaration } of await listHandedIn(dir)) {
    const until = Date.parse(handedIn.statement.at) + declaration.keepDays * 86_400_000
    if (until <= Date.parse(now)) await rm(join(handedIn.path, ITEMS_FILE), { force: true })
  }
}

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

export type Seen = { statement: Omit<Statement, 'by' | 'items'>; id: string | null }

/** What would be kept, by count. Nothing is written. Throws HandInRefused, ExportFault. */
export async function tryHandIn(task: ToHandIn): Promise<Seen> {
  const opened = await openTask(task)
  const { items, done } = sifted(opened, task)
  for await (const _ of items);
  return { id: null, statement: statementOf(opened, task, await done()) }
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
    const common = statementOf(opened, task, await done())
    const before = await readHandedIn(exportsFolder(task.dir), opened.declaration.custodians)
    const isTwice = ({ statement }: HandedIn) =>
      statement.export === common.export &&
      statement.authorisation === common.authorisation &&
      statement.source === common.source
    if (before.some(isTwice)) throw new HandInRefused('export_twice')
    const text = encodeStatement({ ...common, items: hash.digest('hex'), by: hand.id })
    const line = await signWith(signer, at => signText(text, at))
    await writeFile(notePath(half), encodeNote({ text, signatures: [line] }), { mode: 0o600, flush: true })
    await syncFolder(half)
    await rename(half, path)
    await syncFolder(exportsFolder(task.dir))
    return { id, statement: common }
  } finally {
    await rm(half, { recursive: true, force: true })
  }
}

/** All that was handed in, with the declared source that it is of. */
export async function listHandedIn(
  dir: string,
): Promise<{ handedIn: HandedIn; declaration: ExportDeclaration }[]> {
  const exports = (await readDeclarations(join(dir, SOURCES_FILE))).filter(one => one.kind === 'export')
  const lists = exports.map(async declaration =>
    (await readHandedIn(exportsFolder(dir), declaration.custodians))
      .filter(({ statement }) => statement.source === declaration.name)
      .map(handedIn => ({ handedIn, declaration })),
  )
  return (await Promise.all(lists)).flat()
}

export async function findHandedIn(dir: string, id: string) {
  const found = (await listHandedIn(dir)).find(({ handedIn }) => handedIn.id === id)
  if (!found) throw new HandInRefused('nothing_handed_in')
  return found
}

/** Signs the statement whose counts were shown. Throws HandInRefused. */
export async function confirmHandIn(dir: string, shown: HandedIn, signer: AnySigner): Promise<void> {
  const { handedIn, declaration } = await findHandedIn(dir, shown.id)
  if (handedIn.text !== shown.text) throw new HandInRefused('nothing_handed_in')
  const hand = handOf(declaration, signer)
  if (hand.human === handedIn.by.human) throw new HandInRefused('same_person')
  if (handedIn.confirmedBy) throw new HandInRefused('confirmed_before')
  const note = parseNote(new Uint8Array(await readFile(notePath(handedIn.path))))
  const line = await signWith(signer, at => signText(note.text, at))
  const signed = encodeNote({ ...note, signatures: [...note.signatures, line] })
  await writeDurably(notePath(handedIn.path), signed, 0o600)
}

type Opened = { declaration: ExportDeclaration; mapping: Mapping; awaited: Awaited; scope: Scope }

async function isFile(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => null)
  return status?.isFile() === true
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
  if (!(await isFile(file))) throw new HandInRefused('file_unreadable')
  const scope = awaited.scope.filter(part => part.source === source)
  return { declaration, mapping, awaited, scope }
}

type Read = { counts: Counts; export: string; size: number }

/** One pass over the file: its hash, its length and what lies inside. `done` refuses a file that is not the announced one. */
function sifted({ declaration, mapping, scope }: Opened, { file, now, sha256 }: ToHandIn) {
  const counts = noCounts(scope)
  const hash = createHash('sha256')
  let size = 0
  async function* bytes() {
    for await (const chunk of createReadStream(file)) {
      hash.update(chunk as Buffer)
      size += (chunk as Buffer).length
      yield chunk as Buffer
    }
  }
  const rows = readRows(Readable.from(bytes()), mapping)
  const items: AsyncGenerator<Sifted> = sift(rows, { declaration, mapping, scope, now }, counts)
  const done = async (): Promise<Read> => {
    const whole = hash.digest('hex')
    if (sha256 !== null && whole !== sha256) throw new HandInRefused('hash_differs')
    return { counts, export: whole, size }
  }
  return { items, done }
}

function statementOf({ mapping, awaited }: Opened, task: ToHandIn, read: Read): Seen['statement'] {
  const { name, version } = mapping
  const { authorisation, demand } = awaited
  const of = { authorisation, demand, source: task.source }
  return { ...of, mapping: { name, version, hash: mappingHash(mapping) }, ...read, at: task.now }
}

function handOf({ custodians }: ExportDeclaration, signer: AnySigner): Hand {
  const hand = custodians.find(({ key }) => key === encodeVkey(signer))
  if (!hand) throw new HandInRefused('custodian_unknown')
  return hand
}
