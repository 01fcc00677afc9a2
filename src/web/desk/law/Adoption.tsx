// Adoption of a pack's version: whose it is, and counsel's act in their own name, said before it is done.
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { PackDetail, Packs, PackVersion } from '../../../api/desk/law.ts'
import { actOnPack, lawKey } from '../api/law.ts'
import { meQuery } from '../api/queries.ts'
import { Badge } from '../parts/Badge.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { pieces } from '../words/pieces.ts'
import { calendarDay } from '../words/time.ts'
import { say } from './law-words.ts'

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
      <h2 id="adoption">{say('adoption')}</h2>
      {done ? <Result act={done} title={pack.title} /> : null}
      <Version version={inUse} packs={packs} onAct={ask} first />
      {others.length > 0 ? (
        <>
          <h3>{say('adopt.others')}</h3>
          {others.map(version => (
            <Version key={version.hash} version={version} packs={packs} onAct={ask} />
          ))}
        </>
      ) : null}
      {packs.mayAdopt ? null : <p className="small quiet">{say('adopt.who')}</p>}
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
            {say('adopted')}
          </Badge>
        ) : (
          <Badge tone={packs.demo ? 'quiet' : 'warn'}>{say('not_adopted')}</Badge>
        )}
        <span className="quiet small">{pieces(standingOf(version, packs.demo))}</span>
      </p>
      {packs.mayAdopt ? (
        <button
          type="button"
          className={first && !adopted ? 'primary' : undefined}
          onClick={() => onAct({ verb: adopted ? 'withdraw' : 'adopt', version })}
        >
          {pieces(
            say.rich(adopted ? 'withdraw.button' : 'adopt.button', {
              hidden: inside => <span className="visually-hidden">{pieces(inside)}</span>,
              version: version.version,
            }),
          )}
        </button>
      ) : null}
    </div>
  )
}

function standingOf({ adopted, checked: day }: PackVersion, demo: boolean): readonly unknown[] {
  const checked = calendarDay(day)
  if (adopted)
    return say.rich('adopt.by', { by: adopted.by, at: <When at={adopted.at} form="past" />, checked })
  return say.rich(demo ? 'adopt.demo' : 'adopt.waits', { checked })
}

function b(inside: readonly unknown[]) {
  return <strong>{pieces(inside)}</strong>
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
    <Dialog title={say(adopt ? 'adopt.title' : 'withdraw.title')} onClose={onClose}>
      <p>
        {pieces(
          say.rich('adopt.which', {
            b: inside => <strong lang="en">{pieces(inside)}</strong>,
            title: pack.title,
            version: <bdi className="identifier">{version.version}</bdi>,
          }),
        )}
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
          {say(act.isPending ? 'sending' : adopt ? 'adopt.do' : 'withdraw.do')}
        </button>
        <button type="button" onClick={onClose}>
          {say(adopt ? 'adopt.not' : 'withdraw.not')}
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
      <li>{pieces(say.rich('adopt.means.name', { b, name: me.name }))}</li>
      <li>{pieces(say.rich('adopt.means.from', { b }))}</li>
      <li>
        {pieces(
          before
            ? say.rich('adopt.means.version_ends', { b, before: before.version })
            : say.rich('adopt.means.version', { b }),
        )}
      </li>
      <li>{pieces(say.rich('adopt.means.logged', { b }))}</li>
      {version.tooOld ? (
        <li>{pieces(say.rich('adopt.means.old', { b, day: calendarDay(version.checked) }))}</li>
      ) : null}
    </ul>
  )
}

function Withdrawing() {
  const { data: me } = useSuspenseQuery(meQuery)
  return (
    <ul className="meaning">
      <li>{pieces(say.rich('withdraw.means.name', { b, name: me.name }))}</li>
      <li>{pieces(say.rich('withdraw.means.from', { b }))}</li>
      <li>{pieces(say.rich('withdraw.means.decided', { b }))}</li>
      <li>{pieces(say.rich('withdraw.means.logged', { b }))}</li>
    </ul>
  )
}

/** The button that was pressed is gone: the reader goes on at what came of it. */
function Result({ act: { verb, version }, title }: { readonly act: Act; readonly title: string }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // After the dialog has given the focus back.
    const turn = setTimeout(() => ref.current?.focus(), 0)
    return () => clearTimeout(turn)
  }, [])
  return (
    <div ref={ref} tabIndex={-1} role="status">
      <Notice
        tone="ok"
        title={
          verb === 'adopt' ? say('adopt.done', { title, version: version.version }) : say('withdraw.done')
        }
      >
        <p>{say(verb === 'adopt' ? 'adopt.done.text' : 'withdraw.done.text')}</p>
      </Notice>
    </div>
  )
}
