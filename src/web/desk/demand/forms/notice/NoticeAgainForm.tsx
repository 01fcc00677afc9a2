// The same notice to one more contact: somebody else of the house, or who stands in for who is away.
import { useState } from 'react'
import type { DemandPage } from '../../../../../api/desk/demand-page.ts'
import type { Matter } from '../../../../../domain/registry/state.ts'
import { SelectField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { LetterPreview } from '../letters/LetterPreview.tsx'
import { useLetterToCome } from '../letters/LetterToCome.tsx'
import { MatterField } from '../MatterField.tsx'
import { say } from './answer-words.ts'

/** Contacts that may be told and have no mail of it. */
export function canBeSentTo({ id, notice, secrecy, silent }: Matter, { contacts }: DemandPage) {
  if (!notice || secrecy || silent) return []
  return (contacts[id] ?? []).filter(c => !notice.tries.some(t => t.contact === c.id))
}

export function NoticeAgainForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => canBeSentTo(m, page).length > 0)
  const [id, setMatter] = useState(matters[0]?.id ?? '')
  const matter = matters.find(m => m.id === id) ?? matters[0]
  const contacts = matter ? canBeSentTo(matter, page) : []
  const [picked, setContact] = useState('')
  const contact = contacts.find(c => c.id === picked)?.id ?? contacts[0]?.id ?? ''
  const letter = useLetterToCome('again', matter && contact ? { matter: matter.id, contact } : null)
  if (!matter) return null
  return (
    <ActionForm
      submit={submit}
      action={say('again.send')}
      tone="plain"
      disabled={contact === '' || !letter.data || letter.isPlaceholderData}
      onSubmit={() => submit.send('notice/again', { matter: matter.id, contact })}
    >
      <p className="small quiet">{say('again.note')}</p>
      <MatterField matters={matters} value={matter.id} onChange={setMatter} />
      <SelectField
        label={say('again.contact')}
        value={contact}
        options={contacts.map(c => [c.id, c.name] as const)}
        onChange={setContact}
      />
      <LetterPreview draft={letter.data} error={letter.error} />
    </ActionForm>
  )
}
