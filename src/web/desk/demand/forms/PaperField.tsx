// One file beside a form: what was filed, ordered or written to us.
import { useId } from 'react'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly onChange: (file: File | null) => void
}

export function PaperField({ label, hint, onChange }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <input
        id={id}
        type="file"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={event => onChange(event.target.files?.[0] ?? null)}
      />
    </div>
  )
}
