// Adoption of a pack's version: whose it is, and counsel's act in their own name, said before it is done.
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { PackDetail, Packs, PackVersion } from '../../../server/law/api.ts'
import { actOnPack, lawKey } from '../api/law.ts'
import { meQuery } from '../api/queries.ts'
import { Badge } from '../parts/Badge.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { calendarDay } from '../words/time.ts'

type Props = { readonly pack: PackDetail; readonly packs: Packs }
type Act = { readonly verb: 'adopt' | 'withdraw'; readonly version: PackVersion }

export function Adoption({ pack, packs }: Props) {
  const [asking, setAsking] = useState<Act | null>(null)
  const [done, setDone] = useState<Act | null>(null)
  const [inUse, ...others] = pack.versions
  if (!inUse) return null
  const ask = (act: Act) => {
    setDone(null)
    setAsking(act)
  }
  return (
    <section aria-labelledby="adoption" className="adoption">
      <h2 id="adoption">Adoption</h2>
      {done ? <Result act={done} title={pack.title} /> : null}
      <Version version={inUse} packs={packs} onAct={ask} first />
      {others.length > 0 ? (
        <>
          <h3>Other versions at hand</h3>
          {others.map(version => (
            <Version key={version.hash} version={version} packs={packs} onAct={ask} />
          ))}
        </>
      ) : null}
      {packs.mayAdopt ? null : (
        <p className="small quiet">Counsel in the provider’s employ adopts packs and withdraws adoptions.</p>
      )}
      {asking ? (
        <AdoptionDialog
          act={asking}
          pack={pack}
          onClose={() => setAsking(null)}
          onDone={() => {
            setAsking(null)
            setDone(asking)
          }}
        />
      ) : null}
    </section>
  )
}

type VersionProps = {
  readonly version: PackVersion
  readonly packs: Packs
  readonly onAct: (act: Act) => void
  /** The one in use: its button is the page’s one accented. */
  readonly first?: boolean
}

function Version({ version, packs, onAct, first }: VersionProps) {
  const { adopted } = version
  return (
    <div className="version">
      <p>
        <bdi className="identifier">{version.version}</bdi>{' '}
        {adopted ? (
          <Badge tone="ok" check>
            adopted
          </Badge>
        ) : (
          <Badge tone={packs.demo ? 'quiet' : 'warn'}>not adopted</Badge>
        )}
        <span className="quiet small">
          {adopted ? (
            <>
              by {adopted.by}, <When at={adopted.at} form="past" />.
            </>
          ) : packs.demo ? (
            'In this demo it answers all the same.'
          ) : (
            'Its answers wait for counsel.'
          )}{' '}
          Sources checked {calendarDay(version.checked)}.
        </span>
      </p>
      {packs.mayAdopt ? (
        <button
          type="button"
          className={first && !adopted ? 'primary' : undefined}
          onClick={() => onAct({ verb: adopted ? 'withdraw' : 'adopt', version })}
        >
          {adopted ? 'Withdraw' : 'Adopt this version'}
          <span className="visually-hidden">: {version.version}</span>
        </button>
      ) : null}
    </div>
  )
}

type DialogProps = {
  readonly act: Act
  readonly pack: PackDetail
  readonly onClose: () => void
  readonly onDone: () => void
}

function AdoptionDialog({ act: { verb, version }, pack, onClose, onDone }: DialogProps) {
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: () => actOnPack(verb, pack.id, version.hash),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: lawKey })
      onDone()
    },
  })
  const adopt = verb === 'adopt'
  return (
    <Dialog title={adopt ? 'Adopt this version?' : 'Withdraw the adoption?'} onClose={onClose}>
      <p>
        <strong>{pack.title}</strong>, version <bdi className="identifier">{version.version}</bdi>
      </p>
      {adopt ? <Adopting pack={pack} version={version} /> : <Withdrawing />}
      {act.error ? <ProblemNotice error={act.error} /> : null}
      <div className="actions">
        <button
          type="button"
          className={adopt ? 'primary' : 'danger'}
          aria-disabled={act.isPending || undefined}
          onClick={() => (act.isPending ? undefined : act.mutate())}
        >
          {act.isPending ? 'Sending …' : adopt ? 'Adopt in my name' : 'Withdraw in my name'}
        </button>
        <button type="button" onClick={onClose}>
          {adopt ? 'Not now' : 'Keep it adopted'}
        </button>
      </div>
    </Dialog>
  )
}

function Adopting({ pack, version }: { readonly pack: PackDetail; readonly version: PackVersion }) {
  const { data: me } = useSuspenseQuery(meQuery)
  const before = pack.versions.find(one => one.adopted && one.hash !== version.hash)
  return (
    <ul className="meaning">
      <li>
        <strong>In your name.</strong> {me.name} answers for having read this pack and found it fit to decide
        by.
      </li>
      <li>
        <strong>From now on</strong> it can answer “sufficient” for demands. What was answered before stays as
        it is recorded.
      </li>
      <li>
        <strong>This version only.</strong> A newer one waits for its own adoption.
        {before ? ` The adoption of ${before.version} ends with this one.` : ''}
      </li>
      <li>
        <strong>Logged.</strong> It is kept with your name and the day, and committed to the public log. It
        can be withdrawn as easily, and that is logged too.
      </li>
      {version.tooOld ? (
        <li>
          <strong>Take care:</strong> its sources were last checked on {calendarDay(version.checked)}.
        </li>
      ) : null}
    </ul>
  )
}

function Withdrawing() {
  const { data: me } = useSuspenseQuery(meQuery)
  return (
    <ul className="meaning">
      <li>
        <strong>In your name.</strong> {me.name} withdraws it; no reason is asked.
      </li>
      <li>
        <strong>From now on</strong> nothing of this jurisdiction is “sufficient”: its demands wait for
        counsel.
      </li>
      <li>
        <strong>What was decided</strong> under it stays as it is recorded. Nothing that has left comes back.
      </li>
      <li>
        <strong>Logged,</strong> with your name and the day. You can adopt it again.
      </li>
    </ul>
  )
}

/** The button that was pressed is gone: the reader goes on at what came of it. */
function Result({ act: { verb, version }, title }: { readonly act: Act; readonly title: string }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <div ref={ref} tabIndex={-1} role="status">
      <Notice
        tone="ok"
        title={
          verb === 'adopt'
            ? `${title} ${version.version} is adopted in your name.`
            : 'The adoption is withdrawn.'
        }
      >
        <p>
          {verb === 'adopt'
            ? 'It answers from now on. The act stands in the history below.'
            : 'Demands under it wait for counsel from now on. The act stands in the history below.'}
        </p>
      </Notice>
    </div>
  )
}
