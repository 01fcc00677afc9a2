// Closing: the outcome that the report will count. Closed demands stay closed.
import { useState } from 'react'
import type { Demand } from '../../../../demand/state.ts'
import { type Outcome, outcomes } from '../../../../demand/vocabulary.ts'
import { optionsOf, SelectField, TextField } from '../../parts/Field.tsx'
import { outcomeWords } from '../../words/labels.ts'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { say } from './words.ts'

export function CloseForm() {
  const { page } = useDemand()
  const { demand } = page
  const submit = useSubmit(page)
  const [outcome, setOutcome] = useState<Outcome>(() => likelyOutcome(demand))
  const [process, setProcess] = useState(demand.facts?.instrument ?? '')
  return (
    <ActionForm
      submit={submit}
      action={say('close.do')}
      tone={page.next.step === 'close' ? 'primary' : 'plain'}
      disabled={process === ''}
      typed={{ text: demand.reference, why: say('close.why') }}
      onSubmit={() => submit.send('commands', { command: { type: 'close', outcome, process } })}
    >
      <SelectField
        label={say('close.outcome')}
        value={outcome}
        options={optionsOf(outcomes, outcomeWords)}
        onChange={setOutcome}
      />
      <TextField label={say('close.process')} mono required value={process} onChange={setProcess} />
    </ActionForm>
  )
}

function likelyOutcome(d: Demand): Outcome {
  if (d.redirect?.outcome === 'withdrawn') return 'withdrawn'
  if (d.redirect?.outcome === 'went_to_tenant') return 'redirected'
  const kinds = new Set(d.lines.map(l => l.decision))
  if (d.released) return kinds.size === 1 && kinds.has('comply') ? 'complied' : 'complied_in_part'
  if (kinds.has('challenge') || d.challenges.some(c => c.about === 'production')) return 'challenged'
  return kinds.size > 0 && [...kinds].every(k => k === 'no_data') ? 'no_data' : 'rejected'
}
