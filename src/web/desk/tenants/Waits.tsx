// Who would be told of a tenant's demands, or by which key its accounts would be found, and waits for a second person: confirmed by another than who asked, or stopped.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TenantWait } from '../../../server/tenants/api.ts'
import { hidden } from '../admin/tags.tsx'
import { actOnTenant, tenantsKey } from '../api/tenants.ts'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { pieces } from '../words/pieces.ts'
import { say } from './words.ts'

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
  const press = (confirm: boolean) => {
    if (!settle.isPending) settle.mutate(confirm)
  }
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
      <p className="small">
        {pieces(
          say.rich('waits.asked', {
            who: <bdi>{wait.askedBy}</bdi>,
            at: <When at={wait.askedAt} form="past" />,
          }),
        )}
      </p>
      {wait.what === 'source_key' ? <p className="small">{say('waits.source_key_means')}</p> : null}
      {wait.mayStop && !wait.mayConfirm ? <p className="small">{say('waits.other')}</p> : null}
      {settle.error ? <ProblemNotice error={settle.error} /> : null}
      <div className="actions">
        {wait.mayConfirm ? (
          <button type="button" onClick={() => press(true)}>
            {wait.what === 'source_key'
              ? say('waits.confirm_source_key', { key: name })
              : say('waits.confirm', { name })}
          </button>
        ) : null}
        {wait.mayStop ? (
          <button type="button" onClick={() => press(false)}>
            {pieces(say.rich('waits.stop', { name, hidden }))}
          </button>
        ) : null}
      </div>
    </li>
  )
}
