// How this installation's surfaces are reached, as pages, links and passkeys must name them.
import type { Deployment } from './deployment.ts'
import type { Site } from './http/site.ts'

/** Loopback names are served over http on their port; every other name behind a proxy that speaks https. */
export function siteOf(d: Deployment): Site {
  const loopback = d.dir.settings.hosts.desk.endsWith('localhost')
  return {
    scheme: loopback ? 'http' : 'https',
    port: loopback ? d.dir.settings.ports.web : 443,
    hosts: d.dir.settings.hosts,
    provider: d.provider.name,
    demo: d.demo,
  }
}
