// The link by which a tenant's contact enrols. Nothing of it tells of a demand: whether one invited this contact before is not said.
import { type Refusal, refuse } from '../../demand/refusal.ts'
import type { By } from '../admin/acts.ts'
import type { Deployment } from '../deployment.ts'
import { mailLink } from '../mailed-link.ts'
import { queueTenantMail } from '../tenant-mail.ts'

type Wish = { readonly tenant: string; readonly contact: string; readonly request: string }

export function inviteContact(
  d: Deployment,
  by: By,
  { tenant, contact, request }: Wish,
): Promise<{ mailedTo: string } | Refusal> {
  return mailLink(d, by, {
    owner: { kind: 'tenant', id: contact },
    surface: 'customer',
    request,
    refuseEntry: async tx => {
      const known = await tx.query(
        `select 1 from duly.contact c join duly.tenant t on t.id = c.tenant_id
         where c.id = $1 and t.id = $2 and c.active and t.status = 'active' for update of c`,
        [contact, tenant],
      )
      return known.length > 0
        ? null
        : refuse('not_found', 'There is no such contact of this tenant.', 'Reload the page.')
    },
    ifLost:
      'If it is lost, take the contact out and enter the person as a new one; another person confirms it.',
    queue: async (tx, mail) => {
      await queueTenantMail(tx, d, { tenant, ...mail })
    },
  })
}
