// A letter to the authority: its kind and a note on the left, the letter as it will go out on the right.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LetterDraft } from '../../../../../api/desk/letters.ts'
import type { LetterKind } from '../../../../../words/templates.ts'
import { write } from '../../../api/client.ts'
import { SelectField, TextField } from '../../../parts/Field.tsx'
import { say as sayTerm } from '../../../words/shared-words.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { withGrant } from '../../grant-asked.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { LetterPreview } from './LetterPreview.tsx'
import { useSettled } from './LetterToCome.tsx'
import { say as sayLetter } from './letter-words.ts'
import { isWordingOpen, type WordingChoice, WordingField, wordingSent } from './WordingField.tsx'

const kinds = ['acknowledgement', 'redirect', 'determination', 'no_records', 'extension'] as const

export function RedirectLetterForm() {
  return <LetterForm only="redirect" />
}

export function AskExtensionForm() {
  return <LetterForm only="extension" />
}

type Props = {
  readonly only?: LetterKind
  /** One that did not arrive: it is said again, and nothing else. */
  readonly anew?: { readonly kind: LetterKind; readonly about: string }
}

export function LetterForm({ only: one, anew }: Props) {
  const { page, me } = useDemand()
  const { demand } = page
  const submit = useSubmit(page)
  const only = anew?.kind ?? one
  const [kind, setKind] = useState<LetterKind>(
    only ?? (demand.lines.length > 0 ? 'determination' : 'acknowledgement'),
  )
  const [note, setNote] = useState(anew?.about ?? '')
  const addresses = page.addresses ?? []
  const [to, setTo] = useState((addresses.find(a => !a.refused) ?? addresses[0])?.address ?? '')
  const [words, setWords] = useState<WordingChoice>('')
  const [why, setWhy] = useState('')
  const choose = (next: LetterKind) => {
    setKind(next)
    setWords('')
  }
  const written = useSettled(note)
  const draft = useQuery({
    queryKey: ['draft', demand.id, demand.version, kind, written, to],
    queryFn: () =>
      withGrant(demand.id, () =>
        write(`/api/demands/${encodeURIComponent(demand.id)}/letters/draft`, {
          kind,
          note: written,
          ...(to ? { to } : {}),
        }),
      ),
    placeholderData: before => before,
  })
  return (
    <ActionForm
      submit={submit}
      action={say('letter.send')}
      tone={only ? 'primary' : 'plain'}
      disabled={
        !draft.data || isWordingOpen(draft.data, words) || (draft.data.unkept === true && why.trim() === '')
      }
      onSubmit={() =>
        submit.send('letters', {
          kind,
          note,
          ...(to ? { to } : {}),
          ...wordingSent(draft.data, words),
          ...(draft.data?.unkept ? { unkept: why } : {}),
        })
      }
    >
      <div className="letter-form">
        <div>
          {only ? null : (
            <SelectField
              label={say('letter.kind')}
              value={kind}
              options={kinds.map(k => [k, sayTerm(`letter.${k}`)] as const)}
              onChange={choose}
            />
          )}
          {addresses.length > 1 || addresses.some(a => a.refused) ? (
            <SelectField
              label={sayLetter('to')}
              value={to}
              options={addresses.map(
                a => [a.address, a.refused ? sayLetter('to.refused', { to: a.address }) : a.address] as const,
              )}
              onChange={setTo}
            />
          ) : null}
          {anew?.about ? null : (
            <TextField
              label={say('letter.sentence')}
              hint={say('letter.sentence.hint')}
              multiline={4}
              value={note}
              onChange={setNote}
            />
          )}
          {draft.data?.enforcing ? (
            <p className="notice" data-tone="warn">
              {sayLetter('enforcing', { cite: draft.data.enforcing })}
            </p>
          ) : null}
          <UnkeptField
            draft={draft.data}
            counsel={me.roles.includes('counsel')}
            value={why}
            onChange={setWhy}
          />
          <WordingField draft={draft.data} value={words} onChange={setWords} />
        </div>
        <LetterPreview draft={draft.data} error={draft.error} />
      </div>
    </ActionForm>
  )
}

type Unkept = {
  readonly draft: LetterDraft | undefined
  readonly counsel: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A redirect while nothing is set apart: counsel's word, and nobody else's. */
function UnkeptField({ draft, counsel, value, onChange }: Unkept) {
  if (!draft?.unkept) return null
  return counsel ? (
    <TextField
      label={sayLetter('unkept')}
      hint={sayLetter('unkept.hint')}
      multiline={3}
      required
      value={value}
      onChange={onChange}
    />
  ) : (
    <p className="notice" data-tone="warn">
      {sayLetter('unkept.counsel')}
    </p>
  )
}
