// Who of the tenant is told, and by which mail; the feed's address. Changes wait for the old contact.
import { html } from 'hono/html'
import { type MailKind, mailKinds } from '../../../../directory/tenant-entry.ts'
import { consoleWords } from '../../../../words/faces/console.ts'
import { demandWords } from '../../../../words/faces/demand.ts'
import { frameWords } from '../../../../words/faces/frame.ts'
import { asLanguage, languageNames, languages } from '../../../../words/languages.ts'
import { list } from '../../../../words/when.ts'
import type { Html } from '../../../http/page.ts'
import type { Site } from '../../../http/site.ts'
import type { Provider } from '../../../provider.ts'
import type { Wait } from '../../../tenants/waits.ts'
import { keyField, tokenField } from '../../portal/frame.ts'
import { moment } from '../../portal/moment.ts'
import { recorded } from '../../portal/recorded.ts'
import { fillingOf } from '../../portal/returned.ts'
import { consolePage, type Ground } from '../console.ts'
import { type DigestTime, digestTimes } from '../digest.ts'
import { type EntryRead, entryReadsPart } from '../entry-reads.ts'
import type { Feed } from '../programs/feed.ts'
import type { OpenChange, OwnContact } from './contacts.ts'
import { newcomerPart } from './newcomers.ts'

export type ContactsFacts = Ground & {
  readonly contacts: readonly OwnContact[]
  readonly changes: readonly OpenChange[]
  readonly newcomers: readonly Wait[]
  readonly entryReads: readonly EntryRead[]
  readonly feed: Feed | null
  /** Shown once, when it was just made. */
  readonly feedUrl: string | null
  readonly said: string | null
  /** Who looks at the page. */
  readonly me: string
  readonly digest: DigestTime | null
  /** Whom to call: a change cannot be confirmed where nobody reads the old contact's mail. */
  readonly help: Provider['contact']
}

/** What a contact gets, in a list; nothing is said too. */
function got(kinds: readonly MailKind[], f: Ground): string {
  const say = consoleWords(f.reader.language)
  const words = kinds.map(kind => say(`contacts.${kind}`))
  return words.length > 0 ? list(words, f.reader.language) : say('contacts.no_mail')
}

function languageWords(code: string | null, f: Ground): string {
  if (!code) return consoleWords(f.reader.language)('contacts.as_contract')
  const known = asLanguage(code)
  return known ? languageNames[known] : code
}

export function contactsPage(site: Site, f: ContactsFacts): Html {
  const say = consoleWords(f.reader.language)
  const title = demandWords(f.reader.language)('nav.contacts')
  return consolePage(site, '/contacts', {
    title,
    token: f.token,
    reader: f.reader,
    returned: f.returned,
    body: html`<h1>${title}</h1>
${f.said ? html`<div class="notice" role="status"><p>${f.said}</p></div>` : ''}
<p class="lead">${say('contacts.lead')}</p>
${f.newcomers.map(wait => newcomerPart(wait, f))}
${f.changes.map(change => openChange(change, f))}
<ul class="cards">${f.contacts.map(
      contact => html`<li class="card"><h2>${recorded(contact.name)}</h2>
<p><span class="identifier">${contact.mail}</span> · ${languageWords(contact.language, f)} · ${say('contacts.gets', { what: got(contact.receives, f) })}</p>
${leftPart(f, contact)}
<details${isBack(f, contact) ? html` open` : ''}><summary>${say('contacts.change')}</summary>${form(f, contact)}</details></li>`,
    )}</ul>
<section><h2>${say('contacts.another')}</h2><details${isBack(f, null) ? html` open` : ''}><summary>${say('contacts.add')}</summary>${form(f, null)}</details></section>
${entryReadsPart(f.entryReads, f)}
${digestPart(f)}
${feed(f)}`,
  })
}

function actionOf(contact: OwnContact | null): string {
  return `/contacts/${contact?.id ?? 'new'}`
}

function isBack(f: ContactsFacts, contact: OwnContact | null): boolean {
  return fillingOf(f.returned, actionOf(contact)).isBack
}

/** That somebody has left, or that it is said; only who it is said of contradicts. */
function leftPart(f: ContactsFacts, contact: OwnContact): Html {
  const say = consoleWords(f.reader.language)
  const button = (path: string, words: string) =>
    html`<form method="post" action="${path}">${tokenField(f.token)}<button>${words}</button></form>`
  const own = contact.id === f.me
  if (contact.leftAt)
    return html`<div class="notice" data-tone="warn"><p>${say.rich('left.said', { at: moment(contact.leftAt, f.zone, f.reader.language) })}</p></div>
${own ? button('/contacts/still-here', say('left.here')) : ''}`
  if (f.contacts.filter(c => !c.leftAt && c.id !== contact.id && c.receives.includes('notice')).length === 0)
    return html``
  return html`<details><summary>${say(own ? 'left.self' : 'left.button')}</summary>
<p>${say(own ? 'left.self_means' : 'left.means')}</p>${button(`/contacts/${contact.id}/left`, say(own ? 'left.self' : 'left.button'))}</details>`
}

function digestPart(f: ContactsFacts): Html {
  const say = consoleWords(f.reader.language)
  const choices = [null, ...digestTimes]
  const fill = fillingOf(f.returned, '/digest')
  return html`<section id="digest"><h2>${say('digest.title')}</h2>
<p>${say('digest.what')}</p>
<form method="post" action="/digest"${fill.mark}>${tokenField(f.token)}
<fieldset><legend>${say('digest.often')}</legend>
${choices.map(time => {
  const value = time ?? 'none'
  return html`<div class="choice"><input type="radio" id="digest-${value}" name="digest" value="${value}"${fill.has('digest', value, time === f.digest) ? html` checked` : ''}><label for="digest-${value}">${say(`digest.${value}`)}</label></div>`
})}</fieldset>
<p><button>${say('digest.keep')}</button></p></form></section>`
}

function form(f: ContactsFacts, contact: OwnContact | null): Html {
  const id = contact?.id ?? 'new'
  const say = consoleWords(f.reader.language)
  const mail = html`<span class="identifier">${contact?.mail ?? ''}</span>`
  const fill = fillingOf(f.returned, actionOf(contact))
  const own = fill.text('language', contact ? (contact.language ?? '') : f.reader.language)
  const kept = ['', ...languages, ...(own === '' || languages.some(code => code === own) ? [] : [own])]
  const box = (kind: MailKind) =>
    check(
      `${kind}-${id}`,
      'receives',
      kind,
      say(`contacts.${kind}`),
      fill.has('receives', kind, contact?.receives.includes(kind) ?? true),
    )
  return html`<form method="post" action="${actionOf(contact)}"${fill.mark}>${tokenField(f.token)}${keyField(f.key)}
<div class="field"><label for="name-${id}">${say('contacts.name')}</label>${fill.problem('name')}<input id="name-${id}" name="name" required maxlength="120"${fill.marks('name')} value="${fill.text('name', contact?.name)}"></div>
<div class="field"><label for="mail-${id}">${say('contacts.mail')}</label>${fill.problem('mail')}<input type="email" id="mail-${id}" name="mail" required maxlength="200"${fill.marks('mail')} value="${fill.text('mail', contact?.mail)}"></div>
<div class="field"><label for="language-${id}">${say('contacts.language')}</label>${fill.problem('language')}<select id="language-${id}" name="language"${fill.marks('language')}>${kept.map(code => html`<option value="${code}"${code ? html` lang="${code}"` : ''}${code === own ? html` selected` : ''}>${languageWords(code, f)}</option>`)}</select></div>
<fieldset${fill.marks('receives')}><legend>${say('contacts.legend')}</legend>${fill.problem('receives')}
${mailKinds.map(box)}</fieldset>
${contact ? check(`remove-${id}`, 'remove', 'yes', say('contacts.remove'), fill.has('remove', 'yes', false)) : ''}
<p class="small">${say('contacts.other_person')}</p>
<p><button>${say(contact ? 'contacts.ask_change' : 'contacts.ask_add')}</button></p>
<p class="small quiet">${contact ? say.rich('contacts.mail_goes', { address: mail }) : say('contacts.mail_present')}</p></form>`
}

function check(id: string, name: string, value: string, label: string, checked: boolean): Html {
  return html`<div class="choice"><input type="checkbox" id="${id}" name="${name}" value="${value}"${checked ? html` checked` : ''}><label for="${id}">${label}</label></div>`
}

function openChange(change: OpenChange, f: ContactsFacts): Html {
  const say = consoleWords(f.reader.language)
  const asked = {
    at: moment(change.askedAt, f.zone, f.reader.language),
    address: html`<span class="identifier">${change.told}</span>`,
  }
  return html`<section class="card"><h2>${say('contacts.waits')}</h2>
<p>${changeWords(change, f.contacts, f)} ${say.rich('contacts.asked', asked)}</p>
<p>${say('contacts.within')} ${say('contacts.unread')} ${frameWords(f.reader.language)('help.call', f.help)}</p>
<form method="post" action="/contacts/changes/${change.id}/stop">${tokenField(f.token)}<button>${say('contacts.stop')}</button></form></section>`
}

function changeWords(
  { contact, wanted }: OpenChange,
  contacts: readonly OwnContact[],
  f: Ground,
): readonly unknown[] {
  const say = consoleWords(f.reader.language)
  const name = contacts.find(c => c.id === contact)?.name
  const who = name ? html`<strong>${recorded(name)}</strong>` : say('contacts.new')
  if (wanted.remove) return say.rich('contacts.is_removed', { who })
  return say.rich('contacts.becomes', {
    who,
    name: wanted.name,
    address: html`<span class="identifier">${wanted.mail}</span>`,
    language: languageWords(wanted.language, f),
    what: got(wanted.receives, f),
  })
}

/** Where the link of the mail leads, after signing in. */
export function confirmPage(
  site: Site,
  f: Ground & {
    readonly change: OpenChange
    readonly contacts: readonly OwnContact[]
    readonly link: string
  },
): Html {
  const say = consoleWords(f.reader.language)
  return consolePage(site, '/contacts', {
    title: say('confirm.title'),
    token: f.token,
    reader: f.reader,
    returned: f.returned,
    body: html`<h1>${say('confirm.heading')}</h1>
<p class="lead">${changeWords(f.change, f.contacts, f)}</p>
<p>${say.rich('confirm.asked', { at: moment(f.change.askedAt, f.zone, f.reader.language) })}</p>
<div class="actions">
<form method="post" action="/contacts/changes/${f.change.id}/confirm">${tokenField(f.token)}<input type="hidden" name="link" value="${f.link}"><button class="primary">${say('confirm.button')}</button></form>
<form method="post" action="/contacts/changes/${f.change.id}/stop">${tokenField(f.token)}<button>${say('confirm.stop')}</button></form></div>`,
  })
}

function feed(f: ContactsFacts): Html {
  const say = consoleWords(f.reader.language)
  return html`<section id="feed"><h2>${say('feed.title')}</h2>
<p>${say('feed.what')}</p>
${f.feedUrl ? html`<div class="notice" data-tone="ok" role="status"><p class="notice-title">${say('feed.once')}</p><p class="identifier">${f.feedUrl}</p></div>` : ''}
${f.feed ? html`<p>${say.rich('feed.since', { at: moment(f.feed.madeAt, f.zone, f.reader.language) })}</p>` : ''}
<div class="actions">
<form method="post" action="/feed">${tokenField(f.token)}${keyField(f.key)}<button>${say(f.feed ? 'feed.make_another' : 'feed.make')}</button></form>
${f.feed ? html`<form method="post" action="/feed/revoke">${tokenField(f.token)}<button>${say('feed.end')}</button></form>` : ''}
</div></section>`
}
