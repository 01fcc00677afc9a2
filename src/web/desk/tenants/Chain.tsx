// Who stands behind a tenant's accounts, and who of them is asked and told: on a demand beside its matter.
import { Link } from '@tanstack/react-router'
import type { TenantAddressee, TenantChain } from '../../../server/tenants/api.ts'
import { Badge } from '../parts/Badge.tsx'
import { partyWords, professionWords, promisedWords } from '../words/tenants.ts'

export function Chain({ chain }: { readonly chain: TenantChain | undefined }) {
  if (!chain) return null
  return (
    <>
      <Addressees list={chain.addressees} />
      {chain.status === 'merged' && chain.mergedInto ? (
        <p className="small">
          Merged into <bdi>{chain.mergedInto.name}</bdi>, whose contacts are told.
        </p>
      ) : null}
      {chain.status === 'closed' ? <p className="small">No longer a customer; still told.</p> : null}
      {chain.profession ? (
        <p className="small">
          <Badge tone="warn">{professionWords[chain.profession] ?? chain.profession}</Badge> a privileged
          profession
        </p>
      ) : null}
      <p className="small quiet">
        {chain.hasTerms ? 'By contract' : 'By policy'}: {promisedWords(chain.promised)}.{' '}
        <Link to="/tenants/$id" params={{ id: chain.id }}>
          In the directory
        </Link>
      </p>
    </>
  )
}

/** The first is asked and told; the others are told as well. */
export function Addressees({ list }: { readonly list: readonly TenantAddressee[] }) {
  if (list.length === 0)
    return <Badge tone="danger">nobody can be told: the directory has no contact for notices</Badge>
  return (
    <ol className="addressees">
      {list.map((a, i) => (
        <li key={`${a.role}-${a.tenant}`}>
          {i === 0 ? 'Asked and told: ' : 'Told as well: '}
          <bdi>{a.name}</bdi>{' '}
          <span className="quiet">({partyWords[a.role as keyof typeof partyWords] ?? a.role})</span>,{' '}
          {a.contacts.map(c => c.name).join(', then ')}
        </li>
      ))}
    </ol>
  )
}
