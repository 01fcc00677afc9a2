// One's own passkeys: what each is called, when it was made and used; another one, another name, the end of one of several. And where
// one is signed in.

import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { OwnPasskeyLine } from '../../../api/desk/own-passkeys.ts'
import { day } from '../../../words/when.ts'
import { hidden } from '../admin/tags.tsx'
import type { Sent } from '../api/client.ts'
import { read, write } from '../api/client.ts'
import { meQuery } from '../api/queries.ts'
import { TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { TypedDialog } from '../parts/Typed.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { useTitle } from '../shell/title.ts'
import { whatIsSent } from '../shell/unsent.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './passkeys-words.ts'
import { Sessions } from './Sessions.tsx'
import { whenFresh } from './when-fresh.ts'
import '../tenants/tenants.css'

const passkeysQuery = queryOptions({
  queryKey: ['me', 'passkeys'],
  queryFn: ({ signal }) => read('/api/me/passkeys', signal),
})
const MAX_LABEL = 60

export function PasskeysPage() {
  const { data, error, refetch } = useQuery(passkeysQuery)
  const { data: me } = useQuery(meQuery)
  const [said, setSaid] = useState('')
  useTitle(say('passkeys.title'))
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  const approves = me?.roles.includes('approver') || (data?.approve.length ?? 0) > 0
  return (
    <div className="page tenants">
      <h1>{say('passkeys.title')}</h1>
      <p>{say('passkeys.lead')}</p>
      <p role="status">{said}</p>
      {data && me ? (
        <>
          {data.locked ? <Notice tone="warn">{data.locked}</Notice> : null}
          <Place
            title={say('passkeys.sign_in')}
            list={data.desk}
            locked={data.locked !== null}
            freshUntil={data.freshUntil}
            onDone={setSaid}
          >
            {data.locked ? null : <Add freshUntil={data.freshUntil} />}
          </Place>
          {approves ? (
            <Place
              title={say('passkeys.approve')}
              list={data.approve}
              locked={data.locked !== null}
              freshUntil={data.freshUntil}
              onDone={setSaid}
            >
              <p>
                {pieces(
                  say.rich(data.approve.length > 0 ? 'passkeys.approve_how' : 'passkeys.approve_none', {
                    link: inside => <a href={me.hosts.approve}>{pieces(inside)}</a>,
                  }),
                )}
              </p>
            </Place>
          ) : null}
          <section>
            <h2>{say('passkeys.lost_title')}</h2>
            <p>{say('passkeys.lost')}</p>
          </section>
          <Sessions onDone={setSaid} />
        </>
      ) : null}
    </div>
  )
}

type PlaceProps = {
  readonly title: string
  readonly list: readonly OwnPasskeyLine[]
  readonly locked: boolean
  readonly freshUntil: string
  readonly onDone: (said: string) => void
  readonly children: React.ReactNode
}

function Place({ title, list, locked, freshUntil, onDone, children }: PlaceProps) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="addressees">
        {list.map(one => (
          <li key={one.name}>
            <Passkey
              passkey={one}
              only={list.length === 1}
              locked={locked}
              freshUntil={freshUntil}
              onDone={onDone}
            />
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}

type OneProps = {
  readonly passkey: OwnPasskeyLine
  readonly only: boolean
  readonly locked: boolean
  readonly freshUntil: string
  readonly onDone: (said: string) => void
}

function Passkey({ passkey, only, locked, freshUntil, onDone }: OneProps) {
  const [removing, setRemoving] = useState(false)
  const called = passkey.label ?? say('passkeys.of', { day: day(passkey.madeAt, 'UTC', language) })
  return (
    <>
      <p>
        <strong>
          <bdi>{called}</bdi>
        </strong>{' '}
        <span className="quiet">
          {pieces(say.rich('passkeys.made', { at: <When at={passkey.madeAt} form="past" /> }))}{' '}
          {passkey.usedAt
            ? pieces(say.rich('passkeys.used', { at: <When at={passkey.usedAt} form="past" /> }))
            : say('passkeys.unused')}
        </span>
      </p>
      {locked ? null : (
        <>
          <Rename passkey={passkey} called={called} onDone={onDone} />
          {only ? (
            <p className="quiet">{say('passkeys.only')}</p>
          ) : (
            <div className="actions">
              <button
                type="button"
                className="small"
                onClick={() => whenFresh(freshUntil, () => setRemoving(true))}
              >
                {pieces(say.rich('passkeys.remove', { name: called, hidden }))}
              </button>
            </div>
          )}
        </>
      )}
      {removing ? (
        <Remove passkey={passkey} called={called} onClose={() => setRemoving(false)} onDone={onDone} />
      ) : null}
    </>
  )
}

type OwnAct = `${string}/rename` | `${string}/remove`

function useOwn<const P extends OwnAct>(path: P, after: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Sent<`/api/me/passkeys/${P}`>) =>
      write(`/api/me/passkeys/${path}` as never, body as never),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: passkeysQuery.queryKey })
      after()
    },
  })
}

type FormProps = {
  readonly passkey: OwnPasskeyLine
  readonly called: string
  readonly onDone: (said: string) => void
}

function Rename({ passkey, called, onDone }: FormProps) {
  const [label, setLabel] = useState(passkey.label ?? '')
  const rename = useOwn(`${passkey.name}/rename`, () => onDone(say('passkeys.renamed')))
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (rename.isPending) return
    const sent = whatIsSent()
    rename.mutate({ label }, { onSuccess: sent })
  }
  return (
    <details>
      <summary>{pieces(say.rich('passkeys.rename', { name: called, hidden }))}</summary>
      <form onSubmit={onSubmit} aria-busy={rename.isPending}>
        <TextField
          label={say('passkeys.name')}
          hint={say('passkeys.name_hint')}
          value={label}
          maxLength={MAX_LABEL}
          onChange={setLabel}
        />
        {rename.error ? <ProblemNotice error={rename.error} /> : null}
        <div className="actions">
          <button type="submit" aria-disabled={rename.isPending || undefined}>
            {say('passkeys.do_rename')}
          </button>
        </div>
      </form>
    </details>
  )
}

function Remove({ passkey, called, onClose, onDone }: FormProps & { readonly onClose: () => void }) {
  const remove = useOwn(`${passkey.name}/remove`, () => {
    onClose()
    onDone(say('passkeys.removed'))
  })
  return (
    <TypedDialog
      title={say('passkeys.remove_title', { name: called })}
      what={say('passkeys.remove_what')}
      typed={called}
      does={say('passkeys.do_remove')}
      act={remove}
      onEnd={() => remove.mutate({})}
      onClose={onClose}
    />
  )
}

/** The page of the one-time link is the server's, outside the desk. */
function Add({ freshUntil }: { readonly freshUntil: string }) {
  const add = useMutation({
    mutationFn: () => write('/api/me/passkeys/add', {}),
    onSuccess: ({ path }) => location.assign(path),
  })
  return (
    <>
      <p>{say('passkeys.how')}</p>
      {add.error ? <ProblemNotice error={add.error} /> : null}
      <div className="actions">
        <button
          type="button"
          className="primary"
          aria-disabled={add.isPending || undefined}
          onClick={() => (add.isPending ? null : whenFresh(freshUntil, () => add.mutate()))}
        >
          {say('passkeys.add')}
        </button>
      </div>
    </>
  )
}
