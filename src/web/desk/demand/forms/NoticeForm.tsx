// The notice to one tenant, with its copy: previewed as it will go out, confirmed by typing, then irreversible.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LetterDraft } from '../../../../server/desk/api.ts'
import { write } from '../../api/client.ts'
import { SelectField } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { withGrant } from '../grant-asked.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { LetterPreview } from './LetterPreview.tsx'
import { MatterField } from './MatterField.tsx'

export function NoticeForm() {
  const { page } = useDemand()
  const { demand } = page
  const submit = useSubmit(page)
  const matters = demand.matters.filter(m => !m.notice && !m.secrecy && m.readingConfirmedBy)
  const [chosen, setMatter] = useState(matters[0]?.id ?? '')
  const matter = matters.some(m => m.id === chosen) ? chosen : (matters[0]?.id ?? '')
  const contacts = page.contacts[matter] ?? []
  const [picked, setContact] = useState('')
  const contact = contacts.some(c => c.id === picked) ? picked : (contacts[0]?.id ?? '')
  const draft = useQuery({
    queryKey: ['draft', demand.id, demand.version, 'notice', matter],
    queryFn: () =>
      withGrant(demand.id, () =>
        write<LetterDraft>(`/api/demands/${encodeURIComponent(demand.id)}/notice/draft`, { matter }),
      ),
    enabled: matter !== '',
  })
  return (
    <ActionForm
      submit={submit}
      action="Send the notice"
      disabled={contact === '' || !draft.data}
      typed={{ text: demand.reference, why: 'A notice cannot be taken back.' }}
      onSubmit={() => submit.send('notice', { matter, contact })}
    >
      <MatterField matters={matters} value={matter} onChange={setMatter} />
      {contacts.length === 0 ? (
        <p className="notice" data-tone="warn">
          This tenant has no contact yet. An administrator adds one; until then nobody can be told.
        </p>
      ) : (
        <SelectField
          label="To its contact"
          value={contact}
          options={contacts.map(c => [c.id, c.name] as const)}
          onChange={setContact}
        />
      )}
      <LetterPreview draft={draft.data} error={draft.error} />
      <p className="small quiet">
        The copy of the paper goes with it, with what concerns others blackened. The same text stands in the
        tenant’s console.
      </p>
    </ActionForm>
  )
}
