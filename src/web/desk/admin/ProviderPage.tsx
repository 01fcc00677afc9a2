// The provider's profile: who we are, what we offer, how papers reach us. Letters and notices are written from it.
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ProviderPage as Page, ProviderProfile } from '../../../server/admin/api.ts'
import { providerQuery } from '../api/admin.ts'
import { Checkbox, SelectField, TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { useAct } from './use-act.ts'

export function ProviderPage() {
  const { data, error, refetch } = useQuery(providerQuery)
  const [saved, setSaved] = useState(false)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title="Provider">
        <p>Letters, notices and the law’s questions about the provider are answered from this profile.</p>
      </AdminHead>
      {data ? (
        <>
          <Locked locked={data.locked} />
          {saved ? <p role="status">Saved.</p> : null}
          {data.restart ? (
            <Notice tone="warn" title="This profile is used from the next start on.">
              <p>
                Restart Duly: names, addresses and the mail server are read when it starts. The mail test uses
                it already.
              </p>
            </Notice>
          ) : null}
          <Profile key={data.version} page={data} onSaved={() => setSaved(true)} />
        </>
      ) : (
        <AdminSkeleton what="the profile" />
      )}
    </div>
  )
}

const kinds = [
  'ecs/rcs',
  'cloud',
  'hosting',
  'telecom',
  'operator',
  'provider',
  'intermediary',
  'processor',
  'subsidiary',
  'bank',
  'other',
] as const
const channels = ['mail', 'upload', 'desk', 'telephone', 'portal'] as const

function Profile({ page, onSaved }: { readonly page: Page; readonly onSaved: () => void }) {
  const [profile, setProfile] = useState<ProviderProfile>(page.provider)
  const set = (part: Partial<ProviderProfile>) => setProfile({ ...profile, ...part })
  const save = useAct<null>(
    () => 'provider',
    () => ({ version: page.version, provider: profile }),
    onSaved,
  )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate(null)
  }
  const { mail, contact } = profile
  return (
    <form className="admin-form" onSubmit={onSubmit} aria-busy={save.isPending}>
      <fieldset disabled={page.locked !== null}>
        <legend className="visually-hidden">Profile</legend>
        <TextField
          label="Name of the provider"
          required
          dir="auto"
          value={profile.name}
          onChange={name => set({ name })}
        />
        <SelectField
          label="What the law calls it"
          value={profile.kind as (typeof kinds)[number]}
          onChange={kind => set({ kind })}
          options={kinds.map(kind => [kind, kind] as const)}
        />
        <Entities profile={profile} set={set} />
        <Services profile={profile} set={set} />
        <fieldset>
          <legend>How papers may reach you</legend>
          {channels.map(channel => (
            <Checkbox
              key={channel}
              checked={profile.channels.includes(channel)}
              onChange={on =>
                set({
                  channels: on ? [...profile.channels, channel] : profile.channels.filter(c => c !== channel),
                })
              }
            >
              {channel}
            </Checkbox>
          ))}
        </fieldset>
        <TextField
          label="Languages that you answer in"
          hint="Codes of two letters, the first is the usual one: en, de"
          required
          value={profile.languages.join(', ')}
          onChange={text => set({ languages: text.split(/[\s,]+/).filter(Boolean) })}
        />
        <TextField
          label="Time zone"
          hint="Such as Europe/Amsterdam"
          required
          value={profile.zone}
          onChange={zone => set({ zone })}
        />
        <TextField
          label="Address that papers are served at"
          type="email"
          required
          value={mail.intake}
          onChange={intake => set({ mail: { ...mail, intake } })}
        />
        <TextField
          label="Address that letters come from"
          type="email"
          required
          value={mail.from}
          onChange={from => set({ mail: { ...mail, from } })}
        />
        <TextField
          label="Outgoing server"
          hint="smtp://host:port, with user and password where it asks for them. A password is not shown again."
          required
          mono
          value={mail.smtp}
          onChange={smtp => set({ mail: { ...mail, smtp } })}
        />
        <TextField
          label="Telephone"
          required
          value={contact.phone}
          onChange={phone => set({ contact: { ...contact, phone } })}
        />
        <TextField
          label="Hours"
          required
          value={contact.hours}
          onChange={hours => set({ contact: { ...contact, hours } })}
        />
      </fieldset>
      {save.error ? <ProblemNotice error={save.error} /> : null}
      {page.locked === null ? (
        <div className="actions">
          <button type="submit" className="primary" aria-disabled={save.isPending || undefined}>
            {save.isPending ? 'Saving …' : 'Save'}
          </button>
        </div>
      ) : null}
    </form>
  )
}

type PartProps = {
  readonly profile: ProviderProfile
  readonly set: (part: Partial<ProviderProfile>) => void
}

function Entities({ profile: { entities }, set }: PartProps) {
  const change = (at: number, part: Partial<(typeof entities)[number]>) =>
    set({ entities: entities.map((one, i) => (i === at ? { ...one, ...part } : one)) })
  return (
    <fieldset>
      <legend>Legal entities</legend>
      {entities.map((entity, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entity is known by its place until it is saved
        <fieldset key={i}>
          <legend className="visually-hidden">Entity {i + 1}</legend>
          <div className="field-row">
            <TextField
              label={`Short id ${i + 1}`}
              required
              value={entity.id}
              onChange={id => change(i, { id })}
            />
            <TextField
              label={`Country ${i + 1}`}
              required
              maxLength={2}
              value={entity.country}
              onChange={country => change(i, { country: country.toUpperCase() })}
            />
          </div>
          <TextField
            label={`Legal name ${i + 1}`}
            required
            dir="auto"
            value={entity.name}
            onChange={name => change(i, { name })}
          />
          <TextField
            label={`Address ${i + 1}`}
            required
            dir="auto"
            value={entity.address}
            onChange={address => change(i, { address })}
          />
          {entities.length > 1 ? (
            <button
              type="button"
              className="small"
              onClick={() => set({ entities: entities.filter((_, at) => at !== i) })}
            >
              Take entity {i + 1} out
            </button>
          ) : null}
        </fieldset>
      ))}
      <button
        type="button"
        className="small"
        onClick={() => set({ entities: [...entities, { id: '', name: '', country: '', address: '' }] })}
      >
        Add an entity
      </button>
    </fieldset>
  )
}

function Services({ profile: { services, entities }, set }: PartProps) {
  const change = (at: number, part: Partial<(typeof services)[number]>) =>
    set({ services: services.map((one, i) => (i === at ? { ...one, ...part } : one)) })
  return (
    <fieldset>
      <legend>Services, and who is addressed for each</legend>
      {services.map((service, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a service is known by its place until it is saved
        <div key={i}>
          <div className="field-row">
            <TextField
              label={`Service ${i + 1}`}
              required
              dir="auto"
              value={service.name}
              onChange={name => change(i, { name })}
            />
            <SelectField
              label={`Addressee of service ${i + 1}`}
              value={service.addressee}
              onChange={addressee => change(i, { addressee })}
              options={entities.map(e => [e.id, e.name || e.id] as const)}
            />
          </div>
          {services.length > 1 ? (
            <button
              type="button"
              className="small"
              onClick={() => set({ services: services.filter((_, at) => at !== i) })}
            >
              Take service {i + 1} out
            </button>
          ) : null}
        </div>
      ))}
      <button
        type="button"
        className="small"
        onClick={() => set({ services: [...services, { name: '', addressee: entities[0]?.id ?? '' }] })}
      >
        Add a service
      </button>
    </fieldset>
  )
}
