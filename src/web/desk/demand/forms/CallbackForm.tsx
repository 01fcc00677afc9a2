// The call-back, through a contact that the directory holds and the paper does not supply; never by who took the paper in.
import { useState } from 'react'
import { Checkbox, Radios, TextField } from '../../parts/Field.tsx'
import { pieces } from '../../words/pieces.ts'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { strong } from './marks.tsx'
import { say } from './words.ts'

type Outcome = 'confirmed' | 'denied' | 'unreachable'

export function CallbackForm() {
  const { page, me } = useDemand()
  const submit = useSubmit(page)
  const { demand } = page
  const entry = page.authorities.find(a => a.id === demand.authentication?.authority)
  const officer = entry?.officers.find(o => o.id === demand.authentication?.officer)
  const [outcome, setOutcome] = useState<Outcome | ''>('')
  const [fingerprint, setFingerprint] = useState(false)
  const [note, setNote] = useState('')
  const receiver = demand.receivedBy.kind === 'staff' ? demand.receivedBy.id : demand.factsBy
  return (
    <ActionForm
      submit={submit}
      action={say('record_call')}
      disabled={outcome === '' || !entry?.callback}
      onSubmit={() =>
        submit.send('commands', {
          command: {
            type: 'record_callback',
            contact: entry?.callback ?? '',
            outcome,
            fingerprintConfirmed: fingerprint,
            note,
          },
        })
      }
    >
      {receiver === me.id ? (
        <p className="notice" data-tone="warn">
          {say('callback.own')}
        </p>
      ) : null}
      <p>
        {pieces(
          entry?.callback
            ? say.rich('callback.call', { number: entry.callback, strong })
            : say.rich('callback.find', { strong }),
        )}
      </p>
      <Radios
        legend={say('callback.they')}
        value={outcome}
        options={[
          ['confirmed', say('callback.confirmed')],
          ['denied', say('callback.denied')],
          ['unreachable', say('callback.unreachable')],
        ]}
        onChange={setOutcome}
      />
      {officer?.fingerprint ? (
        <Checkbox checked={fingerprint} onChange={setFingerprint}>
          {pieces(
            say.rich('callback.key', {
              words: <bdi className="identifier">{officer.fingerprint}</bdi>,
            }),
          )}
        </Checkbox>
      ) : (
        <p className="small quiet">{say('callback.no_key')}</p>
      )}
      <TextField label={say('note')} multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}
