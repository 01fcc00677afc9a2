// Who of the tenant is told, and by which mail; the feed's address. Changes wait for the old contact.
import { html } from 'hono/html'
import type { Html } from '../http/page.ts'
import type { Site } from '../http/site.ts'
import { tokenField } from '../portal/frame.ts'
import { moment } from '../portal/moment.ts'
import { consolePage, type Ground } from './console.ts'
import type { MailKind, OpenChange, OwnContact } from './contacts.ts'
import type { Feed } from './feed.ts'

export type ContactsFacts = Ground & {
  readonly contacts: readonly OwnContact[]
  readonly changes: readonly OpenChange[]
  readonly feed: Feed | null
  /** Shown once, when it was just made. */
  readonly feedUrl: string | null
  readonly said: string | null
}

const mailWords: Readonly<Record<MailKind, string>> = { notice: 'Notices of demands', drill: 'Drills' }

export function contactsPage(site: Site, f: ContactsFacts): Html {
  return consolePage(site, '/contacts', {
    title: 'Contacts and mails',
    token: f.token,
    reader: f.reader,
    body: html`<h1>Contacts and mails</h1>
${f.said ? html`<div class="notice" role="status"><p>${f.said}</p></div>` : ''}
<p class="lead">A notice goes to one of the contacts below. Our desk passes over somebody whom the paper itself concerns.</p>
${f.changes.map(change => openChange(change, f))}
<ul class="cards">${f.contacts.map(
      contact => html`<li class="card"><h2>${contact.name}</h2>
<p><span class="identifier">${contact.mail}</span> · ${contact.language} · gets ${received(contact)}</p>
<details><summary>Change</summary>${form(f, contact)}</details></li>`,
    )}</ul>
<section><h2>Another contact</h2><details><summary>Add a contact</summary>${form(f, null)}</details></section>
${feed(f)}`,
  })
}

function received(contact: OwnContact): string {
  return contact.receives.map(kind => mailWords[kind].toLowerCase()).join(' and ') || 'no mail'
}

function form(f: ContactsFacts, contact: OwnContact | null): Html {
  const id = contact?.id ?? 'new'
  return html`<form method="post" action="/contacts/${id}">${tokenField(f.token)}
<div class="field"><label for="name-${id}">Name</label><input id="name-${id}" name="name" required maxlength="120" value="${contact?.name ?? ''}"></div>
<div class="field"><label for="mail-${id}">Mail address</label><input type="email" id="mail-${id}" name="mail" required maxlength="200" value="${contact?.mail ?? ''}"></div>
<div class="field"><label for="language-${id}">Language, two letters</label><input id="language-${id}" name="language" required pattern="[a-z]{2}" size="3" value="${contact?.language ?? 'en'}"></div>
<fieldset><legend>Gets</legend>
${(['notice', 'drill'] as const).map(kind => check(`${kind}-${id}`, 'receives', kind, mailWords[kind], contact?.receives.includes(kind) ?? true))}</fieldset>
${contact ? check(`remove-${id}`, 'remove', 'yes', 'Remove this contact: no mail, no access here', false) : ''}
<p class="small">Is it another person now? Then remove this contact and add the other: a contact’s passkey stays with it.</p>
<p><button>${contact ? 'Ask for this change' : 'Ask to add it'}</button></p>
<p class="small quiet">${contact ? html`A mail goes to <span class="identifier">${contact.mail}</span>.` : 'A mail goes to your present contact for notices.'} Nothing changes before somebody confirms it by the link in that mail.</p></form>`
}

function check(id: string, name: string, value: string, label: string, checked: boolean): Html {
  return html`<div class="choice"><input type="checkbox" id="${id}" name="${name}" value="${value}"${checked ? html` checked` : ''}><label for="${id}">${label}</label></div>`
}

function openChange(change: OpenChange, f: ContactsFacts): Html {
  return html`<section class="card"><h2>A change waits for the old contact</h2>
<p>${changeWords(change, f.contacts)} Asked for ${moment(change.askedAt, f.zone)}; the mail about it went to <span class="identifier">${change.told}</span>.</p>
<p>It is made when somebody confirms it by the link in that mail, within seven days.</p>
<form method="post" action="/contacts/changes/${change.id}/stop">${tokenField(f.token)}<button>Stop this change</button></form></section>`
}

function changeWords({ contact, wanted }: OpenChange, contacts: readonly OwnContact[]): Html {
  const who = contacts.find(c => c.id === contact)?.name
  const gets = wanted.receives.map(kind => mailWords[kind].toLowerCase()).join(' and ') || 'no mail'
  const becomes = wanted.remove
    ? html`is removed.`
    : html`${wanted.name}, <span class="identifier">${wanted.mail}</span>, ${wanted.language}, gets ${gets}.`
  return html`${who ? html`<strong>${who}</strong>:` : 'A new contact:'} ${becomes}`
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
  return consolePage(site, '/contacts', {
    title: 'Confirm a change of contacts',
    token: f.token,
    reader: f.reader,
    body: html`<h1>Is this change right?</h1>
<p class="lead">${changeWords(f.change, f.contacts)}</p>
<p>Asked for ${moment(f.change.askedAt, f.zone)}. From then on notices of demands go as it says.</p>
<div class="actions">
<form method="post" action="/contacts/changes/${f.change.id}/confirm">${tokenField(f.token)}<input type="hidden" name="link" value="${f.link}"><button class="primary">Confirm the change</button></form>
<form method="post" action="/contacts/changes/${f.change.id}/stop">${tokenField(f.token)}<button>Stop it</button></form></div>`,
  })
}

function feed(f: ContactsFacts): Html {
  return html`<section id="feed"><h2>Feed</h2>
<p>A feed (Atom) names each demand’s reference and where it stands, and nothing of what was asked: its address works without signing in, so treat it as a key.</p>
${f.feedUrl ? html`<div class="notice" data-tone="ok" role="status"><p class="notice-title">The address of your feed, shown this once:</p><p class="identifier">${f.feedUrl}</p></div>` : ''}
${f.feed ? html`<p>You have a feed since ${moment(f.feed.madeAt, f.zone)}.</p>` : ''}
<div class="actions">
<form method="post" action="/feed">${tokenField(f.token)}<button>${f.feed ? 'Make another address; the old one ends' : 'Make an address'}</button></form>
${f.feed ? html`<form method="post" action="/feed/revoke">${tokenField(f.token)}<button>End the feed</button></form>` : ''}
</div></section>`
}
