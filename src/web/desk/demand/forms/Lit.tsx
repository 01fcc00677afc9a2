// Marks the words of the paper that a field was filled from while somebody is in that field.
import type { ReactNode } from 'react'
import { useDemand } from '../context.ts'
import type { FactKey } from '../places.ts'

export function Lit({ fact, children }: { readonly fact: FactKey; readonly children: ReactNode }) {
  const { look } = useDemand()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the focus of the field inside
    <div className="lit" onFocus={() => look({ fact })} onBlur={() => look(null)}>
      {children}
    </div>
  )
}
