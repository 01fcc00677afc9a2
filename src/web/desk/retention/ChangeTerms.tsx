// The terms changed: each within its bounds and with its basis. What would be erased earlier waits for a second person.

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Known } from '../../../api/contract.ts'
import type { DeskApi } from '../../../api/desk/contract.ts'
import type { RetentionPage as Page, RetentionChange, TermsWish } from '../../../api/desk/retention.ts'
import type { RetentionKind } from '../../../directory/retention-kinds.ts'
import type { Answered, Sent } from '../api/client.ts'
import { write } from '../api/client.ts'
import { TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { NumberField } from '../parts/NumberField.tsx'
import { AskedBy, ProposalAnswers } from '../parts/Proposal.tsx'
import { say as sayPart } from '../parts/parts-words.ts'
import { When } from '../parts/When.tsx'
import { isWrong } from '../parts/wrong.ts'
import { pieces } from '../words/pieces.ts'
import { kindWords } from '../words/retention.ts'
import { countsWords } from './counts.ts'
import { say } from './retention-words.ts'

export const retentionKey = ['retention'] as const

export function asIs<T>(given: T): T {
  return given
}

export function useWrite<const P extends string, Given = Sent<P>>(
  path: P & Known<DeskApi, 'POST', P>,
  body: (given: Given) => Sent<P>,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (given: Given) => write(path as never, body(given) as never) as Promise<Answered<'POST', P>>,
    onSuccess: () => queries.invalidateQueries({ queryKey: retentionKey }),
  })
}

type Draft = Readonly<Record<RetentionKind, { readonly days: string; readonly basis: string }>>

function draftOf(page: Page): Draft {
  return Object.fromEntries(
    page.kinds.map(({ kind, days, basis }) => [kind, { days: String(days), basis }]),
  ) as unknown as Draft
}

export function ChangeTerms({ page }: { readonly page: Page }) {
  const [draft, setDraft] = useState(() => draftOf(page))
  const [reason, setReason] = useState('')
  const save = useWrite('/api/retention/terms', asIs)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const terms = Object.fromEntries(
      page.kinds.map(({ kind }) => [kind, { days: Number(draft[kind].days), basis: draft[kind].basis }]),
    ) as TermsWish['terms']
    if (!save.isPending) save.mutate({ version: page.version, terms, reason })
  }
  return (
    <details>
      <summary>{say('change.title')}</summary>
      <form onSubmit={onSubmit} aria-busy={save.isPending} noValidate>
        <p>{say('change.text')}</p>
        <p>{say('change.kept')}</p>
        {page.kinds.map(({ kind, min, max, usual }) => (
          <fieldset key={kind}>
            <legend>{kindWords[kind]}</legend>
            <NumberField
              label={say('days')}
              value={draft[kind].days}
              onChange={days => setDraft({ ...draft, [kind]: { ...draft[kind], days } })}
              bounds={{ min, max, usual }}
              error={save.error}
              path={`terms.${kind}.days`}
            />
            <TextField
              label={say('basis')}
              hint={say('change.basis_hint')}
              error={wrongText(save.error, `terms.${kind}.basis`, say('change.basis_hint'))}
              required
              maxLength={300}
              dir="auto"
              value={draft[kind].basis}
              onChange={basis => setDraft({ ...draft, [kind]: { ...draft[kind], basis } })}
            />
          </fieldset>
        ))}
        <TextField
          label={say('hold.why')}
          hint={say('change.reason_hint')}
          error={wrongText(save.error, 'reason', say('change.reason_hint'))}
          required
          maxLength={300}
          dir="auto"
          value={reason}
          onChange={setReason}
        />
        {save.error ? <ProblemNotice error={save.error} /> : null}
        {save.data ? <p role="status">{save.data.waits ? say('wait.title') : say('change.done')}</p> : null}
        <div className="actions">
          <button type="submit" className="primary" aria-disabled={save.isPending || undefined}>
            {say('change.do')}
          </button>
        </div>
      </form>
    </details>
  )
}

function wrongText(error: unknown, path: string, right: string): string | undefined {
  return isWrong(error, path) ? sayPart('wrong', { right }) : undefined
}

export function WaitingTerms({ change }: { readonly change: RetentionChange }) {
  const settle = useWrite(`/api/retention/terms/${change.id}`, (confirm: boolean) => ({ confirm }))
  return (
    <Notice tone="warn" title={say('wait.title')}>
      <Asked change={change} />
      <Lines change={change} />
      <p>
        {change.effect ? say('wait.effect', { what: countsWords(change.effect) }) : say('wait.effect_unseen')}
      </p>
      <ProposalAnswers
        of={change}
        settle={settle}
        look="danger"
        words={{ confirm: say('wait.confirm'), stop: say('wait.stop'), other: say('wait.other') }}
      />
    </Notice>
  )
}

function Asked({ change }: { readonly change: RetentionChange }) {
  const reason = <bdi>{change.reason}</bdi>
  return <AskedBy of={change} say={by => pieces(say.rich('wait.asked', { ...by, reason }))} />
}

function Lines({ change: { changes } }: { readonly change: RetentionChange }) {
  return (
    <ul>
      {changes.flatMap(({ kind, before, after }) => [
        before.days === after.days ? null : (
          <li key={kind}>
            {say('wait.line', { what: kindWords[kind], before: before.days, after: after.days })}
          </li>
        ),
        before.basis === after.basis ? null : (
          <li key={`${kind}-basis`}>
            {pieces(
              say.rich('wait.basis', {
                what: kindWords[kind],
                before: <bdi>{before.basis}</bdi>,
                after: <bdi>{after.basis}</bdi>,
              }),
            )}
          </li>
        ),
      ])}
    </ul>
  )
}

export function ChangedTerms({ changes }: { readonly changes: readonly RetentionChange[] }) {
  const over = changes.filter(c => c.outcome !== null)
  return (
    <section>
      <h2>{say('changes')}</h2>
      {over.length === 0 ? <p className="quiet">{say('changes_none')}</p> : null}
      <ul>
        {over.map(change => (
          <li key={change.id}>
            <Asked change={change} />
            <Lines change={change} />
            <Settled change={change} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Of a longer term, which one person sets, nothing more is said. */
function Settled({
  change: { outcome, settledBy, settledAt, askedBy },
}: {
  readonly change: RetentionChange
}) {
  if (!settledBy || !settledAt || (outcome === 'done' && settledBy === askedBy)) return null
  return (
    <p className="small">
      {pieces(
        say.rich(outcome === 'done' ? 'changes.done' : 'changes.stopped', {
          who: <bdi>{settledBy}</bdi>,
          at: <When at={settledAt} form="past" />,
        }),
      )}
    </p>
  )
}
