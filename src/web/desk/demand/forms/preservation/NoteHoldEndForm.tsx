// What the gate could not let go: a person saw to it at the source, and records that it ended there.
import { useState } from 'react'
import { TextField } from '../../../parts/Field.tsx'
import { commas } from '../../../words/labels.ts'
import { calendarDay } from '../../../words/time.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { say } from '../../demand-words.ts'
import { ActionForm } from '../ActionForm.tsx'

export function NoteHoldEndForm() {
  const { page } = useDemand()
  return page.holdsStuck.map(id => <NoteOneEnd key={id} id={id} />)
}

function NoteOneEnd({ id }: { readonly id: string }) {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [note, setNote] = useState('')
  const hold = page.demand.holds.find(h => h.id === id)
  if (!hold?.placed) return null
  const { items, sources } = hold.placed
  return (
    <ActionForm
      submit={submit}
      action={say('apart.by_hand.do')}
      tone="danger"
      typed={{ text: page.demand.reference }}
      disabled={note.trim() === ''}
      onSubmit={() => submit.send('commands', { command: { type: 'note_hold_end', hold: id, note } })}
    >
      <p>{say('apart.end.one', { n: items, where: commas(sources), until: calendarDay(hold.until) })}</p>
      <p className="small quiet">{say('apart.by_hand.what')}</p>
      <TextField label={say('apart.by_hand.note')} required multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}
