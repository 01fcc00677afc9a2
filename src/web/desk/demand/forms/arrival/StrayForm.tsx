// What came in as a demand of its own and answers another: filed there from here, or from there to here. The reference is typed.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { StrayOffer } from '../../../../../api/desk/demand-page.ts'
import { write } from '../../../api/client.ts'
import { TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from './stray-words.ts'

/** At the page of what came in. */
export function FileStrayForm() {
  const { page } = useDemand()
  const { id, version } = page.demand
  const { data } = useQuery({
    queryKey: ['stray', id, version],
    queryFn: () => write(`/api/demands/${encodeURIComponent(id)}/stray/offers`, {}),
  })
  return (
    <StrayForm
      path="stray"
      action={say('stray.file')}
      what={say('stray.what')}
      label={say('stray.to')}
      hint={say('stray.to_hint')}
    >
      {data ? <Offers offers={data.offers} /> : null}
    </StrayForm>
  )
}

/** At the page of the demand that it answers. */
export function TakeStrayForm() {
  return (
    <StrayForm
      path="stray/take"
      action={say('stray.take')}
      what={say('stray.take_what')}
      label={say('stray.take_from')}
      hint={say('stray.take_hint')}
    />
  )
}

type Props = {
  readonly path: 'stray' | 'stray/take'
  readonly action: string
  readonly what: string
  readonly label: string
  readonly hint: string
  readonly children?: React.ReactNode
}

function StrayForm({ path, action, what, label, hint, children }: Props) {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [reference, setReference] = useState('')
  const [note, setNote] = useState('')
  return (
    <ActionForm
      submit={submit}
      action={action}
      tone="danger"
      disabled={reference.trim().length < 3 || note.trim() === ''}
      onSubmit={() => submit.send(path, { reference: reference.trim(), note })}
    >
      <p>{what}</p>
      {children}
      <TextField
        label={label}
        hint={hint}
        mono
        required
        autoComplete="off"
        value={reference}
        onChange={setReference}
      />
      <TextField label={say('stray.why')} required value={note} onChange={setNote} />
    </ActionForm>
  )
}

/** What it names may be opened before it is believed. */
function Offers({ offers }: { readonly offers: readonly StrayOffer[] }) {
  if (offers.length === 0) return <p className="quiet">{say('stray.names_none')}</p>
  return (
    <>
      <p>{say('stray.names')}</p>
      <ul>
        {offers.map(offer => (
          <li key={offer.id}>
            <Link to="/demands/$id" params={{ id: offer.id }} className="identifier">
              {offer.reference}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
