// One tenant changed whole by an administrator: the server says what would be wrong before anything is written.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { TenantPage } from '../../../api/desk/tenants.ts'
import { Refused } from '../api/refused.ts'
import { saveTenant, tenantQuery, tenantsKey } from '../api/tenants.ts'
import { Checkbox, optionsOf, SelectField, TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { FormError } from '../parts/wrong.ts'
import { tenantKindWords } from '../words/labels.ts'
import { closableWords, keysOf, professionWords } from '../words/tenants.ts'
import { ChainFields } from './ChainFields.tsx'
import { ContactsFields } from './ContactsFields.tsx'
import { changedMeanwhile, type Draft, draftOf, recordOf, typedOver } from './draft.ts'
import { Meanwhile } from './Meanwhile.tsx'
import { Plan } from './Plan.tsx'
import { say } from './tenants-words.ts'

export function EditTenant({ page }: { readonly page: TenantPage }) {
  // What the form began from: another version of the page changes nothing of what is typed.
  const [from, setFrom] = useState(page)
  const [f, setF] = useState(() => draftOf(page))
  const queries = useQueryClient()
  const begin = (now: TenantPage, draft: Draft) => {
    setFrom(now)
    setF(draft)
  }
  const save = useMutation({
    mutationFn: () => saveTenant(recordOf(from, f)),
    onSuccess: async plan => {
      if (!plan.done) return
      await queries.invalidateQueries({ queryKey: tenantsKey })
      const now = queries.getQueryData<TenantPage>(tenantQuery(page.id).queryKey) ?? page
      begin(now, draftOf(now))
    },
    onError: error => {
      if (isMeanwhile(error)) queries.invalidateQueries({ queryKey: tenantsKey })
    },
  })
  const set = (part: Partial<Draft>) => {
    if (save.data?.done) save.reset()
    setF({ ...f, ...part })
  }
  const isOther = page.version !== from.version && !save.isPending
  const choose = (draft: Draft) => {
    save.reset()
    begin(page, draft)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  return (
    <details>
      <summary>{say('edit_tenant.its_entry_terms_and')}</summary>
      <FormError value={save.error}>
        <form onSubmit={onSubmit} aria-busy={save.isPending}>
          <TextField
            path="name"
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
            path="country"
            label={say('edit_tenant.seat_as_two_letters')}
            required
            value={f.country}
            onChange={country => set({ country })}
            maxLength={2}
          />
          <TextField
            path="domains"
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
              path="terms.noticeHours"
              label={say('edit_tenant.told_within_in_hours')}
              type="number"
              value={f.noticeHours}
              onChange={noticeHours => set({ noticeHours })}
            />
            <TextField
              path="terms.windowHours"
              label={say('edit_tenant.window_to_object_in')}
              type="number"
              value={f.windowHours}
              onChange={windowHours => set({ windowHours })}
            />
            <TextField
              path="terms.languages"
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
          <ChainFields
            chain={f.chain}
            others={page.others.map(o => o.id)}
            onChange={chain => set({ chain })}
          />
          <ContactsFields contacts={f.contacts} onChange={contacts => set({ contacts })} />
          {save.error && !isMeanwhile(save.error) ? <ProblemNotice error={save.error} /> : null}
          {isOther ? (
            <Meanwhile
              changes={changedMeanwhile(draftOf(from), f, draftOf(page))}
              who={page.changes[0]?.who ?? null}
              goOn={() => choose(typedOver(draftOf(from), f, draftOf(page)))}
              takeThere={() => choose(draftOf(page))}
            />
          ) : null}
          {save.data ? <Plan plan={save.data} /> : null}
          <div className="actions">
            <button type="submit" className="primary" aria-disabled={save.isPending || undefined}>
              {save.isPending ? say('edit_tenant.saving') : say('edit_tenant.save')}
            </button>
          </div>
        </form>
      </FormError>
    </details>
  )
}

function isMeanwhile(error: unknown): boolean {
  return error instanceof Refused && error.refusal.code === 'changed_meanwhile'
}
