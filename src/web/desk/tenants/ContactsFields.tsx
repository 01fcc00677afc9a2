// A tenant's contacts in a form: one group each, added and taken away.
import type { TenantContact } from '../../../server/tenants/api.ts'
import { Checkbox, optionsOf, SelectField, TextField } from '../parts/Field.tsx'
import { keysOf, partyWords } from '../words/tenants.ts'

export type ContactDraft = TenantContact

type Props = {
  readonly contacts: readonly ContactDraft[]
  readonly onChange: (contacts: readonly ContactDraft[]) => void
}

export function ContactsFields({ contacts, onChange }: Props) {
  const change = (at: number, part: Partial<ContactDraft>) =>
    onChange(contacts.map((c, i) => (i === at ? { ...c, ...part } : c)))
  const fresh: ContactDraft = {
    id: `c-${crypto.randomUUID().slice(0, 18)}`,
    name: '',
    mail: '',
    language: 'en',
    receives: ['notice', 'drill'],
    party: 'contract_party',
  }
  return (
    <fieldset>
      <legend>Contacts</legend>
      <p className="hint">
        Of each party the first who gets notices is written to. Another person is another contact.
      </p>
      {contacts.map((c, i) => (
        <fieldset key={c.id}>
          <legend>{c.name || 'A new contact'}</legend>
          <TextField
            label="Name"
            required
            value={c.name}
            onChange={name => change(i, { name })}
            maxLength={200}
            dir="auto"
          />
          <TextField
            label="Mail address"
            required
            type="email"
            value={c.mail}
            onChange={mail => change(i, { mail })}
            maxLength={200}
          />
          <TextField
            label="Language, two letters"
            required
            value={c.language}
            onChange={language => change(i, { language })}
            maxLength={2}
          />
          <SelectField
            label="Of which party"
            value={c.party as keyof typeof partyWords}
            onChange={party => change(i, { party })}
            options={optionsOf(keysOf(partyWords), partyWords)}
          />
          {(['notice', 'drill'] as const).map(kind => (
            <Checkbox
              key={kind}
              checked={c.receives.includes(kind)}
              onChange={on =>
                change(i, { receives: on ? [...c.receives, kind] : c.receives.filter(k => k !== kind) })
              }
            >
              {kind === 'notice' ? 'Gets notices of demands' : 'Gets drills'}
            </Checkbox>
          ))}
          <button
            type="button"
            className="small"
            onClick={() => onChange(contacts.filter((_, n) => n !== i))}
          >
            Take away<span className="visually-hidden"> {c.name}</span>
          </button>
        </fieldset>
      ))}
      <button type="button" className="small" onClick={() => onChange([...contacts, fresh])}>
        Add a contact
      </button>
    </fieldset>
  )
}
