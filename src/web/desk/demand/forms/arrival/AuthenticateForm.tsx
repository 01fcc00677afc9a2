// Is it really them? The directory entry, the machine's checks of the sender, and whether somebody must call back.
import { useState } from 'react'
import { CHECKED_BY_HAND } from '../../../../../vocabulary/closed-lists.ts'
import { isolate } from '../../../../../words/isolate.ts'
import { list } from '../../../../../words/when.ts'
import { Checkbox, SelectField, TextField } from '../../../parts/Field.tsx'
import { language } from '../../../words/load.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import {
  isElsewhere,
  likelyAuthority,
  likelyOfficer,
  type Result,
  resultWords,
  SenderChecks,
} from '../facts/SenderChecks.tsx'
import { say } from '../form-words.ts'

export function AuthenticateForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [authority, setAuthority] = useState(() => likelyAuthority(page))
  const [officer, setOfficer] = useState(() => likelyOfficer(page, likelyAuthority(page)))
  const [own, setOwn] = useState({ detail: '', result: 'pass' as Result })
  const [callback, setCallback] = useState(true)
  const entry = page.authorities.find(a => a.id === authority)
  const ownCheck = own.detail.trim() === '' ? [] : [{ name: CHECKED_BY_HAND, ...own }]
  const checks = [...page.senderChecks, ...ownCheck]
  const elsewhere = entry !== undefined && isElsewhere(page, entry.domains)
  const forced = elsewhere || checks.some(c => c.result !== 'pass')
  return (
    <ActionForm
      submit={submit}
      action={say(forced || callback ? 'auth.record_callback' : 'auth.record')}
      disabled={authority === ''}
      onSubmit={() =>
        submit.send('commands', {
          command: {
            type: 'authenticate',
            authority,
            officer: officer || null,
            checks,
            callbackNeeded: forced || callback,
          },
        })
      }
    >
      <SenderChecks />
      <SelectField
        label={say('auth.authority')}
        hint={say('auth.authority.hint')}
        value={authority}
        empty={say('auth.authority.none')}
        options={page.authorities.map(a => [a.id, `${isolate(a.name)} (${a.country})`] as const)}
        onChange={id => {
          setAuthority(id)
          setOfficer(likelyOfficer(page, id))
        }}
      />
      {entry ? (
        <>
          <p className="small quiet">
            {entry.domains.length === 0
              ? say('auth.domains.none')
              : say('auth.domains', { domains: list(entry.domains, language) })}
          </p>
          {elsewhere ? (
            <p className="notice" data-tone="warn">
              {say('auth.elsewhere')}
            </p>
          ) : null}
          <SelectField
            label={say('auth.officer')}
            value={officer}
            empty={say('auth.officer.none')}
            options={entry.officers.map(o => [o.id, `${isolate(o.name)}, ${o.mail}`] as const)}
            onChange={setOfficer}
          />
        </>
      ) : null}
      <div className="field-row">
        <TextField
          label={say('auth.own')}
          hint={say('auth.own.hint')}
          value={own.detail}
          onChange={detail => setOwn({ ...own, detail })}
        />
        {own.detail ? (
          <SelectField
            label={say('auth.own.result')}
            value={own.result}
            options={Object.entries(resultWords).map(([k, w]) => [k as Result, w] as const)}
            onChange={result => setOwn({ ...own, result })}
          />
        ) : null}
      </div>
      <Checkbox checked={forced || callback} disabled={forced} onChange={setCallback}>
        {say(forced ? 'auth.call.forced' : 'auth.call')}
      </Checkbox>
    </ActionForm>
  )
}
