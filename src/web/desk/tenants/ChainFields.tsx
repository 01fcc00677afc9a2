// The parties behind a tenant in a form: each there or not, a tenant here itself or somebody outside, told of demands or not.
import type { Party } from '../../../directory/tenant-chain.ts'
import { Checkbox, TextField } from '../parts/Field.tsx'
import { keysOf, partyWords } from '../words/tenants.ts'
import { say } from './tenants-words.ts'

type Props = {
  readonly chain: readonly Party[]
  /** Ids of the other tenants, offered where a party is one of them. */
  readonly others: readonly string[]
  readonly onChange: (chain: readonly Party[]) => void
}

export function ChainFields({ chain, others, onChange }: Props) {
  const put = (role: Party['role'], party: Party | null) =>
    onChange(
      keysOf(partyWords).flatMap(r => (r === role ? (party ?? []) : (chain.find(p => p.role === r) ?? []))),
    )
  return (
    <fieldset>
      <legend>{say('chain_fields.parties')}</legend>
      <p className="hint">{say('chain_fields.what')}</p>
      {keysOf(partyWords).map(role => {
        const party = chain.find(p => p.role === role)
        const set = (part: Partial<Party>) => put(role, { ...fresh(role), ...party, ...part })
        return (
          <fieldset key={role}>
            <legend>{partyWords[role]}</legend>
            <Checkbox checked={party !== undefined} onChange={on => put(role, on ? fresh(role) : null)}>
              {say('chain_fields.another', { role: partyWords[role] })}
            </Checkbox>
            {party ? (
              <>
                <TextField
                  label={say('chain_fields.tenant')}
                  hint={say('chain_fields.tenant_hint')}
                  value={party.tenant ?? ''}
                  onChange={tenant => set({ tenant: tenant === '' ? null : tenant })}
                  options={others}
                  mono
                />
                <TextField
                  label={say('contacts_fields.name')}
                  required={party.tenant === null}
                  value={party.name}
                  onChange={name => set({ name })}
                  maxLength={200}
                  dir="auto"
                />
                <TextField
                  label={say('edit_tenant.seat_as_two_letters')}
                  required={party.tenant === null}
                  value={party.country}
                  onChange={country => set({ country: country.toUpperCase() })}
                  maxLength={2}
                />
                <Checkbox checked={party.told} onChange={told => set({ told })}>
                  {say('chain_fields.told')}
                </Checkbox>
              </>
            ) : null}
          </fieldset>
        )
      })}
    </fieldset>
  )
}

function fresh(role: Party['role']): Party {
  return { role, name: '', country: '', tenant: null, told: true }
}
