// How long one assessment takes, over a mixed set of demands, and what loading the packs costs.
import { readFileSync } from 'node:fs'
import { evaluate } from '../src/law/evaluate.ts'
import type { Facts } from '../src/law/facts.ts'
import { parseFacts } from '../src/law/facts.ts'
import type { Pack } from '../src/law/pack.ts'
import { parsePack } from '../src/law/pack.ts'
import { allPacks } from '../src/law/packs.ts'
import { parseCases } from '../src/law/score.ts'

export type Result = {
  name: string
  value: number
  unit: string
  peer: string | null
  peerValue: number | null
  ratio: number | null
  goal: string
  met: boolean | null
}

const ROUNDS = 100

function mixedFacts(packs: readonly Pack[]): Facts[] {
  return packs.flatMap(pack => {
    const file = new URL(`../src/law/packs/${pack.id}/cases.json`, import.meta.url)
    return parseCases(JSON.parse(readFileSync(file, 'utf8'))).map(one => parseFacts(one.facts))
  })
}

function perSecond(packs: readonly Pack[], facts: readonly Facts[]): number {
  const start = performance.now()
  for (let round = 0; round < ROUNDS; round += 1)
    for (const one of facts) evaluate(packs, one, { mode: 'scenario' })
  return (ROUNDS * facts.length * 1000) / (performance.now() - start)
}

/** Turn and turn about, best of three: neither side has the quieter machine. */
function growthWith(packs: readonly Pack[], many: readonly Pack[], facts: readonly Facts[]): number {
  let few = 0
  let all = 0
  for (let turn = 0; turn < 3; turn += 1) {
    all = Math.max(all, perSecond(many, facts))
    few = Math.max(few, perSecond(packs, facts))
  }
  return few / all
}

/** The 99th percentile of single assessments, in milliseconds. */
function slowest(packs: readonly Pack[], facts: readonly Facts[]): number {
  const times: number[] = []
  for (let round = 0; round < 50; round += 1)
    for (const one of facts) {
      const start = performance.now()
      evaluate(packs, one, { mode: 'live', adopted: true })
      times.push(performance.now() - start)
    }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.99)] ?? 0
}

/** Eight copies of every pack, of other places under other names: one answer must not cost more for them. */
function manyPacks(packs: readonly Pack[]): Pack[] {
  const copies = Array.from({ length: 8 }, (_, at) =>
    packs.map(pack => renamed(pack, `z${String.fromCharCode(97 + at)}`)),
  )
  return [...packs, ...copies.flat()]
}

function renamed(pack: Pack, by: string): Pack {
  const text = JSON.stringify({ ...pack, agreements: [], hash: undefined }).replaceAll(
    `"${pack.id}.`,
    `"${by}${pack.id}.`,
  )
  const data = JSON.parse(text.replace(/"[A-Z]([A-Z])"/g, '"X$1"')) as Pack
  return { ...data, id: by + pack.id, hash: '' }
}

export async function bench(): Promise<Result[]> {
  const packs = allPacks()
  const facts = mixedFacts(packs)
  perSecond(packs, facts.slice(0, 50))
  const rate = perSecond(packs, facts)
  const p99 = slowest(packs, facts)
  const growth = growthWith(packs, manyPacks(packs), facts)
  const { hash: _, ...us } = packs.find(pack => pack.id === 'us') ?? packs[0]!
  const start = performance.now()
  parsePack(us)
  const load = performance.now() - start
  const alone = { peer: null, peerValue: null, ratio: null }
  return [
    {
      name: 'law: assessments per second and core',
      value: Math.round(rate),
      unit: '1/s',
      ...alone,
      goal: '≥ 20,000',
      met: rate >= 20_000,
    },
    {
      name: 'law: one assessment, p99',
      value: Number(p99.toFixed(3)),
      unit: 'ms',
      ...alone,
      goal: '≤ 1',
      met: p99 <= 1,
    },
    {
      name: `law: time with 27 packs to time with 3`,
      value: Number(growth.toFixed(2)),
      unit: '×',
      ...alone,
      goal: '≤ 1.2',
      met: growth <= 1.2,
    },
    {
      name: 'law: parse and check the largest pack',
      value: Math.round(load),
      unit: 'ms',
      ...alone,
      goal: '≤ 150',
      met: load <= 150,
    },
  ]
}
