// The fields of a person, for adding and for changing.

import type { PersonBody } from '../../../api/desk/people.ts'
import { employments, roles } from '../../../kernel/actor.ts'
import { Checkbox, optionsOf, SelectField, TextField } from '../parts/Field.tsx'
import { employmentWords, roleWords, say } from './admin-words.ts'

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
        path="name"
        label={say('person.name')}
        required
        maxLength={200}
        dir="auto"
        value={person.name}
        onChange={name => set({ name })}
      />
      <TextField
        path="mail"
        label={say('person.mail')}
        hint={say('person.mail_hint')}
        type="email"
        maxLength={254}
        value={person.mail ?? ''}
        onChange={mail => set({ mail: mail === '' ? null : mail })}
      />
      <TextField
        path="human"
        label={say('person.number')}
        hint={say('person.number_hint')}
        required
        maxLength={100}
        value={person.human}
        onChange={human => set({ human })}
      />
      {own ? null : (
        <>
          <SelectField
            label={say('person.employment')}
            value={person.employment}
            onChange={employment => set({ employment, firm: employment === 'employee' ? null : person.firm })}
            options={optionsOf(employments, employmentWords)}
          />
          {person.employment === 'subcontractor' ? (
            <TextField
              path="firm"
              label={say('person.firm')}
              hint={say('person.firm_hint')}
              required
              maxLength={200}
              value={person.firm ?? ''}
              onChange={firm => set({ firm })}
            />
          ) : null}
          <fieldset>
            <legend>{say('people.roles')}</legend>
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
