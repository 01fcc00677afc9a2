// What the desk is shown of the law: packs with age and adoption, the matrix, an answer without a demand, another day.

import type { Asked, AsOf, Matrix, PackDetail, Packs } from '../../api/desk/law.ts'
import { lineKey } from '../../domain/registry/state.ts'
import { mayAct } from '../../domain/registry/who-may.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { FactsError } from '../../law/facts/facts.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { loadFor } from '../acts/load.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { answersOf } from '../papers/assess.ts'
import { noteRead } from '../surfaces/desk/access.ts'
import { adoptedPacks, packsInUse, readAdoptions } from './adoption.ts'
import { counselInForce } from './counsel-in-force.ts'
import { answerTo, matrixAt, packDetailOf, packsOf, type Shelf } from './shelf.ts'

export async function readPacks(d: Deployment, actor: Actor): Promise<Packs> {
  return packsOf(await readShelf(d, actor), mayAct(actor, 'adopt_pack') === null)
}

export async function readPackDetail(d: Deployment, actor: Actor, id: string): Promise<PackDetail | Refusal> {
  return packDetailOf(await readShelf(d, actor), id)
}

export async function readMatrix(
  d: Deployment,
  { on, jurisdiction }: { on: string; jurisdiction: string | undefined },
): Promise<Matrix> {
  return matrixAt({ available: d.packs, adopted: await adoptedPacks(d) }, on, jurisdiction)
}

export async function askLaw(
  d: Deployment,
  actor: Actor,
  { facts, live, asOf }: { facts: Record<string, unknown>; live: boolean; asOf: string | undefined },
): Promise<Asked | Refusal> {
  const forbidden = mayAct(actor, 'ask_law')
  if (forbidden !== null) return forbidden
  const { people } = await withTransaction(d.db, databaseActor(actor), tx => readDirectory(tx, d.vault))
  const asking = {
    facts,
    live,
    asOf: asOf ?? d.now().slice(0, 10),
    counsel: await counselInForce(d.db, people),
    courtDays: d.settings.courtDays,
  }
  return answerTo({ available: d.packs, adopted: await adoptedPacks(d) }, asking)
}

/** What the law would say of this demand on another day; what a person has not confirmed yet cannot be asked about. */
export async function assessAsOf(
  d: Deployment,
  actor: Actor,
  { id, day }: { id: string; day: string },
): Promise<AsOf | Refusal> {
  const loaded = await loadFor(d, actor, id)
  if (isRefusal(loaded)) return loaded
  await noteRead(d, actor, id, 'law')
  if (!loaded.demand.facts)
    return refuse(
      'facts_incomplete',
      sentence('borders.facts_not_confirmed_yet'),
      sentence('borders.confirm_what_paper_says_first'),
    )
  const adopted = await adoptedPacks(d)
  const tenants = new Map(
    [...loaded.directory.tenants.values()].map(t => [t.id, { kind: t.kind, country: t.country }]),
  )
  const asking = {
    packs: packsInUse(d.packs, adopted),
    adopted,
    policy: d.lawPolicy,
    counsel: await counselInForce(d.db, loaded.directory.people),
    courtDays: d.settings.courtDays,
    provider: d.provider,
    tenants,
    authorities: loaded.directory.authorities,
    today: day,
  }
  try {
    const lines = answersOf(loaded.demand, asking)
    return { day, lines: lines.map(({ line, answer }) => ({ line: lineKey(line), answer })) }
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    return refuse(
      'facts_incomplete',
      sentence('borders.confirmed_answer_does_not_form'),
      sentence('borders.correct_facts_see_each_fields'),
    )
  }
}

async function readShelf(d: Deployment, actor: Actor): Promise<Shelf> {
  const adopted = await adoptedPacks(d)
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const directory = await readDirectory(tx, d.vault)
    return {
      available: d.packs,
      adopted,
      adoptions: await readAdoptions(tx),
      demo: d.demo,
      checkedDays: d.settings.lawCheckedDays,
      today: d.now().slice(0, 10),
      nameOf: person => directory.people.get(person)?.name ?? person,
    }
  })
}
