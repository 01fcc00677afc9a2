// Whom a filter can name: colleagues and authorities, and for who reads the directory the tenants.
import { useQuery } from '@tanstack/react-query'
import { choicesQuery, meQuery } from '../api/queries.ts'
import { tenantsQuery } from '../api/tenants.ts'
import type { Directory } from './filter-words.ts'

/** `tenants`: whether they are needed too. */
export function useDirectory(enabled: boolean, tenants = enabled): Directory | undefined {
  const { data: me } = useQuery(meQuery)
  const { data } = useQuery({ ...choicesQuery, enabled })
  const may = me?.menu.includes('tenants') ?? false
  const { data: list } = useQuery({ ...tenantsQuery, enabled: tenants && may })
  if (!data) return undefined
  return list ? { ...data, tenants: list.tenants } : data
}
