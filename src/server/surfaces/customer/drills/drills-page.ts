// Drills, for the tenant: send one, answer one, and see how fast a notice would have been read.
import { html } from 'hono/html'
import { consoleWords } from '../../../../words/faces/console.ts'
import { demandWords } from '../../../../words/faces/demand.ts'
import { isolate } from '../../../../words/isolate.ts'
import { duration as lasting } from '../../../../words/when.ts'
import type { Html } from '../../../http/page.ts'
import type { Site } from '../../../http/site.ts'
import { keyField, tokenField } from '../../portal/frame.ts'
import { link } from '../../portal/link.ts'
import { moment as momentIn } from '../../portal/moment.ts'
import { type Filling, fillingOf } from '../../portal/returned.ts'
import { type Cell, stackedTable } from '../../portal/table.ts'
import { consolePage, type Ground } from '../console.ts'
import type { OwnContact } from '../contacts/contacts.ts'
import type { Drill } from './drills.ts'

export type DrillsFacts = Ground & {
  readonly drills: readonly Drill[]
  readonly contacts: readonly OwnContact[]
  readonly provider: string
}

export function drillsPage(site: Site, f: DrillsFacts): Html {
  const open = f.drills.filter(drill => drill.outcome === null && drill.undelivered === null)
  const done = f.drills.filter(drill => !open.includes(drill))
  // Newest first: of each address what the last drill to it came to.
  const last = f.drills.filter((drill, i) => f.drills.findIndex(d => d.contact === drill.contact) === i)
  const reachable = f.contacts.filter(c => c.receives.includes('drill'))
  const { language } = f.reader
  const say = consoleWords(language)
  const title = demandWords(language)('nav.drills')
  const fill = fillingOf(f.returned, '/drills')
  return consolePage(site, '/drills', {
    title,
    token: f.token,
    reader: f.reader,
    returned: f.returned,
    body: html`<h1>${title}</h1>
<p class="lead">${say('drills.lead')}</p>
${last.filter(isLost).map(drill => lostDrill(drill, f))}
${open.map(drill => openDrill(drill, f))}
<section><h2>${say('drills.send')}</h2>
${
  reachable.length === 0
    ? html`<p>${say.rich('drills.nobody', { contacts: link('/contacts') })}</p>`
    : html`<form method="post" action="/drills"${fill.mark}>${tokenField(f.token)}${keyField(f.key)}
<div class="field"><label for="to">${say('drills.to')}</label><select id="to" name="contact">${reachable.map(c => html`<option value="${c.id}"${fill.has('contact', c.id, false) ? html` selected` : ''}>${isolate(c.name)}, ${c.mail}</option>`)}</select></div>
<p><button${open.length === 0 ? html` class="primary"` : ''}>${say('drills.send')}</button></p></form>`
}</section>
<section><h2>${say('drills.earlier')}</h2>
${
  done.length === 0
    ? html`<p>${say('drills.none')}</p>`
    : stackedTable(
        say('drills.earlier'),
        (['drills.sent', 'drills.to', 'drills.by', 'drills.answered', 'drills.outcome'] as const).map(key =>
          say(key),
        ),
        done.map(drill => row(drill, f)),
      )
}</section>`,
  })
}

function moment(iso: string, f: DrillsFacts): Html {
  return momentIn(iso, f.zone, f.reader.language)
}

function isLost(drill: Drill): boolean {
  return drill.outcome === null && drill.undelivered !== null
}

/** It came back: a notice would not arrive either. */
function lostDrill(drill: Drill, f: DrillsFacts): Html {
  const say = consoleWords(f.reader.language)
  const address = html`<span class="identifier">${drill.contact}</span>`
  return html`<section class="card"><div class="notice" data-tone="danger"><h2>${say.rich('drills.lost', { address })}</h2>
<p>${say.rich('drills.lost_at', { at: moment(drill.undelivered?.at ?? drill.sentAt, f), reference: drill.reference })}
${whyLost(drill, f)}</p>
<p>${say.rich('drills.lost_do', { contacts: link('/contacts') })}</p></div></section>`
}

/** What the far side said: its code alone, for its words are a stranger's. */
function whyLost(drill: Drill, f: DrillsFacts): string {
  const say = consoleWords(f.reader.language)
  const said = drill.undelivered?.said ?? null
  if (said === null) return say('drills.lost_report')
  const code = /\((\d{3})\)/.exec(said)?.[1]
  return code ? say('drills.lost_said', { code }) : say('drills.lost_later')
}

function openDrill(drill: Drill, f: DrillsFacts): Html {
  const say = consoleWords(f.reader.language)
  const sent = {
    at: moment(drill.sentAt, f),
    address: html`<span class="identifier">${drill.contact}</span>`,
    who: byWords(drill, f),
  }
  const fill = fillingOf(f.returned, `/drills/${drill.id}`)
  return html`<section class="card"><h2>${say('drills.waits', { reference: drill.reference })}</h2>
<p>${say.rich('drills.sent_to', sent)}</p>
<form method="post" action="/drills/${drill.id}"${fill.mark}>${tokenField(f.token)}
<fieldset${fill.groupMarks('code')}><legend>${say('drills.code')}</legend>${fill.problem('code')}
${drill.choices.map(code => choice(drill, fill, code, html`<span class="code-number">${code}</span>`))}
${choice(drill, fill, 'other', html`${say('drills.other')}`)}
${choice(drill, fill, 'none', html`${say('drills.no_mail')}`)}
</fieldset>
<p><button class="primary">${say('drills.answer')}</button></p></form></section>`
}

function choice(drill: Drill, fill: Filling, value: string, label: Html): Html {
  const id = `c-${drill.id.slice(0, 8)}-${value}`
  return html`<div class="choice"><input type="radio" id="${id}" name="code" value="${value}" required${fill.has('code', value, false) ? html` checked` : ''}><label for="${id}">${label}</label></div>`
}

const tones = { matched: 'ok', differs: 'danger', not_received: 'warn', lost_short: 'danger' } as const

function row(drill: Drill, f: DrillsFacts): readonly Cell[] {
  const say = consoleWords(f.reader.language)
  const outcome = drill.outcome ?? 'lost_short'
  const after = { time: duration(drill, f), who: nameOf(drill.answeredBy, f) }
  return [
    moment(drill.sentAt, f),
    html`<span class="identifier">${drill.contact}</span>`,
    byWords(drill, f),
    drill.answeredAt
      ? html`${moment(drill.answeredAt, f)}<br><span class="small quiet">${say('drills.after', after)}</span>`
      : '',
    html`<span class="badge" data-tone="${tones[outcome]}">${say(`drills.${outcome}`)}</span>`,
  ]
}

function byWords(drill: Drill, f: DrillsFacts): string {
  return drill.by === 'tenant' ? consoleWords(f.reader.language)('drills.yours') : f.provider
}

function nameOf(id: string | null, f: DrillsFacts): string {
  return f.contacts.find(c => c.id === id)?.name ?? consoleWords(f.reader.language)('drills.left')
}

function duration(drill: Drill, f: DrillsFacts): string {
  const minutes = Math.round(
    (Date.parse(drill.answeredAt ?? drill.sentAt) - Date.parse(drill.sentAt)) / 60_000,
  )
  return minutes < 1 ? consoleWords(f.reader.language)('drills.less') : lasting(minutes, f.reader.language)
}
