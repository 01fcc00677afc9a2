// A customer entered by hand, with the person who is told first. The server reads it as it reads a table; each fault stands at its
// field, and nothing typed is lost.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { LineRefusal } from '../../../api/desk/tenants.ts'
import { languageNames, languages } from '../../../words/languages.ts'
import { colon } from '../../../words/when.ts'
import { addTenant, tenantsKey } from '../api/tenants.ts'
import { optionsOf, SelectField, TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { tenantKindWords } from '../words/labels.ts'
import { language } from '../words/load.ts'
import { keysOf, professionWords } from '../words/tenants.ts'
import { blankEntry, faultAt, NotAdded, typedOf } from './new-tenant.ts'
import { TenantsHead } from './TenantsHead.tsx'
import { say } from './tenants-words.ts'

export function NewTenantPage() {
  const [f, setF] = useState(blankEntry)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const add = useMutation({
    mutationFn: async () => {
      const plan = await addTenant(typedOf(f))
      if (!plan.done) throw new NotAdded(plan.refused)
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: tenantsKey })
      await navigate({ to: '/tenants/$id', params: { id: typedOf(f).id } })
    },
  })
  const set = (part: Partial<typeof f>) => setF({ ...f, ...part })
  const wrong = (of: 'tenant' | 'contact', column: string) => ({ error: faultAt(add.error, of, column) })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!add.isPending) add.mutate()
  }
  return (
    <div className="page wide tenants">
      <TenantsHead title={say('new_tenant.title')} mayEdit>
        <p>{say('new_tenant.lead')}</p>
      </TenantsHead>
      <form onSubmit={onSubmit} aria-busy={add.isPending}>
        <TextField
          label={say('contacts_fields.name')}
          required
          maxLength={200}
          dir="auto"
          value={f.name}
          onChange={name => set({ name })}
          {...wrong('tenant', 'name')}
        />
        <TextField
          label={say('tenant_page.id')}
          hint={say('new_tenant.id_hint')}
          required
          mono
          maxLength={64}
          value={typedOf(f).id}
          onChange={id => set({ id })}
          {...wrong('tenant', 'tenant')}
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
          hint={say('new_tenant.seat_hint')}
          required
          maxLength={2}
          value={f.country}
          onChange={country => set({ country })}
          {...wrong('tenant', 'country')}
        />
        <TextField
          label={say('new_tenant.source_key')}
          hint={say('new_tenant.source_key_hint')}
          required
          mono
          maxLength={200}
          value={f.sourceKey}
          onChange={sourceKey => set({ sourceKey })}
          {...wrong('tenant', 'source_key')}
        />
        <TextField
          label={say('edit_tenant.domains')}
          hint={say('new_tenant.domains_hint')}
          mono
          value={f.domains}
          onChange={domains => set({ domains })}
          {...wrong('tenant', 'domains')}
        />
        <fieldset>
          <legend>{say('new_tenant.contact')}</legend>
          <p className="hint">{say('new_tenant.contact_hint')}</p>
          <TextField
            label={say('contacts_fields.name')}
            required
            maxLength={200}
            dir="auto"
            value={f.contactName}
            onChange={contactName => set({ contactName })}
            {...wrong('contact', 'name')}
          />
          <TextField
            label={say('contacts_fields.mail_address')}
            hint={say('contacts_fields.mail_hint')}
            required
            type="email"
            maxLength={200}
            value={f.mail}
            onChange={mail => set({ mail })}
            {...wrong('contact', 'mail')}
          />
          <SelectField
            label={say('tenant_page.language')}
            value={f.language}
            onChange={language => set({ language })}
            empty={say('new_tenant.language_of_country')}
            options={optionsOf(languages, languageNames)}
            {...wrong('contact', 'language')}
          />
        </fieldset>
        <Problem error={add.error} />
        <div className="actions">
          <button type="submit" className="primary" aria-disabled={add.isPending || undefined}>
            {add.isPending ? say('edit_tenant.saving') : say('new_tenant.add')}
          </button>
        </div>
      </form>
    </div>
  )
}

const labels: Readonly<Record<string, string>> = {
  tenant: say('tenant_page.id'),
  name: say('contacts_fields.name'),
  country: say('tenant_page.seat'),
  source_key: say('new_tenant.source_key'),
  domains: say('edit_tenant.domains'),
  mail: say('contacts_fields.mail_address'),
  language: say('tenant_page.language'),
}

/** By the label of its field; of the contact's also whose. */
function labelled({ line, column }: LineRefusal): string {
  const label = labels[column]
  if (label === undefined) return ''
  return `${line === 2 ? `${say('new_tenant.contact')}, ` : ''}${label}${colon(language)}`
}

/** What is wrong stands at its field; here how much that is, and what has no field. */
function Problem({ error }: { readonly error: unknown }) {
  if (!(error instanceof NotAdded)) return error ? <ProblemNotice error={error} /> : null
  return (
    <Notice tone="danger" title={say('new_tenant.not_added')} alert>
      <ul>
        {error.refused.map(r => (
          <li key={`${r.line}${r.column}${r.detail}`}>
            {labelled(r)}
            {r.detail} {r.next}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
