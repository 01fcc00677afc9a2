// What the agency said to an offer that is narrower than its paper.
import { useState } from 'react'
import type { Demand } from '../../../../demand/state.ts'
import { Radios, SelectField, TextField } from '../../parts/Field.tsx'
import { categoryWords } from '../../words/labels.ts'
import { periodWords } from '../../words/time.ts'
import { useDemand } from '../context.ts'
import { askWords, keyOf, subjectOf } from '../lines.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'

/** The last offer of each line that has no answer yet. */
export function openOffers(d: Demand): Demand['narrowings'] {
  return d.narrowings.filter(
    (n, i, all) => n.answer === null && all.findLastIndex(x => keyOf(x) === keyOf(n)) === i,
  )
}

export function NarrowingForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const offers = openOffers(page.demand)
  const [chosen, setChosen] = useState('')
  const [agreed, setAgreed] = useState<'yes' | 'no' | ''>('')
  const [note, setNote] = useState('')
  const offer = offers.find(n => keyOf(n) === chosen) ?? offers[0]
  if (!offer) return null
  const { ask, category, account } = offer
  return (
    <ActionForm
      submit={submit}
      action="Record the answer"
      tone="plain"
      disabled={agreed === '' || note.trim() === ''}
      onSubmit={() =>
        submit.send('commands', {
          command: {
            type: 'record_narrowing_answer',
            ask,
            category,
            account,
            agreed: agreed === 'yes',
            note,
          },
        })
      }
    >
      <SelectField
        label="The offer"
        value={keyOf(offer)}
        options={offers.map(
          n =>
            [
              keyOf(n),
              `${askWords(n.ask)}, ${categoryWords[n.category]}, ${subjectOf(page.demand, n)}`,
            ] as const,
        )}
        onChange={setChosen}
      />
      <p className="small quiet">
        Asked: {periodWords(offer.asked)}. Offered: {offer.offered ? periodWords(offer.offered) : 'nothing'}.
      </p>
      <Radios
        legend="The agency"
        value={agreed}
        options={[
          ['yes', 'agreed'],
          ['no', 'did not agree'],
        ]}
        onChange={setAgreed}
      />
      <TextField
        label="Where it said so"
        hint="The letter, mail or call."
        required
        value={note}
        onChange={setNote}
      />
    </ActionForm>
  )
}
