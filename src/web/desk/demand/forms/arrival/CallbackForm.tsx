// The call-back, over a contact that the directory found by itself; never by who took the paper in. What is heard is compared with the
// words shown here, key by key: nothing is sealed to a key that was not read out.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CallContact } from '../../../../../api/desk/calling.ts'
import type { Demand } from '../../../../../domain/registry/state.ts'
import { Checkbox, Radios, TextField } from '../../../parts/Field.tsx'
import { pieces } from '../../../words/pieces.ts'
import { calendarDay } from '../../../words/time.ts'
import { type Later, useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { DangerTold } from '../../LaneState.tsx'
import { ActionForm } from '../ActionForm.tsx'
import { LookedFor } from '../decision/LookupForm.tsx'
import { identifiersOf, signLookup } from '../decision/sign-lookup.ts'
import { say } from '../form-words.ts'
import { strong } from '../marks.tsx'
import { say as sayPaper } from '../paper-words.ts'

type Outcome = 'confirmed' | 'denied' | 'unreachable'

export function CallbackForm() {
  const { page, me, may } = useDemand()
  const submit = useSubmit(page)
  const { demand } = page
  const { contacts = [], keys = [] } = page.calling ?? {}
  const good = contacts.filter(one => one.printed !== null)
  const entry = page.authorities.find(a => a.id === demand.authentication?.authority)
  const officer = entry?.officers.find(o => o.id === demand.authentication?.officer)
  const [chosen, setChosen] = useState(good[0]?.id ?? '')
  const [outcome, setOutcome] = useState<Outcome | ''>('')
  const [spokeWith, setSpokeWith] = useState(officer?.name ?? '')
  const [heard, setHeard] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  const contact = good.find(one => one.id === chosen)
  const callOf = (said: Outcome, read: typeof keys) => ({
    command: {
      type: 'record_callback' as const,
      contact: chosen,
      outcome: said,
      spokeWith: said === 'unreachable' ? null : spokeWith,
      read: read.map(({ role, words }) => ({ role, words })),
      note,
    },
  })
  const record = (said: Outcome, read: typeof keys) => submit.send('commands', callOf(said, read))
  // Nothing stands between the call and the look-up: who calls may sign it by the same press.
  const looksUp = may('request_lookup') && demand.lookup === null && identifiersOf(demand).length > 0
  const lookUp = { path: 'lookup' as const, make: () => signLookup(demand) }
  const recordAll = (...later: readonly Later[]) =>
    submit.busy || submit.sendAll([{ path: 'commands', body: callOf('confirmed', keys) }], later)
  // In an emergency the supervisor answers for the paper, the danger and the key in one call.
  const danger =
    isSupervisorAwaited(demand) && demand.emergency?.danger?.by !== me.id && may('confirm_emergency')
  const recordDanger = (...later: readonly Later[]) =>
    submit.busy ||
    submit.sendAll(
      [
        { path: 'commands', body: callOf('confirmed', keys) },
        { path: 'emergency/confirm', body: { supervisor: spokeWith, outcome: 'confirmed', note } },
      ],
      later,
    )
  const read = keys.filter(one => outcome === 'confirmed' && heard.includes(one.words))
  return (
    <ActionForm
      submit={submit}
      action={say('record_call')}
      disabled={outcome === '' || !contact}
      onSubmit={() => outcome !== '' && record(outcome, read)}
    >
      <Whom
        {...{ contacts, contact, setChosen }}
        name={officer?.name ?? entry?.name ?? ''}
        authority={entry?.id ?? ''}
        keys={keys.length > 0 ? 'some' : 'none'}
      />
      {contact && keys.length > 0 && spokeWith.trim() !== '' ? (
        <fieldset className="boxed">
          <legend>{say('callback.all')}</legend>
          <ul className="plain">
            {keys.map(({ role, words }) => (
              <li key={words}>
                {say.of('callback.whose', role)} <bdi className="identifier">{words}</bdi>
              </li>
            ))}
          </ul>
          <button
            type="button"
            aria-disabled={submit.busy || undefined}
            onClick={() => submit.busy || record('confirmed', keys)}
          >
            {say('callback.all.do', { who: spokeWith })}
          </button>
          {looksUp && !isSupervisorAwaited(demand) ? (
            <AndLookUp
              label={sayPaper('callback.lookup')}
              busy={submit.busy}
              onPress={() => recordAll(lookUp)}
            />
          ) : null}
          {danger && contact.holder === 'authority' ? (
            <>
              <DangerTold />
              <p>{sayPaper('callback.supervisor')}</p>
              <button type="button" aria-disabled={submit.busy || undefined} onClick={() => recordDanger()}>
                {sayPaper('callback.supervisor.do', { who: spokeWith })}
              </button>
              {looksUp ? (
                <AndLookUp
                  label={sayPaper('callback.supervisor.lookup')}
                  busy={submit.busy}
                  onPress={() => recordDanger(lookUp)}
                />
              ) : null}
            </>
          ) : null}
        </fieldset>
      ) : null}
      <Radios
        legend={say('callback.they')}
        value={outcome}
        options={[
          ['confirmed', say('callback.confirmed')],
          ['denied', say('callback.denied')],
          ['unreachable', say('callback.unreachable')],
        ]}
        onChange={setOutcome}
      />
      {outcome === 'unreachable' ? null : (
        <TextField
          label={say('callback.spoke')}
          value={spokeWith}
          onChange={setSpokeWith}
          maxLength={200}
          required
        />
      )}
      {keys.map(({ role, words }) => (
        <Checkbox
          key={words}
          checked={heard.includes(words)}
          onChange={is => setHeard(is ? [...heard, words] : heard.filter(one => one !== words))}
        >
          {pieces(
            say.rich(role === 'officer' ? 'callback.key' : 'callback.key_authority', {
              words: <bdi className="identifier">{words}</bdi>,
            }),
          )}
        </Checkbox>
      ))}
      {keys.some(one => one.role === 'officer') ? null : (
        <p className="small quiet">{say('callback.no_key')}</p>
      )}
      <TextField label={say('note')} multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}

type AndLookUpProps = { readonly label: string; readonly busy: boolean; readonly onPress: () => void }

/** The same as above and the look-up after it, which the passkey signs: what it asks for is read before. */
function AndLookUp({ label, busy, onPress }: AndLookUpProps) {
  const { page } = useDemand()
  return (
    <>
      <LookedFor demand={page.demand} />
      <button type="button" aria-disabled={busy || undefined} onClick={onPress}>
        {label}
      </button>
    </>
  )
}

/** The danger is on record, and no supervisor of the authority has confirmed it yet. */
function isSupervisorAwaited({ emergency }: Demand): boolean {
  const { danger = null, confirmation = null, dropped = null, voluntary = false } = emergency ?? {}
  return voluntary && dropped === null && danger !== null && confirmation === null
}

type WhomProps = {
  readonly contacts: readonly CallContact[]
  readonly contact: CallContact | undefined
  readonly setChosen: (id: string) => void
  readonly name: string
  readonly authority: string
  readonly keys: 'some' | 'none'
}

function Whom({ contacts, contact, setChosen, name, authority, keys }: WhomProps) {
  const link = (inside: readonly unknown[]) => (
    <Link to="/authorities/$id" params={{ id: authority }}>
      {pieces(inside)}
    </Link>
  )
  const good = contacts.filter(one => one.printed !== null)
  const refused = contacts.filter(one => one.printed === null)
  return (
    <>
      <p>
        {pieces(
          contact
            ? say.rich('callback.call', { name: <bdi>{name}</bdi>, number: contact.value, keys, strong })
            : say.rich('callback.find', { strong, link }),
        )}
      </p>
      {good.length > 1 ? (
        <Radios
          legend={say('callback.whom')}
          value={contact?.id ?? ''}
          options={good.map(one => [one.id, `${one.name}: ${one.value}`])}
          onChange={setChosen}
        />
      ) : null}
      {contact ? <Known contact={contact} /> : null}
      {refused.map(one => (
        <p key={one.value} className="notice small" data-tone="warn">
          <bdi>{one.value}</bdi>: {one.refused}
        </p>
      ))}
    </>
  )
}

function Known({
  contact: { source, checkedOn, since, people, printed },
}: {
  readonly contact: CallContact
}) {
  return (
    <p className="small quiet">
      {pieces(
        say.rich('callback.known', {
          source: <bdi>{source}</bdi>,
          day: calendarDay(checkedOn),
          since: calendarDay(since),
          people: people > 1 ? 'two' : 'one',
        }),
      )}{' '}
      {printed === 'no' || printed === null ? null : say('callback.printed', { how: printed })}
    </p>
  )
}
