// Moments on a page: the provider's zone shown, the exact UTC in the markup and on hover, and how far away it is.
import { html } from 'hono/html'
import type { Html } from '../http/page.ts'
import { when } from '../letters/when.ts'

export function moment(iso: string, zone: string): Html {
  const utc = `${iso.slice(0, 19).replace('T', ' ')} UTC`
  return html`<time datetime="${iso}" title="${utc}">${when(iso, zone)}</time>`
}

/** "in 3 days", "in 40 minutes", "2 hours ago": rounded down, so that nobody is promised more time than there is. */
export function away(iso: string, now: string): string {
  const seconds = Math.trunc((Date.parse(iso) - Date.parse(now)) / 1000)
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'always' })
  const size = Math.abs(seconds)
  if (size >= 2 * 86_400) return words.format(Math.trunc(seconds / 86_400), 'day')
  if (size >= 2 * 3600) return words.format(Math.trunc(seconds / 3600), 'hour')
  return words.format(Math.trunc(seconds / 60), 'minute')
}

/** "subscriber data, traffic data and stored content". */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(items)
}

/** "United States" for US; the code itself where it names no country. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code) : code
}
