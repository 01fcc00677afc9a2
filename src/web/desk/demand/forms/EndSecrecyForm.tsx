// Counsel records that a prohibition has ended; the late notice then leaves.
import { useState } from 'react'
import { Radios } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { MatterField } from './MatterField.tsx'

export function EndSecrecyForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => m.secrecy)
  const [id, setId] = useState(matters[0]?.id ?? '')
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
      onSubmit={() => submit.send('commands', { command: { type: 'end_secrecy', matter: id, why } })}
    >
      <MatterField matters={matters} value={id} onChange={setId} />
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
