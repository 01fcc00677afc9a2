// Webhooks: which systems are told that something changed, what became of it, a test, and an end.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { WebhookEvent, WebhookLine, WebhookMade } from '../../../api/desk/programs.ts'
import { webhooksQuery } from '../api/admin.ts'
import { Badge } from '../parts/Badge.tsx'
import { Checkbox, TextField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { TypedDialog } from '../parts/Typed.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { pieces } from '../words/pieces.ts'
import { ActForm } from './ActForm.tsx'
import { AdminHead, AdminSkeleton, Locked } from './AdminHead.tsx'
import { eventWords, say, toldWords } from './admin-words.ts'
import { SecretOnce } from './TokensPage.tsx'
import { Coded, hidden } from './tags.tsx'
import { nothing, useAct } from './use-act.ts'

export function WebhooksPage() {
  const { data, error, refetch } = useQuery(webhooksQuery)
  const [made, setMade] = useState<WebhookMade | null>(null)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="admin-page">
      <AdminHead title={say('page.webhooks')}>
        <p>{say('webhooks.text')}</p>
      </AdminHead>
      {data ? (
        <>
          <Locked locked={data.locked} />
          {made ? <SecretOnce secret={made.secret} what="secret" /> : null}
          {data.webhooks.length === 0 ? (
            <Notice>{say('webhooks.none')}</Notice>
          ) : (
            data.webhooks.map(webhook => (
              <Webhook key={webhook.id} webhook={webhook} locked={data.locked !== null} />
            ))
          )}
          {data.locked === null ? <MakeWebhook onMade={setMade} /> : null}
        </>
      ) : (
        <AdminSkeleton />
      )}
    </div>
  )
}

function Webhook({ webhook, locked }: { readonly webhook: WebhookLine; readonly locked: boolean }) {
  const test = useAct(`webhooks/${webhook.id}/test`, nothing)
  const [ending, setEnding] = useState(false)
  const end = useAct(`webhooks/${webhook.id}/end`, nothing, () => setEnding(false))
  const { name } = webhook
  return (
    <section aria-label={webhook.name}>
      <h2>
        <bdi>{webhook.name}</bdi>
      </h2>
      <p>
        <bdi className="identifier">{webhook.url}</bdi>
      </p>
      <Coded list={webhook.events.map(event => [event, toldWords[event]])} />
      <Deliveries webhook={webhook} />
      {test.data ? (
        <p role="status">
          <Badge
            tone={test.data.outcome === 'accepted' ? 'ok' : 'warn'}
            check={test.data.outcome === 'accepted'}
          >
            {test.data.outcome === 'accepted' ? say('webhooks.taken') : say('webhooks.not_taken')}
          </Badge>{' '}
          {test.data.detail}
        </p>
      ) : null}
      {test.error ? <ProblemNotice error={test.error} /> : null}
      {locked ? null : (
        <div className="actions">
          <button type="button" onClick={() => (test.isPending ? undefined : test.mutate(null))}>
            {test.isPending ? say('webhooks.sending') : pieces(say.rich('webhooks.test', { hidden, name }))}
          </button>
          <button type="button" className="danger" onClick={() => setEnding(true)}>
            {pieces(say.rich('webhooks.end', { hidden, name }))}
          </button>
        </div>
      )}
      {ending ? (
        <TypedDialog
          title={pieces(say.rich('webhooks.end', { hidden: pieces, name }))}
          what={say('webhooks.end_text')}
          typed={name}
          does={pieces(say.rich('webhooks.end', { hidden, name }))}
          act={end}
          onEnd={() => end.mutate(null)}
          onClose={() => setEnding(false)}
        />
      ) : null}
    </section>
  )
}

const states = {
  waiting: say('webhooks.waiting'),
  sent: say('webhooks.sent'),
  failed: say('webhooks.failed'),
} as const
const tones = { waiting: 'quiet', sent: 'ok', failed: 'danger' } as const

function Deliveries({ webhook: { deliveries, name } }: { readonly webhook: WebhookLine }) {
  if (deliveries.length === 0) return <p className="quiet">{say('webhooks.nothing')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label={say('webhooks.deliveries', { name })}>
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">{say('when')}</th>
            <th scope="col">{say('what')}</th>
            <th scope="col">{say('state')}</th>
          </tr>
        </thead>
        <tbody>
          {deliveries.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a delivery has no name of its own here
            <tr key={i}>
              <td data-head={say('when')}>
                <When at={one.at} form="past" />
              </td>
              <td data-head={say('what')}>
                <Coded list={[[one.kind, toldWords[one.kind]]]} />
              </td>
              <td data-head={say('state')}>
                <Badge tone={tones[one.state]} check={one.state === 'sent'}>
                  {states[one.state]}
                </Badge>
                {one.detail ? (
                  <span className="small quiet">
                    {one.nextAt
                      ? pieces(
                          say.rich('webhooks.again', {
                            detail: one.detail,
                            n: one.attempts,
                            at: <When at={one.nextAt} form="brief" />,
                          }),
                        )
                      : say('webhooks.tried', { detail: one.detail, n: one.attempts })}
                  </span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function MakeWebhook({ onMade }: { readonly onMade: (made: WebhookMade) => void }) {
  const [name, setName] = useState('')
  const [url, setUrl] = useState('')
  const [events, setEvents] = useState<readonly WebhookEvent[]>([])
  const make = useAct(
    'webhooks',
    () => ({ name, url, events }),
    got => {
      setName('')
      setUrl('')
      setEvents([])
      onMade(got)
    },
  )
  return (
    <section aria-labelledby="make-webhook">
      <h2 id="make-webhook">{say('webhooks.make')}</h2>
      <ActForm
        act={make}
        onSend={() => make.mutate(null)}
        does={say('webhooks.do_make')}
        doing={say('tokens.making')}
      >
        <TextField
          path="name"
          label={say('webhooks.which')}
          required
          maxLength={100}
          value={name}
          onChange={setName}
        />
        <TextField
          path="url"
          label={say('webhooks.address')}
          hint={say('webhooks.address_hint')}
          required
          mono
          maxLength={1000}
          placeholder="https://"
          value={url}
          onChange={setUrl}
        />
        <fieldset>
          <legend>{say('webhooks.told')}</legend>
          {(Object.keys(eventWords) as WebhookEvent[]).map(event => (
            <Checkbox
              key={event}
              checked={events.includes(event)}
              onChange={on => setEvents(on ? [...events, event] : events.filter(e => e !== event))}
            >
              {eventWords[event]} <bdi className="identifier quiet">{event}</bdi>
            </Checkbox>
          ))}
        </fieldset>
      </ActForm>
    </section>
  )
}
