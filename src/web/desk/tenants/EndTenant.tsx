// A tenant that ends: merged into another by two people, or closed. Either says who is told from then on.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { TenantMerge, TenantPage } from '../../../server/tenants/api.ts'
import { actOnTenant, tenantsKey } from '../api/tenants.ts'
import { optionsOf, Radios, TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { pieces } from '../words/pieces.ts'
import { keysOf, toldAfterWords } from '../words/tenants.ts'
import { say } from './words.ts'

export function EndTenant({ page }: { readonly page: TenantPage }) {
  return (
    <>
      {page.merge ? null : <MergeForm page={page} />}
      <CloseForm page={page} />
    </>
  )
}

function useAct(id: string, act: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: unknown) => actOnTenant(id, act, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: tenantsKey }),
  })
}

function MergeForm({ page }: { readonly page: TenantPage }) {
  const [into, setInto] = useState('')
  const [reason, setReason] = useState('')
  const ask = useAct(page.id, 'merge')
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
  const settle = useAct(id, `merge/${merge.id}`)
  return (
    <Notice tone="warn" title={say('end_tenant.a_merger_waits_for')}>
      <p>
        {pieces(
          say.rich('end_tenant.into', {
            into: <bdi>{merge.into.name}</bdi>,
            id: <bdi className="identifier">{merge.into.id}</bdi>,
            who: merge.askedBy,
            at: <When at={merge.askedAt} form="past" />,
            reason: <bdi>{merge.reason}</bdi>,
          }),
        )}
      </p>
      {settle.error ? <ProblemNotice error={settle.error} /> : null}
      <div className="actions">
        {merge.mayConfirm ? (
          <button type="button" className="primary" onClick={() => settle.mutate({ confirm: true })}>
            {say('end_tenant.confirm', { into: merge.into.name })}
          </button>
        ) : null}
        <button type="button" onClick={() => settle.mutate({ confirm: false })}>
          {say('end_tenant.stop_it')}
        </button>
      </div>
    </Notice>
  )
}

function CloseForm({ page }: { readonly page: TenantPage }) {
  const [toldAfter, setToldAfter] = useState<keyof typeof toldAfterWords>('last_contacts')
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState('')
  const close = useAct(page.id, 'close')
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
