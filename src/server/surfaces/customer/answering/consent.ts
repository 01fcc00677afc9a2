// A consent in the console: which kinds of data and which days it covers, that it stands, and taking it back.
import { html } from 'hono/html'
import type { LineView, TenantView } from '../../../../store/views/tenant-view.ts'
import { consentWords } from '../../../../words/faces/consent.ts'
import { period } from '../../../../words/faces/glossary.ts'
import type { Language } from '../../../../words/languages.ts'
import type { Html } from '../../../http/page.ts'
import { keyField, tokenField } from '../../portal/frame.ts'
import { moment } from '../../portal/moment.ts'
import type { Filling } from '../../portal/returned.ts'
import type { Ground } from '../console.ts'
import { chosenIn, itemsOf, itemWords, type Scope } from './items.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The field that is wrong where nothing was chosen. */
export const FIRST_COVER = 'cover-0'

/** Nothing is chosen beforehand: a consent is what somebody ticked. */
export function scopeFields(v: TenantView, language: Language, fill: Filling): Html {
  const say = consentWords(language)
  const day = (name: string) => {
    const given = fill.text(name)
    return DAY.test(given) ? given : ''
  }
  return html`<fieldset${fill.marks(FIRST_COVER)}><legend>${say('heading')}</legend>${fill.problem(FIRST_COVER)}
<p class="hint">${say('explain')}</p>
${itemsOf(v).map(
  (item, i) =>
    html`<div class="choice"><input type="checkbox" id="cover-${i}" name="cover-${i}" value="1"${fill.has(`cover-${i}`, '1', false) ? html` checked` : ''}><label for="cover-${i}">${itemWords(item, language)}</label></div>`,
)}
<p class="hint" id="consent-period">${say('period')}</p>
<div class="field"><label for="consent-from">${say('from')}</label><input type="date" id="consent-from" name="from" value="${day('from')}" aria-describedby="consent-period"></div>
<div class="field"><label for="consent-to">${say('to')}</label><input type="date" id="consent-to" name="to" value="${day('to')}" aria-describedby="consent-period"></div>
</fieldset>`
}

/** Null where nothing was chosen. Days are whole days in UTC, as the periods of demands are. */
export function scopeIn(form: Record<string, unknown>, v: TenantView): Scope | null {
  const items = chosenIn(form, v, 'cover')
  if (items.length === 0) return null
  return { items, from: startOf(form.from, 0), to: startOf(form.to, 1) }
}

function startOf(day: unknown, later: number): string | null {
  if (typeof day !== 'string' || !DAY.test(day)) return null
  const at = Date.parse(`${day}T00:00:00.000Z`)
  return Number.isNaN(at) ? null : new Date(at + later * 86_400_000).toISOString()
}

/** What stands, and the button that takes it back while nothing of the tenant's has left. */
export function consentPart(f: Ground & { readonly id: string; readonly view: TenantView }): Html {
  const { consent: c, released, closedAt } = f.view
  if (!c) return html``
  const { language } = f.reader
  const say = consentWords(language)
  const at = (iso: string) => moment(iso, f.zone, language)
  const state = c.revokedAt
    ? say.rich('revoked', { at: at(c.revokedAt) })
    : say(c.verified ? 'verified' : 'waiting')
  const open = !c.revokedAt && !released && !closedAt
  return html`<section id="consent"><h2>${say('title')}</h2>
<p>${say.rich('given', { at: at(c.at) })}. ${state}</p>
<p>${say('covers')}: ${c.covers.map(item => itemWords(item, language)).join('; ')}, ${period(c, language)}</p>
${open ? html`<form method="post" action="/demands/${f.id}/consent/revoke">${tokenField(f.token)}${keyField(f.key)}<button>${say('revoke')}</button></form>` : ''}</section>`
}

/** Why a line leaves although no law requires it; null where one does. */
export function voluntaryWords(l: LineView, language: Language): string | null {
  const say = consentWords(language)
  // While a secrecy covers who asks, the policy's name would say it.
  if (l.voluntary === 'policy')
    return l.policy ? say('lane.policy', { name: l.policy }) : say('lane.policy_unnamed')
  if (!l.voluntary) return null
  return say(l.voluntary === 'emergency' ? 'lane.emergency' : 'lane.consent')
}
