// A contact that is not told of this demand: it is about that very person, the account is in other hands, or the person left.
import { useState } from 'react'
import type { Matter } from '../../../../../domain/registry/state.ts'
import { type SkipReason, skipReasons } from '../../../../../vocabulary/closed-lists.ts'
import { optionsOf, Radios, SelectField, TextField } from '../../../parts/Field.tsx'
import { skipWords } from '../../../words/labels.ts'
import { useSubmit } from '../../acts/submit.ts'
import { nameIn, useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { MatterField } from '../MatterField.tsx'
import { say as sayAnswer } from './answer-words.ts'

export function SkipContactForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => page.readers[m.id]?.length)
  const [matter, setMatter] = useState(matters[0]?.id ?? '')
  const contacts = page.readers[matter] ?? []
  const [picked, setContact] = useState('')
  const contact = contacts.some(c => c.id === picked) ? picked : (contacts[0]?.id ?? '')
  const [why, setWhy] = useState<SkipReason | ''>('')
  const [note, setNote] = useState('')
  return (
    <ActionForm
      submit={submit}
      action={say('skip.do')}
      tone="plain"
      disabled={contact === '' || why === '' || note.trim() === ''}
      onSubmit={() =>
        submit.send('commands', { command: { type: 'skip_contact', matter, contact, why, note } })
      }
    >
      <MatterField matters={matters} value={matter} onChange={setMatter} />
      <SelectField
        label={say('skip.contact')}
        value={contact}
        options={contacts.map(c => [c.id, c.name] as const)}
        onChange={setContact}
      />
      <Radios
        legend={say('skip.why')}
        value={why}
        options={optionsOf(skipReasons, skipWords)}
        onChange={setWhy}
      />
      <TextField label={say('skip.known')} required value={note} onChange={setNote} />
    </ActionForm>
  )
}

/** Kept out by a person; where the address itself says so, the address is what is wrong. */
export function mayBeTold({ skipped }: Matter): boolean {
  return skipped.some(s => !s.itself)
}

/** Taken back by somebody else than who said it: from then on the contact reads the matter again. */
export function TellContactForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(mayBeTold)
  const [id, setMatter] = useState(matters[0]?.id ?? '')
  const matter = matters.find(m => m.id === id) ?? matters[0]
  const skipped = matter?.skipped.filter(s => !s.itself) ?? []
  const [picked, setContact] = useState('')
  const contact = skipped.find(s => s.contact === picked)?.contact ?? skipped[0]?.contact ?? ''
  const [note, setNote] = useState('')
  if (!matter) return null
  return (
    <ActionForm
      submit={submit}
      action={sayAnswer('told_again.do')}
      tone="plain"
      disabled={note.trim() === ''}
      onSubmit={() =>
        submit.send('commands', { command: { type: 'tell_contact_again', matter: matter.id, contact, note } })
      }
    >
      <p className="small quiet">{sayAnswer('told_again.note')}</p>
      <MatterField matters={matters} value={matter.id} onChange={setMatter} />
      <SelectField
        label={say('skip.contact')}
        value={contact}
        options={skipped.map(s => [s.contact, `${nameIn(page, s.contact)} (${skipWords[s.why]})`] as const)}
        onChange={setContact}
      />
      <TextField label={say('skip.known')} required value={note} onChange={setNote} />
    </ActionForm>
  )
}
