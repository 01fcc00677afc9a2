// Tokens of programs: made, shown once, revoked.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { TokenLine, TokenMade, Tokens } from '../../../api/desk/programs.ts'
import type { TokenScope } from '../../../directory/administration.ts'
import { tokensQuery } from '../api/admin.ts'
import { useNow } from '../now.ts'
import { Badge } from '../parts/Badge.tsx'
import { Checkbox, TextField } from '../parts/Field.tsx'
import { CopyButton } from '../parts/Identifier.tsx'
import { Notice } from '../parts/Notice.tsx'
import { TypedDialog } from '../parts/Typed.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { pieces } from '../words/pieces.ts'
import { ActForm } from './ActForm.tsx'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { say, scopeWords } from './admin-words.ts'
import { Coded, hidden } from './tags.tsx'
import { nothing, useAct } from './use-act.ts'

export function TokensPage() {
  const { data, error, refetch } = useQuery(tokensQuery)
  const [made, setMade] = useState<TokenMade | null>(null)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title={say('tokens.title')}>
        <p>{say('tokens.text')}</p>
      </AdminHead>
      {data ? (
        <>
          <Locked locked={data.locked} />
          {made ? <SecretOnce secret={made.token} what="token" /> : null}
          <TokenTable tokens={data} />
          {data.locked === null ? <MakeToken onMade={setMade} /> : null}
        </>
      ) : (
        <AdminSkeleton />
      )}
    </div>
  )
}

/** Shown to whoever made it, this once. */
export function SecretOnce({
  secret,
  what,
  use,
}: {
  readonly secret: string
  /** What it opens, where several may stand beside each other. */
  readonly use?: string | undefined
  readonly what: 'link' | 'token' | 'secret'
}) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <div ref={ref} tabIndex={-1} role="status">
      <Notice tone="accent" title={say('secret.once', { what })}>
        {use ? <p>{use}</p> : null}
        <code className="secret-once">{secret}</code>
        <CopyButton value={secret} />
        <p>{say('secret.copy')}</p>
      </Notice>
    </div>
  )
}

function TokenTable({ tokens: { tokens, locked } }: { readonly tokens: Tokens }) {
  const [asked, setAsked] = useState<TokenLine | null>(null)
  if (tokens.length === 0) return <Notice>{say('tokens.none')}</Notice>
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={say('page.tokens')}>
        <table className="stacks">
          <thead>
            <tr>
              <th scope="col">{say('tokens.program')}</th>
              <th scope="col">{say('tokens.may')}</th>
              <th scope="col">{say('state')}</th>
              <th scope="col">{say('tokens.used')}</th>
              <th scope="col">
                <span className="visually-hidden">{say('tokens.act')}</span>
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
          {pieces(say.rich('tokens.made', { at: <When at={token.madeAt} form="past" /> }))}
        </span>
      </th>
      <td data-head={say('tokens.may')}>
        <Coded list={token.scopes.map(scope => [scope, scopeWords[scope]])} />
      </td>
      <td data-head={say('state')}>
        {token.revokedAt ? (
          <>
            <Badge>{say('tokens.revoked')}</Badge>
            <span className="small quiet">
              <When at={token.revokedAt} form="past" />
            </span>
          </>
        ) : (
          <>
            <Badge tone={live ? 'ok' : 'quiet'} check={live}>
              {live ? say('tokens.valid') : say('tokens.expired')}
            </Badge>
            <span className="small quiet">
              {pieces(say.rich('tokens.until', { at: <When at={token.expiresAt} form="past" /> }))}
            </span>
          </>
        )}
      </td>
      <td data-head={say('tokens.used')}>
        {token.lastUsedAt ? (
          <When at={token.lastUsedAt} form="brief" />
        ) : (
          <span className="quiet">{say('never')}</span>
        )}
      </td>
      <td>
        {live && onRevoke ? (
          <button type="button" className="small" onClick={onRevoke}>
            {pieces(say.rich('tokens.revoke', { hidden, name: token.name }))}
          </button>
        ) : null}
      </td>
    </tr>
  )
}

function Revoke({ token, onClose }: { readonly token: TokenLine; readonly onClose: () => void }) {
  const revoke = useAct(`tokens/${token.id}/revoke`, nothing, onClose)
  return (
    <TypedDialog
      title={say('tokens.revoke_title')}
      what={say('tokens.revoke_text', { name: token.name })}
      typed={token.name}
      does={revoke.isPending ? say('tokens.revoking') : say('tokens.do_revoke')}
      act={revoke}
      onEnd={() => revoke.mutate(null)}
      onClose={onClose}
    />
  )
}

function MakeToken({ onMade }: { readonly onMade: (made: TokenMade) => void }) {
  const [name, setName] = useState('')
  const [days, setDays] = useState('90')
  const [scopes, setScopes] = useState<readonly TokenScope[]>([])
  const make = useAct(
    'tokens',
    () => ({ name, scopes, days: Number(days) }),
    made => {
      setName('')
      setScopes([])
      onMade(made)
    },
  )
  return (
    <section aria-labelledby="make-token">
      <h2 id="make-token">{say('tokens.make')}</h2>
      <ActForm
        act={make}
        onSend={() => make.mutate(null)}
        does={say('tokens.do_make')}
        doing={say('tokens.making')}
      >
        <TextField
          path="name"
          label={say('tokens.which')}
          hint={say('tokens.which_hint')}
          required
          maxLength={100}
          value={name}
          onChange={setName}
        />
        <fieldset>
          <legend>{say('tokens.scopes')}</legend>
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
          path="days"
          label={say('tokens.days')}
          hint={say('tokens.days_hint')}
          type="number"
          required
          value={days}
          onChange={setDays}
        />
      </ActForm>
    </section>
  )
}
