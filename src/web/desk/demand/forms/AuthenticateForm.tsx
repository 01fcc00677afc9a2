// Is it really them? The directory entry, the machine's checks of the sender, and whether somebody must call back.
import { useState } from 'react'
import { Badge, type Tone } from '../../parts/Badge.tsx'
import { Checkbox, SelectField, TextField } from '../../parts/Field.tsx'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'

type Result = 'pass' | 'warn' | 'fail'
const tones: Record<Result, Tone> = { pass: 'ok', warn: 'warn', fail: 'danger' }
const resultWords: Record<Result, string> = { pass: 'passes', warn: 'look closer', fail: 'fails' }

export function AuthenticateForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [authority, setAuthority] = useState(() => likelyAuthority(page))
  const [officer, setOfficer] = useState(() => likelyOfficer(page, likelyAuthority(page)))
  const [own, setOwn] = useState({ detail: '', result: 'pass' as Result })
  const [callback, setCallback] = useState(true)
  const entry = page.authorities.find(a => a.id === authority)
  const ownCheck = own.detail.trim() === '' ? [] : [{ name: 'Checked by hand', ...own }]
  const checks = [...page.senderChecks, ...ownCheck]
  const forced = checks.some(c => c.result !== 'pass')
  return (
    <ActionForm
      submit={submit}
      action={forced || callback ? 'Record, call-back follows' : 'Record as authentic'}
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
      <ul className="checks" aria-label="Checks of the sender">
        {page.senderChecks.map(check => (
          <li key={check.name}>
            <Badge tone={tones[check.result]} check={check.result === 'pass'}>
              {resultWords[check.result]}
            </Badge>{' '}
            <strong>{check.name}:</strong> {check.detail}
          </li>
        ))}
      </ul>
      <SelectField
        label="Authority in the directory"
        hint="Not the paper but the directory says who they are. An administrator adds a missing entry."
        value={authority}
        empty="not in the directory"
        options={page.authorities.map(a => [a.id, `${a.name} (${a.country})`] as const)}
        onChange={id => {
          setAuthority(id)
          setOfficer(likelyOfficer(page, id))
        }}
      />
      {entry ? (
        <>
          <p className="small quiet">Known domains: {entry.domains.join(', ') || 'none'}</p>
          <SelectField
            label="Officer"
            value={officer}
            empty="none of the known officers"
            options={entry.officers.map(o => [o.id, `${o.name}, ${o.mail}`] as const)}
            onChange={setOfficer}
          />
        </>
      ) : null}
      <div className="field-row">
        <TextField
          label="What you checked yourself"
          hint="A signature, a seal, an earlier paper. Empty: nothing more."
          value={own.detail}
          onChange={detail => setOwn({ ...own, detail })}
        />
        {own.detail ? (
          <SelectField
            label="With the result"
            value={own.result}
            options={Object.entries(resultWords).map(([k, w]) => [k as Result, w] as const)}
            onChange={result => setOwn({ ...own, result })}
          />
        ) : null}
      </div>
      <Checkbox checked={forced || callback} disabled={forced} onChange={setCallback}>
        Somebody calls back first
        {forced ? ': not every check passes' : ' (leave on for anything new or urgent)'}
      </Checkbox>
    </ActionForm>
  )
}

type Page = ReturnType<typeof useDemand>['page']

/** The entry whose domain the mail came from, else the one of the same name; the person decides. */
function likelyAuthority(page: Page): string {
  const host = page.demand.received.sender.address?.split('@')[1]?.toLowerCase() ?? ''
  const name = page.demand.facts?.authorityName.toLowerCase()
  const byDomain = page.authorities.find(a => a.domains.some(d => host === d || host.endsWith(`.${d}`)))
  return (byDomain ?? page.authorities.find(a => a.name.toLowerCase() === name))?.id ?? ''
}

function likelyOfficer(page: Page, authority: string): string {
  const mail = page.demand.facts?.officer.mail?.toLowerCase()
  const officers = page.authorities.find(a => a.id === authority)?.officers ?? []
  return officers.find(o => o.mail.toLowerCase() === mail)?.id ?? ''
}
