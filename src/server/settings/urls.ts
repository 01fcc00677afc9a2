// Addresses as people type them: http on loopback names, https elsewhere, or as the settings say.
import type { Hosts, Settings } from '../../store/data-dir.ts'
import type { Network } from './network.ts'

export type Urls = Readonly<Record<keyof Hosts, string>>

type Reached = { readonly scheme: 'http' | 'https'; readonly port: number }

/** Loopback names are served over http on their port; every other name is taken to be reached by https. */
export function reachedAt(
  { hosts, ports }: Pick<Settings, 'hosts' | 'ports'>,
  network: Pick<Network, 'public' | 'listen' | 'tls'>,
): Reached {
  const loopback = hosts.desk.endsWith('localhost')
  const { scheme = loopback && !network.tls.web ? 'http' : 'https', port } = network.public
  return { scheme, port: port ?? (loopback ? (network.listen.web.port ?? ports.web) : usual(scheme)) }
}

export function surfaceUrls(
  dir: { readonly settings: Pick<Settings, 'hosts' | 'ports'> },
  network: Network,
): Urls {
  const { scheme, port } = reachedAt(dir.settings, network)
  const shown = port === usual(scheme) ? '' : `:${port}`
  const url = (host: string) => `${scheme}://${host}${shown}`
  const { desk, authority, customer, approve, public: published } = dir.settings.hosts
  return {
    desk: url(desk),
    authority: url(authority),
    customer: url(customer),
    approve: url(approve),
    public: url(published),
  }
}

function usual(scheme: Reached['scheme']): number {
  return scheme === 'https' ? 443 : 80
}
