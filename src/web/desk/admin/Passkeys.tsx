// A person's passkeys: the link for the first one, the end of each, and how a lost one comes back.
import { type FormEvent, useState } from 'react'
import type { LinkMade, PasskeyLine, PersonDetail } from '../../../server/admin/api.ts'
import { Badge } from '../parts/Badge.tsx'
import { Checkbox, TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { LinkShown } from './LinkShown.tsx'
import { useAct } from './use-act.ts'

type Surface = 'desk' | 'approve'
type Props = { readonly detail: PersonDetail; readonly locked: boolean; readonly own: boolean }

const places: Readonly<Record<Surface, string>> = { desk: 'desk', approve: 'approval page' }

export function Passkeys({ detail, locked, own }: Props) {
  const { person, passkeys, links, recovery } = detail
  const wanted: Surface[] = person.roles.includes('approver') ? ['desk', 'approve'] : ['desk']
  const first = wanted.filter(s => !passkeys.some(p => p.surface === s))
  const canRecover = !locked && !own && person.active && passkeys.length > 0 && recovery === null
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">Passkeys</h2>
      {passkeys.length === 0 ? (
        <p className="quiet">None yet. A link lets them make one on their own device.</p>
      ) : (
        <ul>
          {passkeys.map(passkey => (
            <Passkey key={passkey.name} passkey={passkey} person={person.id} locked={locked} />
          ))}
        </ul>
      )}
      {links.map(link => (
        <p key={link.surface} className="small quiet">
          A link for the {link.surface === 'approve' ? 'approval page' : 'desk'} waits; it ends{' '}
          <When at={link.expiresAt} />.
        </p>
      ))}
      {recovery ? (
        <p>
          <Badge tone="warn">a recovery waits</Badge> It is confirmed or stopped under People.
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
  passkey: { name, surface, enrolledAt, revokedAt, pinned },
  person,
  locked,
}: {
  readonly passkey: PasskeyLine
  readonly person: string
  readonly locked: boolean
}) {
  const revoke = useAct<null>(() => `people/${person}/passkeys/${name}/revoke`)
  return (
    <li>
      {places[surface]} · <bdi className="identifier">{name.slice(0, 12)}</bdi> · made{' '}
      <When at={enrolledAt} form="past" /> {revokedAt ? <Badge>ended</Badge> : null}
      {revokedAt === null && pinned === true ? (
        <Badge tone="ok" check>
          pinned at the gate
        </Badge>
      ) : null}
      {revokedAt === null && pinned === false ? <Badge tone="warn">not pinned at the gate</Badge> : null}{' '}
      {revokedAt === null && !locked ? (
        <button
          type="button"
          className="small"
          onClick={() => (revoke.isPending ? undefined : revoke.mutate(null))}
        >
          End it<span className="visually-hidden">: {name.slice(0, 12)}</span>
        </button>
      ) : null}
      {revoke.error ? <ProblemNotice error={revoke.error} /> : null}
    </li>
  )
}

type GiveProps = { readonly person: string; readonly mail: string | null; readonly surface: Surface }

function GiveLink({ person, mail, surface }: GiveProps) {
  const [made, setMade] = useState<LinkMade | null>(null)
  const give = useAct<boolean, LinkMade>(
    () => `people/${person}/link`,
    mailed => ({ surface, mail: mailed }),
    setMade,
  )
  if (made) return <LinkShown made={made} />
  const send = (mailed: boolean) => (give.isPending ? undefined : give.mutate(mailed))
  return (
    <>
      <div className="actions">
        <button type="button" onClick={() => send(false)}>
          Show a link for the {places[surface]}
        </button>
        {mail ? (
          <button type="button" onClick={() => send(true)}>
            Mail it to {mail}
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
  const ask = useAct<null>(
    () => `people/${person}/recovery`,
    () => ({ reason }),
  )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (sure && !ask.isPending) ask.mutate(null)
  }
  if (!open)
    return (
      <div className="actions">
        <button type="button" onClick={() => setOpen(true)}>
          Their passkey is lost …
        </button>
      </div>
    )
  return (
    <form className="admin-form" onSubmit={onSubmit}>
      <p>
        A lost passkey comes back by two administrators: you ask, another confirms within a day. {name} and
        every administrator are written to now.
      </p>
      <TextField label="What happened" required maxLength={500} value={reason} onChange={setReason} />
      <Checkbox checked={sure} onChange={setSure}>
        I spoke with {name}, by a number that I already had
      </Checkbox>
      {ask.error ? <ProblemNotice error={ask.error} /> : null}
      <div className="actions">
        <button type="submit" className="primary" aria-disabled={!sure || ask.isPending || undefined}>
          Ask for the recovery
        </button>
        <button type="button" onClick={() => setOpen(false)}>
          Not now
        </button>
      </div>
    </form>
  )
}
