// What the desk reads and asks to be changed of the directory's authorities.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Known } from '../../../api/contract.ts'
import type { AuthorityImport, BatchSettled } from '../../../api/desk/authorities.ts'
import type { DeskApi } from '../../../api/desk/contract.ts'
import { type Answered, read, type Sent, send, write } from './client.ts'

export const authoritiesKey = ['authorities'] as const

export const authoritiesQuery = queryOptions({
  queryKey: [...authoritiesKey, 'list'],
  queryFn: ({ signal }) => read('/api/authorities', signal),
})

export function authorityQuery(id: string) {
  return queryOptions({
    queryKey: [...authoritiesKey, 'one', id],
    queryFn: ({ signal }) => read(`/api/authorities/${encodeURIComponent(id)}`, signal),
  })
}

/** One act at `path` under the authorities; afterwards all of them are read anew. What was typed stays on a refusal. */
/** Under `/api/authorities`: what is asked for on a ground, and what ends trust at once. */
export type AskPath =
  | ''
  | `/${string}`
  | `/${string}/bring-back`
  | `/${string}/officers`
  | `/${string}/officers/${string}`
  | `/${string}/officers/${string}/restore`
export type EndPath = `/${string}/retire` | `/${string}/officers/${string}/suspend`
type AuthorityAct = '' | `/${string}`
type Under<P extends AuthorityAct> = `/api/authorities${P}`

export function useAuthorityAct<const P extends AuthorityAct>(
  path: P & Known<DeskApi, 'POST', Under<P>>,
  after: (got: Answered<'POST', Under<P>>) => void = () => {},
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Sent<Under<P>>) =>
      write(`/api/authorities${path}` as never, body as never) as Promise<Answered<'POST', Under<P>>>,
    onSuccess: async got => {
      await queries.invalidateQueries({ queryKey: authoritiesKey })
      after(got)
    },
  })
}

export function batchQuery(id: string) {
  return queryOptions({
    queryKey: [...authoritiesKey, 'batch', id],
    queryFn: ({ signal }) => read(`/api/authority-imports/${encodeURIComponent(id)}`, signal),
  })
}

/** `dry`: only say what would be proposed. */
export function importAuthorities(file: File, dry: boolean): Promise<AuthorityImport> {
  const form = new FormData()
  form.set('table', file)
  return send(`/api/authority-imports${dry ? '?dry=1' : ''}`, form)
}

/** All that waits of one table, confirmed or stopped; `after` hears of what could not be. */
export function useBatchAct(id: string, after: (settled: BatchSettled) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { readonly confirm: boolean; readonly against: string }) =>
      write(`/api/authority-imports/${encodeURIComponent(id)}`, body),
    onSuccess: async settled => {
      after(settled)
      await queries.invalidateQueries({ queryKey: authoritiesKey })
    },
  })
}

/** The same where the address is one of several: each is held to the contract where it is written. */
export function useAuthorityChange(path: AskPath | EndPath, after: () => void = () => {}) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: object): Promise<object> => write(`/api/authorities${path}` as never, body as never),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: authoritiesKey })
      after()
    },
  })
}
