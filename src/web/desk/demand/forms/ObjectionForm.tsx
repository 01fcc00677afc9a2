// Counsel decides a tenant's objection, in words that the tenant will read.
import { useState } from 'react'
import { Radios, TextField } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { MatterField } from './MatterField.tsx'
import { say } from './words.ts'

export function ObjectionForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => m.objectionOpen)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const [decision, setDecision] = useState<'upheld' | 'overruled' | ''>('')
  const [reason, setReason] = useState('')
  const matter = matters.find(m => m.id === id) ?? matters[0]
  if (!matter) return null
  return (
    <ActionForm
      submit={submit}
      action={say('objection.record')}
      disabled={decision === ''}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'decide_objection', matter: matter.id, decision, reason },
        })
      }
    >
      <MatterField matters={matters} value={matter.id} onChange={setId} />
      <blockquote dir="auto">{matter.answer?.text}</blockquote>
      <Radios
        legend={say('objection.is')}
        value={decision}
        options={[
          ['upheld', say('objection.upheld')],
          ['overruled', say('objection.overruled')],
        ]}
        onChange={setDecision}
      />
      <TextField
        label={say('objection.reason')}
        hint={say('tenant.reads')}
        multiline={3}
        required
        value={reason}
        onChange={setReason}
      />
    </ActionForm>
  )
}
