// A provider's own wording of one letter: what goes out now and on whose word, what waits for a lawyer, the editor, and the history.

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { TemplateText, WordingSent, WordingVersion } from '../../../../api/desk/templates.ts'
import { write } from '../../api/client.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Checkbox } from '../../parts/Field.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { TypedDialog } from '../../parts/Typed.tsx'
import { When } from '../../parts/When.tsx'
import { pieces } from '../../words/pieces.ts'
import type { LetterPlace } from './place.ts'
import { WordingChanges } from './WordingChanges.tsx'
import { templatesKey, WordingEditor } from './WordingEditor.tsx'
import { WordingHistory } from './WordingHistory.tsx'
import { WordingPreview } from './WordingPreview.tsx'
import { say } from './wording-words.ts'
import '../wording.css'

type Props = {
  readonly text: TemplateText
  readonly place: LetterPlace
  readonly mayApprove: boolean
  readonly mayWrite: boolean
}

export function OwnWording({ text, place, mayApprove, mayWrite }: Props) {
  const [from, setFrom] = useState<WordingVersion | 'newest' | null>(null)
  const [saved, setSaved] = useState<number | null>(null)
  const [newest] = text.own.versions
  const heading = useRef<HTMLHeadingElement>(null)
  const done = (version: number | null) => {
    setFrom(null)
    setSaved(version)
    // The button that was pressed is gone with the editor.
    heading.current?.focus()
  }
  const isBack = newest?.hash === null && Object.keys(newest.texts).length === 0
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {say('own.title')}
      </h2>
      <p>{say('own.text')}</p>
      <State text={text} />
      <p role="status">
        {saved === null ? '' : isBack ? say('own.saved_back') : say('own.saved', { n: saved })}
      </p>
      {newest && isWaiting(text) && from === null ? (
        <Waiting key={newest.version} text={text} place={place} version={newest} mayApprove={mayApprove} />
      ) : null}
      {from !== null ? (
        <WordingEditor text={text} place={place} from={from === 'newest' ? newest : from} onDone={done} />
      ) : (
        <div className="actions">
          {mayWrite ? (
            <button type="button" onClick={() => setFrom('newest')}>
              {say(newest ? 'own.change' : 'own.edit')}
            </button>
          ) : null}
          {mayApprove && text.own.inForce !== null ? (
            <Revoke text={text} place={place} version={text.own.inForce} />
          ) : null}
          {mayWrite && newest && !isBack ? <Back text={text} place={place} onDone={done} /> : null}
        </div>
      )}
      {mayWrite ? null : <p className="small quiet">{say('own.who')}</p>}
      <WordingHistory text={text} onStart={mayWrite && from === null ? setFrom : null} />
    </section>
  )
}

/** The newest is somebody's own and not what goes out. */
function isWaiting(text: TemplateText): boolean {
  const [newest] = text.own.versions
  return newest !== undefined && newest.version !== text.own.inForce && Object.keys(newest.texts).length > 0
}

function State({ text }: { readonly text: TemplateText }) {
  const { versions, inForce } = text.own
  const out = versions.find(v => v.version === inForce)
  const [newest] = versions
  const hasChanged =
    newest !== undefined && Object.entries(newest.shipped).some(([key, was]) => shippedNow(text, key) !== was)
  return (
    <>
      <p>
        {out?.approval
          ? pieces(
              say.rich('own.out', {
                n: out.version,
                who: <bdi key="who">{out.by}</bdi>,
                by: <bdi key="by">{out.approval.by}</bdi>,
                at: <When key="at" at={out.approval.at} form="past" />,
              }),
            )
          : say('own.shipped_out')}
      </p>
      {hasChanged ? (
        <Notice tone="warn">
          <p>{say('own.shipped_changed', { n: newest.version })}</p>
        </Notice>
      ) : null}
    </>
  )
}

function shippedNow(text: TemplateText, key: string): string | undefined {
  return text.lines.find(line => line.key === key)?.text
}

type WaitingProps = {
  readonly text: TemplateText
  readonly place: LetterPlace
  readonly version: WordingVersion
  readonly mayApprove: boolean
}

function Waiting({ text, place, version, mayApprove }: WaitingProps) {
  const queries = useQueryClient()
  const [isRead, setRead] = useState(false)
  const approve = useMutation({
    mutationFn: (hash: string) => write(`${place}/approve`, { hash }),
    onSuccess: () => queries.invalidateQueries({ queryKey: templatesKey }),
  })
  const { version: n, hash } = version
  return (
    <div className="notice" data-tone="info">
      <p className="notice-title">
        {pieces(
          say.rich('own.waits', {
            n,
            who: <bdi key="who">{version.by}</bdi>,
            at: <When key="at" at={version.at} form="past" />,
          }),
        )}
      </p>
      {version.note ? <p dir="auto">{version.note}</p> : null}
      <WordingChanges text={text} version={version} />
      {hash === null ? null : (
        <WordingPreview place={place} language={text.language} texts={version.texts} focus={null} />
      )}
      {hash === null ? <p>{say('own.unfit', { n })}</p> : null}
      {version.mine && mayApprove ? <p>{say('own.approve_mine')}</p> : null}
      {approve.error ? <ProblemNotice error={approve.error} /> : null}
      {mayApprove && !version.mine && hash !== null ? (
        <>
          <Checkbox checked={isRead} onChange={setRead}>
            {say('own.read')}
          </Checkbox>
          <button
            type="button"
            className="primary"
            disabled={!isRead || approve.isPending}
            onClick={() => approve.mutate(hash)}
          >
            {say('own.approve', { n })}
          </button>
        </>
      ) : null}
    </div>
  )
}

function Revoke({
  text,
  place,
  version,
}: {
  readonly text: TemplateText
  readonly place: LetterPlace
  readonly version: number
}) {
  const queries = useQueryClient()
  const [revoking, setRevoking] = useState(false)
  const live = text.approvals.find(a => a.version === version && a.revokedAt === null)
  const revoke = useMutation({
    mutationFn: (hash: string) => write(`${place}/revoke`, { hash }),
    onSuccess: () => queries.invalidateQueries({ queryKey: templatesKey }),
  })
  if (!live) return null
  return (
    <>
      <button type="button" onClick={() => setRevoking(true)}>
        {say('own.revoke', { n: version })}
      </button>
      {revoking ? (
        <TypedDialog
          title={say('own.revoke', { n: version })}
          what={say('own.revoke_text')}
          typed={`${text.id} ${text.language}`}
          does={say('own.revoke', { n: version })}
          act={revoke}
          onEnd={() => revoke.mutate(live.hash, { onSuccess: () => setRevoking(false) })}
          onClose={() => setRevoking(false)}
        />
      ) : null}
    </>
  )
}

type BackProps = {
  readonly text: TemplateText
  readonly place: LetterPlace
  readonly onDone: (version: number) => void
}

function Back({ text, place, onDone }: BackProps) {
  const queries = useQueryClient()
  const [asks, setAsks] = useState(false)
  const back = useMutation({
    mutationFn: (sent: WordingSent) => write(`${place}/wording`, sent),
    onSuccess: async ({ version }) => {
      await queries.invalidateQueries({ queryKey: templatesKey })
      setAsks(false)
      onDone(version)
    },
  })
  return (
    <>
      <button type="button" onClick={() => setAsks(true)}>
        {say('own.back')}
      </button>
      {asks ? (
        <Dialog title={say('own.back')} onClose={() => setAsks(false)}>
          <p>{say('own.back_text')}</p>
          {back.error ? <ProblemNotice error={back.error} /> : null}
          <div className="actions">
            <button
              type="button"
              className="primary"
              disabled={back.isPending}
              onClick={() => back.mutate({ base: text.own.newest, texts: {}, note: '' })}
            >
              {say('own.back_yes')}
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
