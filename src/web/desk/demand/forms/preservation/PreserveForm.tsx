// What the paper asks for is set apart in the sources: through the gate, or where a source cannot by a custodian's hand, recorded.
import { useState } from 'react'
import { TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { say as sayDemand } from '../../demand-words.ts'
import { Folded } from '../../Folded.tsx'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { HoldForm } from './HoldForm.tsx'

/** The step: the way that works stands first, the other one folded below it. */
export function PreserveForm() {
  const { page, may } = useDemand()
  const last = page.demand.holds.at(-1)
  const cannot = last?.refused === 'source_cannot_hold'
  if (!may('request_hold')) return <ByHandForm />
  return (
    <>
      {last?.refused ? (
        <p className="notice" data-tone="warn" role="status">
          {cannot
            ? sayDemand('apart.cannot')
            : sayDemand('apart.failed', { code: last.refused.replaceAll('_', ' ') })}
        </p>
      ) : null}
      {cannot ? <ByHandForm /> : <HoldForm />}
      <Folded title={cannot ? sayDemand('apart.title') : sayDemand('apart.by_hand')}>
        {cannot ? <HoldForm /> : <ByHandForm />}
      </Folded>
    </>
  )
}

export function ByHandForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const open = page.demand.matters.filter(m => page.lifecycle[m.id]?.toPreserve)
  const matters = (open.length > 0 ? open : page.demand.matters).map(m => m.id)
  const [where, setWhere] = useState('')
  const term = matters.map(id => page.lifecycle[id]?.keepTerm).find(t => t?.until)
  const [until, setUntil] = useState(term?.until ?? '')
  const [note, setNote] = useState('')
  return (
    <ActionForm
      submit={submit}
      action={say('preserve.record')}
      disabled={where.trim() === '' || matters.length === 0}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'record_preservation', matters, where, until: until || null, note },
        })
      }
    >
      <p className="small quiet">{say('preserve.what')}</p>
      <TextField label={say('preserve.where')} required multiline={2} value={where} onChange={setWhere} />
      <TextField
        label={say('preserve.until')}
        hint={say('preserve.until.hint')}
        type="date"
        value={until}
        onChange={setUntil}
      />
      <TextField label={say('note')} value={note} onChange={setNote} />
    </ActionForm>
  )
}
