// One tenant changed whole by an administrator: the server says what would be wrong before anything is written.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { TenantPage } from '../../../server/tenants/api.ts'
import { saveTenant, tenantsKey } from '../api/tenants.ts'
import { Checkbox, optionsOf, SelectField, TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { tenantKindWords } from '../words/labels.ts'
import { closableWords, keysOf, professionWords } from '../words/tenants.ts'
import { type ContactDraft, ContactsFields } from './ContactsFields.tsx'
import { Plan } from './Plan.tsx'

export function EditTenant({ page }: { readonly page: TenantPage }) {
  const [f, setF] = useState(() => draftOf(page))
  const [contacts, setContacts] = useState<readonly ContactDraft[]>(page.contacts)
  const queries = useQueryClient()
  const save = useMutation({
    mutationFn: () => saveTenant(recordOf(page, f, contacts)),
    onSuccess: plan => {
      if (plan.done) queries.invalidateQueries({ queryKey: tenantsKey })
    },
  })
  const set = (part: Partial<Draft>) => setF({ ...f, ...part })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  return (
    <details>
      <summary>Its entry, terms and contacts</summary>
      <form onSubmit={onSubmit} aria-busy={save.isPending}>
        <TextField
          label="Name"
          required
          value={f.name}
          onChange={name => set({ name })}
          maxLength={200}
          dir="auto"
        />
        <SelectField
          label="Kind"
          value={f.kind}
          onChange={kind => set({ kind })}
          options={optionsOf(keysOf(tenantKindWords), tenantKindWords)}
        />
        <SelectField
          label="Privileged profession"
          value={f.profession}
          onChange={profession => set({ profession })}
          empty="none"
          options={Object.entries(professionWords)}
        />
        <TextField
          label="Seat, as two letters"
          required
          value={f.country}
          onChange={country => set({ country })}
          maxLength={2}
        />
        <TextField
          label="Domains"
          hint="Parted by spaces."
          value={f.domains}
          onChange={domains => set({ domains })}
          mono
        />
        <fieldset>
          <legend>Contract terms</legend>
          <p className="hint">They only tighten what policy promises; what is looser has no effect.</p>
          <TextField
            label="Told within, in hours"
            type="number"
            value={f.noticeHours}
            onChange={noticeHours => set({ noticeHours })}
          />
          <TextField
            label="Window to object, in hours"
            type="number"
            value={f.windowHours}
            onChange={windowHours => set({ windowHours })}
          />
          <TextField
            label="Languages"
            hint="Two letters each, the preferred first."
            value={f.languages}
            onChange={languages => set({ languages })}
          />
          <fieldset>
            <legend>Asked first also where</legend>
            {keysOf(closableWords).map(e => (
              <Checkbox
                key={e}
                checked={f.closed.includes(e)}
                onChange={on => set({ closed: on ? [...f.closed, e] : f.closed.filter(x => x !== e) })}
              >
                {closableWords[e]}
              </Checkbox>
            ))}
          </fieldset>
        </fieldset>
        <ContactsFields contacts={contacts} onChange={setContacts} />
        {save.error ? <ProblemNotice error={save.error} /> : null}
        {save.data ? <Plan plan={save.data} /> : null}
        <div className="actions">
          <button type="submit" className="primary" aria-disabled={save.isPending || undefined}>
            {save.isPending ? 'Saving …' : 'Save'}
          </button>
        </div>
        <p className="small quiet">
          The chain of parties is changed by table: export, change its lines, import.
        </p>
      </form>
    </details>
  )
}

type Draft = ReturnType<typeof draftOf>

function draftOf(page: TenantPage) {
  const { terms } = page
  return {
    name: page.name,
    kind: page.kind,
    profession: page.profession ?? '',
    country: page.country,
    domains: page.domains.join(' '),
    noticeHours: String(terms?.noticeHours ?? ''),
    windowHours: String(terms?.windowHours ?? ''),
    languages: terms?.languages.join(' ') ?? '',
    closed: [...(terms?.closedExceptions ?? [])],
  }
}

function recordOf(page: TenantPage, f: Draft, contacts: readonly ContactDraft[]) {
  const list = (text: string) => text.split(/[\s,;|]+/).filter(part => part !== '')
  const hours = (text: string) => (text.trim() === '' ? null : Number(text))
  const terms = {
    noticeHours: hours(f.noticeHours),
    windowHours: hours(f.windowHours),
    languages: list(f.languages),
    closedExceptions: f.closed,
  }
  const isEmpty =
    terms.noticeHours === null && terms.windowHours === null && f.closed.length + terms.languages.length === 0
  return {
    id: page.id,
    name: f.name,
    kind: f.kind,
    profession: f.profession || null,
    country: f.country.toUpperCase(),
    domains: list(f.domains),
    terms: isEmpty ? null : terms,
    chain: page.chain,
    contacts,
  }
}
