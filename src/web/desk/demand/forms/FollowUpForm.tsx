// What became of the process that has to follow an emergency.
import { useState } from 'react'
import { type FollowUpOutcome, followUpOutcomes } from '../../../../demand/lane-words.ts'
import { optionsOf, Radios, TextField } from '../../parts/Field.tsx'
import { LawText } from '../../parts/LawText.tsx'
import { When } from '../../parts/When.tsx'
import { followUpWords } from '../../words/lanes.ts'
import { pieces } from '../../words/pieces.ts'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { quiet } from './marks.tsx'
import { say } from './words.ts'

export function FollowUpForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [outcome, setOutcome] = useState<FollowUpOutcome | ''>('')
  const [reference, setReference] = useState('')
  const [note, setNote] = useState('')
  const followUp = page.demand.followUp
  if (!followUp) return null
  const came = outcome === 'received'
  return (
    <ActionForm
      submit={submit}
      action={say('record_it')}
      disabled={outcome === ''}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'record_follow_up', outcome, reference: came ? reference : null, note },
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
      {came ? (
        <TextField label={say('follow.reference')} mono required value={reference} onChange={setReference} />
      ) : null}
      <TextField label={say('note')} multiline={2} required={!came} value={note} onChange={setNote} />
    </ActionForm>
  )
}
