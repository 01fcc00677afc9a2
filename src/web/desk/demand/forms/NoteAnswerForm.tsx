// The tenant asked for time, answers itself, or went to court: counsel reads it and says what follows.
import { useState } from 'react'
import { TextField } from '../../parts/Field.tsx'
import { answerWords } from '../../words/labels.ts'
import { nameIn, useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'

const follows = {
  needs_time:
    'Give more time under “Give the tenant more time”, within the authority’s term, or ask it for more.',
  answers_itself:
    'Decide its lines as redirected and write to the agency; its paper to us stands until it agrees.',
  has_filed: 'Record the filing under “File a challenge”. Only a statute or a court’s order lets us wait.',
} as const

export function NoteAnswerForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const m = page.demand.matters.find(x => page.lifecycle[x.id]?.waitsForCounsel)
  const [note, setNote] = useState('')
  if (!m?.answer) return null
  const { answer, text, late } = m.answer
  return (
    <ActionForm
      submit={submit}
      action="Record what follows"
      disabled={note.trim() === ''}
      onSubmit={() => submit.send('commands', { command: { type: 'note_answer', matter: m.id, note } })}
    >
      <p>
        {nameIn(page, m.tenant)} {answerWords[answer]}
        {late ? ', after its window' : ''}.
      </p>
      {text ? <blockquote dir="auto">{text}</blockquote> : null}
      <p className="small quiet">{answer in follows ? follows[answer as keyof typeof follows] : ''}</p>
      <TextField label="What follows from it" required multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}
