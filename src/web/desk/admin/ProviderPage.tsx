// The provider's profile: who we are, what we offer, how papers reach us. Letters and notices are written from it.
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ProviderPage as Page, ProviderProfile } from '../../../api/desk/settings.ts'
import { PROVIDER_KINDS } from '../../../law/facts/fact-catalogue.ts'
import { providerQuery } from '../api/admin.ts'
import { Checkbox, SelectField, TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { SubdivisionField } from '../parts/SubdivisionField.tsx'
import { FormError } from '../parts/wrong.ts'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { codeWords } from '../words/law.ts'
import { say as sayTerm } from '../words/shared-words.ts'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { say } from './admin-words.ts'
import { saySystem } from './system-words.ts'
import { useAct } from './use-act.ts'

export function ProviderPage() {
  const { data, error, refetch } = useQuery(providerQuery)
  const [saved, setSaved] = useState(false)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title={saySystem('provider.title')}>
        <p>{saySystem('provider.text')}</p>
      </AdminHead>
      {data ? (
        <>
          <Locked locked={data.locked} />
          {saved ? <p role="status">{say('saved')}</p> : null}
          {data.restart ? (
            <Notice tone="warn" title={saySystem('provider.restart')}>
              <p>{saySystem('provider.restart_text')}</p>
            </Notice>
          ) : null}
          <Profile key={data.version} page={data} onSaved={() => setSaved(true)} />
        </>
      ) : (
        <AdminSkeleton />
      )}
    </div>
  )
}

const channels = ['mail', 'upload', 'desk', 'telephone', 'portal'] as const

function Profile({ page, onSaved }: { readonly page: Page; readonly onSaved: () => void }) {
  const [profile, setProfile] = useState<ProviderProfile>(page.provider)
  const set = (part: Partial<ProviderProfile>) => setProfile({ ...profile, ...part })
  const save = useAct('provider', () => ({ version: page.version, provider: profile }), onSaved)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate(null)
  }
  const { mail, contact } = profile
  return (
    <FormError value={save.error}>
      <form className="admin-form" onSubmit={onSubmit} aria-busy={save.isPending}>
        <fieldset disabled={page.locked !== null}>
          <legend className="visually-hidden">{saySystem('provider.profile')}</legend>
          <TextField
            path="provider.name"
            label={saySystem('provider.name')}
            required
            dir="auto"
            value={profile.name}
            onChange={name => set({ name })}
          />
          <SelectField
            label={saySystem('provider.kind')}
            value={profile.kind as (typeof PROVIDER_KINDS)[number]}
            onChange={kind => set({ kind })}
            options={PROVIDER_KINDS.map(kind => [kind, codeWords(kind)] as const)}
          />
          <Entities profile={profile} set={set} />
          <CodesField
            path="provider.absentFrom"
            label={saySystem('provider.absent')}
            hint={saySystem('provider.absent_hint')}
            value={profile.absentFrom ?? []}
            onChange={codes => set({ absentFrom: codes.map(code => code.toUpperCase()) })}
          />
          <Services profile={profile} set={set} />
          <fieldset>
            <legend>{saySystem('provider.channels')}</legend>
            {channels.map(channel => (
              <Checkbox
                key={channel}
                checked={profile.channels.includes(channel)}
                onChange={on =>
                  set({
                    channels: on
                      ? [...profile.channels, channel]
                      : profile.channels.filter(c => c !== channel),
                  })
                }
              >
                {sayTerm(`channel.${channel}.short`)}
              </Checkbox>
            ))}
          </fieldset>
          <CodesField
            path="provider.languages"
            label={saySystem('provider.languages')}
            hint={saySystem('provider.languages_hint')}
            required
            value={profile.languages}
            onChange={languages => set({ languages })}
          />
          <TextField
            path="provider.zone"
            label={saySystem('provider.zone')}
            hint={saySystem('provider.zone_hint')}
            required
            value={profile.zone}
            onChange={zone => set({ zone })}
          />
          <TextField
            path="provider.mail.intake"
            label={saySystem('provider.intake')}
            type="email"
            required
            value={mail.intake}
            onChange={intake => set({ mail: { ...mail, intake } })}
          />
          <TextField
            path="provider.mail.from"
            label={saySystem('provider.from')}
            type="email"
            required
            value={mail.from}
            onChange={from => set({ mail: { ...mail, from } })}
          />
          <TextField
            path="provider.mail.smtp"
            label={saySystem('provider.server')}
            hint={saySystem('provider.server_hint')}
            required
            mono
            value={mail.smtp}
            onChange={smtp => set({ mail: { ...mail, smtp } })}
          />
          <TextField
            path="provider.contact.phone"
            label={saySystem('provider.phone')}
            required
            value={contact.phone}
            onChange={phone => set({ contact: { ...contact, phone } })}
          />
          <TextField
            path="provider.contact.hours"
            label={saySystem('provider.hours')}
            required
            value={contact.hours}
            onChange={hours => set({ contact: { ...contact, hours } })}
          />
        </fieldset>
        {save.error ? <ProblemNotice error={save.error} /> : null}
        {page.locked === null ? (
          <div className="actions">
            <button type="submit" className="primary" aria-disabled={save.isPending || undefined}>
              {save.isPending ? say('saving') : say('save')}
            </button>
          </div>
        ) : null}
      </form>
    </FormError>
  )
}

type CodesProps = {
  readonly path: string
  readonly label: string
  readonly hint: string
  readonly required?: true
  readonly value: readonly string[]
  readonly onChange: (codes: string[]) => void
}

/** Codes as they are typed: a comma at the end is the beginning of the next one, and stays. */
function CodesField({ value, onChange, ...field }: CodesProps) {
  const [text, setText] = useState(value.join(', '))
  const type = (typed: string) => {
    setText(typed)
    onChange(typed.split(/[\s,]+/).filter(Boolean))
  }
  return <TextField {...field} value={text} onChange={type} />
}

type PartProps = {
  readonly profile: ProviderProfile
  readonly set: (part: Partial<ProviderProfile>) => void
}

/** With several entities, a person chooses; the first in the list is not taken as a choice. */
function soleIn(entities: ProviderProfile['entities']): string {
  return entities.length === 1 ? (entities[0]?.id ?? '') : ''
}

function Entities({ profile: { entities, services }, set }: PartProps) {
  const change = (at: number, part: Partial<(typeof entities)[number]>) => {
    const { id: before } = entities[at]!
    set({
      entities: entities.map((one, i) => (i === at ? { ...one, ...part } : one)),
      services: addressed(before, part.id ?? before),
    })
  }
  /** A service goes on naming its entity where that gets another id, or goes. */
  const addressed = (before: string, now: string) =>
    services.map(one => (one.addressee === before ? { ...one, addressee: now } : one))
  const takeOut = (at: number) => {
    const left = entities.filter((_, i) => i !== at)
    set({ entities: left, services: addressed(entities[at]!.id, soleIn(left)) })
  }
  return (
    <fieldset>
      <legend>{saySystem('provider.entities')}</legend>
      {entities.map((entity, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entity is known by its place until it is saved
        <fieldset key={i}>
          <legend className="visually-hidden">{saySystem('provider.entity', { n: i + 1 })}</legend>
          <div className="field-row">
            <TextField
              path={`provider.entities.${i}.id`}
              label={saySystem('provider.short_id', { n: i + 1 })}
              required
              value={entity.id}
              onChange={id => change(i, { id })}
            />
            <TextField
              path={`provider.entities.${i}.country`}
              label={saySystem('provider.country', { n: i + 1 })}
              required
              maxLength={2}
              value={entity.country}
              onChange={country => change(i, { country: country.toUpperCase(), subdivision: null })}
            />
          </div>
          <TextField
            path={`provider.entities.${i}.name`}
            label={saySystem('provider.legal_name', { n: i + 1 })}
            required
            dir="auto"
            value={entity.name}
            onChange={name => change(i, { name })}
          />
          <SubdivisionField
            label={saySystem('provider.subdivision', { n: i + 1 })}
            country={entity.country}
            value={entity.subdivision}
            onChange={subdivision => change(i, { subdivision })}
          />
          <TextField
            path={`provider.entities.${i}.address`}
            label={saySystem('provider.address', { n: i + 1 })}
            required
            dir="auto"
            value={entity.address}
            onChange={address => change(i, { address })}
          />
          {entities.length > 1 ? (
            <button type="button" className="small" onClick={() => takeOut(i)}>
              {saySystem('provider.entity_out', { n: i + 1 })}
            </button>
          ) : null}
        </fieldset>
      ))}
      <button
        type="button"
        className="small"
        onClick={() =>
          set({ entities: [...entities, { id: '', name: '', country: '', address: '', subdivision: null }] })
        }
      >
        {saySystem('provider.entity_add')}
      </button>
    </fieldset>
  )
}

function Services({ profile: { services, entities }, set }: PartProps) {
  const change = (at: number, part: Partial<(typeof services)[number]>) =>
    set({ services: services.map((one, i) => (i === at ? { ...one, ...part } : one)) })
  return (
    <fieldset>
      <legend>{saySystem('provider.services')}</legend>
      {services.map((service, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a service is known by its place until it is saved
        <div key={i}>
          <div className="field-row">
            <TextField
              path={`provider.services.${i}.name`}
              label={saySystem('provider.service', { n: i + 1 })}
              required
              dir="auto"
              value={service.name}
              onChange={name => change(i, { name })}
            />
            <SelectField
              label={saySystem('provider.addressee', { n: i + 1 })}
              value={service.addressee}
              onChange={addressee => change(i, { addressee })}
              empty={saySystem('provider.addressee_none')}
              options={entities.map(e => [e.id, e.name || e.id] as const)}
            />
          </div>
          {services.length > 1 ? (
            <button
              type="button"
              className="small"
              onClick={() => set({ services: services.filter((_, at) => at !== i) })}
            >
              {saySystem('provider.service_out', { n: i + 1 })}
            </button>
          ) : null}
        </div>
      ))}
      <button
        type="button"
        className="small"
        onClick={() => set({ services: [...services, { name: '', addressee: soleIn(entities) }] })}
      >
        {saySystem('provider.service_add')}
      </button>
    </fieldset>
  )
}
