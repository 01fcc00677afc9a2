// One act of administration: sent once, then everything of administration is read anew. What was typed stays on a refusal.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type AdministerBody, type Administered, type AdminPath, administer, adminKey } from '../api/admin.ts'

export function useAct<const P extends string, Sent = null>(
  path: AdminPath<P>,
  body: (sent: Sent) => AdministerBody<P>,
  after: (got: Administered<P>, sent: Sent) => void = () => {},
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (sent: Sent) => administer<P>(path, body(sent)),
    onSuccess: async (got, sent) => {
      await queries.invalidateQueries({ queryKey: adminKey })
      after(got, sent)
    },
  })
}

/** Of an act that is sent nothing but itself. */
export function nothing(): Readonly<Record<string, never>> {
  return {}
}
