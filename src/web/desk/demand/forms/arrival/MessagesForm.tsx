// What came from outside since somebody last looked: read here, and what follows from it is said, before anything is signed.
import { useState } from 'react'
import { TextField } from '../../../parts/Field.tsx'
import { When } from '../../../parts/When.tsx'
import { pieces } from '../../../words/pieces.ts'
import { useSubmit } from '../../acts/submit.ts'
import { nameIn, useDemand } from '../../context.ts'
import { Attached, CameAs } from '../../Letters.tsx'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../notice/answer-words.ts'

const fromPortal = { subject: '', documents: [], authenticated: true, stray: undefined } as const

export function MessagesForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [note, setNote] = useState('')
  const { replies, messages, messagesReadAt } = page.demand
  const mails = replies.map(({ from, ...mail }) => ({ who: from || (mail.stray?.reference ?? ''), ...mail }))
  const notes = messages
    .filter(m => m.from === 'officer')
    .map(({ by, text, at }) => ({ who: nameIn(page, by), text, at, receivedAt: at, ...fromPortal }))
  const unread = [...mails, ...notes].filter(m => m.at > (messagesReadAt ?? ''))
  return (
    <ActionForm
      submit={submit}
      action={say('messages.record')}
      disabled={note.trim() === ''}
      onSubmit={() => submit.send('commands', { command: { type: 'read_messages', note } })}
    >
      {unread.map(m => (
        <figure key={`${m.at}${m.who}`}>
          <figcaption className="small">
            {pieces(say.rich('messages.from', { who: <bdi>{m.who}</bdi>, at: <When at={m.receivedAt} /> }))}
          </figcaption>
          <CameAs stray={m.stray} />
          <blockquote className="prose">
            {m.subject ? (
              <p dir="auto">
                <strong>{m.subject}</strong>
              </p>
            ) : null}
            <p dir="auto">{m.text}</p>
          </blockquote>
          {m.authenticated ? null : <p className="small">{say('messages.stranger')}</p>}
          <Attached papers={m.documents} />
        </figure>
      ))}
      <p className="small quiet">{say('messages.then')}</p>
      <TextField label={say('answer.follows')} required multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}
