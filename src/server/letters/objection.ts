// The draft of a challenge, with what is on record filled in, in the language that counsel chooses. Counsel finishes it: what only
// counsel can say stands in square brackets, and nothing in it claims what the packs do not say. It is marked as a draft whose words
// nobody approved.
import { type ConflictSheet, conflictSheets, worksheetOf } from '../../domain/challenge/conflicts.ts'
import type { LawChallenge } from '../../domain/challenge/open-challenges.ts'
import { dueAtOf } from '../../domain/challenge/suspension.ts'
import { instrumentOf } from '../../domain/decision/instruments.ts'
import { type Demand, matterOf, openLines } from '../../domain/registry/state.ts'
import { isHeldBack } from '../../vocabulary/closed-lists.ts'
import { glossary, period } from '../../words/faces/glossary.ts'
import { letterWords } from '../../words/faces/letters.ts'
import { objectionWords } from '../../words/faces/objection.ts'
import { timelineWords } from '../../words/faces/timeline.ts'
import type { Language } from '../../words/languages.ts'
import { countryName, list, longDay, when } from '../../words/when.ts'
import type { Provider } from '../provider.ts'
import type { Block, LetterText } from './block.ts'

type Rows = (readonly [label: string, value: string])[]
type Say = ReturnType<typeof objectionWords>

/** How the law packs say an instrument's name and a sentence of theirs in the draft's language, and which wording decides. */
export type PackWords = {
  readonly language: Language
  readonly instrument: (id: string) => string
  readonly said: (text: string) => string
  /** Asked last, of all that was said; null where nothing of the packs is in another language. */
  readonly note: () => string | null
}

type Draft = {
  readonly d: Demand
  readonly p: Provider
  readonly c: LawChallenge
  /** Whose accounts it may name. */
  readonly matters: readonly string[]
  readonly law: PackWords
  readonly say: Say
}

export function objection(
  d: Demand,
  p: Provider,
  c: LawChallenge,
  matters: readonly string[],
  law: PackWords,
): LetterText {
  const say = objectionWords(law.language)
  const of: Draft = { d, p, c, matters, law, say }
  const conflicts = conflictSheets(d).filter(s => s.matters.some(m => matters.includes(m)))
  const kind = glossary(law.language).of('challenge', c.challengeKind)
  const blocks: Block[] = [
    paragraph(say('mark')),
    ...(c.challengeKind === 'objection_article_17' && law.language !== 'en' ? [paragraph(say('annex'))] : []),
    { kind: 'facts', rows: paperRows(of) },
    heading(say('asked')),
    { kind: 'list', items: asked(of) },
    heading(say('relief')),
    { kind: 'list', items: relief(of) },
    heading(say('time')),
    { kind: 'facts', rows: timeRows(of) },
    ...(c.about === 'production' ? grounds(of) : secrecyGrounds(of)),
    ...(c.about === 'production' ? conflicts.flatMap(s => conflictBlocks(of, s)) : []),
    ...(c.challengeKind === 'common_law_comity' ? stayMotion(of) : []),
    heading(say('signature')),
    paragraph(say('counsel', { provider: p.name })),
  ]
  const note = law.note()
  return {
    subject: say('subject', { kind, reference: d.reference }),
    language: law.language,
    blocks: note === null ? blocks : [...blocks, { kind: 'small', text: note }],
  }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

function heading(text: string): Block {
  return { kind: 'heading', text }
}

function paperRows({ d, p, c, matters, law, say }: Draft): Rows {
  const { facts, received } = d
  const { language } = law
  const manner = letterWords(language).of('facts.manner', received.servedManner)
  const country = countryName(facts?.country ?? '', language)
  return [
    [say('to'), law.said(c.forum)],
    [say('docket'), say('fill')],
    [say('moving'), received.entityServed || p.name],
    [say('authority'), say('authority_of', { name: facts?.authorityName ?? '', country })],
    [say('paper'), list(papersOf(d, matters).map(law.instrument), language)],
    [say('reference'), facts?.reference ?? say('no_reference')],
    [say('issued'), facts?.issuedOn ? longDay(facts.issuedOn, language) : say('not_stated')],
    [say('served'), say('served_by', { at: when(received.servedAt, p.zone, language), manner })],
    [say('provision'), c.law.cite],
    ...(c.note ? [[say('note'), `[${law.said(c.note)}]`] as const] : []),
  ]
}

/** The kinds of paper under which the data of these matters are asked. */
function papersOf(d: Demand, matters: readonly string[]): string[] {
  const lines = openLines(d).filter(line => matters.includes(matterOf(d, line)?.id ?? ''))
  const own = [...new Set(lines.map(line => instrumentOf(d, line)))]
  return own.length > 0 ? own : [d.facts?.instrument ?? '']
}

function asked({ d, matters, law, say }: Draft): string[] {
  const mine = d.accounts.filter(a => matters.includes(a.matter)).map(a => a.identifier.value)
  return (d.facts?.asks ?? []).flatMap(ask => {
    const named = [...new Set(ask.identifiers.map(i => i.value).filter(v => mine.includes(v)))]
    if (named.length === 0) return []
    const words = ask.categories.map(category => glossary(law.language).of('category', category))
    const categories = list(words, law.language)
    return [
      say('asked_of', { categories, names: named.join(', '), period: period(ask.period, law.language) }),
    ]
  })
}

function relief({ c, say }: Draft): string[] {
  if (c.about === 'secrecy') return [say('relief.secrecy'), say('relief.one')]
  const stay = c.effect === 'by_statute' ? say('stay.statute', { cite: c.law.cite }) : say('stay.court')
  return [say('relief.quash'), stay]
}

function timeRows({ d, p, c, matters, law, say }: Draft): Rows {
  const due = matters.flatMap(m => dueAtOf(d, m) ?? []).toSorted()[0]
  const words = law.said(c.deadlineText)
  const last = c.deadline
    ? say('last_day_words', { day: dayWords(c.deadline, p.zone, law.language), words })
    : words
  return [
    [say('last_day'), last],
    [say('due'), due ? when(due, p.zone, law.language) : say('no_day')],
  ]
}

/** With its hour where the law counts in hours. */
function dayWords(at: string, zone: string, language: Language): string {
  return at.length > 10 ? when(at, zone, language) : longDay(at, language)
}

/** What the packs found on the lines of these matters, each sentence once. */
function grounds({ d, matters, law, say }: Draft): Block[] {
  const lines = (d.assessment?.lines ?? []).filter(l => matters.includes(matterOf(d, l)?.id ?? ''))
  const said = lines
    .flatMap(l => l.findings)
    .filter(f => !isHeldBack(f))
    .map(f => `${law.said(f.why)} (${f.citation})`)
  return [heading(say('law')), { kind: 'list', items: [...new Set(said)] }, paragraph(say('argument'))]
}

/** Comity suspends nothing: without a stay production falls due while the court still weighs. */
function stayMotion({ say }: Draft): Block[] {
  return [heading(say('stay.title')), paragraph(say('stay.asks')), paragraph(say('stay.argument'))]
}

function secrecyGrounds({ d, p, matters, law, say }: Draft): Block[] {
  const secret = d.matters.filter(m => matters.includes(m.id)).flatMap(m => m.secrecy ?? [])
  const words = secret.map(s =>
    timelineWords(law.language)('secrecy.words', {
      kind: timelineWords(law.language).of('secrecy_kind', s.kind),
      source: s.instrument ? law.instrument(s.instrument) : 'none',
      from: s.from ? longDay(s.from, law.language) : 'none',
      until: s.until ? longDay(s.until, law.language) : 'none',
    }),
  )
  return [
    heading(say('prohibition')),
    { kind: 'list', items: words.length > 0 ? [...new Set(words)] : [say('order_missing')] },
    paragraph(say('why_free', { provider: p.name })),
  ]
}

function conflictBlocks({ d, law, say }: Draft, s: ConflictSheet): Block[] {
  const answers = worksheetOf(d, s)?.answers ?? []
  const rows: Rows = s.questions.map(q => {
    // Without a worksheet of a pack there is one question, ours.
    const ask = s.title === null ? say('own_question') : law.said(q.ask)
    const answer = answers.find(a => a.ask === q.ask)?.answer || say('unanswered')
    return [q.cite ? `${ask} (${q.cite})` : ask, answer]
  })
  const [here, there] = s.sides
  const other = lawName(s.law, law)
  return [
    heading(say('conflict', { law: other })),
    paragraph(say('route', { route: law.said(s.route) })),
    ...side(say('paper_law', { law: law.instrument(here?.law ?? '') }), here, { law, say }),
    ...side(say('other_law', { law: other }), there, { law, say }),
    ...(s.title ? [paragraph(`${law.said(s.title)} (${s.cite})`)] : []),
    { kind: 'facts', rows },
  ]
}

/** What somebody stated of it is often a country alone. */
function lawName(text: string, law: PackWords): string {
  return /^[A-Z]{2}$/.test(text) ? countryName(text, law.language) : law.said(text)
}

function side(
  title: string,
  of: ConflictSheet['sides'][number] | undefined,
  { law, say }: Pick<Draft, 'law' | 'say'>,
): Block[] {
  const items = of?.findings.map(f => `${law.said(f.why)} (${f.citation})`) ?? []
  return [paragraph(title), { kind: 'list', items: items.length > 0 ? items : [say('state')] }]
}
