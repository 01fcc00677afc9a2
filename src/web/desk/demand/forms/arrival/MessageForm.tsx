// A message to the officer, who reads it at the authority portal.
import { useState } from 'react'
import { TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'

export function MessageForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [text, setText] = useState('')
  const send = async () => {
    if (await submit.send('commands', { command: { type: 'send_message', text } })) setText('')
  }
  return (
    <ActionForm
      submit={submit}
      action={say('message.send')}
      tone="plain"
      disabled={text.trim() === ''}
      onSubmit={send}
    >
      <TextField
        label={say('message.label')}
        hint={say('message.hint')}
        multiline={4}
        dir="auto"
        value={text}
        onChange={setText}
      />
    </ActionForm>
  )
}
