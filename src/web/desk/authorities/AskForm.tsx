// One form that asks for a change: its fields, what it rests on, and what was said of it last. Whatever was typed stays on a refusal.
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Ground } from '../../../api/desk/authority-record.ts'
import { type AskPath, type EndPath, useAuthorityChange } from '../api/authorities.ts'
import { TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { say as sayPart } from '../parts/parts-words.ts'
import { isWrong } from '../parts/wrong.ts'
import { say } from './authorities-words.ts'
import { GroundFields, noGround } from './Fields.tsx'

type Props = {
  /** Under `/api/authorities`. */
  readonly path: AskPath
  /** What is sent beside the ground. */
  readonly body: Readonly<Record<string, unknown>>
  readonly children?: (error: unknown) => ReactNode
  readonly onAsked?: () => void
}

export function AskForm({ path, body, children, onAsked = () => {} }: Props) {
  const [ground, setGround] = useState<Ground>(noGround)
  const ask = useAuthorityChange(path, () => {
    setGround(noGround)
    onAsked()
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!ask.isPending) ask.mutate({ ...body, ground })
  }
  return (
    <form onSubmit={onSubmit} aria-busy={ask.isPending}>
      {children?.(ask.error)}
      <GroundFields value={ground} onChange={setGround} error={ask.error} />
      <p className="hint">{say('ask_text')}</p>
      {ask.error ? <ProblemNotice error={ask.error} /> : null}
      {ask.isSuccess ? <p role="status">{say('asked')}</p> : null}
      <div className="actions">
        <button type="submit" className="primary" aria-disabled={ask.isPending || undefined}>
          {ask.isPending ? say('asking') : say('ask')}
        </button>
      </div>
    </form>
  )
}

type EndProps = {
  readonly path: EndPath
  readonly text: string
  readonly action: string
}

/** What ends trust: said what follows, done at once by one person who says why. */
export function EndForm({ path, text, action }: EndProps) {
  const [reason, setReason] = useState('')
  const end = useAuthorityChange(path)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!end.isPending) end.mutate({ reason })
  }
  return (
    <form onSubmit={onSubmit} aria-busy={end.isPending}>
      <p>{text}</p>
      <TextField
        label={say('why')}
        hint={say('why_hint')}
        error={isWrong(end.error, 'reason') ? sayPart('wrong', { right: say('why_hint') }) : undefined}
        required
        maxLength={300}
        dir="auto"
        value={reason}
        onChange={setReason}
      />
      {end.error ? <ProblemNotice error={end.error} /> : null}
      <div className="actions">
        <button type="submit" className="danger" aria-disabled={end.isPending || undefined}>
          {action}
        </button>
      </div>
    </form>
  )
}
