// `duly law diff A B`: what changed between two versions of a pack, and which cases they answer differently.
import { evaluate } from '../../law/evaluate.ts'
import { parseFacts } from '../../law/facts/facts.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import { type Change, diffPacks } from '../../law/pack-format/pack-diff.ts'
import { allPacks } from '../../law/packs.node.ts'
import type { Case } from '../../law/score.ts'
import { type LawIo, packAt, readCases, readFlags, UsageError } from './input.ts'

export type Difference = { id: string; before: string; after: string; what: string[] }

/** Answers every open demand of a directory with these packs. */
export type OpenDemands = (packs: readonly Pack[]) => Promise<Map<string, Answered>>
export type Answered = { outcome: string; notice: string; deadline: string | null }

export async function diff(args: string[], io: LawIo, openDemands: OpenDemands | null): Promise<number> {
  const { flags, words } = readFlags(args, { values: ['cases'], switches: ['open'] })
  const [first, second, ...more] = words
  if (first === undefined || second === undefined || more.length > 0)
    throw new UsageError('say which two: duly law diff A B (each a pack or its directory)')
  const before = packAt(first)
  const after = packAt(second)
  if (before.id !== after.id)
    throw new UsageError(
      `${before.id} and ${after.id} are packs of two jurisdictions, not two versions of one`,
    )
  const changes = diffPacks(before, after)
  const cases = flags.get('cases')
  const differ =
    cases === undefined ? [] : casesThatDiffer(readCases(cases), withPack(before), withPack(after))
  const open = openDemands === null ? null : await demandsThatDiffer(openDemands, before, after)
  if (io.json)
    io.out(JSON.stringify({ before: ref(before), after: ref(after), changes, cases: differ, open }) + '\n')
  else io.out(asText(before, after, changes, differ, open))
  return changes.length === 0 && differ.length === 0 && (open ?? []).length === 0 ? 0 : 1
}

const ref = ({ id, version, hash }: Pack) => ({ id, version, hash })

/** The packs that come with Duly, with this one in the place of its namesake. */
function withPack(pack: Pack): readonly Pack[] {
  const others = allPacks().filter(other => other.id !== pack.id)
  return [...others, pack]
}

function casesThatDiffer(
  cases: readonly Case[],
  before: readonly Pack[],
  after: readonly Pack[],
): Difference[] {
  return cases.flatMap(one => {
    const facts = parseFacts(one.facts)
    const answers = [before, after].map(packs => {
      const { outcome, notice, deadline } = evaluate(packs, facts, { mode: 'scenario' })
      return { outcome, notice: notice.value, deadline: deadline?.due ?? null }
    })
    return differenceOf(one.id, answers[0], answers[1])
  })
}

async function demandsThatDiffer(open: OpenDemands, before: Pack, after: Pack): Promise<Difference[]> {
  const first = await open(withPack(before))
  const second = await open(withPack(after))
  return [...first].flatMap(([id, answer]) => differenceOf(id, answer, second.get(id)))
}

function differenceOf(id: string, a: Answered | undefined, b: Answered | undefined): Difference[] {
  if (a === undefined || b === undefined) return []
  const what = (['outcome', 'notice', 'deadline'] as const).filter(part => a[part] !== b[part])
  const words = (one: Answered): string => what.map(part => `${part} ${one[part] ?? 'none'}`).join(', ')
  return what.length === 0 ? [] : [{ id, before: words(a), after: words(b), what }]
}

function asText(
  before: Pack,
  after: Pack,
  changes: readonly Change[],
  cases: readonly Difference[],
  open: readonly Difference[] | null,
): string {
  const lines = [
    `${before.id} ${before.version} ${before.hash.slice(0, 12)} → ${after.version} ${after.hash.slice(0, 12)}`,
  ]
  if (changes.length === 0) lines.push('nothing changed')
  else if (before.version === after.version)
    lines.push('both bear the same version: raise it, so that nobody mistakes one for the other')
  for (const { part, id, kind, fields } of changes) {
    lines.push(`${kind}: ${part} ${id}`)
    for (const field of fields)
      lines.push(`    ${field.path}: ${field.before}`, `    ${' '.repeat(field.path.length)}→ ${field.after}`)
  }
  const differing = (what: string, list: readonly Difference[]): void => {
    if (list.length > 0) lines.push('', `${list.length} ${what} answered differently`)
    for (const one of list) lines.push(`  ${one.id}: ${one.before} → ${one.after}`)
  }
  differing('cases', cases)
  if (open !== null && open.length === 0) lines.push('', 'no open demand is answered differently')
  differing('open demands', open ?? [])
  return lines.join('\n') + '\n'
}
