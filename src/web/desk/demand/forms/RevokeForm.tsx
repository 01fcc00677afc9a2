// Taking an authorisation back, as long as nothing has left.
import { useState } from 'react'
import { TextField } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'

export function RevokeForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [reason, setReason] = useState('')
  const digest = page.demand.authorisation?.digest ?? ''
  return (
    <ActionForm
      submit={submit}
      action="Revoke the authorisation"
      tone="danger"
      disabled={reason.trim() === ''}
      onSubmit={() => submit.send('commands', { command: { type: 'revoke_authorisation', digest, reason } })}
    >
      <TextField label="Why it is revoked" required multiline={2} value={reason} onChange={setReason} />
    </ActionForm>
  )
}
