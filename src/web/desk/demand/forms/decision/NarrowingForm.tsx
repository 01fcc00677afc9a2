// What the agency said to an offer that is narrower than its paper.
import { useState } from 'react'
import type { Demand } from '../../../../../domain/registry/state.ts'
import { Radios, SelectField, TextField } from '../../../parts/Field.tsx'
import { categoryWords } from '../../../words/labels.ts'
import { periodWords } from '../../../words/time.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { askWords, keyOf, subjectOf } from '../../deciding/lines.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'

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
      action={say('offer.record')}
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
        label={say('offer.which')}
        value={keyOf(offer)}
        options={offers.map(
          n =>
            [
              keyOf(n),
              say('offer.name', {
                ask: askWords(n.ask),
                category: categoryWords[n.category],
                subject: subjectOf(page.demand, n),
              }),
            ] as const,
        )}
        onChange={setChosen}
      />
      <p className="small quiet">
        {offer.offered
          ? say('offer.periods', {
              asked: periodWords(offer.asked),
              offered: periodWords(offer.offered),
            })
          : say('offer.nothing', { asked: periodWords(offer.asked) })}
      </p>
      <Radios
        legend={say('offer.agency')}
        value={agreed}
        options={[
          ['yes', say('offer.agreed')],
          ['no', say('offer.refused')],
        ]}
        onChange={setAgreed}
      />
      <TextField
        label={say('offer.where')}
        hint={say('offer.where.hint')}
        required
        value={note}
        onChange={setNote}
      />
    </ActionForm>
  )
}
