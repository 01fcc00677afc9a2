// When, how and to whom a paper was served: a fact of its own beside when it was received.

import { useNow } from '../now.ts'
import { Checkbox, SelectField, TextField } from '../parts/Field.tsx'
import { absolute } from '../words/time.ts'

export type Served = {
  readonly at: string
  readonly manner: string
  readonly uncertain: boolean
  readonly entity: string
}

const manners = [
  ['mail', 'by electronic mail'],
  ['post', 'by post or courier'],
  ['fax', 'by fax'],
  ['in_person', 'handed over in person'],
  ['telephone', 'by telephone'],
  ['portal', 'through a portal'],
] as const

type Props = {
  readonly served: Served
  readonly onChange: (served: Served) => void
  readonly uncertain?: boolean
}

export function ServedFields({ served, onChange, uncertain = true }: Props) {
  const now = useNow()
  const moment = served.at === '' ? Number.NaN : new Date(served.at).getTime()
  return (
    <>
      <TextField
        label="Served at (your time)"
        type="datetime-local"
        required
        hint={Number.isNaN(moment) ? `Now it is ${absolute(now)}.` : absolute(moment)}
        value={served.at}
        onChange={at => onChange({ ...served, at })}
      />
      <SelectField
        label="How it was served"
        value={served.manner}
        empty="choose"
        required
        options={manners}
        onChange={manner => onChange({ ...served, manner })}
      />
      <TextField
        label="Entity it is addressed to"
        hint="As the paper names it."
        required
        value={served.entity}
        onChange={entity => onChange({ ...served, entity })}
      />
      {uncertain ? (
        <Checkbox checked={served.uncertain} onChange={v => onChange({ ...served, uncertain: v })}>
          The time of service is uncertain: clocks then count from the earlier one
        </Checkbox>
      ) : null}
    </>
  )
}

export const nothingServed: Served = { at: '', manner: '', uncertain: false, entity: '' }

/** The field's local time as RFC 3339 UTC. */
export function servedAt(served: Served): string {
  return new Date(served.at).toISOString()
}
