// The fields of a person, for adding and for changing.

import { employments, roles } from '../../../demand/vocabulary.ts'
import type { PersonBody } from '../../../server/admin/api.ts'
import { Checkbox, optionsOf, SelectField, TextField } from '../parts/Field.tsx'
import { employmentWords, roleWords } from './words.ts'

export const nobody: PersonBody = {
  name: '',
  mail: null,
  human: '',
  firm: null,
  roles: [],
  employment: 'employee',
}

type Props = {
  readonly person: PersonBody
  readonly onChange: (person: PersonBody) => void
  /** Their own entry: roles and employment are another administrator's to change. */
  readonly own?: boolean
}

export function PersonFields({ person, onChange, own = false }: Props) {
  const set = (part: Partial<PersonBody>) => onChange({ ...person, ...part })
  return (
    <>
      <TextField
        label="Name"
        required
        maxLength={200}
        dir="auto"
        value={person.name}
        onChange={name => set({ name })}
      />
      <TextField
        label="Mail address"
        hint="Links and warnings go there. Empty: none."
        type="email"
        maxLength={254}
        value={person.mail ?? ''}
        onChange={mail => set({ mail: mail === '' ? null : mail })}
      />
      <TextField
        label="Personnel number"
        hint="One per human: two accounts of one human count as one approver."
        required
        maxLength={100}
        value={person.human}
        onChange={human => set({ human })}
      />
      {own ? null : (
        <>
          <SelectField
            label="Employment"
            value={person.employment}
            onChange={employment => set({ employment, firm: employment === 'employee' ? null : person.firm })}
            options={optionsOf(employments, employmentWords)}
          />
          {person.employment === 'subcontractor' ? (
            <TextField
              label="Firm that employs them"
              hint="Tenants read it beside what its people looked at."
              required
              maxLength={200}
              value={person.firm ?? ''}
              onChange={firm => set({ firm })}
            />
          ) : null}
          <fieldset>
            <legend>Roles</legend>
            {roles.map(role => (
              <Checkbox
                key={role}
                checked={person.roles.includes(role)}
                onChange={on =>
                  set({ roles: on ? [...person.roles, role] : person.roles.filter(r => r !== role) })
                }
              >
                {roleWords[role]}
              </Checkbox>
            ))}
          </fieldset>
        </>
      )}
    </>
  )
}
