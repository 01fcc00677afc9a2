// How this installation's surfaces are reached, as pages, links and passkeys must name them.
import type { Deployment } from './deployment.ts'
import type { Site } from './http/site.ts'
import { reachedAt } from './settings/urls.ts'

export function siteOf(d: Deployment): Site {
  return {
    ...reachedAt(d.dir.settings, d.network),
    hosts: d.dir.settings.hosts,
    provider: d.provider.name,
    demo: d.demo,
  }
}
