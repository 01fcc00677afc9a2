// The determination: one row per ask, category and account, prefilled from the findings, each with its ground and its words.
import { useState } from 'react'
import { type RedirectException, redirectExceptions } from '../../../../demand/vocabulary.ts'
import { optionsOf, SelectField, TextField } from '../../parts/Field.tsx'
import { exceptionWords } from '../../words/labels.ts'
import { useDemand } from '../context.ts'
import { keyOf } from '../lines.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { OpenQuestions } from './AssessForm.tsx'
import { LineFields } from './LineFields.tsx'
import { type DraftLine, draftLines, releasesOrganisationData, sameLine, toDecisions } from './suggest.ts'

export function DetermineForm() {
  const { page } = useDemand()
  const { demand } = page
  const submit = useSubmit(page)
  const openLeft = demand.lines.length === 0 || page.next.step === 'determine'
  const [lines, setLines] = useState(() => draftLines(demand, !openLeft))
  const [ground, setGround] = useState<RedirectException | ''>(
    demand.redirect?.exception?.ground ?? demand.redirectException?.ground ?? '',
  )
  const [note, setNote] = useState(demand.redirect?.exception?.note ?? demand.redirectException?.note ?? '')
  const [why, setWhy] = useState(demand.notChallenged?.why ?? '')
  const replace = (line: DraftLine) => setLines(lines.map(l => (sameLine(l, line) ? line : l)))
  const decisions = toDecisions(lines)
  const explain = releasesOrganisationData(demand, lines)
  const record = () =>
    submit.send('commands', {
      command: {
        type: 'determine',
        lines: decisions,
        redirectException: explain && ground ? { ground, note } : null,
        notChallenged: explain && why.trim() ? why : null,
      },
    })
  const open = lines.length - decisions.length
  return (
    <>
      <OpenQuestions />
      <ActionForm
        submit={submit}
        action={
          open === 0 ? 'Record the determination' : `Record ${decisions.length} of ${lines.length} lines`
        }
        disabled={decisions.length === 0}
        onSubmit={record}
      >
        <p className="quiet">
          Filled in from the findings. Read each line; what you record carries your name.
        </p>
        {lines.map(line => (
          <LineFields key={keyOf(line)} line={line} onChange={replace} />
        ))}
        {explain ? (
          <fieldset className="boxed">
            <legend>Because an organisation’s data would leave</legend>
            <SelectField
              label="Why the customer is not asked first"
              value={ground}
              empty="no exception: redirect instead"
              options={optionsOf(redirectExceptions, exceptionWords)}
              onChange={setGround}
            />
            {ground ? (
              <TextField
                label="What supports this exception"
                multiline={2}
                required
                value={note}
                onChange={setNote}
              />
            ) : null}
            <TextField
              label="Why this is not challenged"
              hint="Recorded for every compelled disclosure; the tenant will read it."
              multiline={2}
              required
              value={why}
              onChange={setWhy}
            />
          </fieldset>
        ) : null}
      </ActionForm>
    </>
  )
}
