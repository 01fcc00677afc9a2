// One line of the determination: decision, ground from that decision's closed list, period, words for the letter.
import { useState } from 'react'
import type { DemandPage } from '../../../../../api/desk/demand-page.ts'
import type { LineAssessment } from '../../../../../domain/decision/events.ts'
import { instrumentOf } from '../../../../../domain/decision/instruments.ts'
import { laneInOrder, whyUnsuggested } from '../../../../../domain/decision/line-proposal.ts'
import type { Demand } from '../../../../../domain/registry/state.ts'
import {
  type Decision,
  decisions,
  type Ground,
  grounds,
  groundsUnder,
} from '../../../../../vocabulary/closed-lists.ts'
import { laneOfGround } from '../../../../../vocabulary/lanes.ts'
import { list } from '../../../../../words/when.ts'
import { outcomeTone } from '../../../law/AnswerView.tsx'
import { Badge } from '../../../parts/Badge.tsx'
import { SelectField, TextField } from '../../../parts/Field.tsx'
import { FoldedRest, foldedAt } from '../../../parts/Folded.tsx'
import { assessmentWords, categoryWords, decisionWords, groundWords } from '../../../words/labels.ts'
import { language } from '../../../words/load.ts'
import { nameIn, useDemand } from '../../context.ts'
import { askWords, assessed, keyOf, matterOf, subjectOf } from '../../deciding/lines.ts'
import { say as title } from '../../demand-words.ts'
import { type DraftLine, isOwnReason, onGround } from '../facts/suggest.ts'
import { say } from '../form-words.ts'
import { fromField, toField } from '../utc.ts'
import { ProposedCells } from './ProposedCells.tsx'

type Props = { readonly line: DraftLine; readonly onChange: (line: DraftLine) => void }

type GroupProps = {
  /** At least one; all of one ask and category, and all saying the same. */
  readonly lines: readonly DraftLine[]
  readonly onChange: (said: DraftLine) => void
  readonly onTakeOut: (line: DraftLine) => void
}

/** Once the line stands by itself. */
export function goToLine(line: DraftLine): void {
  setTimeout(() => document.getElementById(idOf(line))?.querySelector('select')?.focus(), 0)
}

function idOf(line: DraftLine): string {
  return `line-${keyOf(line)}`
}

export function LineFields({ lines, onChange, onTakeOut }: GroupProps) {
  const { page, look } = useDemand()
  const line = lines[0]!
  const law = assessed(page.demand, line)
  const instrument = instrumentOf(page.demand, line)
  const tenants = [...new Set(lines.flatMap(one => tenantOf(page, one)))]
  const choices = line.decision === '' ? [] : groundsFor(line.decision, law, instrument)
  const [toCheck, setToCheck] = useState('')
  const [reasonToCheck, setReasonToCheck] = useState('')
  const ground = (said: DraftLine, next: Ground | '') => {
    const moved = onGround(said, next, page.demand)
    setToCheck(next !== line.ground && moved.cite !== '' && moved.cite === line.cite ? moved.cite : '')
    setReasonToCheck(isOwnReason(moved, page.demand) ? moved.reason : '')
    onChange(moved)
  }
  const choose = (decision: Decision | '') =>
    ground({ ...line, decision }, decision === '' ? '' : groundFor(decision, law, page.demand, line))
  return (
    <fieldset
      className="line-fields"
      id={idOf(line)}
      onFocus={() => look({ ask: line.ask })}
      onBlur={() => look(null)}
    >
      <legend>
        {askWords(line.ask)} · {categoryWords[line.category]}{' '}
        <span className="quiet">
          {lines.length === 1 ? (
            <bdi className="identifier">{subjectOf(page.demand, line)}</bdi>
          ) : (
            say('group.accounts', { n: lines.length })
          )}
          {tenants.length > 0 ? (
            <>
              {' · '}
              <bdi>{list(tenants, language)}</bdi>
            </>
          ) : null}
        </span>{' '}
        {law ? (
          <Badge tone={outcomeTone[law.outcome]} check={law.outcome === 'sufficient'}>
            {assessmentWords[law.outcome]}
          </Badge>
        ) : null}
      </legend>
      {lines.length > 1 ? <Together lines={lines} onTakeOut={onTakeOut} /> : null}
      <ProposedCells lines={lines} />
      <div className="field-row decision-row">
        <SelectField<Decision | ''>
          label={say('line.decision')}
          value={line.decision}
          empty={say('line.open')}
          options={decisionsUnder(law).map(d => [d, decisionWords[d]] as const)}
          onChange={choose}
        />
        {line.decision === '' ? null : (
          <SelectField
            label={say('line.ground')}
            value={line.ground}
            options={choices.map(g => [g, groundWords[g]] as const)}
            onChange={next => ground(line, next)}
          />
        )}
      </div>
      {line.ground === 'voluntary_policy' ? (
        <SelectField
          label={say('line.policy')}
          hint={say('line.policy.hint')}
          value={line.policy ?? ''}
          empty={say('choose')}
          required
          options={page.permittedPolicies.map(p => [p, p] as const)}
          onChange={policy => onChange({ ...line, policy })}
        />
      ) : null}
      {line.decision === '' ? (
        <OpenWhy line={line} />
      ) : (
        <DecidedFields line={line} onChange={onChange} toCheck={toCheck} reasonToCheck={reasonToCheck} />
      )}
    </fieldset>
  )
}

function tenantOf(page: DemandPage, line: DraftLine): string[] {
  const matter = matterOf(page.demand, line)
  return matter ? [nameIn(page, matter.tenant)] : []
}

/** Whose data one decision is about, each to be taken out of it. */
function Together({ lines, onTakeOut }: Pick<GroupProps, 'lines' | 'onTakeOut'>) {
  const { page } = useDemand()
  const { shown, folded } = foldedAt(lines)
  const item = (line: DraftLine) => {
    const account = subjectOf(page.demand, line)
    return (
      <li key={keyOf(line)}>
        <span>
          <bdi className="identifier">{account}</bdi>{' '}
          <bdi className="quiet small">{tenantOf(page, line)[0]}</bdi>
        </span>
        <button
          type="button"
          className="small"
          aria-label={say('group.alone_label', { account })}
          onClick={() => onTakeOut(line)}
        >
          {say('group.alone')}
        </button>
      </li>
    )
  }
  return (
    <>
      <p className="small quiet">{say('group.alike')}</p>
      <ul className="together">{shown.map(item)}</ul>
      {folded.length > 0 ? (
        <FoldedRest n={folded.length}>
          <ul className="together">{folded.map(item)}</ul>
        </FoldedRest>
      ) : null}
    </>
  )
}

/** Giving and keeping exclude each other: what the paper compels to is offered, as far as the law's answer says. */
function decisionsUnder(law: LineAssessment | undefined): readonly Decision[] {
  const keeps = law?.act === 'preserve'
  return decisions.filter(d => (keeps ? d !== 'comply' && d !== 'narrow' : d !== 'preserve'))
}

/** What the law merely permits leaves by a lane; a lane is for nothing else. */
function groundsFor(
  decision: Decision,
  law: LineAssessment | undefined,
  instrument: string,
): readonly Ground[] {
  const all = groundsUnder(instrument, decision)
  return decision === 'comply'
    ? all.filter(g => (laneOfGround(g) !== null) === (law?.compulsion === 'permitted'))
    : all
}

/** Where the packs do not say that it is required, complying is counsel's opinion and is recorded as that. */
function groundFor(
  decision: Decision,
  law: LineAssessment | undefined,
  demand: Demand,
  line: DraftLine,
): Ground {
  const first = groundsFor(decision, law, instrumentOf(demand, line))[0] ?? grounds[decision][0]
  if (decision === 'reject' && first.startsWith('annex_iii_')) return first
  if (law?.compulsion === 'permitted' && decision === 'reject') return 'permitted_not_required'
  if (law?.compulsion === 'permitted' && decision === 'comply') return laneInOrder(demand, line) ?? first
  const unclear = law?.outcome === 'needs_review' || law?.compulsion === 'unknown'
  const does = decision === 'comply' || decision === 'preserve'
  return does && unclear ? 'required_by_law_counsel_opinion' : first
}

function OpenWhy({ line }: { readonly line: DraftLine }) {
  const { page } = useDemand()
  const law = assessed(page.demand, line)
  const why = whyUnsuggested(page.demand, line)
  if (why) return <p className="small quiet">{say(`line.${why}`)}</p>
  if (law?.outcome !== 'needs_review' && law?.compulsion !== 'unknown') return null
  const asks = law.questions.length > 0
  return <p className="small quiet">{say(asks ? 'line.unclear_asks' : 'line.unclear')}</p>
}

type ToCheck = { readonly toCheck: string; readonly reasonToCheck: string }

/** `toCheck`: a citation that was written for another ground; `reasonToCheck`: a reason that was. */
function DecidedFields({ line, onChange, toCheck, reasonToCheck }: Props & ToCheck) {
  const bounded = line.decision === 'comply' || line.decision === 'narrow'
  return (
    <>
      {bounded ? (
        <div className="field-row">
          <TextField
            label={say('from')}
            type="datetime-local"
            value={toField(line.from)}
            onChange={v => onChange({ ...line, from: fromField(v) })}
          />
          <TextField
            label={say('until_before')}
            type="datetime-local"
            hint={say('line.until.hint')}
            value={toField(line.to)}
            onChange={v => onChange({ ...line, to: fromField(v) })}
          />
        </div>
      ) : null}
      <TextField
        label={say('line.reason')}
        {...(reasonToCheck !== '' && reasonToCheck === line.reason
          ? { hint: title('line.reason.check') }
          : {})}
        multiline={2}
        required
        value={line.reason}
        onChange={reason => onChange({ ...line, reason })}
      />
      <div className="field-row">
        <TextField
          label={say('line.cite')}
          {...(toCheck !== '' && toCheck === line.cite ? { hint: title('line.cite.check') } : {})}
          mono
          value={line.cite}
          onChange={cite => onChange({ ...line, cite })}
        />
        {line.decision === 'reject' || line.decision === 'narrow' ? (
          <TextField
            label={say('line.suffice')}
            hint={say('line.suffice.hint')}
            mono
            value={line.wouldSuffice.join(', ')}
            onChange={v =>
              onChange({
                ...line,
                wouldSuffice: v
                  .split(',')
                  .map(w => w.trim())
                  .filter(Boolean),
              })
            }
          />
        ) : null}
      </div>
    </>
  )
}
