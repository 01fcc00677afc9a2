// Linking this demand to another one here; the other one shows the link too.
import { useState } from 'react'
import { type DemandRelation, demandRelations } from '../../../../../vocabulary/closed-lists.ts'
import { optionsOf, SelectField, TextField } from '../../../parts/Field.tsx'
import { relationWords } from '../../../words/labels.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'

export function LinkForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [relation, setRelation] = useState<DemandRelation | ''>('')
  const [reference, setReference] = useState('')
  return (
    <ActionForm
      submit={submit}
      action={say('link.do')}
      tone="plain"
      disabled={relation === '' || reference.trim().length < 3}
      onSubmit={() => submit.send('links', { reference: reference.trim(), relation })}
    >
      <SelectField
        label={say('link.relation')}
        value={relation}
        empty={say('choose')}
        options={optionsOf(demandRelations, relationWords)}
        onChange={setRelation}
      />
      <TextField label={say('link.reference')} mono required value={reference} onChange={setReference} />
    </ActionForm>
  )
}
