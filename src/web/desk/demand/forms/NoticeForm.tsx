// The notice to one tenant, with its copy: previewed as it will go out, confirmed by typing, then irreversible.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LetterDraft } from '../../../../server/desk/api.ts'
import { write } from '../../api/client.ts'
import { SelectField } from '../../parts/Field.tsx'
import { coverWords, noticeValueWords } from '../../words/labels.ts'
import { useDemand } from '../context.ts'
import { withGrant } from '../grant-asked.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { LetterPreview } from './LetterPreview.tsx'
import { MatterField } from './MatterField.tsx'
import { isWordingOpen, type WordingChoice, WordingField, wordingSent } from './WordingField.tsx'

/** Instead of a contact, where there is nobody to write to by mail. */
const BY_POST = 'post'

export function NoticeForm() {
  const { page } = useDemand()
  const { demand } = page
  const submit = useSubmit(page)
  const matters = demand.matters.filter(
    m => (!m.notice || m.notice.withheld.length > 0) && !m.secrecy && m.readingConfirmedBy,
  )
  const [chosen, setMatter] = useState(matters[0]?.id ?? '')
  const matter = matters.some(m => m.id === chosen) ? chosen : (matters[0]?.id ?? '')
  const contacts = page.contacts[matter] ?? []
  const [picked, setContact] = useState('')
  const [words, setWords] = useState<WordingChoice>('')
  const contact =
    picked === BY_POST || contacts.some(c => c.id === picked) ? picked : (contacts[0]?.id ?? BY_POST)
  const parts = [
    ...new Set(
      (page.lifecycle[matter]?.orders ?? []).flatMap(o => (o.whole ? [] : (o.secrecy.covers ?? []))),
    ),
  ]
  const rule = page.lifecycle[matter]?.rule
  const draft = useQuery({
    queryKey: ['draft', demand.id, demand.version, 'notice', matter, contact],
    queryFn: () =>
      withGrant(demand.id, () =>
        write<LetterDraft>(`/api/demands/${encodeURIComponent(demand.id)}/notice/draft`, { matter, contact }),
      ),
    enabled: matter !== '',
  })
  return (
    <ActionForm
      submit={submit}
      action="Send the notice"
      disabled={contact === '' || !draft.data || isWordingOpen(draft.data, words)}
      typed={{ text: demand.reference, why: 'A notice cannot be taken back.' }}
      onSubmit={() => submit.send('notice', { matter, contact, ...wordingSent(draft.data, words) })}
    >
      <MatterField matters={matters} value={matter} onChange={setMatter} />
      {rule ? (
        <p className="small">
          The law: {noticeValueWords[rule.value]}; whom: {rule.whom.replaceAll('_', ' ')}; by whom: {rule.by}.{' '}
          <span className="quiet">{rule.cite}</span>
        </p>
      ) : null}
      {contacts.length === 0 ? (
        <p className="notice" data-tone="warn">
          This tenant has no contact that may be told. An administrator adds one, or the notice goes by post.
        </p>
      ) : null}
      <SelectField
        label="To"
        value={contact}
        options={[
          ...contacts.map(c => [c.id, c.name] as const),
          [BY_POST, 'nobody by mail: a letter by post'],
        ]}
        onChange={setContact}
      />
      <WordingField draft={draft.data} value={words} onChange={setWords} />
      {parts.length > 0 ? (
        <p className="notice" data-tone="warn">
          Left out, because an order covers it: {parts.map(c => coverWords[c]).join(' and ')}. The copy is
          withheld with it. The rest goes by itself when the order ends.
        </p>
      ) : null}
      <LetterPreview draft={draft.data} error={draft.error} />
      <p className="small quiet">
        The copy of the paper goes with it, with what concerns others blackened. The same text stands in the
        tenant’s console.
      </p>
    </ActionForm>
  )
}
