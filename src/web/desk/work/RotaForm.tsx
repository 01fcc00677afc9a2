// Changing the rota: who, when, what calls, in which steps, by which ways.

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DeskPeople, RotaPage, RotaSettings } from '../../../api/desk/work.ts'
import { write as post } from '../api/client.ts'
import { Checkbox, SelectField, TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { PersonField } from './PersonField.tsx'
import { say } from './work-words.ts'

type Props = { readonly rota: RotaPage; readonly people: DeskPeople }

const fresh: RotaSettings = {
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  people: [],
  turnDays: 7,
  startsOn: '2026-01-05',
  changesAt: '09:00',
  causes: { emergency: true, eightHours: true, dueHours: 24, clockHours: 4 },
  steps: [
    { who: 'first', afterMinutes: 0 },
    { who: 'second', afterMinutes: 10 },
    { who: 'everybody', afterMinutes: 20 },
  ],
  phones: {},
  webhook: null,
  sms: null,
}

export function RotaForm({ rota, people }: Props) {
  const queries = useQueryClient()
  const [next, setNext] = useState(rota.rota ?? fresh)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [secret, setSecret] = useState<string | null>(null)
  const set = (change: Partial<RotaSettings>) => setNext({ ...next, ...change })
  const save = async () => {
    setBusy(true)
    setError(null)
    try {
      const saved = await post('/api/rota', { version: rota.version, rota: next })
      setSecret(saved.secret)
      if (!saved.secret) await queries.invalidateQueries({ queryKey: ['rota'] })
    } catch (cause) {
      setError(cause)
    } finally {
      setBusy(false)
    }
  }
  if (secret)
    return (
      <Notice tone="warn" title={say('rota_form.the_secret_of_the')} alert>
        <p>
          <code className="identifier">{secret}</code>
        </p>
        <p>{say('rota_form.the_receiver_checks_each')}</p>
        <button type="button" onClick={() => queries.invalidateQueries({ queryKey: ['rota'] })}>
          {say('rota_form.i_have_kept_it')}
        </button>
      </Notice>
    )
  return (
    <details className="other-action" open={rota.rota === null}>
      <summary>{rota.rota ? say('rota_form.change_the_rota') : say('rota_form.make_a_rota')}</summary>
      <form
        className="action-form"
        onSubmit={event => {
          event.preventDefault()
          if (!busy) void save()
        }}
      >
        <People next={next} people={people} set={set} />
        <When next={next} set={set} />
        <Causes next={next} set={set} />
        <Steps next={next} set={set} />
        <Ways next={next} people={people} set={set} />
        {error ? <ProblemNotice error={error} /> : null}
        <div className="actions">
          <button
            type="submit"
            className="primary"
            disabled={next.people.length === 0}
            aria-disabled={busy || undefined}
          >
            {say('rota_form.save_the_rota')}
          </button>
        </div>
      </form>
    </details>
  )
}

type Part = { readonly next: RotaSettings; readonly set: (change: Partial<RotaSettings>) => void }

function People({ next, people, set }: Part & Pick<Props, 'people'>) {
  const name = (id: string) => people.people.find(p => p.id === id)?.name ?? id
  const others = people.people.filter(
    p => !next.people.includes(p.id) && p.roles.some(r => r !== 'administrator'),
  )
  const move = (i: number) => {
    const order = [...next.people]
    const [one] = order.splice(i, 1)
    if (one) order.splice(i - 1, 0, one)
    set({ people: order })
  }
  return (
    <fieldset>
      <legend>{say('rota_form.who_takes_turns_in')}</legend>
      <ol>
        {next.people.map((id, i) => (
          <li key={id}>
            <bdi>{name(id)}</bdi>{' '}
            {i > 0 ? (
              <button type="button" className="small" onClick={() => move(i)}>
                {say('rota_form.earlier', { who: name(id) })}
              </button>
            ) : null}{' '}
            <button
              type="button"
              className="small"
              onClick={() => set({ people: next.people.filter(p => p !== id) })}
            >
              {say('rota_form.take_out', { who: name(id) })}
            </button>
          </li>
        ))}
      </ol>
      <PersonField
        label={say('rota_form.add')}
        people={others}
        value=""
        onChange={id => (id === '' ? undefined : set({ people: [...next.people, id] }))}
      />
    </fieldset>
  )
}

function When({ next, set }: Part) {
  return (
    <fieldset>
      <legend>{say('rota_form.when_turns_change')}</legend>
      <div className="two-fields">
        <TextField
          label={say('rota_form.time_zone')}
          required
          value={next.zone}
          onChange={zone => set({ zone })}
        />
        <TextField
          label={say('rota_form.days_of_a_turn')}
          type="number"
          required
          value={String(next.turnDays)}
          onChange={days => set({ turnDays: Number(days) })}
        />
        <TextField
          label={say('rota_form.first_day_of_the')}
          type="date"
          required
          value={next.startsOn}
          onChange={startsOn => set({ startsOn })}
        />
        <TextField
          label={say('rota_form.change_at_hhmm')}
          required
          value={next.changesAt}
          onChange={changesAt => set({ changesAt })}
        />
      </div>
    </fieldset>
  )
}

function Causes({ next, set }: Part) {
  const { causes } = next
  const change = (some: Partial<RotaSettings['causes']>) => set({ causes: { ...causes, ...some } })
  const hours = (text: string) => (text === '' ? null : Number(text))
  return (
    <fieldset>
      <legend>{say('rota_form.what_calls')}</legend>
      <Checkbox checked={causes.emergency} onChange={emergency => change({ emergency })}>
        {say('rota_form.an_emergency_is_received')}
      </Checkbox>
      <Checkbox checked={causes.eightHours} onChange={eightHours => change({ eightHours })}>
        {say('rota_form.an_order_has_eight')}
      </Checkbox>
      <div className="two-fields">
        <TextField
          label={say('rota_form.an_order_that_nobody')}
          hint={say('rota_form.empty_does_not_call')}
          type="number"
          value={String(causes.dueHours ?? '')}
          onChange={text => change({ dueHours: hours(text) })}
        />
        <TextField
          label={say('rota_form.another_clock_acts_nobody')}
          hint={say('rota_form.empty_does_not_call')}
          type="number"
          value={String(causes.clockHours ?? '')}
          onChange={text => change({ clockHours: hours(text) })}
        />
      </div>
    </fieldset>
  )
}

function Steps({ next, set }: Part) {
  const change = (i: number, some: Partial<RotaSettings['steps'][number]>) =>
    set({ steps: next.steps.map((s, n) => (n === i ? { ...s, ...some } : s)) })
  return (
    <fieldset>
      <legend>{say('rota_form.steps_until_somebody_has')}</legend>
      {next.steps.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its number
        <div className="two-fields" key={i}>
          <SelectField
            label={say('rota_form.step_calls', { n: i + 1 })}
            value={step.who}
            options={[
              ['first', say('rota_form.the_first')],
              ['second', say('rota_form.the_second')],
              ['everybody', say('rota_form.everybody')],
            ]}
            onChange={who => change(i, { who })}
          />
          <TextField
            label={say('rota_form.step_after', { n: i + 1 })}
            type="number"
            required
            value={String(step.afterMinutes)}
            onChange={text => change(i, { afterMinutes: Number(text) })}
          />
        </div>
      ))}
      <p className="small quiet">{say('rota_form.the_last_step_calls')}</p>
      <div className="actions">
        <button
          type="button"
          className="small"
          onClick={() =>
            set({
              steps: [
                ...next.steps,
                { who: 'everybody', afterMinutes: (next.steps.at(-1)?.afterMinutes ?? 0) + 10 },
              ],
            })
          }
        >
          {say('rota_form.add_a_step')}
        </button>
        {next.steps.length > 1 ? (
          <button type="button" className="small" onClick={() => set({ steps: next.steps.slice(0, -1) })}>
            {say('rota_form.take_the_last_step')}
          </button>
        ) : null}
      </div>
    </fieldset>
  )
}

function Ways({ next, people, set }: Part & Pick<Props, 'people'>) {
  const name = (id: string) => people.people.find(p => p.id === id)?.name ?? id
  const sms = next.sms
  const phone = (id: string, number: string) => {
    const { [id]: _, ...others } = next.phones
    set({ phones: number === '' ? others : { ...others, [id]: number } })
  }
  return (
    <fieldset>
      <legend>{say('rota_form.by_which_ways_beside')}</legend>
      <TextField
        label={say('rota_form.webhook_https_address')}
        hint={say('rota_form.signed_never_for_a')}
        type="text"
        mono
        value={next.webhook ?? ''}
        onChange={url => set({ webhook: url === '' ? null : url })}
      />
      <Checkbox
        checked={sms !== null}
        onChange={on =>
          set({
            sms: on ? { url: '', format: 'json', body: '{"to":"{to}","text":"{text}"}', headers: {} } : null,
          })
        }
      >
        {say('rota_form.text_messages_by_a')}
      </Checkbox>
      {sms ? (
        <>
          <div className="two-fields">
            <TextField
              label={say('rota_form.address_of_the_gateway')}
              required
              mono
              value={sms.url}
              onChange={url => set({ sms: { ...sms, url } })}
            />
            <SelectField
              label={say('rota_form.form')}
              value={sms.format}
              options={[
                ['json', 'JSON'],
                ['form', say('rota_form.form_fields')],
              ]}
              onChange={format => set({ sms: { ...sms, format } })}
            />
            <TextField
              label={say('rota_form.body_with_to_and', { to: '{to}', text: '{text}' })}
              required
              mono
              value={sms.body}
              onChange={body => set({ sms: { ...sms, body } })}
            />
            <TextField
              label={say('rota_form.authorization_header')}
              hint={say('rota_form.never_shown_again_empty')}
              mono
              value={sms.headers.authorization ?? ''}
              onChange={authorization => set({ sms: { ...sms, headers: { ...sms.headers, authorization } } })}
            />
          </div>
          <div className="two-fields">
            {next.people.map(id => (
              <TextField
                key={id}
                label={say('rota_form.telephone_of', { who: name(id) })}
                type="tel"
                hint="+31201234567"
                value={next.phones[id] ?? ''}
                onChange={number => phone(id, number)}
              />
            ))}
          </div>
        </>
      ) : null}
    </fieldset>
  )
}
