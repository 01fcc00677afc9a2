// What became of the process that has to follow an emergency.
import { useState } from 'react'
import type { Following } from '../../../../../api/desk/lanes.ts'
import { type FollowUpOutcome, followUpOutcomes } from '../../../../../vocabulary/lanes.ts'
import { longDay } from '../../../../../words/when.ts'
import { optionsOf, Radios, TextField } from '../../../parts/Field.tsx'
import { LawText } from '../../../parts/LawText.tsx'
import { When } from '../../../parts/When.tsx'
import { followUpWords } from '../../../words/lanes.ts'
import { language } from '../../../words/load.ts'
import { pieces } from '../../../words/pieces.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { say as sayLetter } from '../letters/letter-words.ts'
import { quiet } from '../marks.tsx'

export function FollowUpForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [outcome, setOutcome] = useState<FollowUpOutcome | ''>('')
  const later = page.following ?? []
  const [chosen, setChosen] = useState(later.length > 0 ? '' : OTHER)
  const [reference, setReference] = useState('')
  const [standsFor, setStandsFor] = useState('')
  const [note, setNote] = useState('')
  const followUp = page.demand.followUp
  if (!followUp) return null
  const came = outcome === 'received'
  return (
    <ActionForm
      submit={submit}
      action={say('record_it')}
      disabled={outcome === '' || (came && chosen === '')}
      onSubmit={() =>
        submit.send('commands', {
          command: {
            type: 'record_follow_up',
            outcome,
            reference: came ? (chosen === OTHER ? reference : chosen) : null,
            note,
            ...(came && chosen === OTHER && standsFor.trim() ? { standsFor } : {}),
          },
        })
      }
    >
      <p>
        {pieces(
          say.rich('follow.expected', {
            what: <LawText text={followUp.what} />,
            cite: followUp.cite,
            at: <When at={followUp.dueAt} />,
            quiet,
          }),
        )}
      </p>
      <Radios
        legend={say('follow.came')}
        value={outcome}
        options={optionsOf(followUpOutcomes, followUpWords)}
        onChange={setOutcome}
      />
      {came && later.length > 0 ? (
        <Radios
          legend={sayLetter('follow.choose')}
          value={chosen}
          options={[...later.map(optionOf), [OTHER, sayLetter('follow.other')] as const]}
          onChange={setChosen}
        />
      ) : null}
      {came && later.length === 0 ? <p className="quiet">{sayLetter('follow.none')}</p> : null}
      {came && chosen === OTHER ? (
        <>
          <TextField
            label={say('follow.reference')}
            mono
            required
            value={reference}
            onChange={setReference}
          />
          <TextField
            label={sayLetter('follow.stands')}
            multiline={2}
            value={standsFor}
            onChange={setStandsFor}
          />
        </>
      ) : null}
      <TextField label={say('note')} multiline={2} required={!came} value={note} onChange={setNote} />
    </ActionForm>
  )
}

const OTHER = 'other'

function optionOf({ reference, receivedAt }: Following): readonly [string, string] {
  return [reference, sayLetter('follow.one', { reference, at: longDay(receivedAt.slice(0, 10), language) })]
}
