// Who stands behind a tenant's accounts, and who of them is asked and told: on a demand beside its matter.
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { TenantAddressee, TenantChain } from '../../../api/desk/tenants.ts'
import { colon, comma } from '../../../words/when.ts'
import { Badge } from '../parts/Badge.tsx'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { partyWords, professionWords, promisedWords } from '../words/tenants.ts'
import { say } from './tenants-words.ts'

export function Chain({ chain }: { readonly chain: TenantChain | undefined }) {
  if (!chain) return null
  return (
    <>
      <Addressees list={chain.addressees} />
      {chain.status === 'merged' && chain.mergedInto ? (
        <p className="small">
          {pieces(say.rich('chain.merged', { into: <bdi>{chain.mergedInto.name}</bdi> }))}
        </p>
      ) : null}
      {chain.status === 'closed' ? <p className="small">{say('chain.no_longer_a_customer')}</p> : null}
      {chain.profession ? (
        <p className="small">
          <Badge tone="warn">{professionWords[chain.profession] ?? chain.profession}</Badge>{' '}
          {say('chain.privileged')}
        </p>
      ) : null}
      <p className="small quiet">
        {chain.hasTerms ? say('chain.by_contract') : say('chain.by_policy')}
        {colon(language)}
        {promisedWords(chain.promised)} ·{' '}
        <Link to="/tenants/$id" params={{ id: chain.id }}>
          {say('chain.in_the_directory')}
        </Link>
      </p>
    </>
  )
}

/** The first is asked and told; the others are told as well. */
export function Addressees({ list }: { readonly list: readonly TenantAddressee[] }) {
  if (list.length === 0) return <Badge tone="danger">{say('chain.nobody_can_be_told')}</Badge>
  return (
    <ol className="addressees">
      {list.map((a, i) => (
        <li key={`${a.role}-${a.tenant}`}>
          {i === 0 ? say('chain.asked_and_told') : say('chain.told_as_well')}
          {colon(language)}
          <bdi>{a.name}</bdi>{' '}
          <span className="quiet">({partyWords[a.role as keyof typeof partyWords] ?? a.role})</span>
          {comma(language)}
          {a.contacts.map((c, n) => (
            <Fragment key={c.id}>
              {n > 0 ? say('chain.then') : ''}
              <bdi>{c.name}</bdi>
            </Fragment>
          ))}
        </li>
      ))}
    </ol>
  )
}
