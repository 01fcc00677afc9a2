// The second person on a longer secrecy of which there is no paper: another looks whether it was asked for, because it holds a notice
// that is owed.
import { useState } from 'react'
import { Radios, TextField } from '../../../parts/Field.tsx'
import { When } from '../../../parts/When.tsx'
import { pieces } from '../../../words/pieces.ts'
import { calendarDay } from '../../../words/time.ts'
import { useSubmit } from '../../acts/submit.ts'
import { nameIn, useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { MatterField } from '../MatterField.tsx'
import { say } from './silence-words.ts'

export function ConfirmSecrecyExtensionForm() {
  const { page, me } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => m.extension?.confirmBy)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const [look, setLook] = useState<'yes' | 'no' | ''>('')
  const [note, setNote] = useState('')
  const matter = matters.find(m => m.id === id) ?? matters[0]
  if (!matter?.extension?.confirmBy) return null
  const { extension: motion } = matter
  const own = motion.by === me.id
  const filed = look === 'yes'
  return (
    <ActionForm
      submit={submit}
      action={say(filed ? 'longer.confirm' : 'longer.refuse')}
      disabled={look === '' || note.trim() === '' || (filed && own)}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'confirm_secrecy_extension', matter: matter.id, filed, note },
        })
      }
    >
      <MatterField matters={matters} value={matter.id} onChange={setId} />
      {own ? (
        <p className="notice" data-tone="warn">
          {say('longer.own')}
        </p>
      ) : null}
      <p dir="auto">
        {say('longer.said', { who: nameIn(page, motion.by), on: calendarDay(motion.on), note: motion.note })}
      </p>
      <p>
        {pieces(say.rich('longer.until', { when: <When at={matter.extension.confirmBy} form="brief" /> }))}
      </p>
      <Radios
        legend={say('longer.look')}
        value={look}
        options={[
          ['yes', say('longer.yes')],
          ['no', say('longer.no')],
        ]}
        onChange={setLook}
      />
      <TextField label={say('longer.looked')} required value={note} onChange={setNote} />
    </ActionForm>
  )
}
