// Tokens of programs: made, shown once, revoked.
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { TokenLine, TokenMade, TokenScope, Tokens } from '../../../server/admin/api.ts'
import { tokensQuery } from '../api/admin.ts'
import { useNow } from '../now.ts'
import { Badge } from '../parts/Badge.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Checkbox, TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { useAct } from './use-act.ts'
import { scopeWords } from './words.ts'

export function TokensPage() {
  const { data, error, refetch } = useQuery(tokensQuery)
  const [made, setMade] = useState<TokenMade | null>(null)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title="Tokens of programs">
        <p>
          A program signs in by a token. It can do what its scopes say and nothing else, and opens no page.
        </p>
      </AdminHead>
      {data ? (
        <>
          <Locked locked={data.locked} />
          {made ? <SecretOnce secret={made.token} what="token" /> : null}
          <TokenTable tokens={data} />
          {data.locked === null ? <MakeToken onMade={setMade} /> : null}
        </>
      ) : (
        <AdminSkeleton what="the tokens" />
      )}
    </div>
  )
}

/** Shown to whoever made it, this once. */
export function SecretOnce({ secret, what }: { readonly secret: string; readonly what: string }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <div ref={ref} tabIndex={-1} role="status">
      <Notice tone="accent" title={`This is the only time that this ${what} is shown.`}>
        <code className="secret-once">{secret}</code>
        <p>
          Copy it to where it is needed, over a channel that you trust. It cannot be shown again: make another
          one.
        </p>
      </Notice>
    </div>
  )
}

function TokenTable({ tokens: { tokens, locked } }: { readonly tokens: Tokens }) {
  const [asked, setAsked] = useState<TokenLine | null>(null)
  if (tokens.length === 0)
    return (
      <Notice>
        No program has a token yet. One that is made below is listed here, also when it is revoked.
      </Notice>
    )
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label="Tokens">
        <table>
          <thead>
            <tr>
              <th scope="col">Program</th>
              <th scope="col">May</th>
              <th scope="col">State</th>
              <th scope="col">Last used</th>
              <th scope="col">
                <span className="visually-hidden">Act</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {tokens.map(token => (
              <Row key={token.id} token={token} onRevoke={locked === null ? () => setAsked(token) : null} />
            ))}
          </tbody>
        </table>
      </section>
      {asked ? <Revoke token={asked} onClose={() => setAsked(null)} /> : null}
    </>
  )
}

function Row({ token, onRevoke }: { readonly token: TokenLine; readonly onRevoke: (() => void) | null }) {
  const now = useNow()
  const live = token.revokedAt === null && Date.parse(token.expiresAt) > now
  return (
    <tr>
      <th scope="row">
        <bdi>{token.name}</bdi>
        <span className="small quiet">
          made <When at={token.madeAt} form="past" />
        </span>
      </th>
      <td>{token.scopes.join(', ')}</td>
      <td>
        {token.revokedAt ? (
          <>
            <Badge>revoked</Badge>
            <span className="small quiet">
              <When at={token.revokedAt} form="past" />
            </span>
          </>
        ) : (
          <>
            <Badge tone={live ? 'ok' : 'quiet'} check={live}>
              {live ? 'valid' : 'expired'}
            </Badge>
            <span className="small quiet">
              until <When at={token.expiresAt} form="past" />
            </span>
          </>
        )}
      </td>
      <td>
        {token.lastUsedAt ? (
          <When at={token.lastUsedAt} form="brief" />
        ) : (
          <span className="quiet">never</span>
        )}
      </td>
      <td>
        {live && onRevoke ? (
          <button type="button" className="small" onClick={onRevoke}>
            Revoke<span className="visually-hidden"> {token.name}</span>
          </button>
        ) : null}
      </td>
    </tr>
  )
}

function Revoke({ token, onClose }: { readonly token: TokenLine; readonly onClose: () => void }) {
  const revoke = useAct<null>(() => `tokens/${token.id}/revoke`, undefined, onClose)
  return (
    <Dialog title="Revoke this token?" onClose={onClose}>
      <p>
        <bdi>
          <strong>{token.name}</strong>
        </bdi>{' '}
        is refused from its next request on. It cannot be given back: make another one.
      </p>
      {revoke.error ? <ProblemNotice error={revoke.error} /> : null}
      <div className="actions">
        <button
          type="button"
          className="danger"
          onClick={() => (revoke.isPending ? undefined : revoke.mutate(null))}
        >
          {revoke.isPending ? 'Revoking …' : 'Revoke it'}
        </button>
        <button type="button" onClick={onClose}>
          Keep it
        </button>
      </div>
    </Dialog>
  )
}

function MakeToken({ onMade }: { readonly onMade: (made: TokenMade) => void }) {
  const [name, setName] = useState('')
  const [days, setDays] = useState('90')
  const [scopes, setScopes] = useState<readonly TokenScope[]>([])
  const make = useAct<null, TokenMade>(
    () => 'tokens',
    () => ({ name, scopes, days: Number(days) }),
    made => {
      setName('')
      setScopes([])
      onMade(made)
    },
  )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!make.isPending) make.mutate(null)
  }
  return (
    <section aria-labelledby="make-token">
      <h2 id="make-token">Make a token</h2>
      <form className="admin-form" onSubmit={onSubmit} aria-busy={make.isPending}>
        <TextField
          label="Which program"
          hint="As you will know it in a year."
          required
          maxLength={100}
          value={name}
          onChange={setName}
        />
        <fieldset>
          <legend>What it may do</legend>
          {(Object.keys(scopeWords) as TokenScope[]).map(scope => (
            <Checkbox
              key={scope}
              checked={scopes.includes(scope)}
              onChange={on => setScopes(on ? [...scopes, scope] : scopes.filter(s => s !== scope))}
            >
              {scopeWords[scope]} <span className="identifier quiet">{scope}</span>
            </Checkbox>
          ))}
        </fieldset>
        <TextField
          label="Days that it is valid"
          hint="At most 366."
          type="number"
          required
          value={days}
          onChange={setDays}
        />
        {make.error ? <ProblemNotice error={make.error} /> : null}
        <div className="actions">
          <button type="submit" className="primary" aria-disabled={make.isPending || undefined}>
            {make.isPending ? 'Making …' : 'Make the token'}
          </button>
        </div>
      </form>
    </section>
  )
}
