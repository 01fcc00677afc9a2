// Counsel records that a prohibition ended before its time, with the paper that lifts it where there is one. A second person looks
// first; the late notice then leaves.
import { useState } from 'react'
import { Radios, SelectField, TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { useSilenceWords } from '../../telling/order-words.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say as choose } from '../form-words.ts'
import { MatterField } from '../MatterField.tsx'
import { PaperField } from '../PaperField.tsx'
import { say } from '../release/ending-words.ts'

/** Everything that binds, and no single order. */
const ALL = 'all'

export function EndSecrecyForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const silence = useSilenceWords()
  const matters = page.demand.matters.filter(m => !m.ending && (page.lifecycle[m.id]?.orders.length ?? 0) > 0)
  const [paper, setPaper] = useState<File | null>(null)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const orders = page.lifecycle[id]?.orders ?? []
  const parts = orders.every(o => !o.whole)
  // Of several nobody ends all of them by not looking: which one is chosen.
  const several = orders.length > 1
  const [picked, setOrder] = useState('')
  const known = picked === ALL || orders.some(o => o.id === picked)
  const order = several ? (known ? picked : '') : parts ? (orders[0]?.id ?? '') : ALL
  const [note, setNote] = useState('')
  const [why, setWhy] = useState<'lifted' | 'misread' | ''>('')
  return (
    <ActionForm
      submit={submit}
      action={say('end.ask')}
      disabled={why === '' || note.trim() === '' || order === ''}
      onSubmit={() =>
        submit.sendWithPaper(
          'secrecy',
          { act: { type: 'end_secrecy', matter: id, why, order: order === ALL ? null : order, note } },
          why === 'lifted' ? paper : null,
        )
      }
    >
      <MatterField matters={matters} value={id} onChange={setId} />
      {several || parts ? (
        <SelectField
          label={say('end.order')}
          value={order}
          {...(several ? { empty: choose('choose') } : {})}
          options={[
            ...orders.map(o => [o.id, silence.order(o.secrecy)] as const),
            ...(several && !parts ? [[ALL, say('end.all')] as const] : []),
          ]}
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
