// What the agency did after it was asked to go to the customer. Coming back to us needs its exception.
import { useState } from 'react'
import {
  isComeback,
  type RedirectException,
  type RedirectOutcome,
  redirectExceptions,
  redirectOutcomes,
} from '../../../../../vocabulary/closed-lists.ts'
import { optionsOf, Radios, SelectField, TextField } from '../../../parts/Field.tsx'
import { exceptionWords, redirectOutcomeWords } from '../../../words/labels.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { MattersField } from '../MattersField.tsx'

export function RedirectAnswerForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [outcome, setOutcome] = useState<RedirectOutcome | ''>('')
  const [note, setNote] = useState('')
  const [ground, setGround] = useState<RedirectException>('agency_renewed_demand')
  const sentTo = page.demand.matters.filter(m => m.redirected)
  // Of whom it has said nothing yet; once it has of all, a later word may be about any of them.
  const awaited = sentTo.filter(m => m.redirectAnswer === null)
  const [chosen, setChosen] = useState<readonly string[]>(
    (awaited.length > 0 ? awaited : sentTo).map(m => m.id),
  )
  // One person can only be allowed to be told where nobody is.
  const untold = sentTo.some(m => m.secrecy !== null && m.notice === null)
  const outcomes = redirectOutcomes.filter(o => o !== 'notice_allowed' || untold)
  const exception = isComeback(outcome) ? { ground, note } : null
  return (
    <ActionForm
      submit={submit}
      action={say('redirect.record')}
      disabled={outcome === '' || (sentTo.length > 0 && chosen.length === 0)}
      onSubmit={() =>
        submit.send('commands', {
          command: {
            type: 'record_redirect_answer',
            outcome,
            note,
            exception,
            ...(chosen.length < sentTo.length ? { matters: chosen } : {}),
          },
        })
      }
    >
      <p className="quiet">{say('redirect.clock')}</p>
      <Radios
        legend={say('redirect.outcome')}
        value={outcome}
        options={optionsOf(outcomes, redirectOutcomeWords)}
        onChange={setOutcome}
      />
      {sentTo.length > 1 ? <MattersField value={chosen} onChange={setChosen} among={sentTo} /> : null}
      {isComeback(outcome) ? (
        <SelectField
          label={say('redirect.ground')}
          value={ground}
          options={optionsOf(redirectExceptions, exceptionWords)}
          onChange={setGround}
        />
      ) : null}
      <TextField label={say('redirect.wrote')} multiline={3} required value={note} onChange={setNote} />
    </ActionForm>
  )
}
