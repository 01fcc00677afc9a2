// What stands beside the decision: whose demand it is, what it has in common with others, what is to be done, what was said.
import { useQuery } from '@tanstack/react-query'
import { useDemand } from '../demand/context.ts'
import { isGrantNeeded } from '../demand/grant-asked.ts'
import { ProblemNotice } from '../parts/Notice.tsx'
import { Comments } from './Comments.tsx'
import { Owner } from './Owner.tsx'
import { useLiveWork, workQuery } from './queries.ts'
import { Related } from './Related.tsx'
import { Tasks } from './Tasks.tsx'
import './work.css'
import { say } from './work-words.ts'

export function OwnerPart() {
  const { page } = useDemand()
  const { data } = useQuery(workQuery(page.demand.id))
  useLiveWork(page.demand.id)
  return data ? <Owner work={data} /> : null
}

export function RelatedPart() {
  const { page } = useDemand()
  const { data } = useQuery(workQuery(page.demand.id))
  return data ? <Related related={data.related} /> : null
}

export function TasksAndComments() {
  const { page } = useDemand()
  const { data, error } = useQuery(workQuery(page.demand.id))
  // The page itself asks for the grant.
  if (error && !isGrantNeeded(error)) return <ProblemNotice error={error} />
  if (!data)
    return (
      <p className="quiet" role="status">
        {say('work_parts.loading_comments_and_tasks')}
      </p>
    )
  return (
    <>
      <Tasks work={data} />
      <Comments work={data} />
    </>
  )
}
