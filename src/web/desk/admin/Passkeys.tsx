// A person's passkeys: the link for the first one, the end of each, and how a lost one comes back.

import { type FormEvent, useState } from 'react'
import type { LinkMade, PasskeyLine, PersonDetail } from '../../../api/desk/people.ts'
import { day } from '../../../words/when.ts'
import { Badge } from '../parts/Badge.tsx'
import { Checkbox, TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { TypedDialog } from '../parts/Typed.tsx'
import { When } from '../parts/When.tsx'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './admin-words.ts'
import { LinkShown } from './LinkShown.tsx'
import type { Surface } from './surface.ts'
import { hidden } from './tags.tsx'
import { nothing, useAct } from './use-act.ts'

type Props = { readonly detail: PersonDetail; readonly locked: boolean; readonly own: boolean }

const places: Readonly<Record<Surface, string>> = {
  desk: say('passkey.desk'),
  approve: say('passkey.approve'),
}

export function Passkeys({ detail, locked, own }: Props) {
  const { person, passkeys, links, recovery } = detail
  const wanted: Surface[] = person.roles.includes('approver') ? ['desk', 'approve'] : ['desk']
  const first = wanted.filter(s => !passkeys.some(p => p.surface === s))
  const canRecover = !locked && !own && person.active && passkeys.length > 0 && recovery === null
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{say('people.passkeys')}</h2>
      {passkeys.length === 0 ? (
        <p className="quiet">{say('passkey.none')}</p>
      ) : (
        <ul>
          {passkeys.map(passkey => (
            <Passkey key={passkey.name} passkey={passkey} person={person.id} locked={locked} />
          ))}
        </ul>
      )}
      {links.map(link => (
        <p key={link.surface} className="small quiet">
          {pieces(
            say.rich('passkey.waits', { surface: link.surface, at: <When key="at" at={link.expiresAt} /> }),
          )}
        </p>
      ))}
      {recovery ? (
        <p>
          {pieces(
            say.rich('passkey.recovery', {
              badge: (inside: readonly unknown[]) => <Badge tone="warn">{pieces(inside)}</Badge>,
            }),
          )}
        </p>
      ) : null}
      {locked || !person.active
        ? null
        : first.map(surface => (
            <GiveLink key={surface} person={person.id} mail={person.mail} surface={surface} />
          ))}
      {canRecover ? <AskRecovery person={person.id} name={person.name} /> : null}
    </section>
  )
}

function Passkey({
  passkey: { name, label, surface, enrolledAt, usedAt, revokedAt, pinned },
  person,
  locked,
}: {
  readonly passkey: PasskeyLine
  readonly person: string
  readonly locked: boolean
}) {
  const called = label ?? say('passkey.of', { day: day(enrolledAt, 'UTC', language) })
  const [ending, setEnding] = useState(false)
  const revoke = useAct(`people/${person}/passkeys/${name}/revoke`, nothing, () => setEnding(false))
  return (
    <li>
      {pieces(
        say.rich('passkey.made', {
          place: places[surface],
          name: <bdi>{called}</bdi>,
          at: <When at={enrolledAt} form="past" />,
        }),
      )}{' '}
      <span className="quiet">
        {usedAt
          ? pieces(say.rich('passkey.used', { at: <When at={usedAt} form="past" /> }))
          : say('passkey.unused')}{' '}
        · <span className="identifier">{name.slice(0, 12)}</span>
      </span>{' '}
      {revokedAt ? <Badge>{say('passkey.ended')}</Badge> : null}
      {revokedAt === null && pinned === true ? (
        <Badge tone="ok" check>
          {say('passkey.pinned')}
        </Badge>
      ) : null}
      {revokedAt === null && pinned === false ? <Badge tone="warn">{say('people.not_pinned')}</Badge> : null}{' '}
      {revokedAt === null && !locked ? (
        <button type="button" className="small" onClick={() => setEnding(true)}>
          {pieces(say.rich('passkey.end', { hidden, name: called }))}
        </button>
      ) : null}
      {ending ? (
        <TypedDialog
          title={pieces(say.rich('passkey.end', { hidden: pieces, name: called }))}
          what={say('passkey.end_text')}
          typed={called}
          does={pieces(say.rich('passkey.end', { hidden, name: called }))}
          act={revoke}
          onEnd={() => revoke.mutate(null)}
          onClose={() => setEnding(false)}
        />
      ) : null}
    </li>
  )
}

type GiveProps = { readonly person: string; readonly mail: string | null; readonly surface: Surface }

function GiveLink({ person, mail, surface }: GiveProps) {
  const [made, setMade] = useState<LinkMade | null>(null)
  const give = useAct(`people/${person}/link`, (mailed: boolean) => ({ surface, mail: mailed }), setMade)
  if (made) return <LinkShown made={made} surface={surface} />
  const send = (mailed: boolean) => (give.isPending ? undefined : give.mutate(mailed))
  return (
    <>
      <div className="actions">
        <button type="button" onClick={() => send(false)}>
          {say('passkey.show', { surface })}
        </button>
        {mail ? (
          <button type="button" onClick={() => send(true)}>
            {say('passkey.mail', { mail })}
          </button>
        ) : null}
      </div>
      {give.error ? <ProblemNotice error={give.error} /> : null}
    </>
  )
}

function AskRecovery({ person, name }: { readonly person: string; readonly name: string }) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [sure, setSure] = useState(false)
  const ask = useAct(`people/${person}/recovery`, () => ({ reason }))
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (sure && !ask.isPending) ask.mutate(null)
  }
  if (!open)
    return (
      <div className="actions">
        <button type="button" onClick={() => setOpen(true)}>
          {say('recovery.lost')}
        </button>
      </div>
    )
  return (
    <form className="admin-form" onSubmit={onSubmit}>
      <p>{say('recovery.text', { name })}</p>
      <TextField
        label={say('recovery.happened')}
        required
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <Checkbox checked={sure} onChange={setSure}>
        {say('recovery.spoke', { name })}
      </Checkbox>
      {ask.error ? <ProblemNotice error={ask.error} /> : null}
      <div className="actions">
        <button type="submit" className="primary" aria-disabled={!sure || ask.isPending || undefined}>
          {say('recovery.ask')}
        </button>
        <button type="button" onClick={() => setOpen(false)}>
          {say('not_now')}
        </button>
      </div>
    </form>
  )
}
