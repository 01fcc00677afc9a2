// The named custodian certifies where the records come from. Nothing is sealed without it.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { write } from '../../api/client.ts'
import { TextField } from '../../parts/Field.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { useDemand } from '../context.ts'
import { withGrant } from '../grant-asked.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { say } from './words.ts'

export function CertificateForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const { id, version } = page.demand
  const draft = useQuery({
    queryKey: ['draft', id, version, 'certificate'],
    queryFn: () =>
      withGrant(id, () =>
        write<{ statement: string }>(`/api/demands/${encodeURIComponent(id)}/certificate/draft`, {}),
      ),
  })
  const [typed, setTyped] = useState<string | null>(null)
  const statement = typed ?? draft.data?.statement ?? ''
  return (
    <ActionForm
      submit={submit}
      action={say('certificate.sign')}
      disabled={statement.trim().length < 20}
      onSubmit={() => submit.send('certificate', { statement })}
    >
      {draft.error ? <ProblemNotice error={draft.error} /> : null}
      <TextField
        label={say('certificate.statement')}
        hint={say('certificate.hint')}
        multiline={6}
        required
        value={statement}
        onChange={setTyped}
      />
    </ActionForm>
  )
}
