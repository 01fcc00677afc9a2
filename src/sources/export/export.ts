// Exports that a custodian hands in, as a source: look-ups are answered from the declared accounts, and a collection is given what was
// handed in under its own authorisation and confirmed by a second person, and nothing else.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { readAgeFile } from '../../seal/age/age.node.ts'
import { readIdentityFile } from '../../seal/age/age-keys.node.ts'
import { type DataCategory, dataCategories } from '../../seal/scope.ts'
import { readNullable, readObject, readOneOf, readTime } from '../../seal/shape.ts'
import type { ByHand, Item, ScopePart, Source } from '../protocol.ts'
import { SourceFailure } from '../protocol.ts'
import { checkCollectToken, checkLookupToken, type TokenKey } from '../token.ts'
import { exportsFolder, type HandedIn, ITEMS_FILE, isKept, readHandedIn } from './kept.ts'
import { type ExportDeclaration, mappingHash } from './mapping.ts'
import { accountNamed, bytesOf, type Sifted } from './sift.ts'

/** `gateDir`: the gate's own folder, where `duly gate hand-in` keeps what is handed in. */
export function openExport(declaration: ExportDeclaration, key: TokenKey, gateDir: string): Source {
  const { name } = declaration
  const categories = categoriesOf(declaration)
  const find = accountNamed(declaration.accounts)
  const source = (given: () => Promise<HandedIn[]>): Source => ({
    name,
    describe: () => ({ categories, accountKinds: ['email', 'account_id', 'phone'] }),
    async lookup(token, identifiers) {
      checkLookupToken(key, token, name, identifiers)
      return identifiers.flatMap(identifier => {
        const account = find(identifier.value)
        if (account === null) return []
        return [{ identifier, account, tenant: declaration.accounts.get(account)!.tenant, categories }]
      })
    },
    collect(token, part) {
      checkCollectToken(key, token, name, part)
      return collect(name, part, { given, gateDir })
    },
    byHand,
    close: async () => {},
  })
  const under = (authorisation: string) => () => confirmed(declaration, gateDir, authorisation)
  const byHand: ByHand = {
    given: async authorisation =>
      (await under(authorisation)()).map(({ id, statement, by, confirmedBy }) => ({
        handIn: id,
        export: statement.export,
        mapping: statement.mapping.hash,
        at: statement.at,
        by: { id: by.id, name: by.name },
        confirmedBy: { id: confirmedBy!.id, name: confirmedBy!.name },
      })),
    under: authorisation => source(under(authorisation)),
  }
  return source(async () => [])
}

function categoriesOf({ mappings }: ExportDeclaration): DataCategory[] {
  const all = new Set([...mappings.values()].flatMap(({ fields }) => [...fields.values()]))
  return dataCategories.filter(category => all.has(category))
}

/** What was read by a mapping that was changed since is not given. */
async function confirmed(
  declaration: ExportDeclaration,
  gateDir: string,
  authorisation: string,
): Promise<HandedIn[]> {
  const all = await readHandedIn(exportsFolder(gateDir), declaration.custodians)
  const mine = all.filter(({ statement: { mapping, ...of }, confirmedBy }) => {
    const now = declaration.mappings.get(mapping.name)
    const same = now !== undefined && mappingHash(now) === mapping.hash
    return (
      confirmedBy !== null && of.authorisation === authorisation && of.source === declaration.name && same
    )
  })
  const there = await Promise.all(mine.map(({ path }) => isKept(path)))
  return mine.filter((_, i) => there[i])
}

type From = { given: () => Promise<HandedIn[]>; gateDir: string }

async function* collect(name: string, part: ScopePart, { given, gateDir }: From): AsyncGenerator<Item> {
  const handedIn = await given()
  if (handedIn.length === 0) throw new SourceFailure('source_failed', name, 'nothing was handed in')
  const identities = readIdentityFile(await readFile(join(gateDir, 'inbox.key'), 'utf8'))
  for (const { id, path, statement } of handedIn) {
    for await (const item of itemsIn(path, identities, statement.items)) {
      const { account, category, at, name: row, mediaType } = item
      // Only this part's: what the gate would count as too much is here another line's.
      if (account !== part.account || category !== part.category || !isIn(part, at)) continue
      const bytes = bytesOf(item)
      const stream = () => Readable.from([bytes], { objectMode: false })
      yield {
        account,
        category,
        at,
        name: `${id} ${row}`,
        mediaType,
        handIn: id,
        size: bytes.length,
        stream,
      }
    }
  }
}

function isIn({ from, to }: ScopePart, at: string | null): boolean {
  return at === null || ((from === null || at >= from) && (to === null || at < to))
}

/** Fails at its end where these are not the rows that two people signed for. */
async function* itemsIn(path: string, identities: readonly string[], hash: string): AsyncGenerator<Sifted> {
  const seen = createHash('sha256')
  // A line may hold a whole message: its pieces are joined once.
  let held: Buffer[] = []
  for await (const chunk of readAgeFile(join(path, ITEMS_FILE), identities)) {
    seen.update(chunk)
    let from = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      const line = Buffer.concat([...held, chunk.subarray(from, end)])
      held = []
      from = end + 1
      yield readSifted(JSON.parse(line.toString('utf8')))
    }
    // The piece is good until the next is asked for.
    held.push(Buffer.from(chunk.subarray(from)))
  }
  if (seen.digest('hex') !== hash) throw new Error('what was handed in has changed on the disk')
}

function readSifted(value: unknown): Sifted {
  const raw = readObject(value, 'row', ['account', 'category', 'at', 'name', 'mediaType', 'body'] as const)
  return {
    account: String(raw.account),
    category: readOneOf(raw.category, 'row.category', dataCategories),
    at: readNullable(raw.at, 'row.at', readTime),
    name: String(raw.name),
    mediaType: readOneOf(raw.mediaType, 'row.mediaType', ['application/json', 'message/rfc822'] as const),
    body: String(raw.body),
  }
}
