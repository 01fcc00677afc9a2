// Counsel records that a prohibition ended before its time, with the paper that lifts it where there is one. A second person looks
// first; the late notice then leaves.
import { useState } from 'react'
import { Radios, SelectField, TextField } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { useSilenceWords } from '../order-words.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { say } from './ending-words.ts'
import { MatterField } from './MatterField.tsx'
import { PaperField } from './PaperField.tsx'

export function EndSecrecyForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const silence = useSilenceWords()
  const matters = page.demand.matters.filter(m => !m.ending && (page.lifecycle[m.id]?.orders.length ?? 0) > 0)
  const [paper, setPaper] = useState<File | null>(null)
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
      action={say('end.ask')}
      disabled={why === '' || note.trim() === ''}
      onSubmit={() =>
        submit.sendWithPaper(
          'secrecy',
          { act: { type: 'end_secrecy', matter: id, why, order: order || null, note } },
          why === 'lifted' ? paper : null,
        )
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
      {why === 'misread' ? null : (
        <PaperField label={say('end.paper')} hint={say('end.paper.hint')} onChange={setPaper} />
      )}
    </ActionForm>
  )
}
