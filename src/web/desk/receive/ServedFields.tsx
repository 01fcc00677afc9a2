// When, how and to whom a paper was served: a fact of its own beside when it was received.

import { useNow } from '../now.ts'
import { Checkbox, SelectField, TextField } from '../parts/Field.tsx'
import { absolute } from '../words/time.ts'
import { say } from './receive-words.ts'

export type Served = {
  readonly at: string
  readonly manner: string
  readonly uncertain: boolean
  readonly entity: string
}

const manners = [
  ['mail', say('served.mail')],
  ['post', say('served.post')],
  ['fax', say('served.fax')],
  ['in_person', say('served.in_person')],
  ['telephone', say('served.telephone')],
  ['portal', say('served.portal')],
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
        label={say('served.at')}
        type="datetime-local"
        required
        hint={Number.isNaN(moment) ? say('served.now', { now: absolute(now) }) : absolute(moment)}
        value={served.at}
        onChange={at => onChange({ ...served, at })}
      />
      <SelectField
        label={say('served.how')}
        value={served.manner}
        empty={say('choose')}
        required
        options={manners}
        onChange={manner => onChange({ ...served, manner })}
      />
      <TextField
        label={say('served.entity')}
        hint={say('served.entity_hint')}
        required
        value={served.entity}
        onChange={entity => onChange({ ...served, entity })}
      />
      {uncertain ? (
        <Checkbox checked={served.uncertain} onChange={v => onChange({ ...served, uncertain: v })}>
          {say('served.uncertain')}
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
