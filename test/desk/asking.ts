// Who is asked, for whom and on which day, where the desk's tests ask the real law.
import { allPacks } from '../../src/law/packs.node.ts'
import { NO_POLICY } from '../../src/law/policy.ts'
import type { TenantFacts } from '../../src/server/live-facts.ts'
import type { Assessing } from '../../src/server/papers/assess.ts'
import { parseProvider } from '../../src/server/provider.ts'

export const TODAY = '2026-11-25'

const provider = parseProvider(
  JSON.stringify({
    v: 1,
    name: 'Quillfern Cloud',
    kind: 'cloud',
    entities: [
      { id: 'us', name: 'Quillfern Cloud, Inc.', country: 'US', address: '1 Fern Street, Jefferson City' },
    ],
    services: [{ name: 'mail', addressee: 'us' }],
    channels: ['mail', 'upload', 'desk', 'telephone', 'portal'],
    languages: ['en'],
    zone: 'America/New_York',
    mail: {
      intake: 'legal@quillfern.example',
      from: 'legal@quillfern.example',
      smtp: 'smtp://127.0.0.1:2525',
    },
    contact: { phone: '+1 202 555 0177', hours: 'Monday to Friday' },
  }),
)

export const tenants: ReadonlyMap<string, TenantFacts> = new Map([
  ['oostvaart-bv', { kind: 'enterprise', country: 'NL' }],
  ['waterschap-delfmond', { kind: 'public_sector', country: 'NL' }],
  ['dar-al-qalam', { kind: 'enterprise', country: 'AE' }],
])

/** The packs answer as in a demo: without adoption. */
export function asking(today: string): Assessing {
  return {
    packs: allPacks(),
    adopted: true,
    policy: NO_POLICY,
    counsel: [],
    courtDays: {},
    provider,
    tenants,
    authorities: new Map(),
    today,
  }
}
