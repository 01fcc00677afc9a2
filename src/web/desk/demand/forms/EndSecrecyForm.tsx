// Counsel records that a prohibition has ended; the late notice then leaves.
import { useState } from 'react'
import { Radios, SelectField, TextField } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { useSilenceWords } from '../order-words.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { MatterField } from './MatterField.tsx'
import { say } from './words.ts'

export function EndSecrecyForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const silence = useSilenceWords()
  const matters = page.demand.matters.filter(m => (page.lifecycle[m.id]?.orders.length ?? 0) > 0)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const orders = page.lifecycle[id]?.orders ?? []
  const parts = orders.every(o => !o.whole)
  const [picked, setOrder] = useState('')
  const order = orders.some(o => o.id === picked) ? picked : parts ? (orders[0]?.id ?? '') : ''
  const [note, setNote] = useState('')
  const [why, setWhy] = useState<'lifted' | 'misread' | ''>('')
  return (
    <ActionForm
      submit={submit}
      action={say('end.record')}
      tone="danger"
      disabled={why === '' || note.trim() === ''}
      typed={{
        text: page.demand.reference,
        why: say('end.typed'),
      }}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'end_secrecy', matter: id, why, order: order || null, note },
        })
      }
    >
      <MatterField matters={matters} value={id} onChange={setId} />
      {orders.length > 1 || parts ? (
        <SelectField
          label={say('end.order')}
          value={order}
          {...(parts ? {} : { empty: say('end.all') })}
          options={orders.map(o => [o.id, silence.order(o.secrecy)] as const)}
          onChange={setOrder}
        />
      ) : null}
      <Radios
        legend={say('end.why')}
        value={why}
        options={[
          ['lifted', say('end.lifted')],
          ['misread', say('end.misread')],
        ]}
        onChange={setWhy}
      />
      <TextField label={say('end.note')} required multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}
