// Promises 2 and 4 for organisations whose data would leave: why they are not asked first, why it is not challenged.
import { whyNotAskFirst, whyNotChallenged } from '../../../../../domain/decision/line-proposal.ts'
import type { Demand, Matter } from '../../../../../domain/registry/state.ts'
import { impedingSentence } from '../../../../../law/live/impeding.ts'
import { type RedirectException, redirectExceptions } from '../../../../../vocabulary/closed-lists.ts'
import { list } from '../../../../../words/when.ts'
import { optionsOf, SelectField, TextField } from '../../../parts/Field.tsx'
import { exceptionWords } from '../../../words/labels.ts'
import { language } from '../../../words/load.ts'
import { nameIn, useDemand } from '../../context.ts'
import { linesOf } from '../../deciding/lines.ts'
import { say } from '../form-words.ts'
import { say as sayPaper } from '../paper-words.ts'

export type Explained = {
  readonly ground: RedirectException | ''
  readonly note: string
  readonly notChallenged: string
}

type Props = {
  readonly matters: readonly Matter[]
  readonly explained: Explained
  /** Not yet while they are asked first: to say why not is then to answer. */
  readonly leaves: boolean
  readonly onChange: (explained: Explained) => void
}

/**
 * What was explained for these tenants before; the same words hold for all that are decided together. At first what the law says
 * against asking them.
 */
export function explainedBefore(demand: Demand, paper: readonly string[] = []): Explained {
  const { matters } = demand
  const barred = linesOf(demand).flatMap(line => whyNotAskFirst(demand, line) ?? [])[0]
  const exception =
    matters.find(m => m.redirectException)?.redirectException ??
    (barred === undefined
      ? undefined
      : { ground: 'agency_states_redirect_would_harm' as const, note: statedIn(demand, paper) ?? barred })
  const why = matters.find(m => m.notChallenged)?.notChallenged?.why ?? whyNotChallenged(demand)
  return { ground: exception?.ground ?? '', note: exception?.note ?? '', notChallenged: why }
}

/** The paper's own sentence, where a person has confirmed that it gives a reason. */
function statedIn({ facts }: Demand, paper: readonly string[]): string | null {
  if (facts?.answers.impeding_reason !== true) return null
  return paper.flatMap(text => impedingSentence(text) ?? [])[0] ?? null
}

export function ExceptionFields({ matters, explained, leaves, onChange }: Props) {
  const { page } = useDemand()
  const tenants = list(
    matters.map(m => nameIn(page, m.tenant)),
    language,
  )
  return (
    <fieldset className="boxed">
      <legend>
        {leaves ? say('exception.legend', { tenants }) : sayPaper('exception.asked', { tenants })}
      </legend>
      <SelectField
        label={say('exception.ground')}
        value={explained.ground}
        empty={say('exception.none')}
        options={optionsOf(redirectExceptions, exceptionWords)}
        onChange={ground => onChange({ ...explained, ground })}
      />
      {explained.ground ? (
        <TextField
          label={say('exception.note')}
          multiline={2}
          required
          value={explained.note}
          onChange={note => onChange({ ...explained, note })}
        />
      ) : null}
      {leaves ? (
        <TextField
          label={say('exception.not_challenged')}
          hint={say('exception.not_challenged.hint')}
          multiline={2}
          required
          value={explained.notChallenged}
          onChange={notChallenged => onChange({ ...explained, notChallenged })}
        />
      ) : null}
    </fieldset>
  )
}
