// Drills, for the tenant: send one, answer one, and see how fast a notice would have been read.
import { html } from 'hono/html'
import type { Html } from '../http/page.ts'
import type { Site } from '../http/site.ts'
import { tokenField } from '../portal/frame.ts'
import { moment } from '../portal/moment.ts'
import { consolePage, type Ground } from './console.ts'
import type { OwnContact } from './contacts.ts'
import type { Drill } from './drills.ts'

export type DrillsFacts = Ground & {
  readonly drills: readonly Drill[]
  readonly contacts: readonly OwnContact[]
  readonly provider: string
}

export function drillsPage(site: Site, f: DrillsFacts): Html {
  const open = f.drills.filter(drill => drill.outcome === null)
  const done = f.drills.filter(drill => drill.outcome !== null)
  const reachable = f.contacts.filter(c => c.receives.includes('drill'))
  return consolePage(site, '/drills', {
    title: 'Drills',
    token: f.token,
    reader: f.reader,
    body: html`<h1>Drills</h1>
<p class="lead">A drill is a notice that is none: the same mail, signed in the same way, marked as a drill. It shows before any demand whether a notice reaches you, and how fast.</p>
${open.map(drill => openDrill(drill, f))}
<section><h2>Send a drill</h2>
${
  reachable.length === 0
    ? html`<p>No contact gets drills. Choose one under <a href="/contacts">Contacts and mails</a>.</p>`
    : html`<form method="post" action="/drills">${tokenField(f.token)}
<div class="field"><label for="to">To</label><select id="to" name="contact">${reachable.map(c => html`<option value="${c.id}">${c.name}, ${c.mail}</option>`)}</select></div>
<p><button${open.length === 0 ? html` class="primary"` : ''}>Send a drill</button></p></form>`
}</section>
<section><h2>Earlier drills</h2>
${
  done.length === 0
    ? html`<p>None has been answered yet.</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="Earlier drills"><table><thead><tr><th scope="col">Sent</th><th scope="col">To</th><th scope="col">By</th><th scope="col">Answered</th><th scope="col">Outcome</th></tr></thead>
<tbody>${done.map(drill => row(drill, f))}</tbody></table></div>`
}</section>`,
  })
}

function openDrill(drill: Drill, f: DrillsFacts): Html {
  return html`<section class="card"><h2>Drill ${drill.reference} waits for its answer</h2>
<p>Sent ${moment(drill.sentAt, f.zone)} to <span class="identifier">${drill.contact}</span> by ${byWords(drill, f)}. Which of these codes stands in the mail?</p>
<form method="post" action="/drills/${drill.id}">${tokenField(f.token)}
<fieldset><legend>The code in the mail</legend>
${drill.choices.map(code => choice(drill, code, html`<span class="code-number">${code}</span>`))}
${choice(drill, 'other', html`It is another one`)}
${choice(drill, 'none', html`No mail came`)}
</fieldset>
<p><button class="primary">Answer the drill</button></p></form></section>`
}

function choice(drill: Drill, value: string, label: Html): Html {
  const id = `c-${drill.id.slice(0, 8)}-${value}`
  return html`<div class="choice"><input type="radio" id="${id}" name="code" value="${value}" required><label for="${id}">${label}</label></div>`
}

const outcomes = {
  matched: ['ok', 'reached you'],
  differs: ['danger', 'another code: not ours, or changed on the way'],
  not_received: ['warn', 'did not reach you'],
} as const

function row(drill: Drill, f: DrillsFacts): Html {
  const [tone, words] = outcomes[drill.outcome ?? 'not_received']
  return html`<tr><td>${moment(drill.sentAt, f.zone)}</td><td><span class="identifier">${drill.contact}</span></td><td>${byWords(drill, f)}</td>
<td>${drill.answeredAt ? html`${moment(drill.answeredAt, f.zone)}<br><span class="small quiet">after ${duration(drill)} by ${nameOf(drill.answeredBy, f)}</span>` : ''}</td>
<td><span class="badge" data-tone="${tone}">${words}</span></td></tr>`
}

function byWords(drill: Drill, f: DrillsFacts): string {
  return drill.by === 'tenant' ? 'your organisation' : f.provider
}

function nameOf(id: string | null, f: DrillsFacts): string {
  return f.contacts.find(c => c.id === id)?.name ?? 'somebody who has left'
}

function duration(drill: Drill): string {
  const minutes = Math.round(
    (Date.parse(drill.answeredAt ?? drill.sentAt) - Date.parse(drill.sentAt)) / 60_000,
  )
  if (minutes < 1) return 'less than a minute'
  return minutes < 120 ? `${minutes} minute${minutes === 1 ? '' : 's'}` : `${Math.round(minutes / 60)} hours`
}
