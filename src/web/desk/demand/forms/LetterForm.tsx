// A letter to the authority: its kind and a note on the left, the letter as it will go out on the right.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { LetterDraft } from '../../../../server/desk/api.ts'
import { write } from '../../api/client.ts'
import { SelectField, TextField } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { withGrant } from '../grant-asked.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { LetterPreview } from './LetterPreview.tsx'
import { isWordingOpen, type WordingChoice, WordingField, wordingSent } from './WordingField.tsx'
import { say } from './words.ts'

const kinds = ['acknowledgement', 'redirect', 'determination', 'no_records', 'extension'] as const
type Kind = (typeof kinds)[number]

/** The text once nobody has typed for a moment: the preview follows, but not each letter. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 400)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

export function RedirectLetterForm() {
  return <LetterForm only="redirect" />
}

export function AskExtensionForm() {
  return <LetterForm only="extension" />
}

export function LetterForm({ only }: { readonly only?: Kind }) {
  const { page } = useDemand()
  const { demand } = page
  const submit = useSubmit(page)
  const [kind, setKind] = useState<Kind>(
    only ?? (demand.lines.length > 0 ? 'determination' : 'acknowledgement'),
  )
  const [note, setNote] = useState('')
  const [words, setWords] = useState<WordingChoice>('')
  const choose = (next: Kind) => {
    setKind(next)
    setWords('')
  }
  const written = useSettled(note)
  const draft = useQuery({
    queryKey: ['draft', demand.id, demand.version, kind, written],
    queryFn: () =>
      withGrant(demand.id, () =>
        write<LetterDraft>(`/api/demands/${encodeURIComponent(demand.id)}/letters/draft`, {
          kind,
          note: written,
        }),
      ),
    placeholderData: before => before,
  })
  return (
    <ActionForm
      submit={submit}
      action={say('letter.send')}
      tone={only ? 'primary' : 'plain'}
      disabled={!draft.data || isWordingOpen(draft.data, words)}
      onSubmit={() => submit.send('letters', { kind, note, ...wordingSent(draft.data, words) })}
    >
      <div className="letter-form">
        <div>
          {only ? null : (
            <SelectField
              label={say('letter.kind')}
              value={kind}
              options={kinds.map(k => [k, say(`letter.${k}`)] as const)}
              onChange={choose}
            />
          )}
          <TextField
            label={say('letter.sentence')}
            hint={say('letter.sentence.hint')}
            multiline={4}
            value={note}
            onChange={setNote}
          />
          <WordingField draft={draft.data} value={words} onChange={setWords} />
        </div>
        <LetterPreview draft={draft.data} error={draft.error} />
      </div>
    </ActionForm>
  )
}
