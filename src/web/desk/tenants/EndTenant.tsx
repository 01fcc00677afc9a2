// A tenant that ends: merged into another by two people, or closed. Either says who is told from then on.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { TenantMerge, TenantPage } from '../../../server/tenants/api.ts'
import { actOnTenant, tenantsKey } from '../api/tenants.ts'
import { optionsOf, Radios, TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { keysOf, toldAfterWords } from '../words/tenants.ts'

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
      <summary>Merge into another tenant</summary>
      <form onSubmit={onSubmit} aria-busy={ask.isPending}>
        <p>
          Demands that are open stay where they are; the successor’s contacts are told from then on, and its
          console shows them. Another person confirms it, because one organisation then reads what concerns
          another.
        </p>
        <TextField
          label="Successor, by its id"
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
          label="Why"
          required
          value={reason}
          onChange={setReason}
          multiline={2}
          maxLength={500}
          dir="auto"
        />
        {ask.error ? <ProblemNotice error={ask.error} /> : null}
        <div className="actions">
          <button type="submit">Ask for the merger</button>
        </div>
      </form>
    </details>
  )
}

export function MergeWaits({ id, merge }: { readonly id: string; readonly merge: TenantMerge }) {
  const settle = useAct(id, `merge/${merge.id}`)
  return (
    <Notice tone="warn" title="A merger waits for a second person.">
      <p>
        Into <bdi>{merge.into.name}</bdi> <bdi className="identifier">{merge.into.id}</bdi>, asked for by{' '}
        {merge.askedBy} <When at={merge.askedAt} form="past" />: <bdi>{merge.reason}</bdi>
      </p>
      {settle.error ? <ProblemNotice error={settle.error} /> : null}
      <div className="actions">
        {merge.mayConfirm ? (
          <button type="button" className="primary" onClick={() => settle.mutate({ confirm: true })}>
            Confirm: {merge.into.name} is its successor
          </button>
        ) : null}
        <button type="button" onClick={() => settle.mutate({ confirm: false })}>
          Stop it
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
      <summary>Close: no longer a customer</summary>
      <form onSubmit={onSubmit} aria-busy={close.isPending}>
        <p>What is owed to it stays owed: notices, also late ones, go to whom you choose here.</p>
        <Radios
          legend="Told from then on"
          value={toldAfter}
          onChange={setToldAfter}
          options={optionsOf(keysOf(toldAfterWords), toldAfterWords)}
        />
        <TextField
          label="Why"
          required
          value={reason}
          onChange={setReason}
          multiline={2}
          maxLength={500}
          dir="auto"
        />
        <TextField label={`Type ${page.id} to confirm`} required value={typed} onChange={setTyped} mono />
        {close.error ? <ProblemNotice error={close.error} /> : null}
        <div className="actions">
          <button type="submit" className="danger" disabled={typed !== page.id}>
            Close this tenant
          </button>
        </div>
      </form>
    </details>
  )
}
