// What the desk reads and writes of administration.
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Known } from '../../../api/contract.ts'
import type { DeskApi } from '../../../api/desk/contract.ts'
import { type Answered, read, type Sent, write } from './client.ts'

export const adminKey = ['admin'] as const

function page<const P extends string>(name: string, path: P & Known<DeskApi, 'GET', Under<P>>) {
  return queryOptions({
    queryKey: [...adminKey, name, path],
    queryFn: ({ signal }) => read(under(path) as never, signal) as Promise<Answered<'GET', Under<P>>>,
  })
}

/** All of administration lies below one address. */
type Under<P extends string> = `/api/admin/${P}`
function under<P extends string>(path: P): Under<P> {
  return `/api/admin/${path}`
}

export const guideQuery = page('guide', 'guide')
export const peopleQuery = page('people', 'people')
export const tokensQuery = page('tokens', 'tokens')
export const webhooksQuery = page('webhooks', 'webhooks')
export const settingsQuery = page('settings', 'settings')
export const byHandQuery = page('by-hand', 'by-hand')
export const providerQuery = page('provider', 'provider')
/** Parts go up and down by themselves. */
export const healthQuery = queryOptions({ ...page('health', 'health'), refetchInterval: 15_000 })

export function personQuery(id: string) {
  return page('person', `people/${encodeURIComponent(id)}`)
}

/** `tenant`: its id, or empty. */
export function oidcQuery(tenant: string) {
  return queryOptions({
    ...page('oidc', `oidc?tenant=${encodeURIComponent(tenant)}`),
    placeholderData: keepPreviousData,
  })
}

export type AuditSearch = {
  readonly kind: string
  readonly person: string
  readonly from: string
  readonly until: string
}

export function auditAddress<File extends 'audit' | 'audit.csv'>(
  search: AuditSearch,
  file: File,
  before = '',
): `${File}?${string}` {
  const query = new URLSearchParams(Object.entries({ ...search, before }).filter(([, value]) => value !== ''))
  return `${file}?${query}`
}

export function auditQuery(search: AuditSearch, before: string) {
  return queryOptions({
    ...page('audit', auditAddress(search, 'audit', before)),
    placeholderData: keepPreviousData,
  })
}

export function chainsQuery(after: string) {
  return queryOptions({
    ...page('chains', `chains?after=${encodeURIComponent(after)}`),
    placeholderData: keepPreviousData,
  })
}

export function administer<const P extends string>(
  path: P & Known<DeskApi, 'POST', Under<P>>,
  body: Sent<Under<P>>,
): Promise<Answered<'POST', Under<P>>> {
  return write(under(path) as never, body as never)
}
export type Administered<P extends string> = Answered<'POST', Under<P>>
export type AdministerBody<P extends string> = Sent<Under<P>>
export type AdminPath<P extends string> = P & Known<DeskApi, 'POST', Under<P>>
