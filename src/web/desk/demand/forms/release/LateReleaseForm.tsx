// A package that the gate put out while its authorisation was being revoked: counsel says what was done about it.
import { useState } from 'react'
import { TextField } from '../../../parts/Field.tsx'
import { Identifier } from '../../../parts/Identifier.tsx'
import { When } from '../../../parts/When.tsx'
import { pieces } from '../../../words/pieces.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'

export function LateReleaseForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [note, setNote] = useState('')
  const late = page.demand.lateReleases.find(r => r.noted === null)
  if (!late) return null
  const { digest, sha256, at } = late
  return (
    <ActionForm
      submit={submit}
      action={say('late.note')}
      disabled={note.trim() === ''}
      onSubmit={() => submit.send('commands', { command: { type: 'note_late_release', digest, note } })}
    >
      <p>
        {pieces(
          say.rich('late.what', {
            at: <When at={at} form="past" />,
            hash: <Identifier value={sha256} label={say('late.hash')} />,
          }),
        )}
      </p>
      <TextField label={say('late.done')} required multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}
