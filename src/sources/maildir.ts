// Maildir as a source: one directory to an account, as Dovecot, Postfix and qmail keep it. File names come from outside and
// mean nothing here but their delivery time; nothing is ever read through a link.

import { constants, type Dirent } from 'node:fs'
import { lstat, open, opendir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { MaildirAccount, MaildirDeclaration } from './declaration.ts'
import { headerFacts, readHeader } from './mail-header.ts'
import {
  type Identifier,
  type Item,
  type Match,
  type Omission,
  type ScopePart,
  type Source,
  SourceFailure,
} from './protocol.ts'
import { checkCollectToken, checkLookupToken, type TokenKey } from './token.ts'

const categories = ['subscriber', 'traffic', 'content_stored'] as const
const accountFile = 'account.json'
const maxAccountFile = 2 ** 20
/** Messages wait here until they are complete; `tmp` holds none. */
const messageFolders = ['cur', 'new']

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
  const directory = await accountDirectory(declaration, account)
  const described = await isPlainFile(join(directory, accountFile))
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
  const account = declaration.accounts.get(part.account)
  const unsuited = account === undefined || !categories.some(category => category === part.category)
  if (unsuited)
    throw new SourceFailure('source_unsuited', declaration.name, 'has no such account or category')
  const directory = await accountDirectory(declaration, account)
  if (part.category === 'subscriber') {
    yield await subscriber(directory, part)
    return
  }
  for await (const found of messages(directory, signal)) yield await messageItem(found, part)
}

/** The account's directory, each step of it a real directory: a link out of the root is refused, not followed. */
async function accountDirectory(declaration: MaildirDeclaration, account: MaildirAccount): Promise<string> {
  let path = await realpath(declaration.root)
  for (const segment of account.directory.split('/')) {
    path = join(path, segment)
    const status = await lstat(path)
    if (!status.isDirectory())
      throw new SourceFailure(
        'source_failed',
        declaration.name,
        'the directory of an account is a link or no directory',
      )
  }
  return path
}

async function subscriber(directory: string, part: ScopePart): Promise<Item | Omission> {
  const path = join(directory, accountFile)
  const status = await lstat(path).catch(() => null)
  if (status === null) return { omitted: 'unreadable' }
  if (!status.isFile()) return { omitted: status.isSymbolicLink() ? 'link' : 'not_a_file' }
  if (status.size > maxAccountFile) return { omitted: 'too_large' }
  return {
    account: part.account,
    category: 'subscriber',
    at: null,
    name: accountFile,
    mediaType: 'application/json',
    size: status.size,
    stream: () => readUnlinked(path),
  }
}

type Found = { path: string; name: string } | Omission

/** Every file of the account's folders (Maildir++: `.Sent`, `.Archive.2026` beside the inbox). */
async function* messages(directory: string, signal: AbortSignal): AsyncGenerator<Found> {
  yield* filesOf(directory, '', signal)
  for await (const entry of await opendir(directory)) {
    if (entry.name.startsWith('.') && entry.isDirectory()) yield* filesOf(directory, entry.name, signal)
    // A folder that is a link could lead into another customer's mail.
    if (entry.name.startsWith('.') && entry.isSymbolicLink()) yield { omitted: 'link' }
  }
}

async function* filesOf(directory: string, folder: string, signal: AbortSignal): AsyncGenerator<Found> {
  for (const state of messageFolders) {
    const path = join(directory, folder, state)
    const status = await lstat(path).catch(() => null)
    if (status === null) continue
    if (!status.isDirectory()) {
      yield { omitted: status.isSymbolicLink() ? 'link' : 'not_a_file' }
      continue
    }
    for await (const entry of await opendir(path, { bufferSize: 256 })) {
      signal.throwIfAborted()
      yield found(entry, path, `${folder}/${entry.name}`)
    }
  }
}

function found(entry: Dirent, path: string, name: string): Found {
  if (entry.isFile()) return { path: join(path, entry.name), name: uniqueName(name) }
  return { omitted: entry.isSymbolicLink() ? 'link' : 'not_a_file' }
}

/** Without the flags after the colon: they change while a message stays the same. */
function uniqueName(name: string): string {
  const colon = name.lastIndexOf(':')
  return colon < 0 ? name : name.slice(0, colon)
}

async function messageItem(message: Found, part: ScopePart): Promise<Item | Omission> {
  if ('omitted' in message) return message
  const { path, name } = message
  const status = await lstat(path).catch(() => null)
  if (status === null || !status.isFile())
    return { omitted: status?.isSymbolicLink() ? 'link' : 'unreadable' }
  const at = deliveredAt(name) ?? status.mtime.toISOString()
  const common = { account: part.account, at, name }
  if (part.category === 'content_stored') {
    const stream = () => readUnlinked(path)
    return { ...common, category: 'content_stored', mediaType: 'message/rfc822', size: status.size, stream }
  }
  return trafficItem(path, status.size, common)
}

/** What was sent when, from whom, to whom; the subject is content and stays out. */
async function trafficItem(
  path: string,
  size: number,
  common: { account: string; at: string; name: string },
): Promise<Item | Omission> {
  const header = await readHeader(() => readUnlinked(path)).catch(() => null)
  if (header === null) return { omitted: 'unreadable' }
  const facts = { deliveredAt: common.at, messageOctets: size, ...headerFacts(header) }
  const bytes = Buffer.from(`${JSON.stringify(facts, null, 2)}\n`)
  return {
    ...common,
    category: 'traffic',
    mediaType: 'application/json',
    size: bytes.length,
    stream: () => Readable.from([bytes], { objectMode: false }),
  }
}

/** Seconds since 1970 before the first dot: the delivery time, given by the provider's own server, unlike the Date header. */
function deliveredAt(name: string): string | null {
  const seconds = /(?:^|\/)(\d{9,11})\.[^/]*$/.exec(name)?.[1]
  return seconds === undefined ? null : new Date(Number(seconds) * 1000).toISOString()
}

/** O_NOFOLLOW closes the gap between looking and opening: a file exchanged for a link in between gives an error. */
function readUnlinked(path: string): Readable {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  return Readable.from(chunksOf(path, flags), { objectMode: false })
}

async function* chunksOf(path: string, flags: number): AsyncGenerator<Buffer> {
  const file = await open(path, flags)
  try {
    if (!(await file.stat()).isFile()) throw new Error('not a file any more')
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(2 ** 18))
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

async function isPlainFile(path: string): Promise<boolean> {
  const status = await lstat(path).catch(() => null)
  return status?.isFile() === true
}
