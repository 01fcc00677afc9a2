// The call-back, through a contact that the directory holds and the paper does not supply; never by who took the paper in.
import { useState } from 'react'
import { Checkbox, Radios, TextField } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'

type Outcome = 'confirmed' | 'denied' | 'unreachable'

export function CallbackForm() {
  const { page, me } = useDemand()
  const submit = useSubmit(page)
  const { demand } = page
  const entry = page.authorities.find(a => a.id === demand.authentication?.authority)
  const officer = entry?.officers.find(o => o.id === demand.authentication?.officer)
  const [contact, setContact] = useState(entry?.callback ?? '')
  const [outcome, setOutcome] = useState<Outcome | ''>('')
  const [fingerprint, setFingerprint] = useState(false)
  const [note, setNote] = useState('')
  const receiver = demand.receivedBy.kind === 'staff' ? demand.receivedBy.id : demand.factsBy
  return (
    <ActionForm
      submit={submit}
      action="Record the call"
      disabled={outcome === ''}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'record_callback', contact, outcome, fingerprintConfirmed: fingerprint, note },
        })
      }
    >
      {receiver === me.id ? (
        <p className="notice" data-tone="warn">
          You took this paper in. A colleague makes this call.
        </p>
      ) : null}
      <p>
        Call <strong>{entry?.callback ?? 'a number that you find yourself'}</strong>. Not a number from the
        paper.
      </p>
      <TextField
        label="Whom you reached, and how you found the contact"
        required
        value={contact}
        onChange={setContact}
      />
      <Radios
        legend="They"
        value={outcome}
        options={[
          ['confirmed', 'confirm that this paper is theirs'],
          ['denied', 'deny it: a forgery'],
          ['unreachable', 'could not be reached'],
        ]}
        onChange={setOutcome}
      />
      {officer?.fingerprint ? (
        <Checkbox checked={fingerprint} onChange={setFingerprint}>
          The officer read out these words of their key:{' '}
          <bdi className="identifier">{officer.fingerprint}</bdi>
        </Checkbox>
      ) : (
        <p className="small quiet">
          No key is known for this officer yet; nothing can be sealed to them before there is one.
        </p>
      )}
      <TextField label="Note" multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}
