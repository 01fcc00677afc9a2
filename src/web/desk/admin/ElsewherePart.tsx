// What an operator may tune elsewhere than on this page: its value now, where it is changed, and why not here.
import { Link } from '@tanstack/react-router'
import type { SettingsPage as Page } from '../../../api/desk/settings.ts'
import { commas } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { saySystem } from './system-words.ts'
import { code } from './tags.tsx'

const to = (address: '/law' | '/retention') => (inside: readonly unknown[]) => (
  <Link to={address}>{pieces(inside)}</Link>
)

export function ElsewherePart({ page }: { readonly page: Page }) {
  const { log, adoptedPermitted, webhooks, gate, file } = page
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">{saySystem('files.title')}</h2>
      <p>{pieces(saySystem.rich('files.text', { code, file }))}</p>
      <ul>
        <li>
          {saySystem('files.log', {
            seconds: log.seconds,
            slow: log.slowSeconds,
            slots: commas(Object.entries(log.slots).map(([name, n]) => saySystem('files.slot', { name, n }))),
          })}
        </li>
        <li>{pieces(daysWords(page.courtDays))}</li>
        <li>
          {pieces(
            saySystem.rich('files.private', {
              code,
              house: allowedWord(webhooks.allowPrivate),
              tenants: allowedWord(webhooks.allowPrivateOfTenants),
            }),
          )}
        </li>
        <li>{pieces(saySystem.rich('files.poll', { code, ms: gate.pollMs }))}</li>
        <li>{pieces(pinWords(gate))}</li>
        <li>{pieces(saySystem.rich('files.policy', { code }))}</li>
        <li>
          {adoptedPermitted.length > 0
            ? saySystem('files.permitted', { names: commas(adoptedPermitted) })
            : saySystem('files.permitted_none')}
        </li>
        <li>{pieces(saySystem.rich('files.law', { link: to('/law') }))}</li>
        <li>{pieces(saySystem.rich('files.retention', { link: to('/retention') }))}</li>
      </ul>
    </section>
  )
}

function allowedWord(allowed: boolean): string {
  return saySystem(allowed ? 'files.allowed' : 'files.refused')
}

function daysWords(courtDays: Page['courtDays']): readonly unknown[] {
  const some = Object.entries(courtDays).filter(([, list]) => list.length > 0)
  if (some.length === 0) return saySystem.rich('files.days_none', { code })
  const named = some.map(([name, list]) => saySystem('files.calendar', { name, days: commas(list) }))
  return saySystem.rich('files.days', { code, days: commas(named) })
}

function pinWords({ downloadDays, lookupsPerHour }: Page['gate']): readonly unknown[] {
  return downloadDays === null || lookupsPerHour === null
    ? saySystem.rich('files.pin_elsewhere', { code })
    : saySystem.rich('files.pin', { code, days: downloadDays, n: lookupsPerHour })
}
