// One act of administration: sent once, then everything of administration is read anew. What was typed stays on a refusal.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { administer, adminKey } from '../api/admin.ts'

export function useAct<Sent, Got = unknown>(
  path: (sent: Sent) => string,
  body: (sent: Sent) => unknown = () => ({}),
  after: (got: Got, sent: Sent) => void = () => {},
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (sent: Sent) => administer<Got>(path(sent), body(sent)),
    onSuccess: async (got, sent) => {
      await queries.invalidateQueries({ queryKey: adminKey })
      after(got, sent)
    },
  })
}
