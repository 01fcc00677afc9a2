// Maildir as a source: one directory to an account, as Dovecot, Postfix and qmail keep it. What is held of an account and no
// longer in its folders is given as if it were; nothing is ever read through a link.

import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { lstat, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { MaildirAccount, MaildirDeclaration } from './declaration.ts'
import { headerFacts, readHeader } from './mail-header.ts'
import { heldFolders, heldPlaces, holdMessages, releaseMessages } from './maildir-hold.ts'
import { countLinks, deliveredAt, type Found, type Message, messages } from './maildir-walk.ts'
import {
  type Held,
  type HoldPart,
  type Identifier,
  type Item,
  type Match,
  type Omission,
  type ScopePart,
  type Source,
  SourceFailure,
} from './protocol.ts'
import {
  checkCollectToken,
  checkHoldToken,
  checkLookupToken,
  checkReleaseToken,
  type TokenKey,
} from './token.ts'
import { isUnswapped, type Place, readUnswapped } from './unswapped.ts'

const categories = ['subscriber', 'traffic', 'content_stored'] as const
const accountFile = 'account.json'
const maxAccountFile = 2 ** 20

export function openMaildir(declaration: MaildirDeclaration, key: TokenKey): Source {
  const { name } = declaration
  const byAddress = new Map<string, string>()
  for (const [address, account] of declaration.accounts)
    for (const text of [address, ...account.aliases]) byAddress.set(text.toLowerCase(), address)
  return {
    name,
    describe: () => ({ categories: [...categories], accountKinds: ['email'] }),
    async lookup(token, identifiers) {
      checkLookupToken(key, token, name, identifiers)
      const found = await Promise.all(
        identifiers.map(identifier => match(declaration, byAddress, identifier)),
      )
      return found.filter(entry => entry !== null)
    },
    collect(token, part, signal) {
      checkCollectToken(key, token, name, part)
      return collect(declaration, part, signal)
    },
    holding: {
      hold(token, hold, part, until, signal) {
        checkHoldToken(key, token, name, { hold, part, until })
        return holdPart(declaration, hold, part, signal)
      },
      async release(token, hold) {
        checkReleaseToken(key, token, name, hold)
        await releaseMessages(declaration.holds, hold)
      },
    },
    close: async () => {},
  }
}

async function match(
  declaration: MaildirDeclaration,
  byAddress: Map<string, string>,
  identifier: Identifier,
): Promise<Match | null> {
  const address = identifier.kind === 'email' ? byAddress.get(identifier.value.toLowerCase()) : undefined
  const account = address === undefined ? undefined : declaration.accounts.get(address)
  if (address === undefined || account === undefined) return null
  const directory = await accountPlaces(declaration, account)
  const described = await isPlainFile(join(pathOf(directory), accountFile))
  return {
    identifier,
    account: address,
    tenant: account.tenant,
    categories: categories.filter(category => category !== 'subscriber' || described),
  }
}

async function* collect(
  declaration: MaildirDeclaration,
  part: ScopePart,
  signal: AbortSignal,
): AsyncGenerator<Item | Omission> {
  const account = accountOf(declaration, part.account, [part.category])
  const held = await heldPlaces(declaration.holds, part.account)
  const directory = await accountPlaces(declaration, account).catch(cause => {
    // An account that was deleted since is given from what was set apart.
    if (held.length > 0 && (cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw cause
  })
  const folders = directory === null ? held : [directory, ...held]
  const isOwn = ownLinks(declaration, part.account, folders.map(pathOf))
  if (part.category === 'subscriber') {
    yield await subscriber(folders, part, isOwn)
    return
  }
  const seen: Seen = { files: new Set(), names: new Map() }
  for (const [n, folder] of folders.entries()) {
    const isHeld = n > 0 || directory === null
    for await (const found of messages(folder, signal)) {
      const message = await look(found, isOwn)
      if (isHeld && 'path' in message && (await isKnown(message, seen))) continue
      if (held.length > 0 && 'path' in message) remember(message, seen)
      // Never the name of another message: what is given twice under one name is dropped.
      const name = isHeld && 'path' in message ? `held ${n}${message.name}` : null
      yield await messageItem(name === null ? message : { ...message, name }, part)
    }
  }
}

async function holdPart(
  declaration: MaildirDeclaration,
  hold: string,
  part: HoldPart,
  signal: AbortSignal,
): Promise<Held> {
  const account = accountOf(declaration, part.account, part.categories)
  const directory = await accountPlaces(declaration, account)
  const record = (await isPlainFile(join(pathOf(directory), accountFile))) ? accountFile : null
  const { holds } = declaration
  return holdMessages(declaration.name, { holds, hold, part, directory, record }, signal)
}

function accountOf(
  declaration: MaildirDeclaration,
  name: string,
  asked: readonly ScopePart['category'][],
): MaildirAccount {
  const account = declaration.accounts.get(name)
  if (account === undefined || asked.some(each => !categories.some(category => category === each)))
    throw new SourceFailure('source_unsuited', declaration.name, 'has no such account or category')
  return account
}

/** The account's folder and those on the way to it, each a real directory: a link out of the root is refused, not followed. */
async function accountPlaces(declaration: MaildirDeclaration, account: MaildirAccount): Promise<Place[]> {
  let path = await realpath(declaration.root)
  const places: Place[] = []
  for (const segment of account.directory.split('/')) {
    path = join(path, segment)
    const { dev, ino, ...status } = await lstat(path).then(s => ({
      dev: s.dev,
      ino: s.ino,
      is: s.isDirectory(),
    }))
    if (!status.is)
      throw new SourceFailure(
        'source_failed',
        declaration.name,
        'the directory of an account is a link or no directory',
      )
    places.push({ path, dev, ino })
  }
  return places
}

function pathOf(places: readonly Place[]): string {
  return places.at(-1)!.path
}

/**
 * Whether every name of a file lies in the account's own folders, or in what is held of it: mail servers copy by a further name, and
 * so do holds. A name elsewhere makes it somebody else's too, and then it is not this account's to give. Counted once it is asked.
 */
function ownLinks(declaration: MaildirDeclaration, account: string, folders: readonly string[]) {
  let counted: Promise<Map<string, number>> | undefined
  return async ({ dev, ino, nlink }: Stats): Promise<boolean> => {
    if (nlink === 1) return true
    counted ??= heldFolders(declaration.holds, account).then(all =>
      countLinks([...new Set([...folders, ...all])]),
    )
    return nlink <= ((await counted).get(`${dev}:${ino}`) ?? 0)
  }
}

type IsOwn = ReturnType<typeof ownLinks>

/** The account's own record, or where it is gone the one that was set apart. */
async function subscriber(
  folders: readonly (readonly Place[])[],
  part: ScopePart,
  isOwn: IsOwn,
): Promise<Item | Omission> {
  const paths = folders.map(folder => join(pathOf(folder), accountFile))
  const states = await Promise.all(paths.map(each => lstat(each).catch(() => null)))
  const n = states.findIndex(state => state !== null)
  const [path, status] = [paths[n], states[n]]
  if (path === undefined || !status) return { omitted: 'unreadable' }
  if (!status.isFile()) return { omitted: status.isSymbolicLink() ? 'link' : 'not_a_file' }
  if (!(await isOwn(status))) return { omitted: 'link' }
  const places = folders[n]!
  if (status.size > maxAccountFile) return { omitted: 'too_large' }
  return {
    account: part.account,
    category: 'subscriber',
    at: null,
    name: accountFile,
    mediaType: 'application/json',
    size: status.size,
    stream: () => readUnswapped({ path, places, within: pathOf(places), status }),
  }
}

type Looked = Message & { status: Stats }

async function look(message: Found, isOwn: IsOwn): Promise<Looked | Omission> {
  if ('omitted' in message) return message
  const status = await lstat(message.path).catch(() => null)
  if (status === null || !status.isFile())
    return { omitted: status?.isSymbolicLink() ? 'link' : 'unreadable' }
  if (!(await isOwn(status)) || !(await isUnswapped(message.places))) return { omitted: 'link' }
  return { ...message, status }
}

/** Files that were given, by their place on the disk and by their name without folder and flags. */
type Seen = { files: Set<string>; names: Map<string, Looked[]> }

function remember(message: Looked, { files, names }: Seen): void {
  const { name, status } = message
  files.add(`${status.dev}:${status.ino}`)
  const base = name.slice(name.lastIndexOf('/') + 1)
  names.set(base, [...(names.get(base) ?? []), message])
}

/** The same file under a further name, or a copy of it: a message that was moved keeps its name, so only such are compared. */
async function isKnown(message: Looked, { files, names }: Seen): Promise<boolean> {
  const { name, status } = message
  if (files.has(`${status.dev}:${status.ino}`)) return true
  for (const other of names.get(name.slice(name.lastIndexOf('/') + 1)) ?? [])
    if ((await hashOf(other)) === (await hashOf(message))) return true
  return false
}

/** One that cannot be read is like no other. */
async function hashOf(message: Looked): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of readUnswapped(message)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch {
    return `unreadable ${message.path}`
  }
}

async function messageItem(message: Looked | Omission, part: ScopePart): Promise<Item | Omission> {
  if ('omitted' in message) return message
  const { name, status } = message
  const at = deliveredAt(name) ?? status.mtime.toISOString()
  const common = { account: part.account, at, name }
  if (part.category === 'content_stored') {
    const stream = () => readUnswapped(message)
    return { ...common, category: 'content_stored', mediaType: 'message/rfc822', size: status.size, stream }
  }
  return trafficItem(message, common)
}

/** What was sent when, from whom, to whom; the subject is content and stays out. */
async function trafficItem(
  message: Looked,
  common: { account: string; at: string; name: string },
): Promise<Item | Omission> {
  const header = await readHeader(() => readUnswapped(message)).catch(() => null)
  if (header === null) return { omitted: 'unreadable' }
  const facts = { deliveredAt: common.at, messageOctets: message.status.size, ...headerFacts(header) }
  const bytes = Buffer.from(`${JSON.stringify(facts, null, 2)}\n`)
  return {
    ...common,
    category: 'traffic',
    mediaType: 'application/json',
    size: bytes.length,
    stream: () => Readable.from([bytes], { objectMode: false }),
  }
}

async function isPlainFile(path: string): Promise<boolean> {
  const status = await lstat(path).catch(() => null)
  return status?.isFile() === true
}
