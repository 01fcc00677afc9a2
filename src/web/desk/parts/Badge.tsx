// A state as a word with a shape. The colour only repeats what both say.
import type { ReactNode } from 'react'
import { say } from './parts-words.ts'

export type Tone = 'quiet' | 'ok' | 'warn' | 'danger' | 'accent'

export function Badge({ tone = 'quiet', check, children }: BadgeProps) {
  return (
    <span className="badge" data-tone={tone} data-shape={check ? 'check' : undefined}>
      {children}
    </span>
  )
}
type BadgeProps = { readonly tone?: Tone; readonly check?: boolean; readonly children: ReactNode }

/** Whether the authority is known to be who it says it is. */
export function VerifiedMark({ verified }: { readonly verified: boolean }) {
  return verified ? (
    <Badge tone="ok" check>
      {say('verified')}
    </Badge>
  ) : (
    <Badge tone="warn">{say('not_verified')}</Badge>
  )
}
