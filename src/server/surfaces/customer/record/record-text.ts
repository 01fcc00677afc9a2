// The record of a demand in words, for its PDF: each fact that the JSON has, in the reader's language, said as the page says it.

import { partsLeft, recalledKey } from '../../../../store/views/parts-left.ts'
import type { OtherParty, TenantView } from '../../../../store/views/tenant-view.ts'
import { consentWords } from '../../../../words/faces/consent.ts'
import { consoleWords } from '../../../../words/faces/console.ts'
import { demandWords } from '../../../../words/faces/demand.ts'
import { elsewhereWords } from '../../../../words/faces/elsewhere.ts'
import { glossary, period } from '../../../../words/faces/glossary.ts'
import type { Said } from '../../../../words/faces/law.ts'
import { toldWords } from '../../../../words/faces/told.ts'
import type { Language } from '../../../../words/languages.ts'
import {
  colon,
  comma,
  countryName,
  either,
  list,
  longDay,
  sentences,
  stop,
  when,
} from '../../../../words/when.ts'
import type { Deployment } from '../../../deployment.ts'
import { type Block, type LetterText, withCite } from '../../../letters/block.ts'
import { answeredBefore } from '../../portal/answered-before.ts'
import { instrumentName } from '../../portal/instrument-name.ts'
import { lawIn, lawNote, packOf } from '../../portal/law-text.ts'
import { voluntaryWords } from '../answering/consent.ts'
import { itemWords } from '../answering/items.ts'
import {
  askedSentence,
  authorityOf,
  challengedSentences,
  decidedSentences,
  heardSentence,
  isChallenged,
  isKeptBack,
  isWithdrawn,
  laterSentence,
  lineWords,
  objectionSentences,
  toldSentence,
  widerSentence,
  withdrawnSentence,
  withheldSentence,
} from '../demand-sentences.ts'
import { redirectShort } from '../short-part.ts'
import type { RecordFacts } from './record-facts.ts'

type Row = [label: string, value: string]
type Ground = { readonly d: Deployment; readonly v: TenantView; readonly language: Language }

export function recordText(d: Deployment, f: RecordFacts): LetterText {
  const { language } = f
  const v = f.matter.view
  const g: Ground = { d, v, language }
  const [say, page] = [consoleWords(language), demandWords(language)]
  const first = [
    askedSentence(v, language),
    ...decidedSentences(v, language),
    isWithdrawn(v) ? withdrawnSentence(v, language) : null,
    widerSentence(v, d.provider.zone, language),
    withheldSentence(v, language),
  ]
  const law = (reason: string, under = v.instrument) => lawIn(d.packs, language).said(reason, packOf(under))
  const reasons = v.lines.filter(l => l.reason).map(l => law(l.reason, l.under))
  const asRecorded: Block = {
    kind: 'small',
    text: sentences([lawNote(reasons, language), page('answered.as_recorded')], language),
  }
  const others = (v.others ?? []).map(o => otherText(g, o))
  return {
    subject: say('record.title', { reference: v.reference }),
    language,
    blocks: [
      { kind: 'paragraph', text: sentences(first, language) },
      { kind: 'facts', rows: factRows(g) },
      ...part(
        page('asked.title'),
        v.asked.map(a => askedText(a, language)),
      ),
      { kind: 'heading', text: say('record.ground') },
      ...(language === 'en' ? [] : [asRecorded]),
      { kind: 'list', items: v.lines.map(l => lineText(g, l, law)) },
      ...part(toldWords(language)('others.title'), others),
      ...part(say('record.who', { provider: d.provider.name }), accessItems(d, f)),
    ],
  }
}

function part(heading: string, items: readonly string[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ]
}

function moment({ d, language }: Ground, iso: string): string {
  return when(iso, d.provider.zone, language)
}

/** "nothing to object to (Thu 26 Nov 2026)" */
function dated(g: Ground, what: string, iso: string | undefined): string {
  return iso === undefined ? what : consoleWords(g.language)('record.at', { what, at: moment(g, iso) })
}

function factRows(g: Ground): Row[] {
  const { d, v, language } = g
  const [say, page] = [consoleWords(language), demandWords(language)]
  const at = (iso: string | null) => (iso ? moment(g, iso) : say('record.not_yet'))
  const named = v.country ? `${v.authority} (${countryName(v.country, language)})` : authorityOf(v, language)
  const kinds = [v.instrument, ...(v.alsoUnder ?? [])].map(id => instrumentName(d.packs, id, language))
  const kind = v.instrument ? list(kinds, language) : say('record.withheld')
  return [
    [say('record.recipient'), named],
    [
      page('asked.reference'),
      v.paperReference ?? (v.withheld ? say('record.withheld') : page('asked.no_reference')),
    ],
    [page('asked.kind'), kind],
    [page('asked.received'), at(v.receivedAt)],
    ...noticeRows(g),
    [say('record.redirected'), redirected(g)],
    ...challenged(g),
    ...kept(g),
    ...answerRows(g),
    ...consentRows(g),
    [say('record.disclosed'), disclosed(g)],
    ...(v.closedAt ? [[say('record.closed'), at(v.closedAt)] satisfies Row] : []),
  ]
}

function noticeRows(g: Ground): Row[] {
  const { v, language } = g
  const [say, page, told] = [consoleWords(language), demandWords(language), toldWords(language)]
  const { notice } = v
  if (!notice) return [[say('record.told'), say('record.not_yet')]]
  const late = (iso: string, isLate: boolean) =>
    isLate ? `${moment(g, iso)}${comma(language)}${page('copy.late')}` : moment(g, iso)
  const { further, grown, longer } = notice
  const window = [
    `${moment(g, notice.windowEndsAt)}${stop(language)}`,
    grown ? dated(g, told(`do.${grown.why}`), grown.at) : null,
    longer ? told('do.longer', { why: longer }) : null,
    v.extendedUntil ? page('answered.extended', { at: moment(g, v.extendedUntil) }) : null,
  ]
  return [
    [say('record.told'), late(notice.sentAt, notice.late)],
    [page('copy.hash'), notice.copySha256],
    [say('record.opened'), notice.readAt ? moment(g, notice.readAt) : say('record.not_yet')],
    ...(further ? [[page('copy.further'), late(further.at, isKeptBack(further))] satisfies Row] : []),
    [say('record.window'), sentences(window, language)],
  ]
}

/** Whether the authority was asked to come to the tenant, what became of it, or why it was not asked. */
function redirected({ d, v, language }: Ground): string {
  const { tried, exception, answeredAt } = v.redirect
  // Here the reason stands behind it, and not below.
  const isWhy = !tried && exception !== null && v.lines.length > 0 && v.answeredBefore === undefined
  const short = isWhy ? toldWords(language)('not_first') : redirectShort(v, language)
  const why = exception && glossary(language).of('exception', exception)
  return sentences(
    [
      dated({ d, v, language }, short, answeredAt),
      why ? demandWords(language)('redirected.why', { reason: why }) : null,
    ],
    language,
  )
}

/** Filed, only decided, not in this record, or why not: as the page says it. */
function challenged(g: Ground): Row[] {
  const { v, language } = g
  const why: Row[] =
    v.notChallenged && !isChallenged(v)
      ? [[consoleWords(language)('record.not_challenged'), v.notChallenged]]
      : []
  const state = challengeState(g)
  if (state === null && why.length > 0) return why
  const label = asLabel(demandWords(language)('short.challenged'))
  return [[label, state ?? demandWords(language)('short.challenged_no')], ...why]
}

/** Null where nothing is filed, decided or kept back. */
function challengeState({ v, language }: Ground): string | null {
  const filed = challengedSentences(v, language)
  if (filed.length > 0) return sentences(filed, language)
  if (v.withheld) return consoleWords(language)('record.withheld')
  if (v.lines.some(l => l.decision === 'challenge')) return toldWords(language)('challenge.decided')
  return v.answeredBefore === undefined ? null : elsewhereWords(language)('not_here')
}

/** A question of the page as the label of a line: "Challenged?" before a colon would ask it twice. */
function asLabel(question: string): string {
  return question.replaceAll(/[¿?]|[\s\u00a0\u202f]+(?=\?)/gu, '').trim()
}

function kept(g: Ground): Row[] {
  const { kept, closedAt } = g.v
  if (!kept) return []
  const say = toldWords(g.language)
  const at = moment(g, kept.at)
  const words = kept.until
    ? say('kept.until', { at, day: longDay(kept.until, g.language) })
    : say(closedAt ? 'kept.closed' : 'kept.since', { at })
  return [[asLabel(say('kept.title')), words]]
}

type Answered = Pick<TenantView, 'answer' | 'objection'>

/** What it said last, and what it had said while less was to leave: in its own words, with counsel's. */
function answerRows(g: Ground): Row[] {
  const { v, language } = g
  const say = consoleWords(language)
  const title = say('record.your_answer')
  const read = v.heard === undefined ? null : toldWords(language)('heard', { at: moment(g, v.heard) })
  const follows = heardSentence(v, g.d.provider.zone, language)
  const last = saidRows(g, title, v, [read, follows === read ? null : follows])
  const earlier = (v.earlier ?? []).flatMap(e =>
    saidRows(g, toldWords(language)(e.followed ? 'earlier.before' : 'earlier.title'), e),
  )
  return [...(last.length > 0 ? last : [[title, say('record.no_answer')] satisfies Row]), ...earlier]
}

function saidRows(
  g: Ground,
  title: string,
  { answer, objection }: Answered,
  heard: readonly (string | null)[] = [],
): Row[] {
  const { language } = g
  const page = demandWords(language)
  const said =
    answer && sentences([dated(g, toldSentence(answer.answer, language), answer.at), ...heard], language)
  return [
    ...(said ? [[title, said] satisfies Row] : []),
    ...(answer?.text ? [[page('review.words'), answer.text] satisfies Row] : []),
    ...(objection
      ? [
          [
            consoleWords(language)('record.objection'),
            dated(g, objectionSentences(objection, g.d.provider.zone, language), objection.at),
          ] satisfies Row,
        ]
      : []),
  ]
}

function consentRows(g: Ground): Row[] {
  const { v, language } = g
  const c = v.consent
  if (!c) return []
  const say = consentWords(language)
  const covers = c.covers.map(item => itemWords(item, language))
  const state = c.revokedAt
    ? say('revoked', { at: moment(g, c.revokedAt) })
    : say(c.verified ? 'verified' : 'waiting')
  const parts = [
    `${say('given', { at: moment(g, c.at) })}${stop(language)}`,
    `${say('covers')}${colon(language)}${list(covers, language)}${comma(language)}${period(c, language)}${stop(language)}`,
    state,
  ]
  return [[say('title'), sentences(parts, language)]]
}

function disclosed(g: Ground): string {
  const { v, language } = g
  const page = demandWords(language)
  if (v.released) {
    const left = partsLeft(v).map(({ items: n, at, sha256: hash }) =>
      page('answered.left', { n, at: moment(g, at), hash }),
    )
    const back = partsLeft(v).map(({ recalled }) =>
      recalled ? page(recalledKey(recalled), { at: moment(g, recalled.at) }) : null,
    )
    const later = laterSentence(v, language)
    // One alone stands without a full stop, as in every record so far.
    if (left.length === 1 && !later && !back[0]) return left.join('')
    const said = left.flatMap((one, i) => [`${one}${stop(language)}`, back[i] ?? null])
    return sentences([...said, later], language)
  }
  return (
    answeredBefore(v, language) ??
    page(v.closedAt || isWithdrawn(v) ? 'given.nothing' : 'given.nothing_so_far')
  )
}

function askedText(a: TenantView['asked'][number], language: Language): string {
  const what = a.categories.map(c => glossary(language).of('category', c))
  return `${a.identifier}${colon(language)}${list(what, language)}${comma(language)}${period(a, language)}`
}

function lineText(
  { d, v, language }: Ground,
  l: TenantView['lines'][number],
  law: (reason: string, under?: string) => Said,
): string {
  const [say, closed] = [consoleWords(language), glossary(language)]
  const line = {
    account: l.identifier ?? '',
    what: closed.of('category', l.category),
    decision: lineWords(v, l, language),
  }
  const said = l.period
    ? say('record.line_period', { ...line, period: period(l.period, language) })
    : say('record.line', line)
  const why = l.reason ? withCite(law(l.reason, l.under).text, l.cite) : ''
  const kind = l.under
    ? `${demandWords(language)('asked.kind')}${colon(language)}${instrumentName(d.packs, l.under, language)}${stop(language)}`
    : null
  const papers = l.wouldSuffice.map(id => instrumentName(d.packs, id, language))
  const suffices = demandWords(language)('answered.suffice', { what: either(papers, language) })
  return sentences(
    [said, kind, why, voluntaryWords(l, language), papers.length > 0 ? suffices : null],
    language,
  )
}

/** Of another party: that it was told, and where it stands. */
function otherText(g: Ground, o: OtherParty): string {
  const say = toldWords(g.language)
  const party = glossary(g.language).of('party', o.role)
  const stands = o.objection
    ? say(`others.${o.objection}`)
    : o.answer
      ? say.of('others', o.answer.answer)
      : null
  const said = stands ?? say(o.told ? 'others.no_answer' : 'others.gone')
  return say('others.line', {
    party,
    said: o.answer ? say('others.at', { said, at: moment(g, o.answer.at) }) : said,
  })
}

function accessItems(d: Deployment, { accesses, matter, language }: RecordFacts): string[] {
  const g: Ground = { d, v: matter.view, language }
  const [say, page] = [consoleWords(language), demandWords(language)]
  if (accesses.length === 0) return [page('looked.nobody')]
  return accesses.map(a => {
    const at = moment(g, a.at)
    const until = page('looked.until', { at: moment(g, a.until) })
    const access = say('record.access', {
      at: a.until === a.at ? at : say('record.at', { what: at, at: until }),
      who: a.who,
      employer: a.employer,
      purpose: a.purpose,
      reads: a.reads.length > 0 ? list(a.reads, language) : page('looked.nothing'),
    })
    return a.words ? `${access}${stop(language)} “${a.words}”` : access
  })
}
