// Where facts stand in the paper: from the reader's field names to the facts that the desk shows, and a page's text cut at
// the passages so that each can be highlighted.
import type { DemandPage, DocumentText, Passage } from '../../../api/desk/demand-page.ts'

/** One fact on the screen, e.g. `reference`, `a1.period`, `a1.id.anna@host.example`. */
export type FactKey = string

/** Reader's name for a field (`p1.officer.email`, `p1.asks[0].period`, `p1.a1.email`) → the fact it fills. */
export function factKeyOf(field: string, value: unknown): FactKey | null {
  const path = field.replace(/^p\d+\./, '').replace(/^asks\[(\d+)\]/, (_, n) => `a${Number(n) + 1}`)
  const [ask, rest] = /^(a\d+)\.(.+)$/.exec(path)?.slice(1) ?? []
  if (ask && rest) return askKey(ask, rest, value)
  if (/^a\d+$/.test(path)) return path
  return simple[path.split('.')[0] ?? ''] ?? null
}

const simple: Readonly<Record<string, FactKey>> = {
  authority: 'authorityName',
  officer: 'officer',
  reference: 'reference',
  issued_on: 'issuedOn',
  due: 'dueAt',
  kind: 'instrument',
  instrument: 'instrument',
  secrecy: 'secrecy',
  purpose: 'purpose',
  signer: 'signer',
  addressee: 'addressee',
}

function askKey(ask: string, rest: string, value: unknown): FactKey {
  if (rest.startsWith('period')) return `${ask}.period`
  if (rest.startsWith('categories')) return `${ask}.categories`
  if (rest.startsWith('need')) return `${ask}.need`
  return `${ask}.id.${String(value)}`
}

export type Place = {
  readonly key: FactKey
  readonly passage: Passage
  readonly doubtful: boolean
  readonly firstRead?: string | undefined
}

/** Every fact with a known place. Words that a person confirmed are looked for where the reader gave no place. */
export function placesOf(
  page: Pick<DemandPage, 'proposal' | 'documents' | 'demand' | 'draftFacts'>,
): Place[] {
  const places = page.proposal.flatMap((p): Place[] => {
    const key = factKeyOf(p.field, p.value)
    return key && p.passage ? [{ key, passage: p.passage, doubtful: p.doubtful, firstRead: p.firstRead }] : []
  })
  const facts = page.demand.facts ?? page.draftFacts
  const look = (key: FactKey, words: string | null | undefined) => {
    const passage = words && !places.some(p => p.key === key) ? findWords(page.documents, words) : null
    if (passage) places.push({ key, passage, doubtful: false })
  }
  look('secrecy', facts?.secrecy.passage)
  for (const ask of facts?.asks ?? []) {
    // The paper's words for an ask say what is asked for, unless they name the account alone.
    const named = ask.identifiers.some(i => i.asWritten === ask.passage || i.value === ask.passage)
    look(`${ask.id}.categories`, named ? null : ask.passage)
    look(`${ask.id}.need`, ask.need)
  }
  return places
}

/**
 * The first place of these words, whatever the spaces and line ends between them; null where they are not in the text as it
 * was read.
 */
export function findWords(documents: readonly DocumentText[], words: string): Passage | null {
  const pattern = patternOf(words)
  if (!pattern) return null
  for (const document of documents)
    for (const part of document.parts)
      for (const page of part.pages) {
        const found = pattern.exec(page.text)
        if (!found) continue
        const [start, end] = [found.index, found.index + found[0].length]
        return { document: document.id, part: part.name, page: page.n, start, end }
      }
  return null
}

/** The words and where they are found first, as a reading of a prohibition names them; empty where they are not in the papers. */
export function passageOf({ documents }: Pick<DemandPage, 'documents'>, words: string | null) {
  const place = words ? findWords(documents, words) : null
  return place && words ? [{ document: place.document, page: place.page, text: words }] : []
}

function patternOf(words: string): RegExp | null {
  const parts = words.trim().split(/\s+/)
  if (parts[0] === '') return null
  return new RegExp(parts.map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+'))
}

export type Segment = { readonly text: string; readonly keys: readonly FactKey[] }

/** The text in pieces, each with the facts taken from it. Passages may overlap; the pieces put together are the text. */
export function segmentsOf(text: string, places: readonly Place[]): Segment[] {
  const cuts = new Set([0, text.length])
  for (const { passage } of places) {
    cuts.add(clamp(passage.start, text.length))
    cuts.add(clamp(passage.end, text.length))
  }
  const ends = [...cuts].sort((a, b) => a - b)
  return ends.slice(1).map((end, i) => {
    const start = ends[i]!
    const keys = places.filter(
      p => p.passage.start <= start && p.passage.end >= end && p.passage.end > p.passage.start,
    )
    return { text: text.slice(start, end), keys: [...new Set(keys.map(p => p.key))] }
  })
}

function clamp(at: number, length: number): number {
  return Math.min(length, Math.max(0, at))
}

/** What a reader is looking at: a fact, all that an ask says, what a finding read, or words of the paper and what they say. */
export type Looking =
  | { readonly fact: FactKey }
  | { readonly ask: string }
  | { readonly facts: readonly FactKey[] }
  | { readonly words: readonly FactKey[] }
  | null

export function isLookedAt(looking: Looking, key: FactKey): boolean {
  if (looking === null) return false
  if ('fact' in looking) return looking.fact === key
  if ('words' in looking) return looking.words.includes(key)
  return 'ask' in looking ? supports(key, looking.ask) : looking.facts.includes(key)
}

/** Where the words of the law's fact stand that a finding on this ask read (any ask if null), of the facts that have a place. */
export function placesOfFact(path: string, ask: string | null, places: readonly Place[]): Place[] {
  const wanted = path.startsWith('gag') ? ['secrecy'] : (readFrom[path] ?? [])
  return places.filter(({ key }) =>
    wanted.some(want => {
      if (!want.startsWith('.')) return key === want
      const [, own, rest] = /^(a\d+)(\..+)$/.exec(key) ?? []
      return rest?.startsWith(want) && (ask === null || own === ask)
    }),
  )
}

/** The law's facts that a paper states → the facts on the screen; with a dot in front those of the finding's own ask. */
const readFrom: Readonly<Record<string, readonly FactKey[]>> = {
  instrument: ['instrument'],
  'requester.country': ['authorityName'],
  'requester.body': ['authorityName'],
  'requester.bodies': ['authorityName'],
  purpose: ['purpose'],
  issued: ['issuedOn'],
  order_made: ['issuedOn'],
  validated_by: ['signer'],
  entity_named: ['addressee'],
  data_requested: ['.categories'],
  period_days: ['.period'],
  scope: ['.period', '.id.'],
  identifiers: ['.id.'],
  match: ['.id.'],
}

/** Facts that a finding on this ask rests on: the kind of paper, and what the ask itself says. */
export function supports(key: FactKey, ask: string): boolean {
  return key === 'instrument' || key === ask || key.startsWith(`${ask}.`)
}
