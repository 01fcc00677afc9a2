// The officer's pages: the demands of its authority, one demand with its answer, letters, package and messages.
import { html } from 'hono/html'
import { authorityWords } from '../../../words/faces/authority.ts'
import { frameWords } from '../../../words/faces/frame.ts'
import { glossary } from '../../../words/faces/glossary.ts'
import type { Said } from '../../../words/faces/law.ts'
import { away, colon, either, size } from '../../../words/when.ts'
import type { Html } from '../../http/page.ts'
import type { Reader } from '../../http/reader.ts'
import type { Site } from '../../http/site.ts'
import type { Provider } from '../../provider.ts'
import { keyField, olderLink, portalPage, tokenField } from '../portal/frame.ts'
import { citedHtml, lawNoteHtml } from '../portal/law-text.ts'
import { code, link, strong } from '../portal/link.ts'
import { moment as momentIn } from '../portal/moment.ts'
import { recorded } from '../portal/recorded.ts'
import { fillingOf, type Returned } from '../portal/returned.ts'
import { type AnswerGroup, answerGroups, type DemandPage, type OfficerDemand } from './demands.ts'
import type { PackageState } from './package.ts'
import { toneOf } from './status-tone.ts'

export type Ground = {
  readonly now: string
  readonly zone: string
  readonly token: string
  readonly reader: Reader
  /** For the forms of this page (`keyField`). */
  readonly key: string
  readonly returned?: Returned | null
}

function moment(iso: string, f: Ground): Html {
  return momentIn(iso, f.zone, f.reader.language)
}

export type ListFacts = Ground &
  DemandPage & {
    readonly authority: string
    /** Whether answers can be sealed to this officer at all. */
    readonly hasKey: boolean
    readonly provider: Provider
  }

export function listPage(site: Site, f: ListFacts): Html {
  const say = authorityWords(f.reader.language)
  const { intake } = f.provider.mail
  return portalPage(site, {
    title: say('list.title'),
    token: f.token,
    reader: f.reader,
    body: html`<h1>${say('list.title')}</h1>
<p class="quiet">${recorded(f.authority)}</p>
<p class="lead">${readySentence(f)}</p>
${f.hasKey ? '' : html`<div class="notice" data-tone="warn"><p>${say('key.none')}</p><p><a class="button primary" href="/key">${say('key.go')}</a></p></div>`}
${f.demands.length === 0 ? empty(f) : html`<ul class="cards">${f.demands.map(d => card(d, f))}</ul>`}
${olderLink(f.more, f.reader)}
<section><h2>${say('send.title')}</h2>
<p>${say.rich('send.how', { address: html`<a href="mailto:${intake}">${intake}</a>` })}</p>
<p>${say.rich('send.reach', { reach: link('/reach') })}</p>
<p>${say('send.emergency', f.provider.contact)}</p></section>
<section><h2><a href="/key">${say('key.title')}</a></h2></section>
<section><h2><a href="/passkeys">${frameWords(f.reader.language)('passkeys.title')}</a></h2></section>`,
  })
}

function readySentence(f: ListFacts): string {
  const ready = f.demands.filter(d => d.view.status === 'ready').length
  return authorityWords(f.reader.language)(f.more === null ? 'ready' : 'ready_below', { n: ready })
}

function card({ id, view }: OfficerDemand, f: Ground): Html {
  const say = authorityWords(f.reader.language)
  const theirs = view.paperReference ? say('card.yours', { reference: view.paperReference }) : ''
  return html`<li class="card"><h2><a href="/demands/${id}">${view.reference}${theirs ? `: ${theirs}` : ''}</a></h2>
<p><span class="badge" data-tone="${toneOf(view.status)}">${say(`state.${view.status}`)}</span> <span class="quiet small">· ${say.rich('card.received', { at: moment(view.receivedAt, f) })}</span></p>
<p>${say(`state.${view.status}.next`)}</p></li>`
}

function empty(f: Ground): Html {
  const say = authorityWords(f.reader.language)
  return html`<div class="notice"><p class="notice-title">${say('empty.title')}</p>
<p>${say('empty.text')}</p></div>`
}

export type DemandFacts = Ground & {
  readonly demand: OfficerDemand
  readonly package: PackageState
  /** Of each of `view.packages`, in their order. */
  readonly packages: readonly PackageState[]
  readonly instrument: (id: string) => string
  /** A reason of the law packs, in the reader's language. */
  readonly law: (reason: string) => Said
  readonly said: string | null
  readonly provider: Provider
}

export function demandPage(site: Site, f: DemandFacts): Html {
  const { view } = f.demand
  const say = authorityWords(f.reader.language)
  const title = say('demand.title', { reference: view.reference })
  return portalPage(site, {
    title,
    token: f.token,
    reader: f.reader,
    returned: f.returned,
    back: { href: '/', text: say('list.title') },
    body: html`<h1>${title}</h1>
${f.said ? html`<div class="notice" data-tone="ok" role="status"><p>${f.said}</p></div>` : ''}
<p class="lead"><strong>${say(`state.${view.status}`)}.</strong> ${say(`state.${view.status}.next`)}</p>
<dl class="facts">
<dt>${say('facts.yours')}</dt><dd>${view.paperReference === null ? say('facts.none') : recorded(view.paperReference)}</dd>
<dt>${say('facts.served')}</dt><dd>${moment(view.servedAt, f)}</dd>
<dt>${say('facts.received')}</dt><dd>${moment(view.receivedAt, f)}</dd>
</dl>
${packagePart(f)}${lostKeyPart(f)}${earlierPackages(f)}${answers(f)}${letters(f)}${messages(f)}${withdrawing(f)}`,
  })
}

function packagePart(f: DemandFacts): Html {
  const { view, id } = f.demand
  const { language } = f.reader
  const say = authorityWords(language)
  if (f.package.is === 'none') return html``
  if (f.package.is === 'waiting')
    return html`<section><h2>${say('package.title')}</h2><p>${say('package.waits')}</p></section>`
  if (f.package.is === 'recalled')
    return html`<section><h2>${say('package.title')}</h2><div class="notice" data-tone="danger"><p>${say.rich('package.recalled', { at: moment(f.package.at, f) })}</p></div></section>`
  if (f.package.is === 'expired')
    return html`<section><h2>${say('package.title')}</h2><p>${say.rich('package.expired', { at: moment(view.package?.expiresAt ?? f.now, f) })}</p></section>`
  const p = f.package.package
  const receipt = {
    file: link(`/demands/${id}/release-receipt.json`, { download: true }),
    trust: link('/trust.json', { download: true }),
    code,
    command: 'duly verify release-receipt.json --trust trust.json',
  }
  return html`<section><h2>${say('package.title')}</h2>
<p><a class="button${view.status === 'fetched' ? '' : ' primary'}" href="/demands/${id}/open">${say('open.title')}</a> <a class="button" href="/demands/${id}/package" download>${say('package.download')}</a></p>
<dl class="facts">
<dt>${say('package.size')}</dt><dd>${say('package.bytes', { size: size(p.size, language), n: p.size })}</dd>
<dt>SHA-256</dt><dd class="identifier">${p.sha256}</dd>
<dt>${say('package.until')}</dt><dd>${moment(p.expiresAt, f)}, ${away(p.expiresAt, f.now, language)}</dd>
<dt>${say('package.need')}</dt><dd>${say('package.key')}</dd>
</dl>
<p>${say('package.open')}</p>
<pre>age -d -i YOUR-KEY ${view.reference}.age | tar x</pre>
<p>${say.rich('package.receipt', receipt)}</p>
${view.status === 'fetched' ? html`<p>${say('package.confirmed')}</p>` : confirmForm(f)}</section>`
}

/** Their key is gone: they say so, make another, and are called. */
function lostKeyPart(f: DemandFacts): Html {
  const { view, id } = f.demand
  const say = authorityWords(f.reader.language)
  const title = html`<h2 id="lost-key">${say('lost_key.title')}</h2>`
  const own = { key: link('/key') }
  if (view.lostKey) {
    const { at, erased } = view.lostKey
    return html`<section>${title}<div class="notice"><p>${say.rich('lost_key.told', { at: moment(at, f) })}</p>
<p>${erased ? say('lost_key.erased') : say.rich('lost_key.then', own)}</p></div></section>`
  }
  if (!view.package || view.package.recalledAt || view.status === 'closed') return html``
  return html`<section>${title}<p>${say.rich('lost_key.means', own)}</p>
<form method="post" action="/demands/${id}/lost-key">${tokenField(f.token)}${keyField(f.key)}
<input type="hidden" name="sha256" value="${view.package.sha256}"><p><button>${say('lost_key.do')}</button></p></form></section>`
}

/** Where the answer goes out in parts: those before the last one, each with what it holds, its file and its receipt. */
function earlierPackages(f: DemandFacts): Html {
  const { view, id } = f.demand
  const say = authorityWords(f.reader.language)
  const closed = glossary(f.reader.language)
  const all = view.packages ?? []
  if (all.length === 0) return html``
  const items = all.map((p, i) => {
    const holds = p.holds.map(category => closed.of('category', category)).join(', ')
    const title = say.rich('package.part', { n: p.number, at: moment(p.at, f), holds })
    const ready = f.packages[i]?.is === 'ready'
    const file = html`<p><a href="/demands/${id}/open?part=${p.number}">${say('open.title')}</a></p>
<p><a href="/demands/${id}/package?part=${p.number}" download>${say('package.download')}</a></p>
<p><a href="/demands/${id}/release-receipt.json?part=${p.number}" download>release-receipt.json</a></p>`
    const follows =
      p.kind === 'first' || p.kind === 'next' ? '' : html`<p>${say(`package.kind.${p.kind}`)}</p>`
    const recall = p.recalledAt
      ? html`<p><strong>${say.rich('package.recalled', { at: moment(p.recalledAt, f) })}</strong></p>`
      : ''
    return html`<li class="card"><h3>${title}</h3>${follows}${recall}
<p class="identifier">SHA-256 ${p.sha256}</p>${ready ? file : ''}${p.fetchedAt ? html`<p>${say('package.confirmed')}</p>` : ''}</li>`
  })
  return html`<section><ul class="cards">${items}</ul></section>`
}

function confirmForm(f: DemandFacts): Html {
  const say = authorityWords(f.reader.language)
  const action = `/demands/${f.demand.id}/confirm`
  const fill = fillingOf(f.returned, action)
  return html`<h3>${say('confirm.title')}</h3>
<form method="post" action="${action}"${fill.mark}>${tokenField(f.token)}${keyField(f.key)}
<div class="field"><label for="sha256">${say('confirm.hash')}</label>
<p class="hint" id="sha256-hint">${say('confirm.hint')}</p>
${fill.problem('sha256')}<input id="sha256" name="sha256" required autocomplete="off" spellcheck="false"${fill.marks('sha256', 'sha256-hint')} value="${fill.text('sha256')}"></div>
<p><button>${say('confirm.button')}</button></p></form>`
}

function answers(f: DemandFacts): Html {
  const groups = answerGroups(f.demand.view)
  if (groups.length === 0) return html``
  return html`<section><h2>${authorityWords(f.reader.language)('answer.title')}</h2><ul class="cards">${groups.map(g => answerCard(g, f))}</ul>
${lawNoteHtml(
  groups.map(g => f.law(g.reason)),
  f.reader.language,
)}</section>`
}

function answerCard(g: AnswerGroup, f: DemandFacts): Html {
  const say = authorityWords(f.reader.language)
  const closed = glossary(f.reader.language)
  const words = closed.of('category', g.category)
  const suffice = {
    b: strong,
    what: either(g.wouldSuffice.map(f.instrument), f.reader.language),
    address: f.provider.mail.intake,
    reference: f.demand.view.reference,
  }
  return html`<li class="card"><h3>${words.slice(0, 1).toUpperCase()}${words.slice(1)}${colon(f.reader.language)}${closed.of('decision', g.decision)}</h3>
<p>${citedHtml(f.law(g.reason), g.cite, f.reader.language)}</p>
${g.wouldSuffice.length > 0 ? html`<p>${say.rich('answer.suffice', suffice)}</p>` : ''}</li>`
}

function letters(f: DemandFacts): Html {
  const say = authorityWords(f.reader.language)
  const { view, id } = f.demand
  return html`<section><h2>${say('letters.title')}</h2>
${
  view.letters.length === 0
    ? html`<p>${say('letters.none')}</p>`
    : html`<ul>${view.letters.map(
        (l, i) =>
          html`<li>${l.document ? html`<a href="/demands/${id}/letters/${i + 1}" download>${recorded(l.subject)}</a> (PDF)` : recorded(l.subject)}, <span class="quiet">${moment(l.at, f)}</span>${l.back ? html`<br><strong>${say('letters.back')}</strong>` : ''}</li>`,
      )}</ul>`
}
<p class="small quiet">${say('letters.ours')}</p></section>`
}

function messages(f: DemandFacts): Html {
  const say = authorityWords(f.reader.language)
  const { view, id } = f.demand
  const action = `/demands/${id}/messages`
  const fill = fillingOf(f.returned, action)
  return html`<section><h2>${say('messages.title')}</h2>
${view.messages.length === 0 ? html`<p>${say('letters.none')}</p>` : html`<ul class="cards">${view.messages.map(m => html`<li class="card"><p><strong>${m.from === 'officer' ? say('messages.you') : f.provider.name}</strong> <span class="quiet small">${moment(m.at, f)}</span></p><p dir="auto">${m.text}</p></li>`)}</ul>`}
<form method="post" action="${action}"${fill.mark}>${tokenField(f.token)}${keyField(f.key)}
<div class="field"><label for="text">${say('messages.write')}</label>${fill.problem('text')}<textarea id="text" name="text" rows="4" maxlength="8000" dir="auto" required${fill.marks('text')}>
${fill.text('text')}</textarea></div>
<p><button>${say('messages.send')}</button></p></form></section>`
}

/** At every step before the answer is out; what is withdrawn stays withdrawn. */
function withdrawing(f: DemandFacts): Html {
  const { view, id } = f.demand
  if (!['received', 'being_checked', 'answered'].includes(view.status)) return html``
  const say = authorityWords(f.reader.language)
  const action = `/demands/${id}/withdraw`
  const fill = fillingOf(f.returned, action)
  return html`<section><h2>${say('withdraw.title')}</h2>
<p>${say('withdraw.means')}</p>
<form method="post" action="${action}"${fill.mark}>${tokenField(f.token)}${keyField(f.key)}
<div class="field"><label for="reason">${say('withdraw.reason')}</label><textarea id="reason" name="reason" rows="2" maxlength="2000" dir="auto">
${fill.text('reason')}</textarea></div>
<div class="field">${fill.problem('sure')}<label><input type="checkbox" name="sure" value="yes" required${fill.marks('sure')}> ${say('withdraw.sure')}</label></div>
<p><button>${say('withdraw.do')}</button></p></form></section>`
}
