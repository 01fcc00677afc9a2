// What the desk reads and changes of the directory's tenants.
import { queryOptions } from '@tanstack/react-query'
import type { Known } from '../../../api/contract.ts'
import type { DeskApi } from '../../../api/desk/contract.ts'
import type { SyncPlan } from '../../../api/desk/tenants.ts'
import { type Answered, read, type Sent, send, write } from './client.ts'

export const tenantsKey = ['tenants'] as const

export const tenantsQuery = queryOptions({
  queryKey: [...tenantsKey, 'list'],
  queryFn: ({ signal }) => read('/api/tenants', signal),
})

export function tenantQuery(id: string) {
  return queryOptions({
    queryKey: [...tenantsKey, 'one', id],
    queryFn: ({ signal }) => read(`/api/tenants/${encodeURIComponent(id)}`, signal),
  })
}

/** `dry`: only say what would happen. */
export function importTenants(file: File, dry: boolean): Promise<SyncPlan> {
  const form = new FormData()
  form.set('table', file)
  return send(`/api/tenants/import${dry ? '?dry=1' : ''}`, form)
}

/** A new one with its first contact, as typed. */
export function addTenant(typed: Sent<'/api/tenants'>): Promise<SyncPlan> {
  return write('/api/tenants', typed)
}

/** The whole tenant, as it is to be. */
export function saveTenant(record: Sent<`/api/tenants/${string}`>): Promise<SyncPlan> {
  return write(`/api/tenants/${encodeURIComponent(record.id)}`, record)
}

type Of<P extends string> = `/api/tenants/${string}/${P}`

export function actOnTenant<const P extends string>(
  id: string,
  act: P & Known<DeskApi, 'POST', Of<P>>,
  body: Sent<Of<P>>,
): Promise<Answered<'POST', Of<P>>> {
  return write(`/api/tenants/${encodeURIComponent(id)}/${act}` as never, body as never)
}
