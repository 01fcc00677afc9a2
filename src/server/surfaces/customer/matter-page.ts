// One demand, for the tenant: what was asked, what we answered and why, the copy, what can be done, who looked, the receipt.
// Everything on it comes from the tenant's view.
import { html } from 'hono/html'
import { partsLeft, recalledKey } from '../../../store/views/parts-left.ts'
import type { OtherParty, TenantView } from '../../../store/views/tenant-view.ts'
import { answeringWords } from '../../../words/faces/answering.ts'
import { demandWords } from '../../../words/faces/demand.ts'
import { glossary, period } from '../../../words/faces/glossary.ts'
import type { Said } from '../../../words/faces/law.ts'
import { partialWords } from '../../../words/faces/partial.ts'
import { toldWords } from '../../../words/faces/told.ts'
import { away, colon, either, list, sentences } from '../../../words/when.ts'
import type { Html } from '../../http/page.ts'
import type { Site } from '../../http/site.ts'
import type { Provider } from '../../provider.ts'
import { answeredBefore } from '../portal/answered-before.ts'
import { citedHtml, lawNote } from '../portal/law-text.ts'
import { moment } from '../portal/moment.ts'
import { recorded } from '../portal/recorded.ts'
import { stackedTable } from '../portal/table.ts'
import type { AccessLine } from './accesses.ts'
import { aboutSentence } from './answering/about.ts'
import { consentPart, voluntaryWords } from './answering/consent.ts'
import type { SavedDraft } from './answering/drafts.ts'
import { consolePage, type Ground } from './console.ts'
import {
  askedSentence,
  authorityOf,
  challengedSentences,
  decidedSentences,
  heardSentence,
  isChallenged,
  isKeptBack,
  isWindowOpen,
  isWithdrawn,
  lineWords,
  mayAnswer,
  mayWithdraw,
  nextSentence,
  objectionSentences,
  stateSentence,
  toldSentence,
  whyUnawaited,
  widerSentence,
  withheldSentence,
} from './demand-sentences.ts'
import type { LeafLine } from './record/receipt.ts'
import { receiptPart } from './record/receipt-part.ts'
import { shortPart } from './short-part.ts'

export type MatterFacts = Ground & {
  readonly id: string
  readonly view: TenantView
  readonly provider: Provider
  readonly instrument: (id: string) => string
  /** A reason of the law packs, in the reader's language; `under`: by the line's own kind of paper. */
  readonly law: (reason: string, under?: string) => Said
  readonly accesses: readonly AccessLine[]
  readonly leaves: readonly LeafLine[]
  /** When at the latest the leaves that still wait are public. */
  readonly publicBy: string
  readonly draft: SavedDraft | null
  readonly sent: boolean
  readonly kept: boolean
}

export function matterPage(site: Site, f: MatterFacts): Html {
  const v = f.view
  const { language } = f.reader
  const say = demandWords(language)
  return consolePage(site, '/', {
    title: say('demand.title', { reference: v.reference }),
    token: f.token,
    reader: f.reader,
    returned: f.returned,
    // Where the receipt is kept back there is nothing to check.
    ...(v.withheld ? {} : { script: '/check/check.js' }),
    body: html`<h1>${say('demand.title', { reference: v.reference })}</h1>
${f.sent ? html`<div class="notice" data-tone="ok" role="status"><p>${v.answer ? say.rich('demand.have_answer', { at: at(f, v.answer.at) }) : say('demand.have_answer_now')}</p></div>` : ''}
${f.kept ? html`<div class="notice" data-tone="ok" role="status"><p>${say('demand.kept')}</p></div>` : ''}
${v.notice?.late ? html`<div class="notice" role="note"><p>${toldWords(language)('late')}</p></div>` : ''}
<p class="lead">${askedSentence(v, language)} ${decidedSentences(v, language).join(' ')}</p>
<p class="lead">${stateSentence(v, f.now, f.zone, language)} ${nextSentence(v, f.now, language) ?? ''}</p>
${v.notice?.further?.wider ? html`<div class="notice" role="note"><p>${widerSentence(v, f.zone, language)}</p></div>` : ''}
${v.withheld ? html`<div class="notice" role="note"><p>${withheldSentence(v, language)}</p></div>` : ''}
${mayAnswer(v) ? html`<p><a class="button${v.answer ? '' : ' primary'}" href="/demands/${f.id}/answer">${say(answerKey(f))}</a></p>` : ''}
${shortPart(f)}${asked(f)}${answered(f)}${copy(f)}${doing(f)}${consentPart(f)}${looked(f)}${receiptPart(f)}`,
  })
}

function at(f: MatterFacts, iso: string): Html {
  return moment(iso, f.zone, f.reader.language)
}

function answerKey(f: MatterFacts) {
  if (f.draft) return 'demand.go_on'
  return f.view.answer ? 'demand.change_answer' : 'demand.answer'
}

function asked(f: MatterFacts): Html {
  const v = f.view
  const { language } = f.reader
  const say = demandWords(language)
  const words = (categories: readonly string[]) =>
    list(
      categories.map(c => glossary(language).of('category', c)),
      language,
    )
  return html`<section><h2>${say('asked.title')}</h2>
<dl class="facts">
<dt>${say('asked.who')}</dt><dd>${recorded(authorityOf(v, f.reader.language))}</dd>
${v.instrument ? html`<dt>${say('asked.kind')}</dt><dd>${recorded(list([v.instrument, ...(v.alsoUnder ?? [])].map(f.instrument), f.reader.language))}</dd>` : ''}
${v.withheld ? '' : html`<dt>${say('asked.reference')}</dt><dd>${v.paperReference === null ? say('asked.no_reference') : recorded(v.paperReference)}</dd>`}
<dt>${say('asked.received')}</dt><dd>${at(f, v.receivedAt)}</dd>
</dl>
<ul>${v.asked.map(a => html`<li><span class="identifier">${a.identifier}</span>${colon(language)}${words(a.categories)}, ${period(a, language)}</li>`)}</ul></section>`
}

function answered(f: MatterFacts): Html {
  const v = f.view
  const { language } = f.reader
  const say = demandWords(language)
  const challenges = challengedSentences(v, language).map(sentence => html`<p>${sentence}</p>`)
  const title = html`<h2>${say('answered.title')}</h2>`
  const empty = v.withheld?.includes('content')
    ? toldWords(language)('withheld.answer')
    : (answeredBefore(v, language) ?? say('answered.not_yet'))
  if (v.lines.length === 0) return html`<section>${title}<p>${empty}</p>${challenges}</section>`
  return html`<section>${title}
${wording(f)}
<ul class="cards">${v.lines.map(l => answerCard(f, l))}</ul>
${redirect(f)}
${challenges}
${v.extendedUntil ? html`<p>${say.rich('answered.extended', { at: at(f, v.extendedUntil) })}</p>` : ''}
${v.notChallenged && !isChallenged(v) ? html`<p>${say('answered.not_challenged', { why: v.notChallenged })}</p>` : ''}
${partsLeft(v).map(part => html`<p>${say.rich('answered.left', { n: part.items, at: at(f, part.at), hash: html`<span class="identifier">${part.sha256}</span>` })}${part.recalled ? html` ${say.rich(recalledKey(part.recalled), { at: at(f, part.recalled.at) })}` : ''}</p>`)}</section>`
}

/** In which language reasons stand, and which wording decides. */
function wording(f: MatterFacts): Html {
  const { language } = f.reader
  if (language === 'en') return html``
  const reasons = f.view.lines.filter(l => l.reason).map(l => f.law(l.reason, l.under))
  const text = sentences(
    [lawNote(reasons, language), demandWords(language)('answered.as_recorded')],
    language,
  )
  return html`<p class="small quiet">${text}</p>`
}

function answerCard(f: MatterFacts, l: TenantView['lines'][number]): Html {
  const { language } = f.reader
  const say = demandWords(language)
  const category = glossary(language).of('category', l.category)
  const decision = lineWords(f.view, l, language)
  const what = either(l.wouldSuffice.map(f.instrument), language)
  return html`<li class="card"><h3>${capital(category)}${colon(language)}${decision}</h3>
${l.identifier ? html`<p class="small"><span class="identifier">${l.identifier}</span>${l.period ? html`, ${period(l.period, language)}` : ''}</p>` : ''}
${l.under ? html`<p class="small">${say('asked.kind')}${colon(language)}${recorded(f.instrument(l.under))}</p>` : ''}
${l.reason ? html`<p>${citedHtml(f.law(l.reason, l.under), l.cite, language)}</p>` : ''}
${l.voluntary ? html`<p>${voluntaryWords(l, language)}</p>` : ''}
${l.wouldSuffice.length > 0 ? html`<p class="small">${say('answered.suffice', { what })}</p>` : ''}</li>`
}

function redirect(f: MatterFacts): Html {
  const { tried, outcome, exception } = f.view.redirect
  const { language } = f.reader
  const say = demandWords(language)
  const reason = exception
    ? say('redirected.why', { reason: glossary(language).of('exception', exception) })
    : ''
  // The sentences above say that it is being asked: the letter is not out yet.
  if (!tried && f.view.lines.some(l => l.decision === 'redirect')) return html``
  if (!tried) return html`<p>${say('redirected.not_tried')} ${reason}</p>`
  // Under a secrecy about who asks, what became of it is not told either.
  if (f.view.withheld) return html`<p>${say('redirected.tried')}</p>`
  return html`<p>${say('redirected.tried')} ${toldWords(language).of('redirect', outcome ?? 'open')}</p>`
}

function copy(f: MatterFacts): Html {
  const { notice } = f.view
  if (!notice) return html``
  const say = demandWords(f.reader.language)
  return html`<section><h2>${say('copy.title')}</h2>
${f.view.withheld ? html`<p>${partialWords(f.reader.language)('copy')} ${toldWords(f.reader.language)('withheld.copy')}</p>` : html`<p><a class="button" href="/demands/${f.id}/copy">${say('copy.download')}</a></p>`}
<dl class="facts">
<dt>${say('copy.hash')}</dt><dd class="identifier">${notice.copySha256}</dd>
<dt>${say('copy.code')}</dt><dd class="code-number">${notice.code}</dd>
<dt>${say('copy.sent')}</dt><dd>${at(f, notice.sentAt)}${notice.late ? `, ${say('copy.late')}` : ''}</dd>
${notice.further ? html`<dt>${say('copy.further')}</dt><dd>${at(f, notice.further.at)}${isKeptBack(notice.further) ? `, ${say('copy.late')}` : ''}</dd>` : ''}
</dl>
<p>${say('copy.compare')}</p></section>`
}

function doing(f: MatterFacts): Html {
  const v = f.view
  if (!v.notice) return html``
  const { language } = f.reader
  const say = demandWords(language)
  const heard = heardSentence(v, f.zone, language)
  const given = v.answer
    ? html`<p>${toldSentence(v.answer.answer, language)} (${at(f, v.answer.at)}) ${aboutSentence(v.answer, language) ?? ''}</p>
${v.answer.text ? html`<blockquote dir="auto">${v.answer.text}</blockquote>` : ''}
${heard ? html`<p>${heard}</p>` : ''}
${v.objection ? html`<p>${objectionSentences(v.objection, f.zone, language)}</p>${withdrawing(f)}` : ''}`
    : ''
  const ends = v.notice.windowEndsAt
  const window = { at: moment(ends, f.zone, language), away: away(ends, f.now, language) }
  const { longer, grown } = v.notice
  const more = longer ? html`<p dir="auto">${toldWords(language)('do.longer', { why: longer })}</p>` : ''
  const why = grown ? html`<p>${toldWords(language)(`do.${grown.why}`)}</p>` : ''
  const can = mayAnswer(v)
    ? html`<p>${v.answer ? toldWords(language)(v.released ? 'later.change' : 'do.change') : say('do.can')} ${isWindowOpen(v, f.now) && !whyUnawaited(v) ? say.rich('do.window', window) : ''} ${isWindowOpen(v, f.now) && !whyUnawaited(v) && v.notice.newAlone ? say('do.window_new') : ''}</p>
<p><a href="/demands/${f.id}/answer">${say(v.answer ? 'demand.change_answer' : 'do.choose')}</a></p>`
    : html`<p>${isWithdrawn(v) ? toldWords(language)('do.withdrawn') : v.closedAt && !v.released ? toldWords(language)('do.closed') : say('do.over')}</p>`
  const { contact, mail } = f.provider
  const us = {
    ...contact,
    address: html`<span class="identifier">${mail.intake}</span>`,
    reference: v.reference,
  }
  return html`<section><h2>${say('do.title')}</h2>${given}${more}${why}${can}${earlier(f)}${others(f)}<p>${toldWords(language).rich('do.desk', us)}</p></section>`
}

/** The way to the page that asks once more. */
function withdrawing(f: MatterFacts): Html {
  if (!mayWithdraw(f.view)) return html``
  const say = answeringWords(f.reader.language)
  return html`<p><a class="button" href="/demands/${f.id}/objection">${say('withdraw')}</a></p>`
}

/** Of the other parties of its chain: that they were told, and where they stand. */
function others(f: MatterFacts): Html {
  const { language } = f.reader
  const all = f.view.others ?? []
  if (all.length === 0) return html``
  const say = toldWords(language)
  const where = (o: OtherParty) => {
    if (!o.answer) return say(o.told ? 'others.no_answer' : 'others.gone')
    const said = o.objection ? say(`others.${o.objection}`) : say.of('others', o.answer.answer)
    return say.rich('others.at', { said, at: at(f, o.answer.at) })
  }
  const party = (o: OtherParty) => capital(glossary(language).of('party', o.role))
  return html`<h3>${say('others.title')}</h3>
<ul>${all.map(o => html`<li>${say.rich('others.line', { party: party(o), said: where(o) })}</li>`)}</ul>
<p class="small quiet">${say('others.note')}</p>`
}

/** What it said while less was to leave stays on its record. */
function earlier(f: MatterFacts): Html {
  const { language } = f.reader
  const said = f.view.earlier ?? []
  if (said.length === 0) return html``
  const less = said.every(s => !s.followed)
  return html`<h3>${toldWords(language)(less ? 'earlier.title' : 'earlier.before')}</h3>
${said.map(
  ({
    answer,
    objection,
  }) => html`${answer ? html`<p>${toldSentence(answer.answer, language)} (${at(f, answer.at)}) ${aboutSentence(answer, language) ?? ''}</p>` : ''}
${answer?.text ? html`<blockquote dir="auto">${answer.text}</blockquote>` : ''}
${objection ? html`<p>${objectionSentences(objection, f.zone, language)}</p>` : ''}`,
)}`
}

function looked(f: MatterFacts): Html {
  const { language } = f.reader
  const say = demandWords(language)
  const rows = f.accesses.map(a => [
    a.until === a.at
      ? at(f, a.at)
      : html`${at(f, a.at)}<br><span class="small quiet">${say.rich('looked.until', { at: at(f, a.until) })}</span>`,
    html`${a.who}<br><span class="small quiet">${a.employer}</span>`,
    a.reads.length > 0 ? capital(list(a.reads, language)) : say('looked.nothing'),
    html`${capital(a.purpose)}${a.words ? html`<br><q dir="auto">${a.words}</q>` : ''}`,
  ])
  const heads = (['looked.when', 'looked.who', 'looked.what', 'looked.why'] as const).map(key => say(key))
  return html`<section id="access"><h2>${say('looked.title')}</h2>
${rows.length === 0 ? html`<p>${say('looked.nobody')}</p>` : stackedTable(say('looked.table'), heads, rows)}
<p class="small quiet">${say('looked.rule')}</p></section>`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
