// Counsel records that a prohibition has ended; the late notice then leaves.
import { useState } from 'react'
import { Radios, SelectField } from '../../parts/Field.tsx'
import { orderWords } from '../../words/labels.ts'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { MatterField } from './MatterField.tsx'

export function EndSecrecyForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => (page.lifecycle[m.id]?.orders.length ?? 0) > 0)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const orders = page.lifecycle[id]?.orders ?? []
  const parts = orders.every(o => !o.whole)
  const [picked, setOrder] = useState('')
  const order = orders.some(o => o.id === picked) ? picked : parts ? (orders[0]?.id ?? '') : ''
  const [why, setWhy] = useState<'lifted' | 'misread' | ''>('')
  return (
    <ActionForm
      submit={submit}
      action="Record the end of secrecy"
      tone="danger"
      disabled={why === ''}
      typed={{
        text: page.demand.reference,
        why: 'After this the tenant may be told, which cannot be taken back.',
      }}
      onSubmit={() =>
        submit.send('commands', { command: { type: 'end_secrecy', matter: id, why, order: order || null } })
      }
    >
      <MatterField matters={matters} value={id} onChange={setId} />
      {orders.length > 1 || parts ? (
        <SelectField
          label="Which order"
          value={order}
          {...(parts ? {} : { empty: 'all of them' })}
          options={orders.map(o => [o.id, orderWords(o.secrecy)] as const)}
          onChange={setOrder}
        />
      ) : null}
      <Radios
        legend="Because it"
        value={why}
        options={[
          ['lifted', 'was lifted by its court or issuer'],
          ['misread', 'was misread: nothing forbids notice'],
        ]}
        onChange={setWhy}
      />
    </ActionForm>
  )
}
