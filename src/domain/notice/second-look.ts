// A tenant's copy that a person made by hand leaves over another person's eyes: a bar that was forgotten shows another tenant.

import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { mayIssue } from '../registry/who-may.ts'

/** `maker`: who made the copy and sends it. Whoever confirms a secrecy reading may look: content is nothing for a subcontractor. */
export function refuseLook(actor: Actor, maker: string): Refusal | null {
  const no = mayIssue(actor, 'confirm_secrecy')
  if (no) return no
  return actor.id === maker
    ? refuse(
        'same_person',
        sentence('letters.who_made_copy_cannot_second'),
        sentence('letters.ask_colleague_look_each_page'),
        'decision 45',
      )
    : null
}
