// No mail reached the tenant: the notice as a letter, printed and posted by a person, who records it here.
import { useState } from 'react'
import type { Matter } from '../../../../../domain/registry/state.ts'
import { TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { MatterField } from '../MatterField.tsx'
import { PartyField } from './PartyField.tsx'

/** A letter to somebody of its chain is not recorded yet. */
export function isToPost(m: Matter): boolean {
  return m.notice !== null && !m.secrecy && !m.silent && m.parties.some(p => p.told && !p.posted)
}

export function PostedNoticeForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(isToPost)
  const [matter, setMatter] = useState((matters.find(m => m.escalated) ?? matters[0])?.id ?? '')
  const posted = new Set(
    page.demand.matters
      .find(m => m.id === matter)
      ?.parties.flatMap(p => (p.posted ? [p.tenant ?? p.role] : [])),
  )
  const all = (page.parties[matter] ?? []).filter(p => p.told && !posted.has(p.key))
  const [key, setKey] = useState('')
  const party = all.find(p => p.key === key) ?? all.find(p => p.unreached) ?? all[0]
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
        submit.send('commands', {
          command: {
            type: 'record_posted_notice',
            matter,
            postedOn,
            to,
            note,
            ...(party ? { party: party.party } : {}),
          },
        })
      }
    >
      <MatterField matters={matters} value={matter} onChange={setMatter} />
      <PartyField parties={all} value={party?.key ?? ''} onChange={setKey} />
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
