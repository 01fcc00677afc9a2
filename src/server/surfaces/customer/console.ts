// What every page of the console has: the way between its parts, who is here, what time it is.
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Actor } from '../../../kernel/actor.ts'
import { demandWords } from '../../../words/faces/demand.ts'
import type { Html } from '../../http/page.ts'
import type { Reader } from '../../http/reader.ts'
import type { Site } from '../../http/site.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { type PortalPage, portalPage } from '../portal/frame.ts'
import type { Returned } from '../portal/returned.ts'
import type { VisibleMatter } from './matters.ts'

export type Ctx = Context<SignedInEnv>
export type Ground = {
  readonly now: string
  readonly zone: string
  readonly token: string
  readonly reader: Reader
  /** For the forms of this page (`keyField`). */
  readonly key: string
  readonly returned?: Returned | null
}
export type GroundOf = (c: Ctx, returned?: Returned | null) => Ground
export type TenantActor = Extract<Actor, { kind: 'tenant' }>
export type WithMatter = {
  (work: (c: Ctx, m: VisibleMatter) => Response | Promise<Response>): (c: Ctx) => Promise<Response>
  /** The same for one request, and with whatever the work gives. */
  found<T>(c: Ctx, work: (m: VisibleMatter) => T | Promise<T>): Promise<T | Response>
}
/** A demand's page. */
export type ShowMatter = (c: Ctx, m: VisibleMatter, returned?: Returned) => Promise<Html>

const parts = [
  ['/', 'nav.demands'],
  ['/promises', 'nav.promises'],
  ['/drills', 'nav.drills'],
  ['/contacts', 'nav.contacts'],
  ['/programs', 'nav.programs'],
  ['/passkeys', 'nav.passkeys'],
] as const
export type Part = (typeof parts)[number][0]

export function consolePage(
  site: Site,
  at: Part | null,
  page: PortalPage & { readonly reader: Reader },
): Html {
  const say = demandWords(page.reader.language)
  return portalPage(site, {
    ...page,
    ways: html`<nav class="parts" aria-label="${say('nav')}"><ul>${parts.map(
      ([href, key]) =>
        html`<li><a href="${href}"${at === href ? html` aria-current="page"` : ''}>${say(key)}</a></li>`,
    )}</ul></nav>`,
  })
}

export function tenantOf(actor: Actor): TenantActor {
  if (actor.kind !== 'tenant') throw new Error('only tenants sign in here')
  return actor
}
