// Is it really them? The directory entry, the machine's checks of the sender, and whether somebody must call back.
import { useState } from 'react'
import { CHECKED_BY_HAND } from '../../../../../vocabulary/closed-lists.ts'
import { isolate } from '../../../../../words/isolate.ts'
import { list } from '../../../../../words/when.ts'
import { Badge, type Tone } from '../../../parts/Badge.tsx'
import { Checkbox, SelectField, TextField } from '../../../parts/Field.tsx'
import { language } from '../../../words/load.ts'
import { pieces } from '../../../words/pieces.ts'
import { say as sayTerm } from '../../../words/shared-words.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { entryByMail } from '../facts/known-authority.ts'
import { say } from '../form-words.ts'
import { strong } from '../marks.tsx'

type Result = 'pass' | 'warn' | 'fail'
const tones: Record<Result, Tone> = { pass: 'ok', warn: 'warn', fail: 'danger' }
const resultWords: Record<Result, string> = {
  pass: say('auth.pass'),
  warn: say('auth.warn'),
  fail: say('auth.fail'),
}

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
      <ul className="checks" aria-label={say('auth.checks')}>
        {page.senderChecks.map((check, i) => (
          <li key={`${check.name} ${check.detail}`}>
            <Badge tone={tones[check.result]} check={check.result === 'pass'}>
              {resultWords[check.result]}
            </Badge>{' '}
            {pieces(
              say.rich('auth.check', {
                name: sayTerm.of('check', check.name),
                detail: page.senderSays[i] ?? check.detail,
                strong,
              }),
            )}
          </li>
        ))}
      </ul>
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

type Page = ReturnType<typeof useDemand>['page']

/** The mail came from a domain that this entry does not have. */
function isElsewhere(page: Page, domains: readonly string[]): boolean {
  const host = page.demand.received.sender.address?.split('@')[1]?.toLowerCase() ?? ''
  return host !== '' && !domains.some(d => host === d || host.endsWith(`.${d}`))
}

/** The entry whose domain the mail came from, else the one of the same name; the person decides. */
function likelyAuthority(page: Page): string {
  const name = page.demand.facts?.authorityName.toLowerCase()
  const byDomain = entryByMail(page.authorities, page.demand.received.sender.address)
  return (byDomain ?? page.authorities.find(a => a.name.toLowerCase() === name))?.id ?? ''
}

function likelyOfficer(page: Page, authority: string): string {
  const mail = page.demand.facts?.officer.mail?.toLowerCase()
  const officers = page.authorities.find(a => a.id === authority)?.officers ?? []
  return officers.find(o => o.mail.toLowerCase() === mail)?.id ?? ''
}
