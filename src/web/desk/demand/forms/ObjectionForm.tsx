// Counsel decides a tenant's objection, in words that the tenant will read.
import { useState } from 'react'
import { Radios, TextField } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { MatterField } from './MatterField.tsx'

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
      action="Record the decision"
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
        legend="The objection is"
        value={decision}
        options={[
          ['upheld', 'upheld: these lines are determined anew'],
          ['overruled', 'overruled: production goes on'],
        ]}
        onChange={setDecision}
      />
      <TextField
        label="Reason"
        hint="The tenant reads this."
        multiline={3}
        required
        value={reason}
        onChange={setReason}
      />
    </ActionForm>
  )
}
