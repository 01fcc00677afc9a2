// Preparing the authorisation out of the determination: what leaves now, for two other people to sign, and what follows later.
import { useState } from 'react'
import type { LineKey } from '../../../../../domain/decision/events.ts'
import type { Demand } from '../../../../../domain/registry/state.ts'
import { Checkbox } from '../../../parts/Field.tsx'
import { categoryWords } from '../../../words/labels.ts'
import { pieces } from '../../../words/pieces.ts'
import { periodWords } from '../../../words/time.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { askWords, decided, keyOf, subjectOf } from '../../deciding/lines.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { strong } from '../marks.tsx'
import { RevokeForm } from './RevokeForm.tsx'

export function PrepareForm() {
  const { page, may } = useDemand()
  const submit = useSubmit(page)
  const { demand } = page
  const [later, setLater] = useState<ReadonlySet<string>>(new Set())
  if (demand.gateRefusal && demand.authorisation?.status === 'authorised') {
    return (
      <>
        <p className="notice" data-tone="danger">
          {pieces(say.rich('prepare.gate', { what: demand.gateRefusal.detail }))}
        </p>
        {may('revoke_authorisation') ? <RevokeForm /> : <p>{say('prepare.revoke_first')}</p>}
      </>
    )
  }
  const { ready, waiting } = page.leaving
  const isLater = (line: LineKey) => later.has(keyOf(line))
  const lines = ready.filter(line => !isLater(line))
  const leaveOut = (line: LineKey, out: boolean) =>
    setLater(new Set([...later].filter(key => key !== keyOf(line)).concat(out ? [keyOf(line)] : [])))
  return (
    <ActionForm
      submit={submit}
      action={say('prepare.do')}
      disabled={lines.length === 0}
      onSubmit={() => submit.send('authorisation', lines.length < ready.length ? { lines } : {})}
    >
      <p>{say('prepare.leaves')}</p>
      {ready.length === 1 ? (
        <p>{lineWords(demand, ready[0]!)}</p>
      ) : (
        <fieldset>
          <legend className="small quiet">{say('prepare.choose')}</legend>
          <div className="choices">
            {ready.map(line => (
              <Checkbox key={keyOf(line)} checked={!isLater(line)} onChange={on => leaveOut(line, !on)}>
                {lineWords(demand, line)}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      )}
      {waiting.length > 0 ? (
        <>
          <p>{say('prepare.waits')}</p>
          <ul>
            {waiting.map(({ line, why, next }) => (
              <li key={keyOf(line)}>
                {lineWords(demand, line)}{' '}
                <span className="quiet">
                  {why} {next}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="small quiet">{say('prepare.sign')}</p>
    </ActionForm>
  )
}

export function lineWords(demand: Demand, key: LineKey) {
  const period = decided(demand, key)?.period
  return pieces(
    say.rich('prepare.line', {
      ask: askWords(key.ask),
      category: categoryWords[key.category],
      subject: <bdi className="identifier">{subjectOf(demand, key)}</bdi>,
      period: period ? periodWords(period) : 'none',
      strong,
    }),
  )
}
