// The second look at what one person filed as not a demand: agree, or confirm its facts and so take it up.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { TextField } from '../../../parts/Field.tsx'
import { notDemandWords } from '../../../words/labels.ts'
import { pieces } from '../../../words/pieces.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { FactsForm } from '../facts/FactsForm.tsx'
import { say } from '../form-words.ts'
import { say as sayStray } from './stray-words.ts'

export function ConfirmNotDemandForm() {
  const { page, me } = useDemand()
  const submit = useSubmit(page)
  const [note, setNote] = useState('')
  const [isDemand, setIsDemand] = useState(false)
  const filed = page.demand.notDemand
  if (!filed) return null
  if (filed.by === me.id) return <p className="quiet">{say('second_look.yours')}</p>
  if (isDemand) return <FactsForm />
  return (
    <ActionForm
      submit={submit}
      action={say('second_look.agree')}
      onSubmit={() => submit.send('commands', { command: { type: 'confirm_not_demand', note } })}
    >
      <p>
        {say('second_look.filed', {
          who: page.names[filed.by] ?? filed.by,
          reason: notDemandWords[filed.reason],
        })}
      </p>
      {filed.filedTo ? (
        <p>
          {pieces(
            sayStray.rich('stray.filed_to', {
              reference: (
                <Link to="/demands/$id" params={{ id: filed.filedTo.demand }} className="identifier">
                  {filed.filedTo.reference}
                </Link>
              ),
            }),
          )}
        </p>
      ) : null}
      <blockquote>{filed.note}</blockquote>
      <p className="quiet">{say('second_look.what')}</p>
      <TextField label={say('second_look.note')} value={note} onChange={setNote} />
      <div className="actions">
        <button type="button" onClick={() => setIsDemand(true)}>
          {say('second_look.take_up')}
        </button>
      </div>
    </ActionForm>
  )
}
