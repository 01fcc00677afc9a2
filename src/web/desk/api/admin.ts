// What the desk reads and writes of administration.
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type {
  Audit,
  ByHandPage,
  Chains,
  Guide,
  Health,
  OidcPage,
  People,
  PersonDetail,
  ProviderPage,
  SettingsPage,
  Tokens,
  Webhooks,
} from '../../../server/admin/api.ts'
import { read, write } from './client.ts'

export const adminKey = ['admin'] as const

function page<T>(name: string, path = name) {
  return queryOptions({
    queryKey: [...adminKey, name, path],
    queryFn: ({ signal }) => read<T>(`/api/admin/${path}`, signal),
  })
}

export const guideQuery = page<Guide>('guide')
export const peopleQuery = page<People>('people')
export const tokensQuery = page<Tokens>('tokens')
export const webhooksQuery = page<Webhooks>('webhooks')
export const settingsQuery = page<SettingsPage>('settings')
export const byHandQuery = page<ByHandPage>('by-hand')
export const providerQuery = page<ProviderPage>('provider')
/** Parts go up and down by themselves. */
export const healthQuery = queryOptions({ ...page<Health>('health'), refetchInterval: 15_000 })

export function personQuery(id: string) {
  return page<PersonDetail>('person', `people/${encodeURIComponent(id)}`)
}

/** `tenant`: its id, or empty. */
export function oidcQuery(tenant: string) {
  return queryOptions({
    ...page<OidcPage>('oidc', `oidc?tenant=${encodeURIComponent(tenant)}`),
    placeholderData: keepPreviousData,
  })
}

export type AuditSearch = {
  readonly kind: string
  readonly person: string
  readonly from: string
  readonly until: string
}

export function auditAddress(search: AuditSearch, file: 'audit' | 'audit.csv', before = ''): string {
  const query = new URLSearchParams(Object.entries({ ...search, before }).filter(([, value]) => value !== ''))
  return `${file}?${query}`
}

export function auditQuery(search: AuditSearch, before: string) {
  return queryOptions({
    ...page<Audit>('audit', auditAddress(search, 'audit', before)),
    placeholderData: keepPreviousData,
  })
}

export function chainsQuery(after: string) {
  return queryOptions({
    ...page<Chains>('chains', `chains?after=${encodeURIComponent(after)}`),
    placeholderData: keepPreviousData,
  })
}

export function administer<T>(path: string, body: unknown = {}): Promise<T> {
  return write<T>(`/api/admin/${path}`, body)
}
