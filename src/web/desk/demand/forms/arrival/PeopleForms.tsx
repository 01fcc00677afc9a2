// Who may know of a demand of the national-security lane: counsel names and takes names away, each with a reason.
import { useState } from 'react'
import { SelectField, TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { nameIn, useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'

export function NamePersonForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [person, setPerson] = useState('')
  const [note, setNote] = useState('')
  const others = page.people.filter(p => !page.demand.named?.includes(p.id))
  return (
    <ActionForm
      submit={submit}
      action={say('people.name')}
      disabled={person === ''}
      onSubmit={() => submit.send('people', { person, note })}
    >
      <p>{say('people.sees')}</p>
      <SelectField
        label={say('people.person')}
        value={person}
        empty={say('choose')}
        required
        options={others.map(p => [p.id, p.name] as const)}
        onChange={setPerson}
      />
      <TextField label={say('people.needed')} required value={note} onChange={setNote} />
    </ActionForm>
  )
}

export function UnnamePersonForm() {
  const { page, me } = useDemand()
  const submit = useSubmit(page)
  const [person, setPerson] = useState('')
  const [note, setNote] = useState('')
  const others = (page.demand.named ?? []).filter(p => p !== me.id)
  return (
    <ActionForm
      submit={submit}
      action={say('people.unname')}
      tone="plain"
      disabled={person === ''}
      onSubmit={() => submit.send('commands', { command: { type: 'unname_person', person, note } })}
    >
      <SelectField
        label={say('people.person')}
        value={person}
        empty={say('choose')}
        required
        options={others.map(p => [p, nameIn(page, p)] as const)}
        onChange={setPerson}
      />
      <TextField label={say('why')} value={note} onChange={setNote} />
    </ActionForm>
  )
}
