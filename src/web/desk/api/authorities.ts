// What the desk reads and asks to be changed of the directory's authorities.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { AuthorityList, AuthorityPage } from '../../../server/authorities/api.ts'
import { read, write } from './client.ts'

const key = ['authorities'] as const

export const authoritiesQuery = queryOptions({
  queryKey: [...key, 'list'],
  queryFn: ({ signal }) => read<AuthorityList>('/api/authorities', signal),
})

export function authorityQuery(id: string) {
  return queryOptions({
    queryKey: [...key, 'one', id],
    queryFn: ({ signal }) => read<AuthorityPage>(`/api/authorities/${encodeURIComponent(id)}`, signal),
  })
}

/** One act at `path` under the authorities; afterwards all of them are read anew. What was typed stays on a refusal. */
export function useAuthorityAct<Got = unknown>(path: string, after: (got: Got) => void = () => {}) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: unknown) => write<Got>(`/api/authorities${path}`, body),
    onSuccess: async got => {
      await queries.invalidateQueries({ queryKey: key })
      after(got)
    },
  })
}
