// Marks the words of the paper that a field was filled from while somebody is in that field.
import type { ReactNode } from 'react'
import { useDemand } from '../context.ts'
import type { FactKey } from '../places.ts'

type Props = {
  readonly fact: FactKey
  /** The law's facts that this field states, so that a question about one leads here. */
  readonly law?: string
  readonly children: ReactNode
}

export function Lit({ fact, law, children }: Props) {
  const { look } = useDemand()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the focus of the field inside
    <div className="lit" data-law={law} onFocus={() => look({ fact })} onBlur={() => look(null)}>
      {children}
    </div>
  )
}
