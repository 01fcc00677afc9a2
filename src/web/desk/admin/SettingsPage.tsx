// How this installation runs: policies that are changed here, those who receive papers of national security, and what is set elsewhere.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { settingsQuery } from '../api/admin.ts'
import { Notice } from '../parts/Notice.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { ByHand } from './ByHand.tsx'
import { ElsewherePart } from './ElsewherePart.tsx'
import { PinChanges } from './PinChanges.tsx'
import { ChangedPolicies, WaitingPolicies } from './PolicyChanges.tsx'
import { PolicyForm, PolicyList } from './PolicyForm.tsx'
import { saySystem } from './system-words.ts'

export function SettingsPage() {
  const { data, error, refetch } = useQuery(settingsQuery)
  const [saved, setSaved] = useState<'done' | 'waits' | null>(null)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title={saySystem('settings.title')}>
        <p>{saySystem('settings.text')}</p>
      </AdminHead>
      {data ? (
        <>
          <Locked locked={data.locked} />
          {data.restart ? (
            <Notice tone="warn" title={saySystem('settings.restart')}>
              <p>{saySystem('settings.restart_text')}</p>
            </Notice>
          ) : null}
          {data.changes.map(change =>
            change.outcome === null ? <WaitingPolicies key={change.id} change={change} /> : null,
          )}
          {saved ? (
            <p role="status">{saySystem(saved === 'waits' ? 'settings.waits' : 'settings.saved')}</p>
          ) : null}
          <section aria-labelledby="policies">
            <h2 id="policies">{saySystem('settings.terms')}</h2>
            {data.locked === null ? (
              <PolicyForm
                key={`${data.version} ${data.changes[0]?.id}`}
                page={data}
                onSaved={waits => setSaved(waits ? 'waits' : 'done')}
              />
            ) : (
              <PolicyList page={data} />
            )}
          </section>
          <ChangedPolicies changes={data.changes} />
          {data.whole ? <ByHand /> : null}
          <ElsewherePart page={data} />
          <PinChanges changes={data.pinChanges} />
        </>
      ) : (
        <AdminSkeleton />
      )}
    </div>
  )
}
