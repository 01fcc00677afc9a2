// The link by which a tenant's contact enrols. Nothing of it tells of a demand: whether one invited this contact before is not said.
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Deployment } from '../deployment.ts'
import { mailLink } from '../mail/mailed-link.ts'

type Wish = { readonly tenant: string; readonly contact: string; readonly request: string }

export function inviteContact(
  d: Deployment,
  actor: Actor,
  { tenant, contact, request }: Wish,
): Promise<{ mailedTo: string } | Refusal> {
  return mailLink(d, actor, {
    owner: { kind: 'tenant', id: contact },
    surface: 'customer',
    request,
    refuseEntry: async tx => {
      const known = await tx.query(
        `select 1 from duly.contact c join duly.tenant t on t.id = c.tenant_id
         where c.id = $1 and t.id = $2 and c.active and t.status = 'active'`,
        [contact, tenant],
      )
      return known.length > 0 ? null : noContact()
    },
    ifLost: sentence('directory.if_lost_take_contact_out'),
    ifGone: noContact(),
  })
}

function noContact(): Refusal {
  return refuse('not_found', sentence('directory.no_such_contact_tenant'), sentence('borders.reload_page'))
}
