// A tenant's copy that a person made by hand leaves over another person's eyes: a bar that was forgotten shows another tenant.
import type { Actor } from './actor.ts'
import { mayIssue } from './actor.ts'
import { type Refusal, refuse } from './refusal.ts'

/** `maker`: who made the copy and sends it. Whoever confirms a secrecy reading may look: content is nothing for a subcontractor. */
export function refuseLook(actor: Actor, maker: string): Refusal | null {
  const no = mayIssue(actor, 'confirm_secrecy')
  if (no) return no
  return actor.id === maker
    ? refuse(
        'same_person',
        'Who made this copy cannot be the second to look at it.',
        'Ask a colleague to look at each page.',
        'decision 45',
      )
    : null
}
