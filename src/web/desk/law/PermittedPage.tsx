// Policies for what the law merely permits: adopted by counsel, by name, for named papers and categories. Without one it is
// declined.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type DataCategory, dataCategories } from '../../../demand/vocabulary.ts'
import type { PermittedPolicies } from '../../../server/desk/lane-api.ts'
import { read, write } from '../api/client.ts'
import { lawKey } from '../api/law.ts'
import { Badge } from '../parts/Badge.tsx'
import { Checkbox, TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { categoryWords } from '../words/labels.ts'
import { LawHead, LawSkeleton } from './LawHead.tsx'

const permittedQuery = queryOptions({
  queryKey: [...lawKey, 'permitted'],
  queryFn: ({ signal }) => read<PermittedPolicies>('/api/law/permitted', signal),
})

export function PermittedPage() {
  const { data, error, refetch } = useQuery(permittedQuery)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="law-page">
      <LawHead title="What the law merely permits">
        <p>
          It is declined. It leaves only in an emergency that the authority’s supervisor confirmed, by the
          customer’s verified consent, or by a policy here.
        </p>
      </LawHead>
      {data ? <Policies data={data} /> : <LawSkeleton what="the policies" />}
    </div>
  )
}

function Policies({ data }: { readonly data: PermittedPolicies }) {
  return (
    <>
      {data.policies.length === 0 ? (
        <p>No policy was ever adopted: what the law merely permits is declined.</p>
      ) : (
        <ul className="permitted">
          {data.policies.map(p => (
            <Policy key={p.id} policy={p} mayAdopt={data.mayAdopt} />
          ))}
        </ul>
      )}
      {data.mayAdopt ? <AdoptForm /> : <p className="quiet">Employed counsel adopts a policy.</p>}
    </>
  )
}

type Adopted = PermittedPolicies['policies'][number]

function Policy({ policy: p, mayAdopt }: { readonly policy: Adopted; readonly mayAdopt: boolean }) {
  const withdraw = useAct(() => write('/api/law/permitted/withdraw', { id: p.id }))
  return (
    <li>
      <h2>
        {p.name} {p.withdrawnAt ? <Badge>withdrawn</Badge> : <Badge tone="ok">adopted</Badge>}
      </h2>
      <p dir="auto">{p.why}</p>
      <p>
        {p.categories.map(c => categoryWords[c]).join(', ')} for{' '}
        <bdi className="identifier">{p.instruments.join(', ')}</bdi>
      </p>
      <p className="small quiet">
        Adopted by {p.by} <When at={p.at} form="past" />
        {p.withdrawnAt ? (
          <>
            , withdrawn by {p.withdrawnBy} <When at={p.withdrawnAt} form="past" />
          </>
        ) : null}
        .
      </p>
      {withdraw.error ? <ProblemNotice error={withdraw.error} /> : null}
      {mayAdopt && !p.withdrawnAt ? (
        <button type="button" className="small" onClick={() => withdraw.mutate()}>
          Withdraw “{p.name}”
        </button>
      ) : null}
    </li>
  )
}

function AdoptForm() {
  const [name, setName] = useState('')
  const [instruments, setInstruments] = useState('')
  const [categories, setCategories] = useState<readonly DataCategory[]>([])
  const [why, setWhy] = useState('')
  const adopt = useAct(() =>
    write('/api/law/permitted', {
      name,
      why,
      categories,
      instruments: instruments
        .split(',')
        .map(id => id.trim())
        .filter(Boolean),
    }),
  )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!adopt.isPending && categories.length > 0)
      adopt.mutate(undefined, {
        onSuccess: () => {
          setName('')
          setInstruments('')
          setCategories([])
          setWhy('')
        },
      })
  }
  return (
    <form className="permitted-form" onSubmit={onSubmit} aria-busy={adopt.isPending}>
      <h2>Adopt a policy</h2>
      <p>In your own name. It goes into the public log that a policy changed, and tenants read why.</p>
      <TextField label="Name" required maxLength={120} value={name} onChange={setName} />
      <TextField
        label="Papers, by their ids in the packs"
        hint="Separated by commas; for instance us.emergency.disclosure"
        mono
        required
        value={instruments}
        onChange={setInstruments}
      />
      <fieldset>
        <legend>Categories</legend>
        {dataCategories.map(c => (
          <Checkbox
            key={c}
            checked={categories.includes(c)}
            onChange={on => setCategories(on ? [...categories, c] : categories.filter(x => x !== c))}
          >
            {categoryWords[c]}
          </Checkbox>
        ))}
      </fieldset>
      <TextField
        label="Why the provider does it"
        hint="Tenants may read this."
        multiline={3}
        required
        value={why}
        onChange={setWhy}
      />
      {adopt.error ? <ProblemNotice error={adopt.error} /> : null}
      <div className="actions">
        <button type="submit" className="primary" disabled={categories.length === 0}>
          Adopt it
        </button>
      </div>
    </form>
  )
}

function useAct(act: () => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: permittedQuery.queryKey }),
  })
}
