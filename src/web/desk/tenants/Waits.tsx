// Who would be told of a tenant's demands, or by which key its accounts would be found, and waits for a second person: confirmed by another than who asked, or stopped.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TenantWait } from '../../../api/desk/tenants.ts'
import { hidden } from '../admin/tags.tsx'
import { actOnTenant, tenantsKey } from '../api/tenants.ts'
import { Notice } from '../parts/Notice.tsx'
import { AskedBy, ProposalAnswers } from '../parts/Proposal.tsx'
import { pieces } from '../words/pieces.ts'
import { say } from './tenants-words.ts'

export function Waits({ id, waits }: { readonly id: string; readonly waits: readonly TenantWait[] }) {
  if (waits.length === 0) return null
  const hasPeople = waits.some(wait => wait.what !== 'source_key')
  return (
    <Notice tone="warn" title={say(hasPeople ? 'waits.title' : 'plan.waits')}>
      {hasPeople ? <p>{say('waits.means')}</p> : null}
      <ul>
        {waits.map(wait => (
          <OneWait key={wait.id} tenant={id} wait={wait} />
        ))}
      </ul>
    </Notice>
  )
}

function OneWait({ tenant, wait }: { readonly tenant: string; readonly wait: TenantWait }) {
  const queries = useQueryClient()
  const settle = useMutation({
    mutationFn: (confirm: boolean) =>
      actOnTenant(tenant, `waits/${encodeURIComponent(wait.id)}`, { confirm }),
    onSuccess: () => queries.invalidateQueries({ queryKey: tenantsKey }),
  })
  const { name, mail, before, account } = wait
  return (
    <li>
      <p>
        <bdi>
          {wait.what === 'source_key'
            ? say('waits.source_key', { key: name })
            : account
              ? say('waits.account', { name, ...account })
              : wait.what === 'party'
                ? say('waits.party', { name })
                : before === null
                  ? say('waits.added', { name, mail: mail ?? '' })
                  : say('waits.changed', { name, before, mail: mail ?? '' })}
        </bdi>
      </p>
      <AskedBy of={wait} say={by => pieces(say.rich('waits.asked', by))} />
      {wait.what === 'source_key' ? <p className="small">{say('waits.source_key_means')}</p> : null}
      <ProposalAnswers
        of={wait}
        settle={settle}
        words={{
          confirm:
            wait.what === 'source_key'
              ? say('waits.confirm_source_key', { key: name })
              : say('waits.confirm', { name }),
          stop: pieces(say.rich('waits.stop', { name, hidden })),
          other: wait.mayStop ? say('waits.other') : null,
        }}
      />
    </li>
  )
}
