// A tenant that ends: merged into another by two people, or closed. Either says who is told from then on.

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { TenantMerge, TenantPage } from '../../../api/desk/tenants.ts'
import type { ToldAfter } from '../../../directory/tenant-chain.ts'
import type { Sent } from '../api/client.ts'
import { actOnTenant, tenantsKey } from '../api/tenants.ts'
import { optionsOf, Radios, TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { AskedBy, ProposalAnswers } from '../parts/Proposal.tsx'
import { pieces } from '../words/pieces.ts'
import { keysOf, toldAfterWords } from '../words/tenants.ts'
import { say } from './tenants-words.ts'

export function EndTenant({ page }: { readonly page: TenantPage }) {
  return (
    <>
      {page.merge ? null : <MergeForm page={page} />}
      <CloseForm page={page} />
    </>
  )
}

type EndAct = 'merge' | 'close' | `merge/${string}`
type EndBody = Sent<`/api/tenants/${string}/${EndAct}`>

function useAct<Given>(id: string, act: EndAct, body: (given: Given) => EndBody) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (given: Given) => actOnTenant<EndAct>(id, act, body(given)),
    onSuccess: () => queries.invalidateQueries({ queryKey: tenantsKey }),
  })
}

function MergeForm({ page }: { readonly page: TenantPage }) {
  const [into, setInto] = useState('')
  const [reason, setReason] = useState('')
  const ask = useAct(page.id, 'merge', (wish: { into: string; reason: string }) => wish)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    ask.mutate({ into, reason })
  }
  return (
    <details>
      <summary>{say('end_tenant.merge_into_another_tenant')}</summary>
      <form onSubmit={onSubmit} aria-busy={ask.isPending}>
        <p>{say('end_tenant.demands_that_are_open')}</p>
        <TextField
          label={say('end_tenant.successor_by_its_id')}
          required
          value={into}
          onChange={setInto}
          options={page.others.map(o => o.id)}
          mono
        />
        <p className="small" role="status">
          {page.others.find(o => o.id === into)?.name ?? ''}
        </p>
        <TextField
          label={say('end_tenant.why')}
          required
          value={reason}
          onChange={setReason}
          multiline={2}
          maxLength={500}
          dir="auto"
        />
        {ask.error ? <ProblemNotice error={ask.error} /> : null}
        <div className="actions">
          <button type="submit">{say('end_tenant.ask_for_the_merger')}</button>
        </div>
      </form>
    </details>
  )
}

export function MergeWaits({ id, merge }: { readonly id: string; readonly merge: TenantMerge }) {
  const settle = useAct(id, `merge/${merge.id}`, (confirm: boolean) => ({ confirm }))
  const given = {
    into: <bdi>{merge.into.name}</bdi>,
    id: <bdi className="identifier">{merge.into.id}</bdi>,
    reason: <bdi>{merge.reason}</bdi>,
  }
  return (
    <Notice tone="warn" title={say('end_tenant.a_merger_waits_for')}>
      <AskedBy of={merge} say={by => pieces(say.rich('end_tenant.into', { ...given, ...by }))} />
      <ProposalAnswers
        of={{ mayConfirm: merge.mayConfirm, mayStop: true }}
        settle={settle}
        look="primary"
        words={{
          confirm: say('end_tenant.confirm', { into: merge.into.name }),
          stop: say('end_tenant.stop_it'),
          other: null,
        }}
      />
    </Notice>
  )
}

function CloseForm({ page }: { readonly page: TenantPage }) {
  const [toldAfter, setToldAfter] = useState<keyof typeof toldAfterWords>('last_contacts')
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState('')
  const close = useAct(page.id, 'close', (wish: { toldAfter: ToldAfter; reason: string }) => wish)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    close.mutate({ toldAfter, reason })
  }
  return (
    <details>
      <summary>{say('end_tenant.close_no_longer_a')}</summary>
      <form onSubmit={onSubmit} aria-busy={close.isPending}>
        <p>{say('end_tenant.what_is_owed_to')}</p>
        <Radios
          legend={say('end_tenant.told_from_then_on')}
          value={toldAfter}
          onChange={setToldAfter}
          options={optionsOf(keysOf(toldAfterWords), toldAfterWords)}
        />
        <TextField
          label={say('end_tenant.why')}
          required
          value={reason}
          onChange={setReason}
          multiline={2}
          maxLength={500}
          dir="auto"
        />
        <TextField
          label={say('end_tenant.type', { id: page.id })}
          required
          value={typed}
          onChange={setTyped}
          mono
        />
        {close.error ? <ProblemNotice error={close.error} /> : null}
        <div className="actions">
          <button type="submit" className="danger" disabled={typed !== page.id}>
            {say('end_tenant.close_this_tenant')}
          </button>
        </div>
      </form>
    </details>
  )
}
