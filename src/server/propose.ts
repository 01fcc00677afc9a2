// The reader's proposal for a demand of this provider: its own names and addresses are never taken for somebody's account.
import { recogniserOf } from '../law/recognise.ts'
import type { Proposal, ProviderNames } from '../wire/proposal.ts'
import { propose } from '../wire/propose.ts'
import type { Reading } from '../wire/reading.ts'
import type { Deployment } from './deployment.ts'
import { packsInUse } from './law/adoption.ts'
import type { Provider } from './provider.ts'

export function proposeFor(d: Pick<Deployment, 'provider' | 'packs'>, reading: Reading): Proposal {
  // How papers look is no answer of the law: the newest packs serve, adopted or not.
  const papers = recogniserOf(packsInUse(d.packs, {}))
  return propose(reading, { papers, provider: namesOf(d.provider) })
}

export function namesOf(p: Provider): ProviderNames {
  const domains = [p.mail.intake, p.mail.from].map(a => a.slice(a.lastIndexOf('@') + 1))
  return { domains: [...new Set(domains)], names: [p.name, ...p.entities.map(e => e.name)] }
}
