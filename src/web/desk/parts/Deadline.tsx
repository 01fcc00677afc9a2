// A clock: what happens when it ends, and once it has ended since when it is overdue, by colour, shape and word.
import { useNow } from '../now.ts'
import { absolute, brief, exactUtc } from '../words/time.ts'
import { Badge } from './Badge.tsx'
import { say } from './parts-words.ts'
import { When } from './When.tsx'

type Props = { readonly at: string; readonly form?: 'full' | 'brief' }

export function Deadline({ at, form = 'full' }: Props) {
  const now = useNow()
  const moment = Date.parse(at)
  if (!isOver(at, now)) return <When at={at} form={form} />
  const since = form === 'brief' ? brief(moment, now) : absolute(moment)
  return (
    <time dateTime={at} title={exactUtc(moment)}>
      <Badge tone="danger">{say('overdue.since', { at: since })}</Badge>
    </time>
  )
}

/** What its end brings: still to come, or so already. */
export function useThen(at: string, what: string): string {
  return isOver(at, useNow()) ? what : say('overdue.then', { what })
}

function isOver(at: string, now: number): boolean {
  return Date.parse(at) <= now
}
