// Who would be told of the tenant's demands because the provider was asked to enter them: shown to the tenant's own people, who confirm
// or stop it. Who asked is shown by role, not by name.
import { html } from 'hono/html'
import type { Actor } from '../../../../kernel/actor.ts'
import { withTransaction } from '../../../../store/database.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { consoleWords } from '../../../../words/faces/console.ts'
import { glossary } from '../../../../words/faces/glossary.ts'
import type { Deployment } from '../../../deployment.ts'
import type { Html } from '../../../http/page.ts'
import { nameOf } from '../../../tenants/held.ts'
import { openWaits, type Wait } from '../../../tenants/waits.ts'
import { tokenField } from '../../portal/frame.ts'
import { moment } from '../../portal/moment.ts'
import { recorded } from '../../portal/recorded.ts'
import type { Ground } from '../console.ts'

export function readNewcomers(d: Deployment, actor: Actor): Promise<readonly Wait[]> {
  return withTransaction(d.db, databaseActor(actor), tx => openWaits(tx, d))
}

export function newcomerPart(wait: Wait, f: Ground): Html {
  const { language } = f.reader
  const say = consoleWords(language)
  const by =
    wait.askedKind === 'token' ? say('newcomer.program') : glossary(language).of('role', 'administrator')
  const button = (how: 'confirm' | 'stop') =>
    html`<form method="post" action="/contacts/waits/${wait.id}/${how}">${tokenField(f.token)}<button>${say(`newcomer.${how}`)}</button></form>`
  return html`<section class="card"><h2>${say('newcomer.title')}</h2>
<p>${whoWords(wait, f)} ${say.rich('newcomer.asked', { who: by, at: moment(wait.askedAt, f.zone, language) })}</p>
<p>${say('newcomer.means')}</p>
<div class="actions">${button('confirm')}${button('stop')}</div></section>`
}

function whoWords({ detail: held }: Wait, f: Ground): readonly unknown[] {
  const say = consoleWords(f.reader.language)
  // The database keeps these from them: a key in our systems is nothing that they could know.
  if (held.what === 'source_key') return []
  const name = html`<strong>${recorded(nameOf(held))}</strong>`
  if (held.what === 'party') return say.rich('newcomer.party', { name })
  const address = html`<span class="identifier">${held.now.mail}</span>`
  if (held.what === 'account') {
    const [account, provider] = [held.now.account, held.now.provider].map(
      text => html`<span class="identifier">${text}</span>`,
    )
    return say.rich('newcomer.account', { name, address, account, provider })
  }
  return say.rich(held.before ? 'newcomer.changed' : 'newcomer.added', { name, address })
}
