// Policies for what the law merely permits: adopted by counsel, by name, for named papers and categories. Without one it is
// declined.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { PermittedPolicies } from '../../../api/desk/lanes.ts'
import { type DataCategory, dataCategories } from '../../../vocabulary/closed-lists.ts'
import { list } from '../../../words/when.ts'
import { read, write } from '../api/client.ts'
import { lawKey } from '../api/law.ts'
import { Badge } from '../parts/Badge.tsx'
import { Checkbox, TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { TypedDialog } from '../parts/Typed.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { categoryWords } from '../words/labels.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { LawHead, LawSkeleton } from './LawHead.tsx'
import { say } from './law-words.ts'

const permittedQuery = queryOptions({
  queryKey: [...lawKey, 'permitted'],
  queryFn: ({ signal }) => read('/api/law/permitted', signal),
})

export function PermittedPage() {
  const { data, error, refetch } = useQuery(permittedQuery)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="law-page">
      <LawHead title={say('permitted.title')}>
        <p>{say('permitted.lead')}</p>
      </LawHead>
      {data ? <Policies data={data} /> : <LawSkeleton says={say('loading.policies')} />}
    </div>
  )
}

function Policies({ data }: { readonly data: PermittedPolicies }) {
  return (
    <>
      {data.policies.length === 0 ? (
        <p>{say('permitted.none')}</p>
      ) : (
        <ul className="permitted">
          {data.policies.map(p => (
            <Policy key={p.id} policy={p} mayAdopt={data.mayAdopt} />
          ))}
        </ul>
      )}
      {data.mayAdopt ? <AdoptForm /> : <p className="quiet">{say('permitted.who')}</p>}
    </>
  )
}

type Adopted = PermittedPolicies['policies'][number]

function Policy({ policy: p, mayAdopt }: { readonly policy: Adopted; readonly mayAdopt: boolean }) {
  const [ending, setEnding] = useState(false)
  const withdraw = useAct(() => write('/api/law/permitted/withdraw', { id: p.id }))
  return (
    <li>
      <h2>
        {p.name}{' '}
        {p.withdrawnAt ? <Badge>{say('withdrawn')}</Badge> : <Badge tone="ok">{say('policy.adopted')}</Badge>}
      </h2>
      <p dir="auto">{p.why}</p>
      <p>
        {pieces(
          say.rich('policy.for', {
            categories: list(
              p.categories.map(c => categoryWords[c]),
              language,
            ),
            papers: <bdi className="identifier">{p.instruments.join(', ')}</bdi>,
          }),
        )}
      </p>
      <p className="small quiet">{pieces(adoptedWords(p))}</p>
      {mayAdopt && !p.withdrawnAt ? (
        <button type="button" className="small" onClick={() => setEnding(true)}>
          {say('policy.withdraw', { name: p.name })}
        </button>
      ) : null}
      {ending ? (
        <TypedDialog
          title={say('policy.withdraw', { name: p.name })}
          what={say('policy.withdraw_text')}
          typed={p.name}
          does={say('policy.withdraw', { name: p.name })}
          act={withdraw}
          onEnd={() => withdraw.mutate(undefined, { onSuccess: () => setEnding(false) })}
          onClose={() => setEnding(false)}
        />
      ) : null}
    </li>
  )
}

function adoptedWords({ by, at, withdrawnAt, withdrawnBy }: Adopted): readonly unknown[] {
  const adopted = { by, at: <When at={at} form="past" /> }
  if (!withdrawnAt) return say.rich('policy.by', adopted)
  return say.rich('policy.withdrawn', {
    ...adopted,
    withdrawn_by: withdrawnBy,
    withdrawn_at: <When at={withdrawnAt} form="past" />,
  })
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
      <h2>{say('policy.form')}</h2>
      <p>{say('policy.form.lead')}</p>
      <TextField label={say('policy.name')} required maxLength={120} value={name} onChange={setName} />
      <TextField
        label={say('policy.papers')}
        hint={say('policy.papers.hint')}
        mono
        required
        value={instruments}
        onChange={setInstruments}
      />
      <fieldset>
        <legend>{say('policy.categories')}</legend>
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
        label={say('policy.why')}
        hint={say('policy.why.hint')}
        multiline={3}
        required
        value={why}
        onChange={setWhy}
      />
      {adopt.error ? <ProblemNotice error={adopt.error} /> : null}
      <div className="actions">
        <button type="submit" className="primary" disabled={categories.length === 0}>
          {say('policy.adopt')}
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
