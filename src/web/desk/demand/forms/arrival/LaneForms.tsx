// A paper of national security that came by an ordinary way: whoever sees what it is takes it out of everybody's sight, and those
// named then say what it is. Neither writes a word about it.
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { type LaneOutcome, laneOutcomes } from '../../../../../vocabulary/lanes.ts'
import { write } from '../../../api/client.ts'
import { optionsOf, Radios, TextField } from '../../../parts/Field.tsx'
import { whatIsSent } from '../../../shell/unsent.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from './lane-words.ts'

export function TakeOutForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const navigate = useNavigate()
  const key = useRef(crypto.randomUUID())
  const { id, reference } = page.demand
  const take = () =>
    submit.attempt(async () => {
      const sent = whatIsSent()
      await write(`/api/demands/${encodeURIComponent(id)}/take-out`, { key: key.current, reference })
      sent()
      // Whoever is not named finds nothing here any more.
      await navigate({ to: '/', search: { view: 'open', text: '' } })
    })
  return (
    <ActionForm
      submit={submit}
      action={say('lane.take')}
      tone="danger"
      typed={{ text: reference, why: say('lane.take_typed') }}
      onSubmit={() => void take()}
    >
      <p>{say('lane.take_what')}</p>
    </ActionForm>
  )
}

const outcomeWords: Record<LaneOutcome, string> = {
  here: say('lane.here'),
  outside: say('lane.outside'),
  none: say('lane.none'),
}

export function SettleLaneForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const navigate = useNavigate()
  const key = useRef(crypto.randomUUID())
  const [outcome, setOutcome] = useState<LaneOutcome | ''>('')
  const [paperKept, setPaperKept] = useState('')
  const { id, version, reference } = page.demand
  const outside = () =>
    submit.attempt(async () => {
      const sent = whatIsSent()
      const body = { version, key: key.current, outcome: 'outside' as const, paperKept }
      const kept = await write(`/api/demands/${encodeURIComponent(id)}/settle-lane`, body)
      sent()
      await navigate({ to: '/demands/$id', params: { id: kept.id } })
    })
  return (
    <ActionForm
      submit={submit}
      action={say('lane.say')}
      tone={outcome === 'outside' ? 'danger' : 'primary'}
      disabled={outcome === '' || (outcome === 'outside' && paperKept.trim() === '')}
      {...(outcome === 'outside' ? { typed: { text: reference, why: say('lane.erased_typed') } } : {})}
      onSubmit={() => (outcome === 'outside' ? void outside() : void submit.send('settle-lane', { outcome }))}
    >
      <Radios
        legend={say('lane.what')}
        value={outcome}
        onChange={setOutcome}
        options={optionsOf(laneOutcomes, outcomeWords)}
      />
      {outcome === 'outside' ? (
        <>
          <p className="hint">{say('lane.print_first')}</p>
          <TextField label={say('lane.kept')} required value={paperKept} onChange={setPaperKept} />
        </>
      ) : null}
    </ActionForm>
  )
}
