// A tenant's demands as an Atom feed (RFC 4287) for a reader that cannot sign in. Its address is the key: random, its hash alone
// stored, one per contact, revoked at will. It says which demands changed last and where they stand, not what was asked.
import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { html, raw } from 'hono/html'
import type { Actor } from '../../../../kernel/actor.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../../../store/database.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { byProof, nobodyIfUnproven, provenBy } from '../../../../store/proof.ts'
import { consoleWords } from '../../../../words/faces/console.ts'
import type { Language } from '../../../../words/languages.ts'
import type { Deployment } from '../../../deployment.ts'
import { endedSince } from '../../../http/once.ts'
import { speaksOf, writtenIn } from '../../../tenants/written-in.ts'
import { changedAt } from '../changed-at.ts'
import { stateSentence } from '../demand-sentences.ts'
import { readMatters, type VisibleMatter } from '../matters.ts'

export type Feed = { readonly madeAt: string }

export async function readFeed(d: Deployment, actor: Actor): Promise<Feed | null> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ made_at: Date }>('select made_at from duly.feed_token where revoked_at is null', []),
  )
  return row ? { madeAt: row.made_at.toISOString() } : null
}

/** The feed's path. An earlier one of this contact ends. The same `secret` is the same feed. */
export async function makeFeed(d: Deployment, actor: Actor, secret: Uint8Array): Promise<string | Refusal> {
  const token = Buffer.from(secret).subarray(0, 24).toString('base64url')
  const hash = hashOf(token)
  return withTransaction(d.db, databaseActor(actor), async tx => {
    if (!(await isMade(tx, hash))) {
      await tx.query(
        'update duly.feed_token set revoked_at = $2 where contact_id = $1 and revoked_at is null and hash <> $3',
        [actor.id, d.now(), hash],
      )
      // Of two at once the other has made it.
      await tx.query(
        'insert into duly.feed_token (hash, contact_id, made_at) values ($1, $2, $3) on conflict (hash) do nothing',
        [hash, actor.id, d.now()],
      )
    }
    return (await isMade(tx, hash, 'live')) ? `/feed/${token}.atom` : endedSince()
  })
}

async function isMade(tx: Transaction, hash: Buffer, live?: 'live'): Promise<boolean> {
  const rows = await tx.query<{ live: boolean }>(
    'select revoked_at is null as live from duly.feed_token where hash = $1',
    [hash],
  )
  return rows.some(row => row.live || !live)
}

export async function endFeed(d: Deployment, actor: Actor): Promise<void> {
  await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query('update duly.feed_token set revoked_at = $2 where contact_id = $1 and revoked_at is null', [
      actor.id,
      d.now(),
    ]),
  )
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Those that changed last, whenever they were told: of as many as are counted on the first page. */
const ENTRIES = 25
const READ = 1_000

/** Mounted before signing in. An address that never was and one that ended get the same answer. */
export function feedRoutes(d: Deployment): Hono {
  const app = new Hono()
  app.get('/feed/:file{[A-Za-z0-9_-]{32}\\.atom}', async (c, next) => {
    const owner = await ownerOf(d, c.req.param('file').slice(0, -'.atom'.length))
    if (!owner) return next()
    const { matters } = await readMatters(d, owner.actor, null, READ)
    const newest = matters.toSorted((a, b) => changedAt(b.view).localeCompare(changedAt(a.view)))
    return c.body(String(await atom(d, owner, newest.slice(0, ENTRIES))), 200, {
      'content-type': 'application/atom+xml; charset=utf-8',
    })
  })
  return app
}

type Owner = { readonly actor: Actor; readonly madeAt: string; readonly language: Language }

/** The contact as it is now: who was removed has no feed. */
async function ownerOf(d: Deployment, token: string): Promise<Owner | null> {
  const proof = { way: 'feed', secret: Buffer.from(token), at: d.now() } as const
  return withTransaction(d.db, byProof(proof), async tx => {
    const [row] = await tx.query<{ contact_id: string; tenant_id: string; language: string; made_at: Date }>(
      `select f.contact_id, c.tenant_id, c.language, f.made_at from duly.feed_token f join duly.contact c on c.id = f.contact_id
       where f.hash = $1 and f.revoked_at is null and c.active`,
      [hashOf(token)],
    )
    if (!row) return null
    const actor: Actor = { kind: 'tenant', id: row.contact_id, tenant: row.tenant_id }
    return {
      actor: provenBy(actor, proof),
      madeAt: row.made_at.toISOString(),
      language: writtenIn(row, await speaksOf(tx, d.vault, row.tenant_id)),
    }
  }).catch(nobodyIfUnproven)
}

async function atom(d: Deployment, { madeAt, language }: Owner, matters: readonly VisibleMatter[]) {
  const changes = matters.map(m => changedAt(m.view))
  const updated = changes[0] ?? madeAt
  const id = (what: string) => `tag:${new URL(d.urls.customer).hostname},2026:${what}`
  return html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${id('demands')}</id>
<title>${consoleWords(language)('feed.title_of', { provider: d.provider.name })}</title>
<updated>${updated}</updated>
<link href="${d.urls.customer}/"/>
${matters.map(
  (m, i) => html`<entry>
<id>${id(m.id)}</id>
<title>${m.view.reference}</title>
<updated>${changes[i] ?? updated}</updated>
<author><name>${d.provider.name}</name></author>
<link href="${d.urls.customer}/demands/${m.id}"/>
<summary>${stateSentence(m.view, changes[i] ?? updated, d.provider.zone, language)}</summary>
</entry>
`,
)}</feed>
`
}
