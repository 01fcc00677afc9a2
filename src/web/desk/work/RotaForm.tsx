// Changing the rota: who, when, what calls, in which steps, by which ways.

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DeskPeople, RotaPage, RotaSettings } from '../../../server/work/api.ts'
import { write as post } from '../api/client.ts'
import { Checkbox, SelectField, TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { PersonField } from './PersonField.tsx'

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
      const saved = await post<{ secret: string | null }>('/api/rota', { version: rota.version, rota: next })
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
      <Notice tone="warn" title="The secret of the webhook is shown once." alert>
        <p>
          <code className="identifier">{secret}</code>
        </p>
        <p>The receiver checks each message with it, as standardwebhooks.com says.</p>
        <button type="button" onClick={() => queries.invalidateQueries({ queryKey: ['rota'] })}>
          I have kept it
        </button>
      </Notice>
    )
  return (
    <details className="other-action" open={rota.rota === null}>
      <summary>{rota.rota ? 'Change the rota' : 'Make a rota'}</summary>
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
            Save the rota
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
      <legend>Who takes turns, in order</legend>
      <ol>
        {next.people.map((id, i) => (
          <li key={id}>
            {name(id)}{' '}
            {i > 0 ? (
              <button type="button" className="small" onClick={() => move(i)}>
                {name(id)} earlier
              </button>
            ) : null}{' '}
            <button
              type="button"
              className="small"
              onClick={() => set({ people: next.people.filter(p => p !== id) })}
            >
              Take {name(id)} out
            </button>
          </li>
        ))}
      </ol>
      <PersonField
        label="Add"
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
      <legend>When turns change</legend>
      <div className="two-fields">
        <TextField label="Time zone" required value={next.zone} onChange={zone => set({ zone })} />
        <TextField
          label="Days of a turn"
          type="number"
          required
          value={String(next.turnDays)}
          onChange={days => set({ turnDays: Number(days) })}
        />
        <TextField
          label="First day of the first turn"
          type="date"
          required
          value={next.startsOn}
          onChange={startsOn => set({ startsOn })}
        />
        <TextField
          label="Change at (HH:MM)"
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
      <legend>What calls</legend>
      <Checkbox checked={causes.emergency} onChange={emergency => change({ emergency })}>
        An emergency is received
      </Checkbox>
      <Checkbox checked={causes.eightHours} onChange={eightHours => change({ eightHours })}>
        An order has eight hours or less
      </Checkbox>
      <div className="two-fields">
        <TextField
          label="An order that nobody has is due within (hours)"
          hint="Empty: does not call."
          type="number"
          value={String(causes.dueHours ?? '')}
          onChange={text => change({ dueHours: hours(text) })}
        />
        <TextField
          label="Another clock acts, nobody has it, within (hours)"
          hint="Empty: does not call."
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
      <legend>Steps, until somebody has it</legend>
      {next.steps.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its number
        <div className="two-fields" key={i}>
          <SelectField
            label={`Step ${i + 1} calls`}
            value={step.who}
            options={[
              ['first', 'the first'],
              ['second', 'the second'],
              ['everybody', 'everybody'],
            ]}
            onChange={who => change(i, { who })}
          />
          <TextField
            label={`Step ${i + 1} after (minutes)`}
            type="number"
            required
            value={String(step.afterMinutes)}
            onChange={text => change(i, { afterMinutes: Number(text) })}
          />
        </div>
      ))}
      <p className="small quiet">The last step calls everybody, and again every quarter of an hour.</p>
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
          Add a step
        </button>
        {next.steps.length > 1 ? (
          <button type="button" className="small" onClick={() => set({ steps: next.steps.slice(0, -1) })}>
            Take the last step out
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
      <legend>By which ways, beside the desk and mail</legend>
      <TextField
        label="Webhook (https address)"
        hint="Signed; never for a demand of which only named people may know."
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
        Text messages by a gateway
      </Checkbox>
      {sms ? (
        <>
          <div className="two-fields">
            <TextField
              label="Address of the gateway"
              required
              mono
              value={sms.url}
              onChange={url => set({ sms: { ...sms, url } })}
            />
            <SelectField
              label="Form"
              value={sms.format}
              options={[
                ['json', 'JSON'],
                ['form', 'form fields'],
              ]}
              onChange={format => set({ sms: { ...sms, format } })}
            />
            <TextField
              label="Body, with {to} and {text}"
              required
              mono
              value={sms.body}
              onChange={body => set({ sms: { ...sms, body } })}
            />
            <TextField
              label="Authorization header"
              hint="Never shown again. Empty: as it was."
              mono
              value={sms.headers.authorization ?? ''}
              onChange={authorization => set({ sms: { ...sms, headers: { ...sms.headers, authorization } } })}
            />
          </div>
          <div className="two-fields">
            {next.people.map(id => (
              <TextField
                key={id}
                label={`Telephone of ${name(id)}`}
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
