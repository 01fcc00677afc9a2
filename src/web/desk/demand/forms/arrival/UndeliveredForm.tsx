// A letter to the authority that did not arrive: sent anew, posted and recorded, known to have reached them, or said not to be needed.

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DemandPage } from '../../../../../api/desk/demand-page.ts'
import { type UndeliveredWay, undeliveredWays } from '../../../../../vocabulary/closed-lists.ts'
import { Radios, SelectField, TextField } from '../../../parts/Field.tsx'
import { pieces } from '../../../words/pieces.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { letterWords } from '../../letter-name.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { LetterForm } from '../letters/LetterForm.tsx'
import { say as sayLetter } from '../letters/letter-words.ts'

type Open = NonNullable<DemandPage['undelivered']>[number]
type Way = UndeliveredWay | 'anew'

export function UndeliveredForm() {
  const { page } = useDemand()
  const open = page.undelivered ?? []
  const [chosen, setChosen] = useState('')
  const [how, setHow] = useState<Way | ''>('')
  const one = open.find(u => idOf(u) === chosen) ?? open[0]
  if (!one) return null
  const goesByMail = (page.addresses ?? []).length > 0 && one.why !== 'no_mail'
  const ways: readonly Way[] = [...(goesByMail ? (['anew'] as const) : []), ...undeliveredWays]
  return (
    <div>
      {open.length > 1 ? (
        <SelectField
          label={sayLetter('which')}
          value={idOf(one)}
          options={open.map(u => [idOf(u), saidOf(u)] as const)}
          onChange={next => {
            setChosen(next)
            setHow('')
          }}
        />
      ) : (
        <p>{saidOf(one)}</p>
      )}
      {one.why === 'no_mail' ? null : (
        <p className="small">
          {pieces(
            sayLetter.rich('add', {
              a: inside => (
                <Link key="add" to="/authorities">
                  {pieces(inside)}
                </Link>
              ),
            }),
          )}
        </p>
      )}
      <Radios
        legend={sayLetter('what')}
        value={how}
        options={ways.map(way => [way, sayLetter(`how.${way}`)] as const)}
        onChange={setHow}
      />
      {how === 'anew' ? <LetterForm key={idOf(one)} anew={one} /> : null}
      {how !== '' && how !== 'anew' ? <SettleForm key={`${idOf(one)}${how}`} one={one} how={how} /> : null}
    </div>
  )
}

function idOf({ kind, about }: Open): string {
  return `${kind}/${about}`
}

function saidOf({ kind, why, to }: Open): string {
  const named = { kind: letterWords(kind) }
  return why === 'no_address' || why === 'no_mail'
    ? sayLetter(why, named)
    : sayLetter('came_back', { ...named, to: to ?? '…' })
}

function SettleForm({ one, how }: { readonly one: Open; readonly how: UndeliveredWay }) {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [on, setOn] = useState('')
  const [note, setNote] = useState('')
  const { kind, about } = one
  const query = `kind=${encodeURIComponent(kind)}&about=${encodeURIComponent(about)}`
  const href = `/api/demands/${encodeURIComponent(page.demand.id)}/undelivered-letter?${query}`
  const dated = how !== 'not_needed'
  return (
    <ActionForm
      submit={submit}
      action={how === 'posted' ? say('post.record') : say('record_it')}
      disabled={(dated && on === '') || note.trim() === ''}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'settle_undelivered', kind, about, how, on: dated ? on : null, note },
        })
      }
    >
      {how === 'posted' ? (
        <p>
          <a className="button" href={href} download>
            {say('post.download')}
          </a>
        </p>
      ) : null}
      {dated ? (
        <TextField
          label={how === 'posted' ? say('post.on') : sayLetter('on.reached')}
          type="date"
          required
          value={on}
          onChange={setOn}
        />
      ) : null}
      <TextField
        label={how === 'posted' ? say('post.to') : sayLetter(`note.${how}`)}
        required
        multiline={2}
        value={note}
        onChange={setNote}
      />
    </ActionForm>
  )
}
