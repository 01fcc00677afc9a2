// Where Duly's surfaces live: one host name each, so that each has only its own routes, cookies and WebAuthn relying party
// (docs/design.md § 5 "Surfaces").
import type { Logger } from 'pino'

export const surfaces = ['desk', 'authority', 'customer', 'approve', 'public'] as const
export type Surface = (typeof surfaces)[number]

export type Site = {
  readonly scheme: 'http' | 'https'
  /** The port that browsers use: a proxy's, where one stands in front. */
  readonly port: number
  readonly hosts: Readonly<Record<Surface, string>>
  /** The provider's name, in its one place on each page. */
  readonly provider: string
  readonly demo: boolean
}

/** Logs hold no subject data: ids of staff, surfaces, codes; never names, papers, addresses or matters. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>

/** The Host header by which a browser reaches the surface; also the host part of its origin. */
export function hostOf(site: Site, surface: Surface): string {
  const usual = site.scheme === 'https' ? 443 : 80
  return site.port === usual ? site.hosts[surface] : `${site.hosts[surface]}:${site.port}`
}

export function originOf(site: Site, surface: Surface): string {
  return `${site.scheme}://${hostOf(site, surface)}`
}
