// What changed while another page was shown is not shown as it was: a list that is come back to is asked for again, and a demand
// that is opened again is read anew.
import { useQueryClient } from '@tanstack/react-query'
import { useCaughtUp, useChanges, useNudges } from './changes.ts'

/** For the frame around every page: pages that are shown now look after themselves. */
export function useStaleOnChange(): void {
  const queries = useQueryClient()
  const listsAreOld = () => void queries.invalidateQueries({ queryKey: ['queue'], refetchType: 'none' })
  const forget = (key: readonly string[]) => queries.removeQueries({ queryKey: key, type: 'inactive' })
  useChanges(({ id }) => {
    listsAreOld()
    forget(['demand', id])
  })
  useNudges(demand => {
    if (demand !== null) listsAreOld()
  })
  // Which demands changed while the connection was down, nobody said.
  useCaughtUp(() => {
    listsAreOld()
    forget(['demand'])
  })
}
