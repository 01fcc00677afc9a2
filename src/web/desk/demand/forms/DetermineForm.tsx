// The determination: one row per ask, category and account, prefilled from the findings, each with its ground and its words.
import { useState } from 'react'
import type { Demand } from '../../../../demand/state.ts'
import { useDemand } from '../context.ts'
import { keyOf } from '../lines.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { OpenQuestions } from './AssessForm.tsx'
import { ExceptionFields, explainedBefore } from './ExceptionFields.tsx'
import { LineFields } from './LineFields.tsx'
import { type DraftLine, draftLines, releasedOrganisations, sameLine, toDecisions } from './suggest.ts'
import { say } from './words.ts'

export function DetermineForm() {
  const { page } = useDemand()
  const { demand } = page
  const submit = useSubmit(page)
  const [lines, setLines] = useState(() => linesToDecide(demand))
  const [explained, setExplained] = useState(() => explainedBefore(demand.matters))
  const replace = (line: DraftLine) => setLines(lines.map(l => (sameLine(l, line) ? line : l)))
  const decisions = toDecisions(lines)
  const leaving = releasedOrganisations(demand, lines)
  const { ground, note, notChallenged } = explained
  const explain = leaving.length > 0
  const record = () =>
    submit.send('commands', {
      command: {
        type: 'determine',
        lines: decisions,
        redirectException: explain && ground ? { ground, note } : null,
        notChallenged: explain && notChallenged.trim() ? notChallenged : null,
      },
    })
  const all = decisions.length === lines.length
  return (
    <>
      <OpenQuestions />
      <ActionForm
        submit={submit}
        action={
          all ? say('determine.record') : say('determine.some', { n: decisions.length, all: lines.length })
        }
        disabled={decisions.length === 0}
        onSubmit={record}
      >
        <p className="quiet">{say('determine.read')}</p>
        {lines.map(line => (
          <LineFields key={keyOf(line)} line={line} onChange={replace} />
        ))}
        {explain ? <ExceptionFields matters={leaving} explained={explained} onChange={setExplained} /> : null}
      </ActionForm>
    </>
  )
}

/** The open lines; where none is open (an objection was upheld, somebody changes their mind) all of them. */
function linesToDecide(demand: Demand): DraftLine[] {
  const open = draftLines(demand, false)
  return open.length > 0 ? open : draftLines(demand, true)
}
