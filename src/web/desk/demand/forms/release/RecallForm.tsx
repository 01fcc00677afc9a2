// Calling back a package that should not have gone out as it did: what that stops, and what it cannot stop.
import { useState } from 'react'
import { SelectField, TextField } from '../../../parts/Field.tsx'
import { absolute } from '../../../words/time.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from './production-words.ts'

export function RecallForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const { left } = page.leaving
  // The last one first: what is wrong is mostly found in it.
  const out = left.map((one, i) => ({ ...one, number: i + 1 })).filter(one => !one.recalledAt)
  const [chosen, setChosen] = useState('')
  const [reason, setReason] = useState('')
  const named = out.find(one => one.digest === chosen) ?? out.at(-1)
  if (!named) return null
  return (
    <ActionForm
      submit={submit}
      action={say('recall.do')}
      tone="danger"
      typed={{ text: page.demand.reference, why: say('recall.typed') }}
      disabled={reason.trim() === ''}
      onSubmit={() =>
        submit.send('commands', { command: { type: 'recall_release', digest: named.digest, reason } })
      }
    >
      <p>{say('recall.stops')}</p>
      <p>
        <strong>
          {named.fetchedAt
            ? say('recall.fetched', { at: absolute(Date.parse(named.fetchedAt)) })
            : say('recall.not_confirmed')}
        </strong>
      </p>
      {out.length > 1 ? (
        <SelectField
          label={say('again.of')}
          value={named.digest}
          options={out.map(one => [
            one.digest,
            say('again.part', { number: one.number, at: absolute(Date.parse(one.at)) }),
          ])}
          onChange={setChosen}
        />
      ) : null}
      <TextField
        label={say('recall.why')}
        hint={say('recall.why.hint')}
        required
        multiline={2}
        maxLength={5000}
        value={reason}
        onChange={setReason}
      />
    </ActionForm>
  )
}
