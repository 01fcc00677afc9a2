// A moment: absolute first, relative beside it, the exact UTC on hover and for machines.
import { useNow } from '../now.ts'
import { absolute, brief, exactUtc, relative } from '../words/time.ts'

type Props = {
  readonly at: string
  /** `full`: "Thu 3 Dec 2026, 17:00 CET · in 6 days"; `brief`: "today 17:00 · in 2 h"; `past`: without the distance. */
  readonly form?: 'full' | 'brief' | 'past'
}

export function When({ at, form = 'full' }: Props) {
  const now = useNow()
  const moment = Date.parse(at)
  if (Number.isNaN(moment)) return <span>{at}</span>
  const text = form === 'brief' ? brief(moment, now) : absolute(moment)
  return (
    <time dateTime={at} title={exactUtc(moment)}>
      {text}
      {form === 'past' ? null : <span className="quiet"> · {relative(moment, now)}</span>}
    </time>
  )
}
