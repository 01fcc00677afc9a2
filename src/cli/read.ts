// `duly read`: what the reader proposes from a paper, each field with its place, storing nothing.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { allPacks } from '../law/packs.node.ts'
import { recogniserOf } from '../law/recognise/recognise.ts'
import { limits } from '../wire/limits.ts'
import { linkPapers } from '../wire/link-papers.ts'
import { answerToRefusal } from '../wire/propose/answer.ts'
import type {
  Answer,
  Place,
  Proposal,
  ProposedAsk,
  ProposedIdentifier,
  ProposedPaper,
} from '../wire/propose/proposal.ts'
import { propose } from '../wire/propose.ts'
import { type ReadResult, readDocument } from '../wire/read-document.ts'
import { type Io, WrongUse } from './io.ts'
import { lookAt } from './look.ts'

/** Exit status 0: each file is a demand, or by a sign of its own none; 1: one was refused or could not be placed; 2: wrong use. */
export async function run(args: string[], io: Io): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} })
  if (positionals.length === 0) throw new WrongUse('Name the file to read: duly read FILE')
  const read: { file: string; result: ReadResult }[] = []
  for (const [i, path] of positionals.entries()) {
    io.progress(`reading ${basename(path)}`, i, positionals.length)
    read.push({ file: basename(path), result: await readDocument(await load(path), basename(path)) })
  }
  const proposals = linkPapers(
    new Map(
      read.flatMap(({ file, result }) =>
        'reading' in result
          ? [[file, propose(result.reading, { file, papers: recogniserOf(allPacks()) })] as const]
          : [],
      ),
    ),
  )
  const entries = read.map(({ file, result }) => entryOf(file, result, proposals.get(file)))
  if (io.json) io.out(JSON.stringify(entries, null, 1))
  else for (const entry of entries) io.out(describe(entry))
  return entries.some(entry => entry.answer.kind === 'not_placed') ? 1 : 0
}

async function load(path: string): Promise<Uint8Array> {
  const found = await lookAt(path)
  if (!found.isFile()) throw new WrongUse(`${path} is not a file.`)
  // One byte more than the limit is enough for the reader to refuse it; a device file must not fill the memory.
  return found.size > limits.inputBytes ? new Uint8Array(limits.inputBytes + 1) : readFile(path)
}

type Entry = { readonly file: string } & (
  | Proposal
  | {
      readonly answer: Answer
      readonly refusal: { readonly code: string; readonly detail: string; readonly next: string }
    }
)

function entryOf(file: string, result: ReadResult, proposal: Proposal | undefined): Entry {
  if ('refusal' in result)
    return { file, answer: answerToRefusal(result.refusal.code), refusal: result.refusal }
  return { file, ...(proposal ?? NOTHING) }
}

const NOTHING: Proposal = {
  is_demand: false,
  answer: { kind: 'not_placed', reasons: ['nothing_found'] },
  papers: [],
  traps: [],
}

function describe(entry: Entry): string {
  if ('refusal' in entry) {
    return `${entry.file}: not read (${entry.refusal.code})\n  ${entry.refusal.detail}\n  ${entry.refusal.next}\n`
  }
  const head = headOf(entry)
  const signs = entry.traps.map(trap => `  sign: ${trap}`)
  return [`${entry.file}: ${head}`, ...signs, ...entry.papers.flatMap(describePaper), ''].join('\n')
}

function headOf({ answer, papers }: Proposal): string {
  if (answer.kind === 'demand') return `${papers.length} paper(s)`
  if (answer.kind === 'not_demand') return `not a demand (${answer.sign.replaceAll('_', ' ')})`
  return `not placed, a person must read it (${answer.reasons.join(', ').replaceAll('_', ' ')})`
}

function describePaper(paper: ProposedPaper, index: number): string[] {
  const line = (name: string, value: string | null, path: string) =>
    value === null ? [] : [`    ${name.padEnd(12)}${value}${where(paper.places[path])}`]
  const { authority, officer, due, secrecy } = paper
  const pages =
    paper.page_from === paper.page_to
      ? `page ${paper.page_from}`
      : `pages ${paper.page_from}–${paper.page_to}`
  return [
    `  ${index + 1}. ${paper.kind.replaceAll('_', ' ')} (${paper.instrument ?? 'instrument unknown'}), ${paper.part}, ${pages}`,
    ...line('authority', authority.name, 'authority.name'),
    ...line('officer', officer.name, 'officer.name'),
    ...line('mail', officer.email, 'officer.email'),
    ...line('phone', officer.phone, 'officer.phone'),
    ...line('reference', paper.reference, 'reference'),
    ...line('issued', paper.issued_on, 'issued_on'),
    ...line(
      'due',
      due.text === null || due.date === null ? due.text : `${due.text} (${due.date})`,
      'due.text',
    ),
    ...line('secrecy', secrecy.passage, 'secrecy.passage'),
    ...paper.asks.flatMap(describeAsk),
    ...(paper.missing.length > 0 ? [`    lacks       ${paper.missing.join(', ').replaceAll('_', ' ')}`] : []),
  ]
}

function describeAsk(ask: ProposedAsk): string[] {
  const { from, to, zone } = ask.period
  const period =
    from === null && to === null
      ? 'no period'
      : `${from ?? '…'} to ${to ?? '…'}${zone === null ? '' : ` ${zone}`}`
  return [
    `    asks        ${ask.categories.join(', ').replaceAll('_', ' ') || 'categories unclear'}; ${period}`,
    ...ask.identifiers.map(id => `      ${id.kind.padEnd(16)}${id.value}${doubt(id)}${where(id.place)}`),
  ]
}

function doubt({ doubtful, first_read }: ProposedIdentifier): string {
  if (doubtful) return '  DOUBTFUL: compare with the picture'
  return first_read === undefined ? '' : `  first read as ${first_read}: compare with the picture`
}

function where(place: Place | undefined): string {
  return place === undefined ? '' : `  [page ${place.page}, ${place.start}–${place.end}]`
}
