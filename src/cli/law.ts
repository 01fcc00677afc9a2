// `duly law`: the law without a server. `ask` one question, `check` a file of cases, print the `matrix`, `lint` a pack.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from '../law/answer.ts'
import { assemblePack, PACK_FILES } from '../law/assemble.ts'
import { evaluate } from '../law/evaluate.ts'
import { FACTS, isFactPath } from '../law/fact-catalogue.ts'
import type { Facts } from '../law/facts.ts'
import { CATEGORIES, FactsError, nothingFiledYet, parseFacts } from '../law/facts.ts'
import type { Pack } from '../law/pack.ts'
import { PackError, parsePack } from '../law/pack.ts'
import { allPacks } from '../law/packs.ts'
import type { Expected, Verdict } from '../law/score.ts'
import { judge, parseCases } from '../law/score.ts'

export type Io = { out(text: string): void; err(text: string): void; json: boolean }

const HELP = `duly law: what the law says about a demand, from the packs that come with Duly

  duly law ask --facts FILE [--as-of YYYY-MM-DD] [--live]   one demand line, facts from a JSON file
  duly law ask --instrument us.warrant.2703 --received_on 2026-09-01 --categories content_stored …
  duly law check FILE                                       cases with the answers they expect
  duly law matrix [--jurisdiction us] [--on YYYY-MM-DD]     which paper reaches which category
  duly law lint [DIRECTORY]                                 mistakes in packs, in plain words

--json prints answers for machines. Exit status: 0 done and holds, 1 does not hold, 2 wrong use.
Example: duly law check cases.json
`

const MAX_FILE_BYTES = 64 * 1024 * 1024

/** A use of the command that cannot be meant; told with what is allowed. */
class UsageError extends Error {}

/** Runs `duly law <subcommand> …`; resolves to the exit status. */
export async function law(args: string[], io: Io): Promise<number> {
  const [subcommand, ...rest] = args
  try {
    if (subcommand === 'ask') return ask(rest, io)
    if (subcommand === 'check') return check(rest, io)
    if (subcommand === 'matrix') return matrix(rest, io)
    if (subcommand === 'lint') return lint(rest, io)
    const asked = subcommand === undefined || subcommand === '--help' || subcommand === 'help'
    if (!asked) throw new UsageError(`there is no "duly law ${subcommand}"`)
    io.out(HELP)
    return subcommand === undefined ? 2 : 0
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FactsError || error instanceof PackError))
      throw error
    io.err(error.message + '\n')
    return 2
  }
}

function readJson(path: string): unknown {
  if (!existsSync(path)) throw new UsageError(`no such file: ${path}`)
  if (statSync(path).size > MAX_FILE_BYTES) throw new UsageError(`${path} is larger than 64 MB`)
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** `--name value` pairs; a flag that is last or followed by another is true. */
function readFlags(args: string[]): { flags: Map<string, string>; words: string[] } {
  const flags = new Map<string, string>()
  const words: string[] = []
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? ''
    if (!word.startsWith('--')) {
      words.push(word)
      continue
    }
    const next = args[at + 1]
    const value = next !== undefined && !next.startsWith('--') ? next : 'true'
    if (value === next) at += 1
    flags.set(word.slice(2), value)
  }
  return { flags, words }
}

// ---- ask

function ask(args: string[], io: Io): number {
  const { flags } = readFlags(args)
  if (flags.has('help')) {
    io.out(HELP)
    return 0
  }
  const file = flags.get('facts')
  const mode = flags.has('live') ? 'live' : 'scenario'
  const stated = file === undefined ? factsFromFlags(flags) : readJson(file)
  // Nothing was filed about a demand that Duly does not hold.
  const facts = parseFacts(mode === 'live' && isRecord(stated) ? { ...nothingFiledYet(), ...stated } : stated)
  const asOf = flags.get('as-of')
  const answer = evaluate(allPacks(), facts, {
    mode,
    adopted: false,
    ...(asOf === undefined ? {} : { asOf }),
  })
  if (io.json) io.out(JSON.stringify(answer, null, 2) + '\n')
  else io.out(tellAnswer(facts, answer))
  io.err('Packs as they come with Duly; no lawyer of a provider has adopted them here.\n')
  return answer.outcome === 'sufficient' ? 0 : 1
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const NOT_FACTS = new Set(['live', 'as-of', 'json', 'facts'])

/** Flags named like facts (`--customer.kind enterprise`); the keys that every demand has get plain defaults. */
function factsFromFlags(flags: Map<string, string>): Record<string, unknown> {
  const facts: Record<string, unknown> = {
    requester: { country: null, body: 'not stated' },
    provider: { kind: 'provider', country: null },
    customer: { kind: 'unknown', country: null },
    purpose: 'criminal_investigation',
  }
  for (const [name, text] of flags) {
    if (NOT_FACTS.has(name)) continue
    const path = name === 'categories' ? 'data_requested' : name
    if (path !== 'instrument' && !isFactPath(path))
      throw new UsageError(`--${name} is no fact. Facts are: instrument, ${Object.keys(FACTS).join(', ')}`)
    const value = path === 'data_requested' || path === 'identifiers' ? text.split(',') : readValue(text)
    const [top, below] = path.split('.') as [string, string | undefined]
    if (below === undefined) facts[top] = value
    else facts[top] = { ...(facts[top] as object | undefined), [below]: value }
  }
  for (const key of ['instrument', 'received_on', 'data_requested'])
    if (facts[key] === undefined)
      throw new UsageError(`say --${key === 'data_requested' ? 'categories' : key} (or --facts FILE)`)
  return facts
}

function readValue(text: string): unknown {
  if (text === 'null' || text === 'none') return null
  if (text === 'true' || text === 'false') return text === 'true'
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

function tellAnswer(facts: Facts, answer: Answer): string {
  const lines = [`${facts.instrument}, received ${facts.received_on}: ${answer.outcome}`, '']
  for (const one of answer.perCategory)
    lines.push(
      `  ${one.category}: ${one.outcome}; disclosure ${one.compulsion.value} (${one.compulsion.cite})`,
    )
  lines.push('', 'Why')
  for (const one of answer.findings)
    lines.push(
      `  ${one.outcome ?? one.effect ?? 'noted'}: ${one.why}`,
      `    ${one.citation} [${one.rule}, ${one.confidence}]`,
    )
  lines.push(
    '',
    `Notice: ${answer.notice.value}${answer.notice.until ? ` through ${answer.notice.until}` : ''} (${answer.notice.cite})`,
  )
  if (answer.deadline !== null) {
    lines.push(
      `Deadline: ${answer.deadline.due ?? 'no day computed'}, ${answer.deadline.rule} (${answer.deadline.cite})`,
    )
    for (const step of answer.deadline.steps) lines.push(`    ${step}`)
  }
  if (answer.actions.length > 0) lines.push(`Actions: ${answer.actions.join(', ')}`)
  for (const one of answer.wouldSuffice)
    lines.push(`Would suffice for ${one.category}: ${one.instruments.join(', ') || 'nothing in this pack'}`)
  for (const one of answer.challenges)
    lines.push(
      `Open: ${one.kind}, ${one.forum}, ${one.deadline ?? one.deadlineText}; suspends ${one.suspensiveEffect}`,
    )
  for (const one of answer.missing) lines.push(`Not known: ${one.question} (${one.fact}, ask ${one.ask})`)
  return lines.join('\n') + '\n'
}

// ---- check

type Checked = {
  id: string
  title: string
  expected: Expected
  answer: Answer | null
  problem: string | null
  verdict: Verdict | null
}

function check(args: string[], io: Io): number {
  const { words } = readFlags(args)
  const file = words[0]
  if (file === undefined || words.length > 1) throw new UsageError('say which file: duly law check FILE')
  const cases = parseCases(readJson(file))
  const packs = allPacks()
  const checked = cases.map(one => checkCase(packs, one))
  const failed = checked.filter(one => one.verdict?.passed !== true).length
  if (io.json)
    io.out(
      JSON.stringify(
        checked.map(({ id, answer, problem }) =>
          problem === null ? { id, answer } : { id, answer, problem },
        ),
        null,
        2,
      ) + '\n',
    )
  else for (const one of checked) io.out(tellCase(one))
  const tell = io.json ? io.err : io.out
  tell(tally(checked) + '\n')
  tell(`${checked.length - failed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

function checkCase(
  packs: readonly Pack[],
  one: { id: string; title: string; facts: unknown; expected: Expected },
): Checked {
  const base = { id: one.id, title: one.title, expected: one.expected }
  try {
    const answer = evaluate(packs, parseFacts(one.facts), { mode: 'scenario' })
    return { ...base, answer, problem: null, verdict: judge(answer, one.expected) }
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    return { ...base, answer: null, problem: error.message, verdict: null }
  }
}

function tellCase({ id, title, expected, answer, problem, verdict }: Checked): string {
  if (answer === null || verdict === null)
    return `FAIL ${id} ${title}\n     the facts cannot be read: ${problem}\n`
  const lines = [`${verdict.passed ? 'ok  ' : 'FAIL'} ${id} ${title}`]
  lines.push(`     reached ${answer.outcome}, expected ${expected.outcome}`)
  for (const difference of verdict.differences) lines.push(`     differs: ${difference}`)
  const decisive = answer.findings.filter(one => one.outcome === answer.outcome)
  for (const one of decisive) lines.push(`     ${one.why}`, `       ${one.citation} [${one.rule}]`)
  return lines.join('\n') + '\n'
}

function tally(checked: Checked[]): string {
  const all = checked.length
  const agree = (part: keyof Verdict['agrees']) =>
    checked.filter(one => one.verdict?.agrees[part] === true).length
  const parts = (['outcome', 'notice', 'deadline', 'actions'] as const).map(
    part => `${part} ${agree(part)}/${all}`,
  )
  const unsafe = checked.filter(one => one.verdict?.unsafe === true).length
  // A case that cannot be read is answered by nobody: not sufficient, so never unsafe.
  const overcautious = checked.filter(one =>
    one.verdict === null ? one.expected.outcome === 'sufficient' : one.verdict.overcautious,
  ).length
  return `agree: ${parts.join(', ')}; unsafe ${unsafe}, overcautious ${overcautious}`
}

// ---- matrix

function matrix(args: string[], io: Io): number {
  const { flags } = readFlags(args)
  const only = flags.get('jurisdiction')?.toLowerCase()
  const on = flags.get('on') ?? new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new UsageError('--on takes a date, YYYY-MM-DD')
  const packs = allPacks().filter(pack => only === undefined || pack.id === only)
  if (packs.length === 0)
    throw new UsageError(
      `no pack for ${only}; there are: ${allPacks()
        .map(pack => pack.id)
        .join(', ')}`,
    )
  const rows = packs.flatMap(pack => pack.instruments.map(one => matrixRow(pack, one, on)))
  if (io.json) io.out(JSON.stringify(rows, null, 2) + '\n')
  else io.out(tellMatrix(rows, on))
  return 0
}

type Row = {
  pack: string
  instrument: string
  name: string
  inForce: boolean
  confidence: string
  cells: Record<string, string>
}

/** A cell says yes, no, review or keep; `*` marks one that does not rest on a verified entry. */
function matrixRow(pack: Pack, one: Pack['instruments'][number], on: string): Row {
  const within = (from: string | null, to: string | null) => (from ?? '') <= on && on <= (to ?? '9999')
  const cells: Record<string, string> = {}
  for (const category of CATEGORIES) {
    const entry = one.reaches.find(reach => reach.category === category && within(reach.from, reach.to))
    const word =
      entry === undefined
        ? '-'
        : entry.reach === 'yes' && entry.compulsion.act === 'preserve'
          ? 'keep'
          : entry.reach
    const sure = one.confidence === 'VERIFIED' && entry?.compulsion.confidence === 'VERIFIED'
    cells[category] = entry === undefined || sure ? word : `${word}*`
  }
  return {
    pack: pack.id,
    instrument: one.id,
    name: one.name,
    inForce: within(one.law.from, one.law.to),
    confidence: one.confidence,
    cells,
  }
}

function tellMatrix(rows: Row[], on: string): string {
  const width = Math.max(...rows.map(row => row.instrument.length)) + 2
  const line = (name: string, cells: string[]) =>
    name.padEnd(width) +
    cells
      .map(cell => cell.padEnd(18))
      .join('')
      .trimEnd()
  const lines = [`Which paper reaches which category, on ${on} (* = not resting on a verified entry)`, '']
  lines.push(line('', [...CATEGORIES]))
  for (const row of rows)
    lines.push(
      row.inForce
        ? line(
            row.instrument,
            CATEGORIES.map(one => row.cells[one] ?? '-'),
          )
        : line(row.instrument, ['not in force on that day']),
    )
  return lines.join('\n') + '\n'
}

// ---- lint

function lint(args: string[], io: Io): number {
  const directory = args.find(word => !word.startsWith('--'))
  const mistakes = directory === undefined ? lintOwn() : lintDirectory(directory)
  if (io.json) io.out(JSON.stringify(mistakes, null, 2) + '\n')
  else for (const mistake of mistakes) io.out(mistake + '\n')
  if (mistakes.length === 0 && !io.json) io.out('no mistakes found\n')
  return mistakes.length === 0 ? 0 : 1
}

function lintOwn(): string[] {
  try {
    allPacks()
    return []
  } catch (error) {
    if (error instanceof PackError) return [...error.mistakes]
    throw error
  }
}

/** A pack directory as it lies in the source, one file a part. */
function lintDirectory(directory: string): string[] {
  const part = (name: string) => readJson(join(directory, name))
  const head = part(PACK_FILES.head)
  if (typeof head !== 'object' || head === null) return ['pack.json: must be an object']
  try {
    parsePack(
      assemblePack({
        head,
        instruments: part(PACK_FILES.instruments),
        rules: part(PACK_FILES.rules),
        constraints: part(PACK_FILES.constraints),
        holidays: part(PACK_FILES.holidays),
        recognition: part(PACK_FILES.recognition),
      }),
    )
    return []
  } catch (error) {
    if (error instanceof PackError) return [...error.mistakes]
    throw error
  }
}
