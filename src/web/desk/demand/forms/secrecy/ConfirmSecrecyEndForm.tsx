// The second person on an end of secrecy before its time: another reads the paper that lifts it, or looks where none is, because the
// notice that leaves then cannot be taken back.
import { useState } from 'react'
import { Radios, TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { nameIn, useDemand } from '../../context.ts'
import { PaperLink } from '../../paper/PaperLink.tsx'
import { useSilenceWords } from '../../telling/order-words.ts'
import { ActionForm } from '../ActionForm.tsx'
import { MatterField } from '../MatterField.tsx'
import { say } from '../release/ending-words.ts'

export function ConfirmSecrecyEndForm() {
  const { page, me } = useDemand()
  const submit = useSubmit(page)
  const silence = useSilenceWords()
  const matters = page.demand.matters.filter(m => m.ending)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const [look, setLook] = useState<'ends' | 'binds' | ''>('')
  const [note, setNote] = useState('')
  const matter = matters.find(m => m.id === id) ?? matters[0]
  if (!matter?.ending) return null
  const { ending } = matter
  const own = ending.by === me.id
  // All that would end, also where no single one was named.
  const orders = (page.lifecycle[matter.id]?.orders ?? []).filter(o =>
    ending.order ? o.id === ending.order : o.whole,
  )
  const ends = look === 'ends'
  return (
    <ActionForm
      submit={submit}
      action={say(ends ? 'end.confirm' : 'end.refuse')}
      tone={ends ? 'danger' : 'primary'}
      disabled={look === '' || (ends ? own : note.trim() === '')}
      {...(ends ? { typed: { text: page.demand.reference, why: say('end.typed') } } : {})}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'confirm_secrecy_end', matter: matter.id, ends, note: ends ? '' : note },
        })
      }
    >
      <MatterField matters={matters} value={matter.id} onChange={setId} />
      {own ? (
        <p className="notice" data-tone="warn">
          {say('end.own')}
        </p>
      ) : null}
      {orders.map(o => (
        <p key={o.id}>{silence.order(o.secrecy)}</p>
      ))}
      <p dir="auto">
        {say('end.asked', { who: nameIn(page, ending.by), why: ending.why, note: ending.note })}
      </p>
      {ending.document ? (
        <p>
          <PaperLink document={ending.document} />
        </p>
      ) : null}
      <Radios
        legend={say('end.look')}
        value={look}
        options={[
          ['binds', say('end.binds')],
          ['ends', say('end.ends')],
        ]}
        onChange={setLook}
      />
      {look === 'binds' ? (
        <TextField label={say('end.binds.why')} required multiline={2} value={note} onChange={setNote} />
      ) : null}
    </ActionForm>
  )
}
