// What the desk is shown of the law: packs with age and adoption, the matrix, an answer without a demand, another day.
import type { Actor } from '../../demand/actor.ts'
import { mayAct } from '../../demand/actor.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { lineKey } from '../../demand/state.ts'
import { FactsError, nothingFiledYet, parseFacts } from '../../law/facts.ts'
import { matrixOf } from '../../law/matrix.ts'
import type { Pack } from '../../law/pack.ts'
import { explain } from '../../law/why.ts'
import { loadFor } from '../acts/load.ts'
import { answersOf } from '../assess.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { type Adoption, adoptedPacks, packsInUse, readAdoptions } from './adoption.ts'
import type { Asked, AsOf, Matrix, PackDetail, PackSummary, Packs, PackVersion } from './api.ts'

const DAY_MS = 86_400_000

export async function readPacks(d: Deployment, actor: Actor): Promise<Packs> {
  const seen = await look(d)
  return {
    packs: seen.inUse.map(pack => summaryOf(d, pack, seen)),
    demo: d.demo,
    mayAdopt: mayAct(actor, 'adopt_pack') === null,
    checkedDays: d.settings.lawCheckedDays,
  }
}

export async function readPackDetail(d: Deployment, id: string): Promise<PackDetail | Refusal> {
  const seen = await look(d)
  const pack = seen.inUse.find(one => one.id === id)
  if (pack === undefined) return refuse('not_found', 'There is no such pack here.', 'See the list of packs.')
  return {
    ...summaryOf(d, pack, seen),
    about: pack.about,
    sources: pack.sources,
    list: pack.instruments.map(one => ({
      id: one.id,
      name: one.name,
      nameLocal: one.name_local ?? null,
      class: one.class,
      cite: one.law.cite,
      from: one.law.from,
      to: one.law.to,
      confidence: one.confidence,
      checked: one.checked,
    })),
    constraints: pack.constraints.map(({ id: name, text, cite, confidence, rules }) => ({
      id: name,
      text,
      cite,
      confidence,
      rules,
    })),
    history: seen.adoptions
      .filter(one => one.pack === id)
      .map(one => ({
        ...one,
        by: seen.nameOf(one.by),
        withdrawnBy: one.withdrawnBy === null ? null : seen.nameOf(one.withdrawnBy),
      })),
  }
}

export async function readMatrix(
  d: Deployment,
  { on, jurisdiction }: { on: string; jurisdiction: string | undefined },
): Promise<Matrix> {
  const packs = packsInUse(d.packs, await adoptedPacks(d))
  const asked = jurisdiction === undefined ? packs : packs.filter(pack => pack.id === jurisdiction)
  return { on, rows: matrixOf(asked, on) }
}

export async function askLaw(
  d: Deployment,
  actor: Actor,
  { facts, live, asOf }: { facts: Record<string, unknown>; live: boolean; asOf: string | undefined },
): Promise<Asked | Refusal> {
  const forbidden = mayAct(actor, 'ask_law')
  if (forbidden !== null) return forbidden
  const adopted = await adoptedPacks(d)
  const packs = packsInUse(d.packs, adopted)
  try {
    const parsed = parseFacts(live ? { ...nothingFiledYet(), ...facts } : facts)
    const mode = live ? 'live' : 'scenario'
    const { answer, looked } = explain(packs, parsed, {
      mode,
      adopted,
      asOf: asOf ?? d.now().slice(0, 10),
      courtDays: d.settings.courtDays,
    })
    const whole = answer.packs.every(one => adopted !== true && adopted[one.id] === one.hash)
    return { answer, looked, adopted: whole }
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    return refuse(
      'invalid_input',
      `The facts cannot be read: ${error.message}`,
      'Correct them and ask again.',
    )
  }
}

/** What the law would say of this demand on another day; what a person has not confirmed yet cannot be asked about. */
export async function assessAsOf(
  d: Deployment,
  actor: Actor,
  { id, day }: { id: string; day: string },
): Promise<AsOf | Refusal> {
  const loaded = await loadFor(d, actor, id)
  if (isRefusal(loaded)) return loaded
  if (!loaded.demand.facts)
    return refuse(
      'facts_incomplete',
      'The facts are not confirmed yet.',
      'Confirm what the paper says first.',
    )
  const adopted = await adoptedPacks(d)
  const tenants = new Map(
    [...loaded.directory.tenants.values()].map(t => [t.id, { kind: t.kind, country: t.country }]),
  )
  const asking = {
    packs: packsInUse(d.packs, adopted),
    adopted,
    policy: d.lawPolicy,
    courtDays: d.settings.courtDays,
    provider: d.provider,
    tenants,
    today: day,
  }
  try {
    const lines = answersOf(loaded.demand, asking)
    return { day, lines: lines.map(({ line, answer }) => ({ line: lineKey(line), answer })) }
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    return refuse(
      'facts_incomplete',
      'A confirmed answer does not have the form that the law asks for.',
      'Correct the facts: see each field’s note.',
    )
  }
}

// ---- the shelf of packs

type Seen = {
  readonly inUse: readonly Pack[]
  readonly adopted: true | Readonly<Record<string, string>>
  readonly adoptions: readonly Adoption[]
  nameOf(person: string): string
}

async function look(d: Deployment): Promise<Seen> {
  const adopted = await adoptedPacks(d)
  return asWorker(d, async tx => {
    const directory = await readDirectory(tx, d.vault)
    return {
      inUse: packsInUse(d.packs, adopted),
      adopted,
      adoptions: await readAdoptions(tx),
      nameOf: person => directory.people.get(person)?.name ?? person,
    }
  })
}

function summaryOf(d: Deployment, pack: Pack, seen: Seen): PackSummary {
  const others = d.packs.filter(one => one.id === pack.id && one.hash !== pack.hash)
  const count = (confidence: string): number =>
    pack.instruments.filter(one => one.confidence === confidence).length
  return {
    ...versionOf(d, pack, seen),
    id: pack.id,
    title: pack.title,
    countries: pack.countries,
    instruments: pack.instruments.length,
    rules: pack.rules.length,
    confidence: { VERIFIED: count('VERIFIED'), KNOWN: count('KNOWN'), UNSURE: count('UNSURE') },
    versions: [pack, ...others].map(one => versionOf(d, one, seen)),
  }
}

function versionOf(d: Deployment, pack: Pack, seen: Seen): PackVersion {
  const live = seen.adoptions.find(
    one => one.pack === pack.id && one.hash === pack.hash && one.withdrawnAt === null,
  )
  const age = (Date.parse(d.now().slice(0, 10)) - Date.parse(pack.checked)) / DAY_MS
  return {
    version: pack.version,
    hash: pack.hash,
    checked: pack.checked,
    tooOld: age > d.settings.lawCheckedDays,
    adopted: live === undefined ? null : { by: seen.nameOf(live.by), at: live.at },
  }
}
