// The rota as the desk sees it: who is called now and next, what calls, and who answered. Secrets stay here; numbers show to who
// may change them.

import type { PageView, RotaPage } from '../../../api/desk/work.ts'
import { mayChangeRota, turnsFrom } from '../../../desk-work/rota.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import type { Deployment } from '../../deployment.ts'
import { dutyNow, readTurns } from './pages.ts'
import { readRota, rulesOf } from './settings.ts'

type Row = {
  id: string
  cause: PageView['cause']
  demand_id: string | null
  reference: string | null
  opened_at: Date
  next_at: Date | null
  acknowledged_at: Date | null
  acknowledged_by: string | null
  ended_at: Date | null
  told: string[]
}

export async function readRotaPage(d: Deployment, actor: Actor): Promise<RotaPage> {
  const now = d.now()
  const mayChange = mayChangeRota(actor) === null
  // Who is on duty is asked by the program: absences and turns are nobody's secret.
  const { kept, duty, turns } = await withTransaction(d.db, databaseActor(actor), async tx => {
    const kept = await readRota(tx, d)
    return { kept, duty: kept && (await dutyNow(tx, kept.rota, now)), turns: await readTurns(tx, now) }
  })
  const pages = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>(
      `select p.id, p.cause, p.demand_id, d.reference, p.opened_at, p.next_at, p.acknowledged_at, p.acknowledged_by, p.ended_at,
         coalesce((select array_agg(distinct t.person_id order by t.person_id) from duly.page_told t where t.page_id = p.id), '{}') as told
       from duly.page p left join duly.demand d on d.id = p.demand_id
       order by (p.acknowledged_at is null and p.ended_at is null) desc, p.opened_at desc, p.id limit 30`,
      [],
    ),
  )
  const rota = kept?.rota
  return {
    version: kept?.version ?? 0,
    rota: rota
      ? {
          ...rulesOf(rota),
          phones: mayChange ? rota.phones : {},
          webhook: rota.webhook?.url ?? null,
          sms:
            mayChange && rota.sms
              ? { ...rota.sms, headers: Object.fromEntries(Object.keys(rota.sms.headers).map(h => [h, ''])) }
              : null,
        }
      : null,
    duty,
    upcoming: rota ? turnsFrom(rulesOf(rota), now, 8) : [],
    turns,
    pages: pages.map(p => ({
      id: p.id,
      cause: p.cause,
      demand: p.demand_id && p.reference ? { id: p.demand_id, reference: p.reference } : null,
      openedAt: p.opened_at.toISOString(),
      nextAt: p.next_at?.toISOString() ?? null,
      told: p.told,
      acknowledged:
        p.acknowledged_at && p.acknowledged_by
          ? { by: p.acknowledged_by, at: p.acknowledged_at.toISOString() }
          : null,
      endedAt: p.ended_at?.toISOString() ?? null,
    })),
    mayChange,
  }
}
