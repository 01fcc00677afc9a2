// The link by which an officer enrols, to the address that two people confirmed.
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Deployment } from '../deployment.ts'
import { mailLink } from '../mail/mailed-link.ts'
import { noOfficer } from './change.ts'

type Wish = { readonly authority: string; readonly officer: string; readonly request: string }

export function inviteOfficer(
  d: Deployment,
  actor: Actor,
  { authority, officer, request }: Wish,
): Promise<{ mailedTo: string } | Refusal> {
  return mailLink(d, actor, {
    owner: { kind: 'officer', id: officer },
    surface: 'authority',
    request,
    refuseEntry: async tx => {
      const known = await tx.query(
        'select 1 from duly.officer where id = $1 and authority_id = $2 and active',
        [officer, authority],
      )
      return known.length > 0 ? null : noOfficer()
    },
    ifLost: sentence('directory.if_lost_suspend_officer_them'),
    ifGone: noOfficer(),
  })
}
