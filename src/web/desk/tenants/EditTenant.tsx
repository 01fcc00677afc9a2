// One tenant changed whole by an administrator: the server says what would be wrong before anything is written.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { TenantPage } from '../../../server/tenants/api.ts'
import { saveTenant, tenantsKey } from '../api/tenants.ts'
import { Checkbox, optionsOf, SelectField, TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { tenantKindWords } from '../words/labels.ts'
import { closableWords, keysOf, professionWords } from '../words/tenants.ts'
import { ChainFields } from './ChainFields.tsx'
import { type ContactDraft, ContactsFields } from './ContactsFields.tsx'
import { Plan } from './Plan.tsx'
import { say } from './words.ts'

export function EditTenant({ page }: { readonly page: TenantPage }) {
  const [f, setF] = useState(() => draftOf(page))
  const [chain, setChain] = useState(page.chain)
  const [contacts, setContacts] = useState<readonly ContactDraft[]>(page.contacts)
  const queries = useQueryClient()
  const save = useMutation({
    mutationFn: () => saveTenant(recordOf(page, f, { chain, contacts })),
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
      <summary>{say('edit_tenant.its_entry_terms_and')}</summary>
      <form onSubmit={onSubmit} aria-busy={save.isPending}>
        <TextField
          label={say('contacts_fields.name')}
          required
          value={f.name}
          onChange={name => set({ name })}
          maxLength={200}
          dir="auto"
        />
        <SelectField
          label={say('edit_tenant.kind')}
          value={f.kind}
          onChange={kind => set({ kind })}
          options={optionsOf(keysOf(tenantKindWords), tenantKindWords)}
        />
        <SelectField
          label={say('edit_tenant.privileged_profession')}
          value={f.profession}
          onChange={profession => set({ profession })}
          empty={say('edit_tenant.none')}
          options={Object.entries(professionWords)}
        />
        <TextField
          label={say('edit_tenant.seat_as_two_letters')}
          required
          value={f.country}
          onChange={country => set({ country })}
          maxLength={2}
        />
        <TextField
          label={say('edit_tenant.domains')}
          hint={say('edit_tenant.parted_by_spaces')}
          value={f.domains}
          onChange={domains => set({ domains })}
          mono
        />
        <fieldset>
          <legend>{say('edit_tenant.contract_terms')}</legend>
          <p className="hint">{say('edit_tenant.they_only_tighten_what')}</p>
          <TextField
            label={say('edit_tenant.told_within_in_hours')}
            type="number"
            value={f.noticeHours}
            onChange={noticeHours => set({ noticeHours })}
          />
          <TextField
            label={say('edit_tenant.window_to_object_in')}
            type="number"
            value={f.windowHours}
            onChange={windowHours => set({ windowHours })}
          />
          <TextField
            label={say('edit_tenant.languages')}
            hint={say('edit_tenant.two_letters_each_the')}
            value={f.languages}
            onChange={languages => set({ languages })}
          />
          <fieldset>
            <legend>{say('edit_tenant.asked_first_also_where')}</legend>
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
        <ChainFields chain={chain} others={page.others.map(o => o.id)} onChange={setChain} />
        <ContactsFields contacts={contacts} onChange={setContacts} />
        {save.error ? <ProblemNotice error={save.error} /> : null}
        {save.data ? <Plan plan={save.data} /> : null}
        <div className="actions">
          <button type="submit" className="primary" aria-disabled={save.isPending || undefined}>
            {save.isPending ? say('edit_tenant.saving') : say('edit_tenant.save')}
          </button>
        </div>
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

type Lists = { readonly chain: TenantPage['chain']; readonly contacts: readonly ContactDraft[] }

function recordOf(page: TenantPage, f: Draft, { chain, contacts }: Lists) {
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
    chain,
    // What the page knows beside its entry (who signs in, who left) is no part of it.
    contacts: contacts.map(({ id, name, mail, language, receives, party }) => ({
      id,
      name,
      mail,
      language,
      receives,
      party,
    })),
  }
}
