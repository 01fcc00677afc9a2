// Closing: as what the report will count it. The outcome follows from what was decided and what left, the process from the paper;
// nobody types either. Closed demands stay closed.
import { useState } from 'react'
import { PROCESSES, type Process } from '../../../../../ledger/code-book.ts'
import { optionsOf, SelectField } from '../../../parts/Field.tsx'
import { outcomeWords, processWords } from '../../../words/labels.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'

export function CloseForm() {
  const { page } = useDemand()
  const { demand } = page
  const { process: known, outcome } = page.countedAs
  const submit = useSubmit(page)
  const [said, setSaid] = useState<Process>('other')
  const process = known ?? said
  return (
    <ActionForm
      submit={submit}
      action={say('close.do')}
      tone={page.next.step === 'close' ? 'primary' : 'plain'}
      typed={{ text: demand.reference, why: say('close.why') }}
      onSubmit={() => submit.send('commands', { command: { type: 'close', outcome, process } })}
    >
      <dl className="facts">
        <dt>{say('close.outcome')}</dt>
        <dd>{outcomeWords[outcome]}</dd>
        {known ? (
          <>
            <dt>{say('close.process')}</dt>
            <dd>{processWords[known]}</dd>
          </>
        ) : null}
      </dl>
      {known ? null : (
        <SelectField
          label={say('close.process')}
          value={said}
          options={optionsOf(PROCESSES, processWords)}
          onChange={setSaid}
        />
      )}
    </ActionForm>
  )
}
