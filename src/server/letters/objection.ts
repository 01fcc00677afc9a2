// The draft of a challenge, with what is on record filled in. Counsel finishes it: what only counsel can say stands in square
// brackets, and nothing in it claims what the packs do not say.
import { type ConflictSheet, conflictSheets, worksheetOf } from '../../demand/conflicts.ts'
import type { LawChallenge } from '../../demand/open-challenges.ts'
import { type Demand, matterOf } from '../../demand/state.ts'
import { dueAtOf } from '../../demand/suspension.ts'
import type { Provider } from '../provider.ts'
import type { Block, LetterText } from './block.ts'
import { period, when } from './when.ts'
import { categoryWords, challengeKindWords } from './words.ts'

type Rows = (readonly [label: string, value: string])[]

/** How the law packs say an instrument's name, and a reason that is on record. */
export type PackWords = {
  readonly instrument: (id: string) => string
  readonly reason: (why: string) => string
}

/** `matters`: whose accounts it may name. */
export function objection(
  d: Demand,
  p: Provider,
  c: LawChallenge,
  matters: readonly string[],
  law: PackWords,
): LetterText {
  const conflicts = conflictSheets(d).filter(s => s.matters.some(m => matters.includes(m)))
  return {
    subject: `Draft: ${challengeKindWords(c.challengeKind)}, our reference ${d.reference}`,
    language: 'en',
    blocks: [
      paragraph(
        'Draft for counsel, not filed. Facts are as confirmed on record; what stands in [square brackets] is for counsel.',
      ),
      { kind: 'facts', rows: paperRows(d, p, c, law) },
      heading('What is demanded'),
      { kind: 'list', items: asked(d, matters) },
      heading('What is asked of the court or authority'),
      { kind: 'list', items: relief(c) },
      heading('Time'),
      { kind: 'facts', rows: timeRows(d, p, c, matters) },
      ...(c.about === 'production' ? grounds(d, matters, law) : secrecyGrounds(d, p, matters)),
      ...(c.about === 'production' ? conflicts.flatMap(s => conflictBlocks(d, s, law)) : []),
      heading('Signature'),
      paragraph(`[Name, bar admission and address of counsel for ${p.name}]`),
    ],
  }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

function heading(text: string): Block {
  return { kind: 'heading', text }
}

function paperRows(d: Demand, p: Provider, c: LawChallenge, law: PackWords): Rows {
  return [
    ['To', c.forum],
    ['Docket or file number', '[to be filled in]'],
    ['Moving party', d.received.entityServed || p.name],
    ['Authority', `${d.facts?.authorityName ?? ''} (${d.facts?.country ?? ''})`],
    ['Paper', law.instrument(d.facts?.instrument ?? '')],
    ['Its reference', d.facts?.reference ?? 'none stated'],
    ['Issued on', d.facts?.issuedOn ?? 'not stated'],
    ['Served', `${when(d.received.servedAt, p.zone)}, ${d.received.servedManner}`],
    ['Provision', c.law.cite],
    ...(c.note ? [['Note of the pack, for counsel', `[${c.note}]`] as const] : []),
  ]
}

function asked(d: Demand, matters: readonly string[]): string[] {
  const mine = d.accounts.filter(a => matters.includes(a.matter)).map(a => a.identifier.value)
  return (d.facts?.asks ?? []).flatMap(ask => {
    const named = [...new Set(ask.identifiers.map(i => i.value).filter(v => mine.includes(v)))]
    return named.length === 0
      ? []
      : [`${ask.categories.map(categoryWords).join(', ')} of ${named.join(', ')}, ${period(ask.period)}`]
  })
}

function relief(c: LawChallenge): string[] {
  if (c.about === 'secrecy')
    return [
      'To set aside or to narrow the prohibition to tell the customer.',
      '[In the alternative: leave to tell one named person at the customer.]',
    ]
  const stay =
    c.effect === 'by_statute'
      ? `To note that production is suspended until the ruling (${c.law.cite}).`
      : 'To stay production until this is ruled on: the provision by itself suspends nothing.'
  return ['To quash the demand, or to modify it [as follows].', stay]
}

function timeRows(d: Demand, p: Provider, c: LawChallenge, matters: readonly string[]): Rows {
  const due = matters.flatMap(m => dueAtOf(d, m) ?? []).toSorted()[0]
  return [
    ['Last day to file', c.deadline ? `${c.deadline} (${c.deadlineText})` : c.deadlineText],
    ['Production due', due ? when(due, p.zone) : 'no day is known'],
  ]
}

/** What the packs found on the lines of these matters, each sentence once. */
function grounds(d: Demand, matters: readonly string[], law: PackWords): Block[] {
  const lines = (d.assessment?.lines ?? []).filter(l => matters.includes(matterOf(d, l)?.id ?? ''))
  const said = lines
    .flatMap(l => l.findings)
    .filter(f => !f.why.startsWith('Not decided until answered'))
    .map(f => `${law.reason(f.why)} (${f.citation})`)
  return [
    heading('The law on this paper'),
    { kind: 'list', items: [...new Set(said)] },
    paragraph('[Argument of counsel.]'),
  ]
}

function secrecyGrounds(d: Demand, p: Provider, matters: readonly string[]): Block[] {
  const secret = d.matters.filter(m => matters.includes(m.id)).flatMap(m => m.secrecy ?? [])
  const words = secret.map(
    s => `${s.instrument ?? s.kind}, ${s.from ?? 'from service'} until ${s.until ?? 'no end stated'}`,
  )
  return [
    heading('The prohibition'),
    { kind: 'list', items: words.length > 0 ? [...new Set(words)] : ['[The order, its day and its end.]'] },
    paragraph(`[Why ${p.name} should be free to tell its customer: argument of counsel.]`),
  ]
}

function conflictBlocks(d: Demand, s: ConflictSheet, law: PackWords): Block[] {
  const answers = worksheetOf(d, s)?.answers ?? []
  const rows: Rows = s.questions.map(q => [
    q.cite ? `${q.ask} (${q.cite})` : q.ask,
    answers.find(a => a.ask === q.ask)?.answer || '[not answered yet]',
  ])
  const [here, there] = s.sides
  return [
    heading(`Conflict with ${s.law}`),
    paragraph(`The way that the laws leave open: ${s.route}.`),
    ...side(`The law of the paper: ${law.instrument(here?.law ?? '')}`, here, law),
    ...side(`The other law: ${s.law}`, there, law),
    ...(s.title ? [paragraph(`${s.title} (${s.cite})`)] : []),
    { kind: 'facts', rows },
  ]
}

function side(title: string, side: ConflictSheet['sides'][number] | undefined, law: PackWords): Block[] {
  const items = side?.findings.map(f => `${law.reason(f.why)} (${f.citation})`) ?? []
  return [paragraph(title), { kind: 'list', items: items.length > 0 ? items : ['[for counsel to state]'] }]
}
