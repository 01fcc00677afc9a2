// The root key: 32 random bytes in a file, from which a key follows per purpose. A new root takes the place of the old one in one
// rename; keys that rows and names of files were made under are carried over, sealed under the new root.
import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { appendFile, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mode } from '../data-dir.ts'
import { writeDurably } from '../durable.ts'
import { openField, sealField } from './field.ts'
import type { KeyPurpose } from './key-purpose.ts'
import { isSwapPending, nextName, type SwapStep, swapKey } from './key-swap.ts'
import type { RootShare } from './matter-keys.ts'

export const ROOT_KEY_FILE = 'online.key'
export const NEXT_ROOT_FILE = nextName(ROOT_KEY_FILE)
/** Checks of every root that there was: a backup says by its check which root it was made under. Holds no secret. */
const CHECKS_FILE = 'root-checks.txt'

/** Where the root key is kept wrapped: in a token or key service, which alone unwraps it, once at each start. */
export type RootWrap = {
  wrap(key: Uint8Array): Promise<Uint8Array>
  unwrap(wrapped: Uint8Array): Promise<Uint8Array>
}

const WRAPPED = 'DULY-WRAPPED-1 '
/** Roots that were unwrapped at the start of this process, by what their file holds. */
const unwrapped = new Map<string, Uint8Array>()

function isWrapped(kept: Uint8Array): boolean {
  return Buffer.from(kept.subarray(0, WRAPPED.length)).toString('latin1') === WRAPPED
}

/** `DULY-WRAPPED-1 <check> <base64>`: the check is that of backups, so that one can be told to be of these keys without them. */
async function encodeRoot(key: Uint8Array, wrap: RootWrap | undefined): Promise<Uint8Array> {
  if (!wrap) return key
  const wrapped = Buffer.from(await wrap.wrap(key)).toString('base64')
  const kept = Buffer.from(`${WRAPPED}${rootCheck(key)} ${wrapped}\n`, 'latin1')
  unwrapped.set(kept.toString('latin1'), key)
  return kept
}

function wrappedCheck(kept: Uint8Array): string {
  return Buffer.from(kept).toString('latin1').split(' ')[1] ?? ''
}

/** Makes the first root; asks for what is wrapped. Before anything reads a root, once per process. */
export async function openRoot(keys: string, wrap: RootWrap | undefined): Promise<void> {
  const path = join(keys, ROOT_KEY_FILE)
  if (!existsSync(path)) await writeDurably(path, await encodeRoot(randomBytes(32), wrap), 0o600)
  for (const name of [ROOT_KEY_FILE, NEXT_ROOT_FILE].filter(file => existsSync(join(keys, file)))) {
    const kept = await readFile(join(keys, name))
    if (!isWrapped(kept)) continue
    if (!wrap) throw new Error(`${join(keys, name)} is wrapped, and no source is named that unwraps it`)
    const key = await wrap.unwrap(Buffer.from(kept.toString('latin1').split(' ')[2] ?? '', 'base64'))
    if (key.length !== 32 || rootCheck(key) !== wrappedCheck(kept))
      throw new Error(`${join(keys, name)} was not unwrapped to the root key that it names`)
    unwrapped.set(kept.toString('latin1'), key)
  }
}

function readRootFile(path: string): Uint8Array {
  const kept = readFileSync(path)
  const key = isWrapped(kept) ? unwrapped.get(kept.toString('latin1')) : kept
  if (key?.length !== 32) throw new Error(`${path} does not hold a root key of 32 bytes`)
  return key
}

export type Root = {
  readonly id: string
  readonly key: Uint8Array
  readonly carried: Readonly<Partial<Record<KeyPurpose, string>>>
}

/**
 * What every stored row, search token or name of a document hangs on goes over to a new root as it is. The key of matters never
 * does: a wrapping from before must open under no later root.
 */
export const STORED_UNDER: readonly KeyPurpose[] = ['directory', 'mac', 'search', 'document-names', 'backup']
export const PASSING: readonly KeyPurpose[] = ['session-pepper', 'cookie', 'csrf', 'link']

/** The mode takes part: a demo directory that is edited into a live one opens nothing that it holds. */
export function deriveKey({ key, carried }: Root, mode: Mode, purpose: KeyPurpose): Buffer {
  const kept = carried[purpose]
  return kept ? Buffer.from(kept, 'base64') : ownKey(key, mode, purpose)
}

function ownKey(root: Uint8Array, mode: Mode, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', root, '', `duly/key/v1/${mode}/${purpose}`, 32))
}

function rootIdOf(key: Uint8Array): string {
  return createHmac('sha256', key).update('duly/root-id/v1').digest('hex').slice(0, 16)
}

/** A keyed hash of nothing under a root key: tells whether keys are those of a backup, and nothing else about them. */
export function rootCheck(key: Uint8Array): string {
  return createHmac('sha256', key).update('duly/backup-key-check/v1').digest('hex')
}

/** Checks of the root in folder `keys` and of those before it; empty where no root is here. */
export async function rootChecks(keys: string): Promise<string[]> {
  const path = join(keys, ROOT_KEY_FILE)
  if (!existsSync(path)) return []
  const kept = await readFile(path)
  const now = isWrapped(kept) ? wrappedCheck(kept) : rootCheck(kept)
  const file = join(keys, CHECKS_FILE)
  const before = existsSync(file)
    ? (await readFile(file, 'utf8')).split('\n').filter(line => line !== '')
    : []
  return [now, ...before]
}

export function readRoot(keys: string, mode: Mode): Root {
  return rootIn(keys, mode, ROOT_KEY_FILE)
}

function rootIn(keys: string, mode: Mode, name: string): Root {
  const key = readRootFile(join(keys, name))
  const id = rootIdOf(key)
  const file = carriedFile(keys, id)
  const carried = existsSync(file)
    ? openField<Root['carried']>(ownKey(key, mode, 'carried'), [id, 1, 'carried'], readFileSync(file))
    : {}
  return { id, key, carried }
}

/** The root that is to stay: the next one where a change was begun. */
export function nextRootId(keys: string): string {
  const next = join(keys, NEXT_ROOT_FILE)
  return rootIdOf(readRootFile(existsSync(next) ? next : join(keys, ROOT_KEY_FILE)))
}

function carriedFile(keys: string, id: string): string {
  return join(keys, `carried-${id}.key`)
}

/** The root's part of an epoch's wrapping key; also of the root to come, and of one that came while this process ran. */
export function rootShares(keys: string, mode: Mode): RootShare {
  const known = new Map<string, Buffer>()
  return id => {
    if (!known.has(id))
      for (const name of [ROOT_KEY_FILE, NEXT_ROOT_FILE].filter(file => existsSync(join(keys, file)))) {
        const key = readRootFile(join(keys, name))
        known.set(rootIdOf(key), ownKey(key, mode, 'matter-keys'))
      }
    return known.get(id)
  }
}

export type RootStep = 'carry keys over' | 'write the next root' | SwapStep
export type BeforeRootStep = (step: RootStep) => void

/** Draws the root to come, once; what is carried over is there before it. */
export async function beginRoot(
  keys: string,
  mode: Mode,
  { carry, wrap }: { carry: readonly KeyPurpose[]; wrap: RootWrap | undefined },
  before: BeforeRootStep = () => {},
): Promise<Root> {
  if (existsSync(join(keys, NEXT_ROOT_FILE))) return rootIn(keys, mode, NEXT_ROOT_FILE)
  const old = readRoot(keys, mode)
  const key = randomBytes(32)
  const id = rootIdOf(key)
  const carried = Object.fromEntries(carry.map(p => [p, deriveKey(old, mode, p).toString('base64')]))
  before('carry keys over')
  const sealed = sealField(ownKey(key, mode, 'carried'), [id, 1, 'carried'], carried)
  await writeDurably(carriedFile(keys, id), sealed, 0o600)
  before('write the next root')
  await writeDurably(join(keys, NEXT_ROOT_FILE), await encodeRoot(key, wrap), 0o600)
  return { id, key, carried }
}

/** Puts the next root in place of the old one, which is overwritten. Call it when no wrapping needs the old one. */
export async function finishRoot(keys: string, before: BeforeRootStep = () => {}): Promise<void> {
  await swapKey(keys, ROOT_KEY_FILE, {
    before,
    beforeSwap: async () => {
      const check = rootCheck(readRootFile(join(keys, ROOT_KEY_FILE)))
      await appendFile(join(keys, CHECKS_FILE), `${check}\n`, { mode: 0o600 })
    },
    beforeDestroy: () => forgetCarried(keys),
  })
}

export function isRootPending(keys: string): boolean {
  return isSwapPending(keys, ROOT_KEY_FILE)
}

/** What was carried over to a root that is no more; the old root itself need not open for that. */
async function forgetCarried(keys: string): Promise<void> {
  const live = carriedFile(keys, nextRootId(keys))
  for (const name of await readdir(keys))
    if (/^carried-[0-9a-f]+\.key$/.test(name) && join(keys, name) !== live) await rm(join(keys, name))
}
