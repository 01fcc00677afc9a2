// How this installation runs: terms that can be changed here, and what stands in files.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { Editable, SettingsPage as Page } from '../../../server/admin/api.ts'
import { settingsQuery } from '../api/admin.ts'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { NumberField } from '../parts/NumberField.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { commas } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { ByHand } from './ByHand.tsx'
import { saySystem } from './system-words.ts'
import { code } from './tags.tsx'
import { useAct } from './use-act.ts'
import { say } from './words.ts'

const keys = [
  'windowMinutes',
  'takeBackSeconds',
  'authorisationMinutes',
  'downloadDays',
  'grantMinutes',
  'lawCheckedDays',
] as const satisfies readonly Editable[]
const fields = keys.map(key => [key, saySystem(`setting.${key}`), saySystem(`hint.${key}`)] as const)

export function SettingsPage() {
  const { data, error, refetch } = useQuery(settingsQuery)
  const [saved, setSaved] = useState(false)
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
          {saved ? <p role="status">{saySystem('settings.saved')}</p> : null}
          <Terms key={data.version} page={data} onSaved={() => setSaved(true)} />
          <ByHand />
          <Fixed page={data} />
        </>
      ) : (
        <AdminSkeleton />
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
      <h2 id="terms">{saySystem('settings.terms')}</h2>
      {page.locked === null ? (
        <form className="admin-form" onSubmit={onSubmit} aria-busy={save.isPending} noValidate>
          {fields.map(([key, label, hint]) => (
            <NumberField
              key={key}
              label={label}
              hint={hint}
              value={values[key] ?? ''}
              onChange={value => setValues({ ...values, [key]: value })}
              bounds={page.bounds[key]}
              error={save.error}
              path={`values.${key}`}
            />
          ))}
          {save.error ? <ProblemNotice error={save.error} /> : null}
          <div className="actions">
            <button type="submit" className="primary" aria-disabled={save.isPending || undefined}>
              {save.isPending ? say('saving') : say('save')}
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
      <h2 id="in-files">{saySystem('files.title')}</h2>
      <p>{pieces(saySystem.rich('files.text', { code, file }))}</p>
      <ul>
        <li>
          {saySystem('files.log', {
            seconds: log.seconds,
            slow: log.slowSeconds,
            slots: commas(Object.entries(log.slots).map(([name, n]) => saySystem('files.slot', { name, n }))),
          })}
        </li>
        <li>
          {adoptedPermitted.length > 0
            ? saySystem('files.permitted', { names: commas(adoptedPermitted) })
            : saySystem('files.permitted_none')}
        </li>
        <li>
          {days.length > 0
            ? saySystem('files.days', {
                days: commas(
                  days.map(([name, list]) => saySystem('files.calendar', { name, n: list.length })),
                ),
              })
            : saySystem('files.days_none')}
        </li>
        <li>{pieces(saySystem.rich('files.policy', { code }))}</li>
        <li>
          {pieces(
            saySystem.rich('files.law', {
              link: (inside: readonly unknown[]) => <Link to="/law">{pieces(inside)}</Link>,
            }),
          )}
        </li>
      </ul>
    </section>
  )
}
