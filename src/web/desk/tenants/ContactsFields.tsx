// A tenant's contacts in a form: one group each, added and taken away.
import type { TenantContact } from '../../../api/desk/tenants.ts'
import { Checkbox, optionsOf, SelectField, TextField } from '../parts/Field.tsx'
import { pieces } from '../words/pieces.ts'
import { keysOf, partyWords } from '../words/tenants.ts'
import { say } from './tenants-words.ts'

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
    language: null,
    receives: ['notice', 'drill'],
    party: 'contract_party',
  }
  return (
    <fieldset>
      <legend>{say('contacts_fields.contacts')}</legend>
      <p className="hint">{say('contacts_fields.of_each_party_the')}</p>
      {contacts.map((c, i) => (
        <fieldset key={c.id}>
          <legend>{c.name || say('contacts_fields.a_new_contact')}</legend>
          <TextField
            path={`contacts.${i}.name`}
            label={say('contacts_fields.name')}
            required
            value={c.name}
            onChange={name => change(i, { name })}
            maxLength={200}
            dir="auto"
          />
          <TextField
            path={`contacts.${i}.mail`}
            label={say('contacts_fields.mail_address')}
            hint={say('contacts_fields.mail_hint')}
            required
            type="email"
            value={c.mail}
            onChange={mail => change(i, { mail })}
            maxLength={200}
          />
          <TextField
            path={`contacts.${i}.language`}
            label={say('contacts_fields.language_two_letters')}
            hint={say('contacts_fields.language_hint')}
            value={c.language ?? ''}
            onChange={language => change(i, { language: language || null })}
            maxLength={2}
          />
          <SelectField
            label={say('contacts_fields.of_which_party')}
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
              {kind === 'notice'
                ? say('contacts_fields.gets_notices_of_demands')
                : say('contacts_fields.gets_drills')}
            </Checkbox>
          ))}
          <button
            type="button"
            className="small"
            onClick={() => onChange(contacts.filter((_, n) => n !== i))}
          >
            {pieces(
              say.rich('contacts_fields.take_away', {
                who: c.name,
                unseen: inside => <span className="visually-hidden">{pieces(inside)}</span>,
              }),
            )}
          </button>
        </fieldset>
      ))}
      <button type="button" className="small" onClick={() => onChange([...contacts, fresh])}>
        {say('contacts_fields.add_a_contact')}
      </button>
    </fieldset>
  )
}
