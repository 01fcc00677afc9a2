// What the desk reads and asks to be changed of the directory's authorities.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  AuthorityBatch,
  AuthorityImport,
  AuthorityList,
  AuthorityPage,
  BatchSettled,
} from '../../../server/authorities/api.ts'
import { read, send, write } from './client.ts'

export const authoritiesKey = ['authorities'] as const

export const authoritiesQuery = queryOptions({
  queryKey: [...authoritiesKey, 'list'],
  queryFn: ({ signal }) => read<AuthorityList>('/api/authorities', signal),
})

export function authorityQuery(id: string) {
  return queryOptions({
    queryKey: [...authoritiesKey, 'one', id],
    queryFn: ({ signal }) => read<AuthorityPage>(`/api/authorities/${encodeURIComponent(id)}`, signal),
  })
}

/** One act at `path` under the authorities; afterwards all of them are read anew. What was typed stays on a refusal. */
export function useAuthorityAct<Got = unknown>(path: string, after: (got: Got) => void = () => {}) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: unknown) => write<Got>(`/api/authorities${path}`, body),
    onSuccess: async got => {
      await queries.invalidateQueries({ queryKey: authoritiesKey })
      after(got)
    },
  })
}

export function batchQuery(id: string) {
  return queryOptions({
    queryKey: [...authoritiesKey, 'batch', id],
    queryFn: ({ signal }) => read<AuthorityBatch>(`/api/authority-imports/${encodeURIComponent(id)}`, signal),
  })
}

/** `dry`: only say what would be proposed. */
export function importAuthorities(file: File, dry: boolean): Promise<AuthorityImport> {
  const form = new FormData()
  form.set('table', file)
  return send<AuthorityImport>(`/api/authority-imports${dry ? '?dry=1' : ''}`, form)
}

/** All that waits of one table, confirmed or stopped; `after` hears of what could not be. */
export function useBatchAct(id: string, after: (settled: BatchSettled) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { readonly confirm: boolean; readonly against: string }) =>
      write<BatchSettled>(`/api/authority-imports/${encodeURIComponent(id)}`, body),
    onSuccess: async settled => {
      after(settled)
      await queries.invalidateQueries({ queryKey: authoritiesKey })
    },
  })
}
