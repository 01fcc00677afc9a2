// How this installation runs: terms that can be changed here, and what stands in files.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { Editable, SettingsPage as Page } from '../../../server/admin/api.ts'
import { settingsQuery } from '../api/admin.ts'
import { TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { useAct } from './use-act.ts'

const fields: readonly (readonly [Editable, string, string])[] = [
  [
    'windowMinutes',
    'Window to object, in minutes',
    'How long a tenant can object after its notice. 10080 are 7 days.',
  ],
  [
    'authorisationMinutes',
    'An authorisation is valid, in minutes',
    'After that it is prepared and signed anew.',
  ],
  ['downloadDays', 'A package can be fetched, in days', 'At most 90.'],
  ['grantMinutes', 'A grant of staff lasts, in minutes', 'From 5 to 480: a working day is the most.'],
  ['lawCheckedDays', 'A law pack is old after days', 'Since its sources were last checked.'],
  [
    'keepOnlineDays',
    'Keys of a closed demand stay online, in days',
    'Then only the offline identity opens it.',
  ],
]

export function SettingsPage() {
  const { data, error, refetch } = useQuery(settingsQuery)
  const [saved, setSaved] = useState(false)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title="Settings">
        <p>
          A change is used at once and leaves a leaf in the public log, which commits to all settings
          together.
        </p>
      </AdminHead>
      {data ? (
        <>
          <Locked locked={data.locked} />
          {data.restart ? (
            <Notice tone="warn" title="The file was changed since this process read it.">
              <p>Restart Duly, so that all its parts use the same.</p>
            </Notice>
          ) : null}
          {saved ? (
            <p role="status">Saved. Parts that run as processes of their own read it at their next start.</p>
          ) : null}
          <Terms key={data.version} page={data} onSaved={() => setSaved(true)} />
          <Fixed page={data} />
        </>
      ) : (
        <AdminSkeleton what="the settings" />
      )}
    </div>
  )
}

function Terms({ page, onSaved }: { readonly page: Page; readonly onSaved: () => void }) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(fields.map(([key]) => [key, String(page.values[key])])),
  )
  const save = useAct<null>(
    () => 'settings',
    () => ({
      version: page.version,
      values: Object.fromEntries(fields.map(([key]) => [key, Number(values[key])])),
    }),
    onSaved,
  )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate(null)
  }
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">Terms</h2>
      {page.locked === null ? (
        <form className="admin-form" onSubmit={onSubmit} aria-busy={save.isPending}>
          {fields.map(([key, label, hint]) => (
            <TextField
              key={key}
              label={label}
              hint={hint}
              type="number"
              required
              value={values[key] ?? ''}
              onChange={value => setValues({ ...values, [key]: value })}
            />
          ))}
          {save.error ? <ProblemNotice error={save.error} /> : null}
          <div className="actions">
            <button type="submit" className="primary" aria-disabled={save.isPending || undefined}>
              {save.isPending ? 'Saving …' : 'Save'}
            </button>
          </div>
        </form>
      ) : (
        <dl className="facts">
          {fields.map(([key, label]) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{page.values[key]}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

function Fixed({ page: { log, adoptedPermitted, courtDays, file } }: { readonly page: Page }) {
  const days = Object.entries(courtDays)
  return (
    <section aria-labelledby="in-files">
      <h2 id="in-files">Only in files</h2>
      <p>
        These stand in <code>{file}</code> of the data directory and are changed there, with a restart.
      </p>
      <ul>
        <li>
          The log ticks every {log.seconds} s, slowly every {log.slowSeconds} s. Slots:{' '}
          {Object.entries(log.slots)
            .map(([name, n]) => `${name} ${n}`)
            .join(', ')}
          . A log keeps the layout that it was opened with.
        </li>
        <li>
          Merely permitted disclosures that counsel adopted by name:{' '}
          {adoptedPermitted.length > 0 ? adoptedPermitted.join(', ') : 'none, so all are declined'}.
        </li>
        <li>
          Further days off of courts:{' '}
          {days.length > 0
            ? days.map(([calendar, list]) => `${calendar} (${list.length})`).join(', ')
            : 'none'}
          .
        </li>
        <li>
          What the provider forbids itself beyond the law: <code>law-policy.json</code>.
        </li>
        <li>
          Which law answers, and who adopted it: <Link to="/law">Law</Link>.
        </li>
      </ul>
    </section>
  )
}
