// How long one assessment takes over a mixed set of demands, beside a general rules engine on the same rules of one
// jurisdiction; what loading the packs costs, and what a browser must fetch for one of them.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { evaluate } from '../src/law/evaluate.ts'
import type { Facts } from '../src/law/facts/facts.ts'
import { casesOf } from '../src/law/pack-format/case-files.node.ts'
import type { Pack } from '../src/law/pack-format/pack.ts'
import { allPacks } from '../src/law/packs.node.ts'
import { enginesOf, flatFacts } from './peers/json-rules.ts'
import type { Result } from './run.ts'

const SECONDS = 3
const FEW = ['eu', 'eux', 'us']

function factsOf(packs: readonly Pack[]): Facts[] {
  return packs.flatMap(pack => casesOf(pack.id).map(one => one.facts))
}

function perSecond(packs: readonly Pack[], facts: readonly Facts[]): number {
  const start = performance.now()
  let done = 0
  while (performance.now() - start < SECONDS * 1000) {
    for (const one of facts) evaluate(packs, one, { mode: 'scenario' })
    done += facts.length
  }
  return (done * 1000) / (performance.now() - start)
}

/** Turn and turn about, best of three: neither side has the quieter machine. */
function growthWith(few: readonly Pack[], all: readonly Pack[], facts: readonly Facts[]): number {
  let fewer = 0
  let whole = 0
  for (let turn = 0; turn < 3; turn += 1) {
    whole = Math.max(whole, perSecond(all, facts))
    fewer = Math.max(fewer, perSecond(few, facts))
  }
  return fewer / whole
}

/** The 99th percentile of single assessments, in milliseconds. */
function slowest(packs: readonly Pack[], facts: readonly Facts[]): number {
  const times: number[] = []
  for (let round = 0; round < 20; round += 1)
    for (const one of facts) {
      const start = performance.now()
      evaluate(packs, one, { mode: 'live', adopted: true })
      times.push(performance.now() - start)
    }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.99)] ?? 0
}

/** The general engine only finds which rules hold; ours also answers. Counted as demands per second, one after another. */
async function peerPerSecond(pack: Pack, facts: readonly Facts[]): Promise<number> {
  const engines = enginesOf(pack)
  const ready = facts.map(one => ({ engine: engines.get(one.instrument), flat: flatFacts(pack, one) }))
  const start = performance.now()
  let done = 0
  while (performance.now() - start < SECONDS * 1000) {
    for (const { engine, flat } of ready) await engine?.run(flat)
    done += ready.length
  }
  return (done * 1000) / (performance.now() - start)
}

/** In a process of its own, so that no pack is warm: read, parse and check every pack, median of five. The program's own code is loaded before. */
function loadAll(): number {
  const source = join(import.meta.dirname, '../src/law')
  const script = `await import(${JSON.stringify(join(source, 'pack-format/pack.ts'))})
const t = performance.now()
const { allPacks } = await import(${JSON.stringify(join(source, 'packs.node.ts'))})
allPacks()
console.log(performance.now() - t)`
  const times = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  ).sort((a, b) => a - b)
  return times[2] ?? Number.NaN
}

/** Evaluator and one jurisdiction as a browser gets them, kB of gzip; the largest of all. */
async function largestInBrowser(packs: readonly Pack[]): Promise<{ id: string; kB: number }> {
  const sizes = []
  const sized = packs
    .map(pack => ({ id: pack.id, length: JSON.stringify(pack).length }))
    .sort((a, b) => b.length - a.length)
  for (const { id } of sized.slice(0, 2)) sizes.push({ id, kB: await bundledSize(id) })
  return sizes.reduce((most, one) => (one.kB > most.kB ? one : most))
}

async function bundledSize(id: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'duly-bench-'))
  try {
    const source = join(import.meta.dirname, '../src/law')
    const entry = join(folder, 'entry.ts')
    writeFileSync(
      entry,
      `export { evaluate } from ${JSON.stringify(join(source, 'evaluate.ts'))}
export { parsePack } from ${JSON.stringify(join(source, 'pack-format/pack.ts'))}
export { default as pack } from ${JSON.stringify(join(source, `packs/${id}/pack.ts`))}
`,
    )
    const built = await build({
      root: folder,
      logLevel: 'silent',
      build: { write: false, lib: { entry, formats: ['es'], fileName: 'law' }, minify: true },
    })
    const outputs = (Array.isArray(built) ? built : [built]).flatMap(one =>
      'output' in one ? one.output : [],
    )
    const bytes = outputs.reduce(
      (sum, file) => sum + (file.type === 'chunk' ? gzipSync(file.code, { level: 9 }).length : 0),
      0,
    )
    return bytes / 1000
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export async function bench(): Promise<Result[]> {
  const packs = allPacks()
  const few = packs.filter(pack => FEW.includes(pack.id))
  const us = packs.find(pack => pack.id === 'us') as Pack
  const facts = factsOf(packs)
  perSecond(packs, facts.slice(0, 50))
  const rate = perSecond(packs, facts)
  const p99 = slowest(packs, facts)
  const growth = growthWith(few, packs, factsOf(few))
  const load = loadAll()
  const browser = await largestInBrowser(packs)
  const own = perSecond([us], factsOf([us]))
  const peer = await peerPerSecond(us, factsOf([us]))
  const alone = { peer: null, peerValue: null, ratio: null }
  return [
    {
      name: `law: assessments per second and core, ${packs.length} packs`,
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
      name: 'law: one jurisdiction (us), demands per second',
      value: Math.round(own),
      unit: '1/s',
      peer: 'json-rules-engine, the same rules',
      peerValue: Math.round(peer),
      ratio: own / peer,
      goal: 'no goal',
      met: null,
    },
    {
      name: `law: time with ${packs.length} packs to time with ${few.length}`,
      value: Number(growth.toFixed(2)),
      unit: '×',
      ...alone,
      goal: '≤ 1.2',
      met: growth <= 1.2,
    },
    {
      name: `law: read, parse and check ${packs.length} packs in a new process`,
      value: Math.round(load),
      unit: 'ms',
      ...alone,
      goal: '≤ 150',
      met: load <= 150,
    },
    {
      name: `law: evaluator and pack ${browser.id} for a browser`,
      value: Math.round(browser.kB),
      unit: 'kB gzip',
      ...alone,
      goal: '≤ 150',
      met: browser.kB <= 150,
    },
  ]
}
