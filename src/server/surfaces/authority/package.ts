// The package for its reader: ciphertext, from the outbox, only once the log shows that it went out (promise 8) and only until it
// expires. Can be taken up again where a download broke off.

import { createReadStream, existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Actor } from '../../../kernel/actor.ts'
import { sentence } from '../../../kernel/message.ts'
import { type Refusal, refuse } from '../../../kernel/refusal.ts'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { type LeafAtWork, loadReleases } from '../../../store/demand/stored-leaves.ts'
import type { Deployment } from '../../deployment.ts'
import { when } from '../../letters/when.ts'
import { isPublic, receiptOf } from '../../worker/proof.ts'
import { attachment } from '../portal/download.ts'
import type { OfficerDemand } from './demands.ts'

export type Package = NonNullable<OfficerDemand['view']['package']>
export type PackageState =
  | { readonly is: 'none' }
  | { readonly is: 'waiting' }
  | { readonly is: 'expired' }
  | { readonly is: 'recalled'; readonly at: string }
  | { readonly is: 'ready'; readonly package: Package; readonly leaf: LeafAtWork }

/** The one that is asked for by its number; the last one without. */
export function packageAt({ view }: OfficerDemand, part: string | undefined): Package | null {
  return part === undefined ? view.package : (view.packages?.find(p => String(p.number) === part) ?? null)
}

export async function packageState(
  d: Deployment,
  actor: Actor,
  demand: OfficerDemand,
  found: Package | null = demand.view.package,
): Promise<PackageState> {
  if (!found) return { is: 'none' }
  if (found.recalledAt) return { is: 'recalled', at: found.recalledAt }
  if (found.expiresAt <= d.now() || !existsSync(pathOf(d, found))) return { is: 'expired' }
  const leaf = await releaseLeaf(d, actor, demand, found.sha256)
  return isPublic(leaf) ? { is: 'ready', package: found, leaf } : { is: 'waiting' }
}

async function releaseLeaf(
  d: Pick<Deployment, 'db'>,
  actor: Actor,
  { id, key }: OfficerDemand,
  sha256: string,
): Promise<LeafAtWork | undefined> {
  const leaves = await withTransaction(d.db, databaseActor(actor), tx =>
    loadReleases(tx, { id, keys: new Map([[id, key]]) }),
  )
  return leaves.findLast(({ opening: { record } }) => record.kind === 'released' && record.package === sha256)
}

/** The release leaf opened, with its proof: names the paper, the authorisation and the package, and no tenant. */
export function releaseReceipt(d: Deployment, state: PackageState & { is: 'ready' }): Uint8Array {
  return receiptOf(d, [state.leaf])
}

export function notReady(d: Deployment, state: PackageState, view: OfficerDemand['view']): Refusal {
  if (state.is === 'waiting')
    return refuse(
      'waiting_for_log',
      sentence('borders.package_sealed_waits_public_log'),
      sentence('borders.come_back_few_minutes_page'),
    )
  if (state.is === 'recalled')
    return refuse(
      'not_found',
      sentence('borders.package_recalled'),
      sentence('borders.delete_what_you_have_of_it'),
    )
  if (state.is === 'expired')
    return refuse(
      'not_found',
      sentence('borders.package_here_until', {
        x: when(view.package?.expiresAt ?? d.now(), d.provider.zone),
      }),
      sentence('borders.write_us_under_reference_if'),
    )
  return refuse('not_found', sentence('borders.nothing_fetch'), sentence('borders.you_will_told_when_answer'))
}

export type Ask = {
  readonly head: boolean
  readonly range: string | undefined
  readonly ifRange: string | undefined
}

/** The bytes asked for: whole, or one range (RFC 9110 § 14); several ranges at once are answered whole. */
export async function packageResponse(
  d: Deployment,
  found: Package,
  reference: string,
  ask: Ask,
): Promise<Response> {
  const path = pathOf(d, found)
  const { size } = await stat(path)
  const etag = `"${found.sha256}"`
  const headers = {
    ...attachment(`${reference}.age`),
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
    etag,
  }
  const usable = ask.ifRange === undefined || ask.ifRange === etag
  const range = usable ? parseRange(ask.range, size) : 'whole'
  if (range === 'outside')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } })
  const [from, to] = range === 'whole' ? [0, size - 1] : range
  const body = ask.head
    ? null
    : (Readable.toWeb(createReadStream(path, { start: from, end: to })) as ReadableStream)
  const length = { 'content-length': String(to - from + 1) }
  if (range === 'whole') return new Response(body, { status: 200, headers: { ...headers, ...length } })
  const part = { 'content-range': `bytes ${from}-${to}/${size}` }
  return new Response(body, { status: 206, headers: { ...headers, ...length, ...part } })
}

/** `bytes=from-to`, `bytes=from-` or `bytes=-last`; anything else counts as not asked for. */
export function parseRange(
  header: string | undefined,
  size: number,
): readonly [number, number] | 'whole' | 'outside' {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return 'whole'
  const [first, last] = [match[1] ?? '', match[2] ?? '']
  if (first === '') {
    const count = Math.min(Number(last), size)
    return count === 0 ? 'outside' : [size - count, size - 1]
  }
  const from = Number(first)
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < from) return 'whole'
  return from >= size ? 'outside' : [from, to]
}

function pathOf(d: Deployment, found: Package): string {
  return join(d.outbox, plainName(found.file))
}

/** The name comes from the gate by way of the database; one with a path in it would reach other files. */
function plainName(file: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(file)) throw new Error('the package has no plain file name')
  return file
}
