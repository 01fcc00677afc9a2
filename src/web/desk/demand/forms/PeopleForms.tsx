// Who may know of a demand of the national-security lane: counsel names and takes names away, each with a reason.
import { useState } from 'react'
import { SelectField, TextField } from '../../parts/Field.tsx'
import { nameIn, useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'

export function NamePersonForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [person, setPerson] = useState('')
  const [note, setNote] = useState('')
  const others = page.people.filter(p => !page.demand.named?.includes(p.id))
  return (
    <ActionForm
      submit={submit}
      action="Name this person"
      disabled={person === ''}
      onSubmit={() => submit.send('people', { person, note })}
    >
      <p>From then on this person sees the demand, its clocks and its record. It is logged who named them.</p>
      <SelectField
        label="Person"
        value={person}
        empty="choose"
        required
        options={others.map(p => [p.id, p.name] as const)}
        onChange={setPerson}
      />
      <TextField label="Why this person is needed" required value={note} onChange={setNote} />
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
      action="Take this name away"
      tone="plain"
      disabled={person === ''}
      onSubmit={() => submit.send('commands', { command: { type: 'unname_person', person, note } })}
    >
      <SelectField
        label="Person"
        value={person}
        empty="choose"
        required
        options={others.map(p => [p, nameIn(page, p)] as const)}
        onChange={setPerson}
      />
      <TextField label="Why" value={note} onChange={setNote} />
    </ActionForm>
  )
}
