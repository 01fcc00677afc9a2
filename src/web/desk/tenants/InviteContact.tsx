// A link by which a contact enrols, mailed to the address of the directory, and mailed again; shown to nobody.
import { useMutation } from '@tanstack/react-query'
import type { TenantContact } from '../../../api/desk/tenants.ts'
import { hidden } from '../admin/tags.tsx'
import { actOnTenant } from '../api/tenants.ts'
import { ProblemNotice } from '../parts/Notice.tsx'
import { pieces } from '../words/pieces.ts'
import { say } from './tenants-words.ts'

type Props = { readonly tenant: string; readonly contact: TenantContact }

export function InviteContact({ tenant, contact: { id, name } }: Props) {
  const invite = useMutation({
    mutationFn: () => actOnTenant(tenant, `contacts/${encodeURIComponent(id)}/invite`, {}),
  })
  return (
    <>
      {invite.error ? <ProblemNotice error={invite.error} /> : null}
      {invite.data ? <p role="status">{say('tenant_page.invited', { mail: invite.data.mailedTo })}</p> : null}
      <button
        type="button"
        className="small"
        aria-disabled={invite.isPending || undefined}
        onClick={() => (invite.isPending ? null : invite.mutate())}
      >
        {pieces(say.rich('tenant_page.invite', { name, hidden }))}
      </button>
    </>
  )
}
