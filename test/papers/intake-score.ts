// Scores what the reader proposes against the expected facts of the intake papers, as their README says. An invented
// identifier is named one by one: no average may hide it. Run: node test/papers/intake-score.ts [DIR]

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { allPacks } from '../../src/law/packs.node.ts'
import { recogniserOf } from '../../src/law/recognise/recognise.ts'
import { linkPapers } from '../../src/wire/link-papers.ts'
import type {
  Proposal,
  ProposedAsk,
  ProposedIdentifier,
  ProposedPaper,
} from '../../src/wire/propose/proposal.ts'
import { propose } from '../../src/wire/propose.ts'
import { type ReadResult, readDocument } from '../../src/wire/read-document.ts'

type ExpectedPaper = Omit<ProposedPaper, 'places' | 'asks'> & {
  asks: (Omit<ProposedAsk, 'identifiers'> & {
    identifiers: Omit<ProposedIdentifier, 'place' | 'doubtful'>[]
  })[]
}
export type Expected = { file: string; about: string; is_demand: boolean; papers: ExpectedPaper[] }

export type Score = {
  isDemand: { right: number; of: number }
  fields: Map<string, { right: number; of: number }>
  found: number
  missing: number
  doubtful: number
  /** "file kind value" of each identifier that is proposed firmly and not asked for. */
  invented: string[]
  extraCategories: string[]
  asks: { right: number; of: number }
  secrecyErrors: string[]
  lacks: { right: number; proposed: number; expected: number }
  links: { right: number; proposed: number; expected: number }
  papers: { right: number; missing: number; invented: number }
  wrong: string[]
}

export const intakeDir = fileURLToPath(new URL('../../../shared/intake', import.meta.url))

function emptyScore(): Score {
  return {
    isDemand: { right: 0, of: 0 },
    fields: new Map(),
    found: 0,
    missing: 0,
    doubtful: 0,
    invented: [],
    extraCategories: [],
    asks: { right: 0, of: 0 },
    secrecyErrors: [],
    lacks: { right: 0, proposed: 0, expected: 0 },
    links: { right: 0, proposed: 0, expected: 0 },
    papers: { right: 0, missing: 0, invented: 0 },
    wrong: [],
  }
}

const fold = (value: unknown) => String(value).normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
const equal = (a: unknown, b: unknown) => (a === null || b === null ? a === b : fold(a) === fold(b))

function nameEqual(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const bare = (value: string) => fold(value.replace(/\([^)]*\)/g, ''))
  return bare(a).includes(bare(b)) || bare(b).includes(bare(a))
}

function passageEqual(proposed: string | null, expected: string | null): boolean {
  if (proposed === null || expected === null) return proposed === expected
  return fold(proposed).includes(fold(expected)) || fold(expected).includes(fold(proposed))
}

/** What is scored is what the reader finds, and not how busy the machine is. */
const READ_MS = 180_000

const idKey = (id: { kind: string; value: string; port?: number; at?: string }) =>
  [id.kind, fold(id.value), id.port ?? '', id.at === undefined ? '' : Date.parse(id.at)].join(' ')

/** Adds one file to `score`. */
export function scoreFile(score: Score, expected: Expected, proposal: Proposal): void {
  score.isDemand.of += 1
  if (expected.is_demand === proposal.is_demand) score.isDemand.right += 1
  else score.wrong.push(`${expected.file}: is_demand`)
  const partners = expected.papers.map(paper =>
    proposal.papers.find(other => other.part === paper.part && other.page_from === paper.page_from),
  )
  for (const [i, paper] of expected.papers.entries())
    scorePaper(score, `${expected.file}#${i}`, paper, partners[i])
  for (const other of proposal.papers) {
    if (partners.includes(other)) continue
    score.papers.invented += 1
    score.wrong.push(`${expected.file}: paper ${other.part} p${other.page_from} invented`)
    for (const id of other.asks.flatMap(ask => ask.identifiers)) {
      if (!id.doubtful) score.invented.push(`${expected.file} ${id.kind} ${id.value}`)
    }
  }
}

function scorePaper(score: Score, at: string, paper: ExpectedPaper, other: ProposedPaper | undefined): void {
  score.papers[other === undefined ? 'missing' : 'right'] += 1
  if (other === undefined) score.wrong.push(`${at}: paper missing`)
  const field = (name: string, right: boolean, wanted: unknown, got: unknown) => {
    const entry = score.fields.get(name) ?? { right: 0, of: 0 }
    entry.of += 1
    if (right) entry.right += 1
    else score.wrong.push(`${at}: ${name} wanted ${JSON.stringify(wanted)} got ${JSON.stringify(got)}`)
    score.fields.set(name, entry)
  }
  const get = <T>(read: (from: ProposedPaper) => T): T | undefined =>
    other === undefined ? undefined : read(other)
  const exact = (name: string, read: (from: ProposedPaper | ExpectedPaper) => unknown) =>
    field(name, other !== undefined && equal(read(paper), read(other)), read(paper), get(read))
  const named = (name: string, read: (from: ProposedPaper | ExpectedPaper) => string | null) =>
    field(name, other !== undefined && nameEqual(read(other), read(paper)), read(paper), get(read))
  exact('page_to', p => p.page_to)
  exact('kind', p => p.kind)
  exact('instrument', p => p.instrument)
  named('authority.name', p => p.authority.name)
  exact('authority.country', p => p.authority.country)
  exact('authority.body_class', p => p.authority.body_class)
  named('officer.name', p => p.officer.name)
  exact('officer.email', p => p.officer.email)
  exact('officer.phone', p => p.officer.phone)
  exact('reference', p => p.reference)
  exact('issued_on', p => p.issued_on)
  exact('served_manner', p => p.served_manner)
  field(
    'due.text',
    other !== undefined && passageEqual(other.due.text, paper.due.text),
    paper.due.text,
    other?.due.text,
  )
  exact('due.date', p => p.due.date)
  const passage = other !== undefined && passageEqual(other.secrecy.passage, paper.secrecy.passage)
  field('secrecy.passage', passage, paper.secrecy.passage, other?.secrecy.passage)
  exact('secrecy.instrument', p => p.secrecy.instrument)
  exact('secrecy.from', p => p.secrecy.from)
  exact('secrecy.until', p => p.secrecy.until)
  named('signer', p => p.signer)
  exact('court_seal_or_signature', p => p.court_seal_or_signature)
  exact('language', p => p.language)
  named('addressee', p => p.addressee)
  if (other !== undefined) secrecyGrave(score, at, paper, other)
  scoreIdentifiers(score, at, paper, other)
  scoreSets(score.lacks, paper.missing, other?.missing ?? [])
  const link = (entry: { relation: string; file: string; paper: number }) =>
    `${entry.relation} ${entry.file} ${entry.paper}`
  scoreSets(score.links, paper.links.map(link), (other?.links ?? []).map(link))
}

function secrecyGrave(score: Score, at: string, paper: ExpectedPaper, other: ProposedPaper): void {
  const binding = (from: ExpectedPaper | ProposedPaper) => from.secrecy.instrument !== null
  if (binding(paper) !== binding(other)) score.secrecyErrors.push(`${at}: binding ${binding(other)}`)
  const early = other.secrecy.until !== null && (paper.secrecy.until ?? '9999') > other.secrecy.until
  if (early) score.secrecyErrors.push(`${at}: ends too early`)
}

function scoreSets(
  tally: { right: number; proposed: number; expected: number },
  wanted: readonly string[],
  got: readonly string[],
) {
  tally.expected += wanted.length
  tally.proposed += got.length
  tally.right += got.filter(entry => wanted.includes(entry)).length
}

function scoreIdentifiers(
  score: Score,
  at: string,
  paper: ExpectedPaper,
  other: ProposedPaper | undefined,
): void {
  const left = [...(other?.asks ?? [])]
  for (const ask of paper.asks) {
    const wanted = new Set(ask.identifiers.map(idKey))
    const overlap = (candidate: ProposedAsk) =>
      candidate.identifiers.filter(id => wanted.has(idKey(id))).length
    const same = (candidate: ProposedAsk) =>
      JSON.stringify([...candidate.categories].sort()) === JSON.stringify([...ask.categories].sort())
    const best = [...left].sort((a, b) => overlap(b) - overlap(a) || Number(same(b)) - Number(same(a)))[0]
    if (best !== undefined) left.splice(left.indexOf(best), 1)
    const got = best?.identifiers ?? []
    const firm = new Set(got.filter(id => !id.doubtful).map(idKey))
    for (const key of wanted) {
      if (firm.has(key)) score.found += 1
      else {
        score.missing += 1
        score.wrong.push(`${at}: missing ${key}`)
      }
    }
    score.doubtful += got.filter(id => id.doubtful).length
    for (const key of firm) if (!wanted.has(key)) score.invented.push(`${at} ${key}`)
    score.asks.of += 1
    const right =
      best !== undefined && same(best) && periodEqual(best, ask) && [...wanted].some(key => firm.has(key))
    if (right) score.asks.right += 1
    else
      score.wrong.push(
        `${at}: ask wanted ${JSON.stringify([ask.categories, ask.period])} got ${JSON.stringify([best?.categories, best?.period])}`,
      )
    for (const category of best?.categories ?? []) {
      if (!ask.categories.includes(category)) score.extraCategories.push(`${at} ${category}`)
    }
  }
  for (const ask of left) {
    for (const id of ask.identifiers) if (!id.doubtful) score.invented.push(`${at} ${idKey(id)}`)
  }
}

function periodEqual(a: Pick<ProposedAsk, 'period'>, b: Pick<ProposedAsk, 'period'>): boolean {
  return (
    equal(a.period.from, b.period.from) &&
    equal(a.period.to, b.period.to) &&
    equal(a.period.zone, b.period.zone)
  )
}

/** Reads and proposes for every file in `dir`, and scores all of it, by format and by language. */
export async function scoreAll(dir: string, cached?: (file: string) => unknown): Promise<Map<string, Score>> {
  const expected = JSON.parse(readFileSync(join(dir, 'expected.json'), 'utf8')) as Expected[]
  const present = expected.filter(entry => readdirSync(dir).includes(entry.file))
  const proposals = new Map<string, Proposal>()
  const provider = { domains: ['quillfern.example'], names: ['Quillfern'] }
  const papers = recogniserOf(allPacks())
  const read = async (entry: Expected) => {
    const result = (cached?.(entry.file) ??
      (await readDocument(readFileSync(join(dir, entry.file)), entry.file, {
        wallMs: READ_MS,
      }))) as ReadResult
    const nothing: Proposal = {
      is_demand: false,
      answer: { kind: 'not_placed', reasons: ['unreadable'] },
      papers: [],
      traps: [],
    }
    proposals.set(
      entry.file,
      'refusal' in result ? nothing : propose(result.reading, { file: entry.file, provider, papers }),
    )
  }
  await Promise.all(present.map(read))
  const linked = linkPapers(proposals)
  const scores = new Map<string, Score>()
  for (const entry of present) {
    for (const group of [
      'all',
      `format ${entry.file.split('.').at(-1)}`,
      `language ${entry.papers[0]?.language ?? 'none'}`,
    ]) {
      const score = scores.get(group) ?? emptyScore()
      scores.set(group, score)
      scoreFile(score, entry, linked.get(entry.file) as Proposal)
    }
  }
  return scores
}

/** The figures of one group as lines of text. */
export function report(group: string, score: Score): string[] {
  const fields = [...score.fields.values()]
  const right = fields.reduce((sum, field) => sum + field.right, 0)
  const of = fields.reduce((sum, field) => sum + field.of, 0)
  return [
    `${group}: demand ${score.isDemand.right}/${score.isDemand.of}, papers ${score.papers.right} (missing ${score.papers.missing}, invented ${score.papers.invented}), fields ${right}/${of}, ` +
      `identifiers found ${score.found}, missing ${score.missing} (doubtful ${score.doubtful}), invented ${score.invented.length}, ` +
      `asks ${score.asks.right}/${score.asks.of}, categories too many ${score.extraCategories.length}, secrecy errors ${score.secrecyErrors.length}, ` +
      `lacks ${score.lacks.right}/${score.lacks.expected} of ${score.lacks.proposed}, links ${score.links.right}/${score.links.expected} of ${score.links.proposed}`,
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dir = process.argv[2] ?? intakeDir
  if (!existsSync(join(dir, 'expected.json'))) {
    process.stderr.write(`no expected.json in ${dir}\n`)
    process.exit(2)
  }
  const scores = await scoreAll(dir)
  for (const [group, score] of scores) process.stdout.write(`${report(group, score).join('\n')}\n`)
  const all = scores.get('all') as Score
  for (const [name, field] of all.fields) process.stdout.write(`  ${name}: ${field.right}/${field.of}\n`)
  for (const line of [
    ...all.wrong,
    ...all.invented.map(id => `INVENTED ${id}`),
    ...all.secrecyErrors.map(e => `SECRECY ${e}`),
    ...all.extraCategories.map(e => `CATEGORY ${e}`),
  ]) {
    process.stdout.write(`- ${line}\n`)
  }
}
