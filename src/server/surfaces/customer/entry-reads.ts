// Who looked at the tenant's entry in the directory: shown to it by what they do and who employs them, not by name (promise 6).
import { html } from 'hono/html'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { consoleWords } from '../../../words/faces/console.ts'
import { demandWords } from '../../../words/faces/demand.ts'
import { glossary } from '../../../words/faces/glossary.ts'
import type { Language } from '../../../words/languages.ts'
import type { Deployment } from '../../deployment.ts'
import type { Html } from '../../http/page.ts'
import { ownEntryReads } from '../../tenants/reads.ts'
import { moment } from '../portal/moment.ts'
import { employerOf } from './accesses.ts'
import type { Ground, TenantActor } from './console.ts'

export type EntryRead = { readonly who: string; readonly what: 'entry' | 'export'; readonly at: string }

export async function readEntryReads(
  d: Deployment,
  actor: TenantActor,
  language: Language,
): Promise<EntryRead[]> {
  const [say, closed] = [demandWords(language), glossary(language)]
  const rows = await withTransaction(d.db, databaseActor(actor), ownEntryReads)
  const people = [...new Set(rows.toReversed().map(r => r.by_id))]
  return rows.map(({ roles, employment, profile, ...r }) => {
    const person =
      roles && employment && profile
        ? `${say('looked.person', {
            n: people.indexOf(r.by_id) + 1,
            roles: roles.map(role => closed.of('role', role)).join(', '),
          })}, ${employerOf(d, { person_id: r.by_id, employment, profile }, language)}`
        : consoleWords(language)('entry.program', { provider: d.provider.name })
    return { who: person, what: r.what, at: r.at.toISOString() }
  })
}

export function entryReadsPart(reads: readonly EntryRead[], f: Ground): Html {
  const say = consoleWords(f.reader.language)
  return html`<section id="entry"><h2>${say('entry.title')}</h2>
<p>${say('entry.text')}</p>
${
  reads.length === 0
    ? html`<p>${say('entry.none')}</p>`
    : html`<ul>${reads.map(r => html`<li>${moment(r.at, f.zone, f.reader.language)}: ${r.who}. ${say(`entry.${r.what}`)}</li>`)}</ul>`
}</section>`
}
