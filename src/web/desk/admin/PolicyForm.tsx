// The provider's policies: each with what it does and which way takes two people, changed together with one reason.

import { type FormEvent, useState } from 'react'
import type { SettingsPage as Page, PolicyLine } from '../../../api/desk/settings.ts'
import type { PolicyKey } from '../../../directory/policies.ts'
import { TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { NumberField } from '../parts/NumberField.tsx'
import { say as sayPart } from '../parts/parts-words.ts'
import { isWrong } from '../parts/wrong.ts'
import { say } from './admin-words.ts'
import { meaningOf, policyGroups, policyWords } from './policy-words.ts'
import { saySystem } from './system-words.ts'
import { useAct } from './use-act.ts'

type Props = { readonly page: Page; readonly onSaved: (waits: boolean) => void }

export function PolicyForm({ page, onSaved }: Props) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(page.policies.map(({ key, value }) => [key, String(value)])),
  )
  const [reason, setReason] = useState('')
  const save = useAct(
    'settings',
    () => ({
      version: page.version,
      values: Object.fromEntries(page.policies.map(({ key }) => [key, Number(values[key])])) as Record<
        PolicyKey,
        number
      >,
      reason,
    }),
    ({ waits }) => onSaved(waits),
  )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate(null)
  }
  const why = saySystem('settings.why_hint')
  return (
    <form className="admin-form" onSubmit={onSubmit} aria-busy={save.isPending} noValidate>
      {policyGroups.map(([title, keys]) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {linesOf(page, keys).map(line => (
            <NumberField
              key={line.key}
              label={policyWords[line.key]}
              hint={meaningOf(line)}
              value={values[line.key] ?? ''}
              onChange={value => setValues({ ...values, [line.key]: value })}
              bounds={line}
              error={save.error}
              path={`values.${line.key}`}
            />
          ))}
        </fieldset>
      ))}
      <TextField
        label={saySystem('settings.why')}
        hint={why}
        error={isWrong(save.error, 'reason') ? sayPart('wrong', { right: why }) : undefined}
        required
        maxLength={300}
        dir="auto"
        value={reason}
        onChange={setReason}
      />
      {save.error ? <ProblemNotice error={save.error} /> : null}
      <div className="actions">
        <button type="submit" className="primary" aria-disabled={save.isPending || undefined}>
          {save.isPending ? say('saving') : say('save')}
        </button>
      </div>
    </form>
  )
}

/** For who changes nothing here. */
export function PolicyList({ page }: { readonly page: Page }) {
  return policyGroups.map(([title, keys]) => (
    <section key={title}>
      <h3>{title}</h3>
      <dl className="facts">
        {linesOf(page, keys).map(line => (
          <div key={line.key}>
            <dt>{policyWords[line.key]}</dt>
            <dd>
              {line.value} <span className="quiet">({saySystem('settings.usual', { n: line.usual })})</span>
              <p className="small quiet">{meaningOf(line)}</p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ))
}

function linesOf({ policies }: Page, keys: readonly string[]): PolicyLine[] {
  return policies.filter(({ key }) => keys.includes(key))
}
