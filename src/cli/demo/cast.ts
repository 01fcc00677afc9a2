// Everybody in the demo is invented: people, organisations, offices, addresses. Domains end in .example.

import type { Employment, Role } from '../../kernel/actor.ts'
import type { Provider } from '../../server/provider.ts'
import type { TenantKind } from '../../vocabulary/closed-lists.ts'

export type CastMember = {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly employment: Employment
}

export const staff = {
  ines: { id: 'ines', name: 'Ines Aalto', roles: ['intake'], employment: 'employee' },
  mara: { id: 'mara', name: 'Mara Lindqvist', roles: ['analyst'], employment: 'employee' },
  carl: { id: 'carl', name: 'Carl Brandt', roles: ['counsel'], employment: 'employee' },
  ada: { id: 'ada', name: 'Ada Moreau', roles: ['approver'], employment: 'employee' },
  bo: { id: 'bo', name: 'Bo Nakamura', roles: ['approver'], employment: 'employee' },
  cem: { id: 'cem', name: 'Cem Yildiz', roles: ['custodian'], employment: 'employee' },
  vera: { id: 'vera', name: 'Vera Santos', roles: ['auditor'], employment: 'employee' },
  olu: { id: 'olu', name: 'Olu Adeyemi', roles: ['administrator'], employment: 'employee' },
} as const satisfies Record<string, CastMember>

export type StaffId = keyof typeof staff

export type CastTenant = {
  readonly id: string
  readonly kind: TenantKind
  readonly country: string
  readonly name: string
  readonly domain: string
  /** The key by which the provider's own systems know this customer. */
  readonly sourceKey: string
  readonly contact: {
    readonly id: string
    readonly name: string
    readonly mail: string
    readonly language: string
  }
  readonly users: readonly { readonly local: string; readonly name: string }[]
}

export const tenants = {
  oostvaart: {
    id: 'oostvaart',
    kind: 'enterprise',
    country: 'NL',
    name: 'Oostvaart Logistics B.V.',
    domain: 'oostvaart.example',
    sourceKey: 'cust-20417',
    contact: { id: 'anna', name: 'Anna de Wit', mail: 'anna.dewit@oostvaart.example', language: 'en' },
    users: [
      { local: 'sander.visser', name: 'Sander Visser' },
      { local: 'lotte.bakker', name: 'Lotte Bakker' },
      { local: 'planning', name: 'Planning desk' },
    ],
  },
  weidenau: {
    id: 'weidenau',
    kind: 'public_sector',
    country: 'DE',
    name: 'Stadt Weidenau',
    domain: 'weidenau.example',
    sourceKey: 'cust-31180',
    contact: { id: 'jonas', name: 'Jonas Ehlers', mail: 'it@weidenau.example', language: 'en' },
    users: [
      { local: 'buergerbuero', name: 'Bürgerbüro' },
      { local: 'm.kessler', name: 'Marit Kessler' },
    ],
  },
} as const satisfies Record<string, CastTenant>

export const authority = {
  id: 'marlow',
  country: 'US',
  name: 'Marlow County District Attorney',
  domain: 'marlowcounty-da.example',
  callback: '+1 512 555 0143',
  /** Where the number was looked up, which no paper gave. */
  ground: { source: 'State Bar directory', checkedOn: '2026-11-02' },
  officer: {
    id: 'whitfield',
    name: 'Jane Whitfield',
    mail: 'jane.whitfield@marlowcounty-da.example',
    phone: '+1 512 555 0187',
  },
} as const

/** The account that the subpoena is about. */
export const target = { address: 'sander.visser@oostvaart.example', name: 'Sander Visser' } as const
/** The account that the second demand, the visitor's own, is about. */
export const secondTarget = { address: 'm.kessler@weidenau.example', name: 'Marit Kessler' } as const

export function demoProvider(smtpPort: number): Provider {
  return {
    v: 1,
    name: 'Quillfern',
    kind: 'ecs/rcs',
    entities: [
      {
        id: 'inc',
        name: 'Quillfern Inc.',
        country: 'US',
        address: '400 Alder Street, Portland, Oregon',
        subdivision: 'US-OR',
      },
    ],
    dataIn: { mail: 'US', accounts: 'US' },
    services: [{ name: 'Quillfern Mail', addressee: 'inc' }],
    channels: ['mail', 'upload', 'desk', 'telephone', 'portal'],
    languages: ['en'],
    zone: 'America/Los_Angeles',
    mail: {
      intake: 'legal@quillfern.example',
      from: 'response@quillfern.example',
      smtp: `smtp://127.0.0.1:${smtpPort}`,
    },
    contact: { phone: '+1 503 555 0110', hours: 'Monday to Friday, 8:00 to 18:00 Pacific' },
  }
}
