// Taking an authorisation back, as long as nothing has left.
import { useState } from 'react'
import { TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'

export function RevokeForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [reason, setReason] = useState('')
  const digest = page.demand.authorisation?.digest ?? ''
  return (
    <ActionForm
      submit={submit}
      action={say('revoke.do')}
      tone="danger"
      typed={{ text: page.demand.reference, why: say('revoke.typed') }}
      disabled={reason.trim() === ''}
      onSubmit={() => submit.send('commands', { command: { type: 'revoke_authorisation', digest, reason } })}
    >
      <TextField label={say('revoke.why')} required multiline={2} value={reason} onChange={setReason} />
    </ActionForm>
  )
}
