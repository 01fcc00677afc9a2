// One demand, for the tenant: what was asked, what we answered and why, the copy, what can be done, who looked, the receipt.
// Everything on it comes from the tenant's view.
import { html } from 'hono/html'
import type { TenantView } from '../../store/views.ts'
import type { Html } from '../http/page.ts'
import type { Site } from '../http/site.ts'
import { period } from '../letters/when.ts'
import { categoryWords, decisionWords } from '../letters/words.ts'
import { away, list, moment } from '../portal/moment.ts'
import type { AccessLine } from './accesses.ts'
import { saidWords } from './answers.ts'
import { consolePage } from './console.ts'
import type { SavedDraft } from './drafts.ts'
import type { LeafLine } from './receipt.ts'
import {
  askedSentence,
  challengedSentences,
  decidedSentences,
  leafWords,
  mayAnswer,
  stateSentence,
} from './words.ts'

export type MatterFacts = {
  readonly id: string
  readonly view: TenantView
  readonly instrument: (id: string) => string
  readonly accesses: readonly AccessLine[]
  readonly leaves: readonly LeafLine[]
  /** When at the latest the leaves that still wait are public. */
  readonly publicBy: string
  readonly draft: SavedDraft | null
  readonly sent: boolean
  readonly kept: boolean
  readonly now: string
  readonly zone: string
  readonly token: string
}

export function matterPage(site: Site, f: MatterFacts): Html {
  const v = f.view
  return consolePage(site, '/', {
    title: `Demand ${v.reference}`,
    token: f.token,
    script: '/check/check.js',
    body: html`<h1>Demand ${v.reference}</h1>
${f.sent ? html`<div class="notice" data-tone="ok" role="status"><p>We have your answer. It is on record from ${v.answer ? moment(v.answer.at, f.zone) : 'now'}.</p></div>` : ''}
${f.kept ? html`<div class="notice" data-tone="ok" role="status"><p>Your draft is kept. Nothing is sent.</p></div>` : ''}
<p class="lead">${askedSentence(v)} ${decidedSentences(v).join(' ')}</p>
<p class="lead">${stateSentence(v, f.now, f.zone)}</p>
${mayAnswer(v) ? html`<p><a class="button${v.answer ? '' : ' primary'}" href="/demands/${f.id}/answer">${answerWords(f)}</a></p>` : ''}
${short(f)}${asked(f)}${answered(f)}${copy(f)}${doing(f)}${looked(f)}${receipt(f)}`,
  })
}

function answerWords(f: MatterFacts): string {
  if (f.draft) return 'Go on with your draft'
  return f.view.answer ? 'Change your answer' : 'Answer this notice'
}

/** The seven things that an administrator is asked by her own people, each in a line. */
function short(f: MatterFacts): Html {
  const v = f.view
  const given = v.lines.filter(l => l.decision === 'comply' || l.decision === 'narrow')
  const laws = [...new Set(given.map(l => l.cite))]
  const challenged = v.lines.some(l => l.decision === 'challenge')
  return html`<section><h2>In short</h2><dl class="facts">
<dt>Sent to you first?</dt><dd>${redirectShort(v)}</dd>
<dt>What was given</dt><dd>${givenShort(v)}</dd>
<dt>To whom</dt><dd>${v.released ? v.authority : 'nobody'}</dd>
<dt>Which law requires it</dt><dd>${laws.length > 0 ? laws.join('; ') : 'none'}</dd>
<dt>Challenged?</dt><dd>${challenged ? 'Yes, by us: see below.' : `No. ${v.notChallenged ?? ''}`}</dd>
<dt>Who looked at our side</dt><dd><a href="#access">${f.accesses.length === 1 ? 'one access' : `${f.accesses.length} accesses`}</a></dd>
<dt>For your records</dt><dd><a href="/demands/${f.id}/record.pdf" download>Record as PDF</a>, <a href="/demands/${f.id}/record.json" download>as JSON</a>, <a href="#receipt">receipt</a></dd>
</dl></section>`
}

function redirectShort(v: TenantView): string {
  if (!v.redirect.tried) return 'No; the reason is below.'
  const outcomes: Readonly<Record<string, string>> = {
    withdrawn: 'the authority took its demand back',
    went_to_tenant: 'the authority turns to you',
    renewed_to_us: 'the authority demanded it from us again',
  }
  const { outcome } = v.redirect
  return outcome ? `Yes; ${outcomes[outcome] ?? outcome.replaceAll('_', ' ')}.` : 'Yes; no answer yet.'
}

function givenShort(v: TenantView): string {
  if (v.released) return v.released.items === 1 ? 'one item' : `${v.released.items} items`
  return v.closedAt ? 'nothing' : 'nothing so far'
}

function asked(f: MatterFacts): Html {
  const v = f.view
  return html`<section><h2>What they asked</h2>
<dl class="facts">
<dt>Who asked</dt><dd>${v.authority}</dd>
<dt>Kind of paper</dt><dd>${f.instrument(v.instrument)}</dd>
<dt>Their reference</dt><dd>${v.paperReference ?? 'none stated'}</dd>
<dt>Received</dt><dd>${moment(v.receivedAt, f.zone)}</dd>
</dl>
<ul>${v.asked.map(a => html`<li><span class="identifier">${a.identifier}</span>: ${a.categories.map(categoryWords).join(', ')}, ${period(a)}</li>`)}</ul></section>`
}

function answered(f: MatterFacts): Html {
  const v = f.view
  if (v.lines.length === 0)
    return html`<section><h2>What we answer, and why</h2><p>We have not decided yet.</p>${challengedSentences(v).map(sentence => html`<p>${sentence}</p>`)}</section>`
  return html`<section><h2>What we answer, and why</h2>
<ul class="cards">${v.lines.map(
    l => html`<li class="card"><h3>${capital(categoryWords(l.category))}: ${decisionWords(l.decision)}</h3>
${l.identifier ? html`<p class="small"><span class="identifier">${l.identifier}</span>${l.period ? html`, ${period(l.period)}` : ''}</p>` : ''}
<p>${l.reason} <span class="quiet">(${l.cite})</span></p>
${l.wouldSuffice.length > 0 ? html`<p class="small">What would suffice: ${l.wouldSuffice.map(f.instrument).join(', or ')}.</p>` : ''}</li>`,
  )}</ul>
${redirect(v)}
${challengedSentences(v).map(sentence => html`<p>${sentence}</p>`)}
${v.extendedUntil ? html`<p>The authority gave us more time in writing, until ${moment(v.extendedUntil, f.zone)}.</p>` : ''}
${v.notChallenged ? html`<p>Why we did not challenge it: ${v.notChallenged}</p>` : ''}
${v.released ? html`<p>What left of your data: ${v.released.items === 1 ? 'one item' : `${v.released.items} items`}, ${moment(v.released.at, f.zone)}, encrypted to the officer. SHA-256 of the package: <span class="identifier">${v.released.sha256}</span></p>` : ''}</section>`
}

const exceptions: Readonly<Record<string, string>> = {
  agency_renewed_demand: 'the authority demanded it from us again',
  agency_states_redirect_would_harm: 'the authority states that asking you would harm its investigation',
  tenant_is_subject: 'the authority investigates your organisation itself',
  law_has_decided: 'the law has already decided who is asked',
  emergency: 'it was an emergency',
  tenant_unreachable: 'you could not be reached',
}

function redirect(v: TenantView): Html {
  const { tried, exception } = v.redirect
  const first = tried
    ? 'We asked the authority to go to you first.'
    : 'We did not ask the authority to go to you first.'
  const why = exception ? ` The reason on record: ${exceptions[exception] ?? exception}.` : ''
  return html`<p>${first}${why}</p>`
}

function copy(f: MatterFacts): Html {
  const { notice } = f.view
  if (!notice) return html``
  return html`<section><h2>The copy of their paper</h2>
<p><a class="button" href="/demands/${f.id}/copy">Download the copy</a></p>
<dl class="facts">
<dt>SHA-256 of the copy</dt><dd class="identifier">${notice.copySha256}</dd>
<dt>Code in our notice</dt><dd class="code-number">${notice.code}</dd>
<dt>Notice sent</dt><dd>${moment(notice.sentAt, f.zone)}${notice.late ? ', after a duty of secrecy had ended' : ''}</dd>
</dl>
<p>Compare the code with the one in the mail. If it differs, or the mail asks for a password or a payment, the mail is not ours.</p></section>`
}

function doing(f: MatterFacts): Html {
  const v = f.view
  if (!v.notice) return html``
  const given = v.answer
    ? html`<p>${moment(v.answer.at, f.zone)} you told us that ${saidWords(v.answer.answer)}.</p>
${v.answer.text ? html`<blockquote>${v.answer.text}</blockquote>` : ''}
${v.objection ? html`<p>Our counsel ${v.objection.decision === 'upheld' ? 'follows your objection' : 'did not follow your objection'}: ${v.objection.reason}</p>` : ''}`
    : ''
  const can = mayAnswer(v)
    ? html`<p>You can object, ask for time, answer the authority yourself, tell us of a court filing, say that you do not object, or consent. ${v.notice.windowEndsAt > f.now ? html`Your window ends ${moment(v.notice.windowEndsAt, f.zone)}, ${away(v.notice.windowEndsAt, f.now)}.` : ''}</p>
<p><a href="/demands/${f.id}/answer">${v.answer ? 'Change your answer' : 'Choose your answer'}</a></p>`
    : html`<p>The answer has been given, so nothing can be changed here any more. Write to our desk and name ${v.reference} if you want to say something.</p>`
  return html`<section><h2>What you can do now</h2>${given}${can}</section>`
}

function looked(f: MatterFacts): Html {
  const rows = f.accesses.map(
    a => html`<tr><td>${moment(a.at, f.zone)}<br><span class="small quiet">until ${moment(a.until, f.zone)}</span></td>
<td>${a.who}<br><span class="small quiet">${a.employer}</span></td>
<td>${a.reads.length > 0 ? capital(list(a.reads)) : 'nothing was opened'}</td>
<td>${capital(a.purpose)}${a.words ? html`<br><q>${a.words}</q>` : ''}</td></tr>`,
  )
  return html`<section id="access"><h2>Who at our side looked at what</h2>
${
  rows.length === 0
    ? html`<p>Nobody has opened it at our desk yet.</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="Accesses"><table><thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">Why</th></tr></thead><tbody>${rows}</tbody></table></div>`
}
<p class="small quiet">Our people open a demand only under a grant: one person, one demand, one purpose, a short time. Each line is one. Of your data that we collect nobody reads anything: a program filters and seals it.</p></section>`
}

function receipt(f: MatterFacts): Html {
  const waiting = f.leaves.filter(l => l.index === null)
  const ready = f.leaves.length > waiting.length
  return html`<section id="receipt"><h2>Receipt</h2>
<p>We write each step into a public log that we cannot change afterwards. The log shows only sealed values; your receipt opens those of this demand, for you alone.</p>
<ul>${f.leaves.map(
    l =>
      html`<li>${leafWords(l.kind, l.own)}, ${moment(l.at, f.zone)}: ${l.index === null ? 'written here, not in the log yet' : `leaf ${l.index} of the log`}</li>`,
  )}</ul>
${waiting.length > 0 ? html`<p>${waiting.length === 1 ? 'One step waits' : `${waiting.length} steps wait`} for the log, until ${moment(f.publicBy, f.zone)} at the latest. ${ready ? 'The receipt grows by then; you can fetch it again.' : 'Your receipt will be here then.'}</p>` : ''}
${ready ? html`<p><a class="button" href="/demands/${f.id}/receipt.json">Download the receipt</a></p>` : ''}
${checkHere(f, ready)}
<h3>Check it later, without us</h3>
<p>On a computer that is yours, with Duly installed and no network needed:</p>
<pre>duly verify receipt.json --trust trust.json</pre>
<p>It needs our <a href="/trust.json" download>trust file</a>: which keys sign our log, and who witnesses it. The check says what holds, and what it cannot show.</p></section>`
}

/** Hidden until its script runs. */
function checkHere(f: MatterFacts, ready: boolean): Html {
  const { id } = f
  return html`<div id="check" data-receipt="/demands/${id}/receipt.json" data-copy="/demands/${id}/copy" hidden>
<h3>Check it here</h3>
${
  ready
    ? html`<p>Your browser does the check, with the trust file from this site. Choose one that you kept elsewhere, and it also shows whose log it is.</p>
<div class="field"><label for="check-trust">A trust file that you kept (if you have one)</label><input type="file" id="check-trust" accept=".json"></div>`
    : html`<p>There is nothing to check before the log has the first step.</p>`
}
<p><button type="button" id="check-start"${ready ? '' : html` disabled`}>Check the receipt</button></p>
<div id="check-result" role="status" aria-live="polite"></div></div>`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
