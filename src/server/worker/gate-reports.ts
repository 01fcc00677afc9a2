// What the gate says it did becomes commands, each report once. A report that no longer fits is kept and passed over.

import type { Identifier } from '../../domain/decision/facts.ts'
import type { MatchedAccount } from '../../domain/decision/match.ts'
import type { Command } from '../../domain/registry/command.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { unwrapSmall } from '../../seal/age/age.node.ts'
import { execute } from '../../store/demand/execute.ts'
import { keyedHash } from '../../store/keys/field.ts'
import type { DataCategory, TenantKind } from '../../vocabulary/closed-lists.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from './demand-at-work.ts'
import { each } from './each.ts'

type ReportRow = { id: string; kind: string; payload: Buffer; demand_id: string }

export type Progress = {
  readonly demandId: string
  readonly part: string
  readonly items: number
  readonly bytes: number
}

/** Takes in what is new; returns whether there was anything. `onProgress` is told how far a collection is. */
export async function takeGateReports(
  d: Deployment,
  onProgress: (p: Progress) => void,
  onRefused: (code: string) => void,
): Promise<boolean> {
  const rows = await asWorker(d, tx =>
    tx.query<ReportRow>(
      `select r.id, r.kind, r.payload, o.demand_id from duly.gate_report r join duly.gate_order o on o.id = r.order_id
       where not exists (select 1 from duly.gate_handled h where h.report_id = r.id) order by r.at, r.id limit 50`,
      [],
    ),
  )
  await each(rows, row => takeReport(d, row, onProgress, onRefused))
  return rows.length > 0
}

async function takeReport(
  d: Deployment,
  row: ReportRow,
  onProgress: (p: Progress) => void,
  onRefused: (code: string) => void,
): Promise<void> {
  const payload = JSON.parse(Buffer.from(await unwrapSmall(row.payload, d.fromGate)).toString('utf8'))
  if (row.kind === 'progress')
    onProgress({ demandId: row.demand_id, part: payload.part, items: payload.items, bytes: payload.bytes })
  else {
    const command = await commandOf(d, row.kind, payload)
    const done = await execute(
      d.store,
      { kind: 'gate', id: 'gate' },
      { demandId: row.demand_id, idempotencyKey: row.id, command },
    )
    // Somebody wrote at the same moment: it is taken at the next pass.
    if (isRefusal(done) && done.code === 'changed_meanwhile') return
    if (isRefusal(done)) onRefused(`${row.kind}: ${done.code}`)
  }
  // After the effect: a crash in between repeats the command, which its idempotency key makes one.
  await asWorker(d, tx =>
    tx.query('insert into duly.gate_handled (report_id, at) values ($1, $2) on conflict do nothing', [
      row.id,
      d.now(),
    ]),
  )
}

type Matched = {
  lookupId: string
  accounts: {
    source: string
    sourceAccount: string
    identifier: { kind: string; value: string }
    tenant: string
    categories: DataCategory[]
  }[]
  unmatched: Identifier[]
  answer: unknown
}

async function commandOf(d: Deployment, kind: string, payload: Record<string, unknown>): Promise<Command> {
  switch (kind) {
    case 'matched':
      return matchedCommand(d, payload as unknown as Matched)
    case 'held':
      return holdCommand(payload as unknown as Placed)
    case 'hold_ended':
      return {
        type: 'record_hold_end',
        hold: String(payload.hold),
        items: Number(payload.items),
        endedAt: String(payload.endedAt),
        why: payload.why === 'early' ? 'early' : 'last_day',
      }
    case 'collected':
      return {
        type: 'record_collection',
        ...(payload as Omit<Extract<Command, { type: 'record_collection' }>, 'type'>),
      }
    case 'sealed':
      return {
        type: 'record_sealed',
        ...(payload as Omit<Extract<Command, { type: 'record_sealed' }>, 'type'>),
      }
    case 'released':
      return {
        type: 'record_released',
        digest: String(payload.digest),
        sha256: String(payload.sha256),
        expiresAt: String(payload.expiresAt),
      }
    case 'refused':
      return {
        type: 'record_gate_refusal',
        digest: String(payload.subject ?? ''),
        code: String(payload.code),
        detail: String(payload.detail),
      }
    default:
      throw new Error(`the gate reported an unknown kind: ${kind}`)
  }
}

type Placed = { hold: string; parts: { source: string; items: number; bytes: number | null }[] }

function holdCommand({ hold, parts }: Placed): Command {
  const sizes = parts.map(part => part.bytes)
  return {
    type: 'record_hold',
    hold,
    sources: [...new Set(parts.map(part => part.source))],
    items: parts.reduce((sum, part) => sum + part.items, 0),
    bytes: sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0),
  }
}

/** Sources name tenants by the provider's own key; here they become tenants of the directory. */
async function matchedCommand(d: Deployment, m: Matched): Promise<Command> {
  const keys = [...new Set(m.accounts.map(a => a.tenant))]
  const macs = keys.map(k => keyedHash(d.vault.macKey, 'tenant', k))
  const rows = await asWorker(d, tx =>
    tx.query<{ id: string; kind: TenantKind; source_mac: Buffer }>(
      // Accounts of a merged tenant are its successor's; mergers do not go in circles.
      `with recursive heir (id, source_mac) as (
         select id, source_mac from duly.tenant where source_mac = any($1)
         union all select t.merged_into, h.source_mac from heir h join duly.tenant t on t.id = h.id and t.status = 'merged')
       select t.id, t.kind, h.source_mac from heir h join duly.tenant t on t.id = h.id and t.status <> 'merged'`,
      [macs],
    ),
  )
  const byKey = new Map(
    keys.map((key, i) => [key, rows.find(r => r.source_mac.equals(macs[i] ?? Buffer.alloc(0)))]),
  )
  const stranger = keys.find(k => !byKey.get(k))
  if (stranger)
    throw new Error(
      'a source named a tenant that the directory does not know: sync the tenants, the look-up is taken up again',
    )
  return {
    type: 'record_lookup',
    lookupId: m.lookupId,
    accounts: gathered(m.accounts.map(a => ({ ...a, tenant: byKey.get(a.tenant)?.id ?? '' }))),
    unmatched: m.unmatched,
    answer: JSON.stringify(m.answer),
    // Keys of a merged tenant and of its successor name one tenant.
    tenants: [...new Map(rows.map(r => [r.id, { id: r.id, kind: r.kind }])).values()],
  }
}

/** One account per identifier and tenant, wherever its data lie. */
function gathered(found: Matched['accounts']): MatchedAccount[] {
  const accounts = new Map<string, MatchedAccount>()
  for (const { source, sourceAccount, identifier, tenant, categories } of found) {
    const key = JSON.stringify([identifier.kind, identifier.value, tenant])
    const places = accounts.get(key)?.places ?? []
    accounts.set(key, {
      identifier,
      tenant,
      places: [...places, { source, account: sourceAccount, categories }],
    })
  }
  return [...accounts.values()]
}
