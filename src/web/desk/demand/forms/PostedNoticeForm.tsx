// No mail reached the tenant: the notice as a letter, printed and posted by a person, who records it here.
import { useState } from 'react'
import { TextField } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { MatterField } from './MatterField.tsx'
import { say } from './words.ts'

export function PostedNoticeForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => m.notice && !m.notice.posted && !m.secrecy && !m.silent)
  const [matter, setMatter] = useState((matters.find(m => m.escalated) ?? matters[0])?.id ?? '')
  const [postedOn, setPostedOn] = useState('')
  const [to, setTo] = useState('')
  const [note, setNote] = useState('')
  const href = `/api/demands/${encodeURIComponent(page.demand.id)}/notice-letter?matter=${encodeURIComponent(matter)}`
  return (
    <ActionForm
      submit={submit}
      action={say('post.record')}
      disabled={matter === '' || postedOn === '' || to.trim() === ''}
      onSubmit={() =>
        submit.send('commands', { command: { type: 'record_posted_notice', matter, postedOn, to, note } })
      }
    >
      <MatterField matters={matters} value={matter} onChange={setMatter} />
      <p>
        <a className="button" href={href} download>
          {say('post.download')}
        </a>
      </p>
      <TextField label={say('post.on')} type="date" required value={postedOn} onChange={setPostedOn} />
      <TextField label={say('post.to')} required multiline={2} value={to} onChange={setTo} />
      <TextField label={say('post.note')} value={note} onChange={setNote} />
    </ActionForm>
  )
}
