// The tenant asked for time, answers itself, or went to court: counsel reads it and says what follows.
import { useState } from 'react'
import { TextField } from '../../parts/Field.tsx'
import { answerWords } from '../../words/labels.ts'
import { nameIn, useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { say as title } from '../words.ts'
import { ActionForm } from './ActionForm.tsx'
import { say } from './answer-words.ts'

const follows = {
  needs_time: say('answer.needs_time', { where: title('other.extend_window') }),
  answers_itself: say('answer.answers_itself'),
  has_filed: say('answer.has_filed'),
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
      action={say('answer.record')}
      disabled={note.trim() === ''}
      onSubmit={() => submit.send('commands', { command: { type: 'note_answer', matter: m.id, note } })}
    >
      <p>
        {say('answer.said', {
          who: nameIn(page, m.tenant),
          answer: answerWords[answer],
          late: late ? 'yes' : 'no',
        })}
      </p>
      {text ? <blockquote dir="auto">{text}</blockquote> : null}
      <p className="small quiet">{answer in follows ? follows[answer as keyof typeof follows] : ''}</p>
      <TextField label={say('answer.follows')} required multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}
