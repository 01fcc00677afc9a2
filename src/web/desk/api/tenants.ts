// What the desk reads and changes of the directory's tenants.
import { queryOptions } from '@tanstack/react-query'
import type { SyncPlan, TenantList, TenantPage } from '../../../server/tenants/api.ts'
import { read, send, write } from './client.ts'

export const tenantsKey = ['tenants'] as const

export const tenantsQuery = queryOptions({
  queryKey: [...tenantsKey, 'list'],
  queryFn: ({ signal }) => read<TenantList>('/api/tenants', signal),
})

export function tenantQuery(id: string) {
  return queryOptions({
    queryKey: [...tenantsKey, 'one', id],
    queryFn: ({ signal }) => read<TenantPage>(`/api/tenants/${encodeURIComponent(id)}`, signal),
  })
}

/** `dry`: only say what would happen. */
export function importTenants(file: File, dry: boolean): Promise<SyncPlan> {
  const form = new FormData()
  form.set('table', file)
  return send<SyncPlan>(`/api/tenants/import${dry ? '?dry=1' : ''}`, form)
}

/** The whole tenant, as it is to be. */
export function saveTenant(
  record: Readonly<Record<string, unknown>> & { readonly id: string },
): Promise<SyncPlan> {
  return write<SyncPlan>(`/api/tenants/${encodeURIComponent(record.id)}`, record)
}

export function actOnTenant(id: string, act: string, body: unknown): Promise<unknown> {
  return write(`/api/tenants/${encodeURIComponent(id)}/${act}`, body)
}
