// A demand for the tenant's own records, as its data protection law wants them kept: what was asked of us, on what ground, what
// was given to whom, who was told when. Made of the tenant's view and nothing else; in one language the same bytes until
// something changes.

import type { TenantView } from '../../store/views.ts'
import { consoleWords } from '../../words/console.ts'
import { demandWords } from '../../words/demand.ts'
import type { Language } from '../../words/languages.ts'
import type { Said } from '../../words/law.ts'
import { period, terms } from '../../words/terms.ts'
import { toldWords } from '../../words/told.ts'
import { countryName, day, list, longDay, sentences, when } from '../../words/when.ts'
import type { Deployment } from '../deployment.ts'
import { type Block, type LetterText, withCite } from '../letters/block.ts'
import { letterPdf } from '../letters/pdf.ts'
import { answeredBefore } from '../portal/answered-before.ts'
import { instrumentName } from '../portal/instrument-name.ts'
import { lawIn, lawNote, packOf } from '../portal/law-text.ts'
import { type AccessLine, accessesTo } from './accesses.ts'
import { voluntaryWords } from './consent.ts'
import type { VisibleMatter } from './matters.ts'
import {
  askedSentence,
  authorityOf,
  challengedSentences,
  changedAt,
  decidedSentences,
  heardSentence,
  lineWords,
  toldSentence,
  widerSentence,
  withheldSentence,
} from './words.ts'

export type RecordFacts = {
  readonly matter: VisibleMatter
  /** In `language` already. */
  readonly accesses: readonly AccessLine[]
  readonly language: Language
}

export async function recordFacts(
  d: Deployment,
  matter: VisibleMatter,
  language: Language,
): Promise<RecordFacts> {
  return { matter, accesses: await accessesTo(d, matter, language), language }
}

/** Nothing in it is later: neither a change of the demand nor anybody's access. */
function asOf({ matter, accesses }: RecordFacts): string {
  const looked = accesses.flatMap(a => [a.at, a.lastReadAt ?? a.at])
  return [changedAt(matter.view), ...looked].toSorted().at(-1) ?? ''
}

/** Keys and closed words are English; `language` is that of the sentences of ours (the instrument's name, the accesses). */
export function recordJson(d: Deployment, f: RecordFacts): string {
  const { accesses, language } = f
  const v = f.matter.view
  const record = {
    format: 'duly/record/v1',
    language,
    asOf: asOf(f),
    reference: v.reference,
    matter: v.matter,
    provider: {
      name: d.provider.name,
      entities: d.provider.entities.map(e => ({ name: e.name, country: e.country })),
    },
    authority: { name: v.authority, country: v.country, reference: v.paperReference },
    instrument: { id: v.instrument, name: instrumentName(d.packs, v.instrument, language) },
    receivedAt: v.receivedAt,
    asked: v.asked,
    answered: v.lines,
    redirect: v.redirect,
    ...(v.withdrawn ? { withdrawn: v.withdrawn } : {}),
    notChallenged: v.notChallenged,
    ...(v.challenges ? { challenges: v.challenges } : {}),
    ...(v.extendedUntil ? { extendedUntil: v.extendedUntil } : {}),
    ...(v.kept ? { keptFromDeletion: v.kept } : {}),
    ...(v.withheld ? { withheld: v.withheld } : {}),
    ...(v.answeredBefore === undefined ? {} : { answeredBefore: v.answeredBefore }),
    notice: v.notice && {
      sentAt: v.notice.sentAt,
      readAt: v.notice.readAt,
      windowEndsAt: v.notice.windowEndsAt,
      late: v.notice.late,
      ...(v.notice.grown ? { windowGrew: v.notice.grown } : {}),
      ...(v.notice.further ? { toldMoreAt: v.notice.further.at } : {}),
      ...(v.notice.further?.wider ? { wider: v.notice.further.wider } : {}),
      copySha256: v.notice.copySha256,
    },
    yourAnswer: v.answer,
    ...(v.heard === undefined ? {} : { answerReadAt: v.heard }),
    ...(v.consent ? { yourConsent: v.consent } : {}),
    objection: v.objection,
    ...(v.earlier ? { earlierAnswers: v.earlier } : {}),
    ...(v.others && v.others.length > 0 ? { others: v.others } : {}),
    disclosed: v.released && { ...v.released, to: v.authority },
    closedAt: v.closedAt,
    staffAccess: accesses,
  }
  return `${JSON.stringify(record, null, 2)}\n`
}

/** In the reader's language, the law's reasons too; citations and what people wrote stand as they are on record. */
export function recordPdf(d: Deployment, f: RecordFacts): Promise<Buffer> {
  const v = f.matter.view
  const head = {
    provider: d.provider.name,
    address: d.provider.entities[0]?.address ?? '',
    reference: v.reference,
    date: day(asOf(f), d.provider.zone, f.language),
    to: [consoleWords(f.language)('record.for')],
  }
  return letterPdf(recordText(d, f), head, new Date(asOf(f)))
}

export function recordText(d: Deployment, f: RecordFacts): LetterText {
  const { language } = f
  const v = f.matter.view
  const say = consoleWords(language)
  const first = [
    askedSentence(v, language),
    ...decidedSentences(v, language),
    widerSentence(v, d.provider.zone, language),
    withheldSentence(v, language),
  ]
  const law = (reason: string) => lawIn(d.packs, language).said(reason, packOf(v.instrument))
  const reasons = v.lines.filter(l => l.reason).map(l => law(l.reason))
  const asRecorded: Block = {
    kind: 'small',
    text: sentences([lawNote(reasons, language), demandWords(language)('answered.as_recorded')], language),
  }
  return {
    subject: say('record.title', { reference: v.reference }),
    language,
    blocks: [
      { kind: 'paragraph', text: sentences(first, language) },
      { kind: 'facts', rows: factRows(d, f) },
      { kind: 'heading', text: say('record.ground') },
      ...(language === 'en' ? [] : [asRecorded]),
      { kind: 'list', items: v.lines.map(l => lineText(v, l, law, language)) },
      { kind: 'heading', text: say('record.who', { provider: d.provider.name }) },
      { kind: 'list', items: accessItems(d, f) },
    ],
  }
}

function factRows(d: Deployment, { matter, language }: RecordFacts): [label: string, value: string][] {
  const v = matter.view
  const [say, page] = [consoleWords(language), demandWords(language)]
  const at = (iso: string | null) => (iso ? when(iso, d.provider.zone, language) : say('record.not_yet'))
  const named = v.country ? `${v.authority} (${countryName(v.country, language)})` : authorityOf(v, language)
  const kind = v.instrument ? instrumentName(d.packs, v.instrument, language) : say('record.withheld')
  const answer = v.answer && { what: toldSentence(v.answer.answer, language), at: at(v.answer.at) }
  return [
    [say('record.recipient'), named],
    [
      page('asked.reference'),
      v.paperReference ?? (v.withheld ? say('record.withheld') : page('asked.no_reference')),
    ],
    [page('asked.kind'), kind],
    [page('asked.received'), at(v.receivedAt)],
    [
      say('record.told'),
      v.notice?.late ? `${at(v.notice.sentAt)}, ${page('copy.late')}` : at(v.notice?.sentAt ?? null),
    ],
    [say('record.opened'), at(v.notice?.readAt ?? null)],
    [say('record.redirected'), redirected(v, language)],
    challenged(v, language),
    ...kept(d, v, language),
    [
      say('record.your_answer'),
      answer
        ? sentences([say('record.at', answer), heardSentence(v, d.provider.zone, language)], language)
        : say('record.no_answer'),
    ],
    [say('record.disclosed'), disclosed(v, language, at)],
  ]
}

/** Whether the authority was asked to come to the tenant, what became of it, or why it was not asked. */
function redirected(v: TenantView, language: Language): string {
  const [page, told] = [demandWords(language), toldWords(language)]
  const { tried, outcome, exception } = v.redirect
  if (tried)
    return sentences(
      [told('asked_first'), v.withheld ? null : told.of('redirect', outcome ?? 'open')],
      language,
    )
  const reason = exception && terms(language).of('exception', exception)
  return sentences([told('not_first'), reason ? page('redirected.why', { reason }) : null], language)
}

function challenged(v: TenantView, language: Language): [label: string, value: string] {
  const [say, page] = [consoleWords(language), demandWords(language)]
  const label = asLabel(page('short.challenged'))
  const filed = challengedSentences(v, language)
  const ours = filed.length > 0 ? toldWords(language)('withheld.ours') : say('record.withheld')
  if (v.withheld) return [label, sentences([...filed, ours], language)]
  if (filed.length > 0) return [label, sentences(filed, language)]
  return [say('record.not_challenged'), v.notChallenged ?? say('record.not_recorded')]
}

/** A question of the page as the label of a line: "Challenged?" before a colon would ask it twice. */
function asLabel(question: string): string {
  return question.replaceAll(/[¿?]|[\s\u00a0\u202f]+(?=\?)/gu, '').trim()
}

function kept(
  d: Deployment,
  { kept, closedAt }: TenantView,
  language: Language,
): [label: string, value: string][] {
  if (!kept) return []
  const say = toldWords(language)
  const at = when(kept.at, d.provider.zone, language)
  const words = kept.until
    ? say('kept.until', { at, day: longDay(kept.until, language) })
    : say(closedAt ? 'kept.closed' : 'kept.since', { at })
  return [[asLabel(say('kept.title')), words]]
}

function disclosed(v: TenantView, language: Language, at: (iso: string) => string): string {
  const [say, page] = [consoleWords(language), demandWords(language)]
  if (v.released) {
    const what = page('given.items', { n: v.released.items })
    return say('record.at', { what, at: at(v.released.at) })
  }
  return answeredBefore(v, language) ?? page(v.closedAt ? 'given.nothing' : 'given.nothing_so_far')
}

function lineText(
  v: TenantView,
  l: TenantView['lines'][number],
  law: (reason: string) => Said,
  language: Language,
): string {
  const [say, closed] = [consoleWords(language), terms(language)]
  const line = {
    account: l.identifier ?? '',
    what: closed.of('category', l.category),
    decision: lineWords(v, l.decision, language),
  }
  const said = l.period
    ? say('record.line_period', { ...line, period: period(l.period, language) })
    : say('record.line', line)
  const why = l.reason ? withCite(law(l.reason).text, l.cite) : ''
  return sentences([said, why, voluntaryWords(l, language)], language)
}

function accessItems(d: Deployment, { accesses, language }: RecordFacts): string[] {
  const [say, page] = [consoleWords(language), demandWords(language)]
  if (accesses.length === 0) return [page('looked.nobody')]
  return accesses.map(a =>
    say('record.access', {
      at: when(a.at, d.provider.zone, language),
      who: a.who,
      employer: a.employer,
      purpose: a.purpose,
      reads: a.reads.length > 0 ? list(a.reads, language) : page('looked.nothing'),
    }),
  )
}
