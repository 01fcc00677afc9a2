// The second person on whom the authority allows to be told under a secrecy: reads its paper, because the mail cannot be taken back.
import { useState } from 'react'
import { Checkbox, Radios, TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { nameIn, useDemand } from '../../context.ts'
import { PaperLink } from '../../paper/PaperLink.tsx'
import { ActionForm } from '../ActionForm.tsx'
import { MatterField } from '../MatterField.tsx'
import { say } from './silence-words.ts'

export function ConfirmAllowedForm() {
  const { page, me } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => m.allowed && !m.allowed.confirmedBy)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const [look, setLook] = useState<'yes' | 'no' | ''>('')
  const [own, setOwn] = useState(false)
  const [note, setNote] = useState('')
  const matter = matters.find(m => m.id === id) ?? matters[0]
  if (!matter?.allowed) return null
  const { allowed } = matter
  const mine = allowed.by === me.id
  const allows = look === 'yes'
  return (
    <ActionForm
      submit={submit}
      action={say(allows ? 'allow.confirm' : 'allow.refuse')}
      tone={allows ? 'danger' : 'primary'}
      disabled={look === '' || (allows ? mine || !own : note.trim() === '')}
      {...(allows ? { typed: { text: page.demand.reference, why: say('allow.typed') } } : {})}
      onSubmit={() =>
        submit.send('commands', {
          command: {
            type: 'confirm_allowed_contact',
            matter: matter.id,
            allows,
            note: allows ? '' : note,
          },
        })
      }
    >
      <MatterField matters={matters} value={matter.id} onChange={setId} />
      {mine ? (
        <p className="notice" data-tone="warn">
          {say('allow.own')}
        </p>
      ) : null}
      <p dir="auto">
        {say('allow.said', {
          who: nameIn(page, allowed.by),
          contact: nameIn(page, allowed.contact),
          note: allowed.note,
        })}
      </p>
      <p>
        <PaperLink document={allowed.document} />
      </p>
      <p className="small quiet">{say('allow.explain')}</p>
      <Radios
        legend={say('allow.look')}
        value={look}
        options={[
          ['yes', say('allow.yes')],
          ['no', say('allow.no')],
        ]}
        onChange={setLook}
      />
      {allows ? (
        <Checkbox checked={own} onChange={setOwn}>
          {say('allow.mailbox')}
        </Checkbox>
      ) : null}
      {look === 'no' ? (
        <TextField label={say('allow.no.why')} required multiline={2} value={note} onChange={setNote} />
      ) : null}
    </ActionForm>
  )
}
