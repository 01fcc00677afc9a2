// What cannot be taken back is done after its name was typed, never by one press: the field for it, and a dialog that asks for it.
import { type FormEvent, type ReactNode, useState } from 'react'
import { Dialog } from './Dialog.tsx'
import { TextField } from './Field.tsx'
import { ProblemNotice } from './Notice.tsx'
import { say } from './parts-words.ts'

type Typed = { readonly is: boolean; readonly field: ReactNode }

/** A field in which `text` has to be typed, and whether it was; nothing to type, and it was. */
export function useTyped(text: string | undefined, why = say('typed.final')): Typed {
  const [typed, setTyped] = useState('')
  if (text === undefined) return { is: true, field: null }
  return {
    is: bare(typed) === bare(text),
    field: (
      <TextField
        label={say('typed', { text })}
        hint={why}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        mono
      />
    ),
  }
}

/** Copied from the label, a name comes with the marks that isolate it there; and what nobody sees, nobody can type. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

type Props = {
  readonly title: ReactNode
  /** What ends with it. */
  readonly what: string
  readonly typed: string
  readonly does: ReactNode
  readonly act: { readonly isPending: boolean; readonly error: unknown }
  readonly onEnd: () => void
  readonly onClose: () => void
}

export function TypedDialog({ title, what, typed: text, does, act, onEnd, onClose }: Props) {
  const typed = useTyped(text)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!typed.is || act.isPending) return
    onEnd()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={onSubmit} aria-busy={act.isPending} data-asks>
        <p>{what}</p>
        {typed.field}
        {act.error ? <ProblemNotice error={act.error} /> : null}
        <div className="actions">
          <button
            type="submit"
            className="danger"
            disabled={!typed.is}
            aria-disabled={act.isPending || undefined}
          >
            {does}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
