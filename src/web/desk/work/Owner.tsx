// Whose demand it is: one line, and a dialog to give it to somebody or hand it over with a note.
import { useState } from 'react'
import type { DemandWork } from '../../../api/desk/work.ts'
import { useDemand } from '../demand/context.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { useCommands } from '../shell/commands.ts'
import { pieces } from '../words/pieces.ts'
import { type Given, useGiveSoon } from './give-soon.ts'
import { PersonField } from './PersonField.tsx'
import { useWorkWrite, type WorkWrite } from './queries.ts'
import { say } from './work-words.ts'

export function Owner({ work }: { readonly work: DemandWork }) {
  const { page, me } = useDemand()
  const { id, closed } = page.demand
  const [open, setOpen] = useState(false)
  const write = useWorkWrite(id)
  const may = !closed && work.people.some(p => p.id === me.id && p.mayOwn)
  const [back, setBack] = useState<Back | null>(null)
  const { given, giveSoon } = useGiveSoon(id, (wish, error) => {
    setBack({ ...wish, error })
    if (wish.note !== '' || wish.person !== me.id) setOpen(true)
  })
  const owner = given ? given.person : work.owner
  const nameOf = (person: string) =>
    work.names[person] ?? work.people.find(p => p.id === person)?.name ?? person
  const assign = (person: string | null, note = '') => {
    setOpen(false)
    setBack(null)
    if (person === null) giveSoon({ person, note }, say('owner.will_be_nobody'))
    else if (person === me.id) giveSoon({ person, note }, say('owner.will_be_mine'))
    else giveSoon({ person, note }, say('owner.will_be', { name: nameOf(person) }))
  }
  useCommands(
    may
      ? [
          {
            id: 'assign',
            title: say('owner.assign_or_hand_over'),
            keys: 'a',
            group: say('comments.demand'),
            run: () => setOpen(true),
          },
          {
            id: 'assign-me',
            title: say('owner.assign_to_me'),
            keys: 'm',
            group: say('comments.demand'),
            ready: owner !== me.id,
            run: () => assign(me.id),
          },
        ]
      : [],
  )
  // "Yet" is said of what somebody can still take.
  if (closed && !work.owner) return null
  return (
    <section className="owner" aria-label={say('owner.whose_demand_it_is')}>
      <p>
        {owner ? (
          pieces(
            say.rich(work.covers && owner === work.owner ? 'owner.with_covered' : 'owner.with', {
              who: owner === me.id ? say('owner.you') : nameOf(owner),
              b: inside => <strong>{pieces(inside)}</strong>,
            }),
          )
        ) : (
          <strong>{say('owner.nobody_has_it_yet')}</strong>
        )}
      </p>
      {may ? (
        <div className="owner-actions">
          {owner === me.id ? null : (
            <button type="button" className="small" onClick={() => assign(me.id)}>
              {say('owner.assign_to_me')} <kbd>m</kbd>
            </button>
          )}
          <button type="button" className="small" onClick={() => setOpen(true)}>
            {owner === me.id || work.covers ? say('owner.hand_over') : say('owner.assign')} <kbd>a</kbd>
          </button>
        </div>
      ) : null}
      <Offer work={work} write={write} />
      {!open && (write.error ?? back?.error) ? <ProblemNotice error={write.error ?? back?.error} /> : null}
      {open ? (
        <Dialog title={say('owner.who_should_have_it')} onClose={() => setOpen(false)}>
          <AssignForm work={work} write={write} back={back} onDone={() => setOpen(false)} assign={assign} />
        </Dialog>
      ) : null}
    </section>
  )
}

/** A hand-over under way: the note, and the taker's two answers. */
function Offer({ work, write }: { readonly work: DemandWork; readonly write: WorkWrite }) {
  const { page, me } = useDemand()
  const { offer } = work
  if (!offer) return null
  const name = (id: string) => (id === me.id ? say('owner.you') : (work.names[id] ?? id))
  const settle = (outcome: 'taken' | 'declined' | 'withdrawn') => () =>
    void write.send(`/api/demands/${page.demand.id}/hand-over/settle`, { outcome })
  return (
    <div className="notice" data-tone="quiet">
      <p>
        {pieces(
          say.rich('owner.offered', {
            from: name(offer.from),
            to: name(offer.to),
            at: <When at={offer.at} form="past" />,
          }),
        )}
      </p>
      {offer.note ? (
        <p className="said" dir="auto">
          {offer.note}
        </p>
      ) : null}
      <div className="actions">
        {offer.to === me.id ? (
          <>
            <button type="button" disabled={write.busy} onClick={settle('taken')}>
              {say('owner.take_it')}
            </button>
            <button type="button" disabled={write.busy} onClick={settle('declined')}>
              {say('owner.decline')}
            </button>
          </>
        ) : null}
        {offer.from === me.id || work.covers ? (
          <button type="button" disabled={write.busy} onClick={settle('withdrawn')}>
            {say('owner.take_the_offer_back')}
          </button>
        ) : null}
      </div>
    </div>
  )
}

/** What came back, to be tried again. */
type Back = Given & { readonly error: unknown }

type FormProps = {
  readonly work: DemandWork
  readonly write: WorkWrite
  readonly back: Back | null
  readonly onDone: () => void
  readonly assign: (person: string | null, note: string) => void
}

function AssignForm({ work, write, back, onDone, assign }: FormProps) {
  const { page, me } = useDemand()
  const hands = work.owner === me.id || work.covers
  const [person, setPerson] = useState(back ? (back.person ?? 'nobody') : '')
  const [note, setNote] = useState(back?.note ?? '')
  const [direct, setDirect] = useState(!hands || back !== null)
  const others = work.people
    .filter(p => p.mayOwn && p.id !== work.owner)
    .map(p => ({ ...p, isTurn: p.roles.some(role => role === page.next.turn) }))
  const submit = async () => {
    if (direct || person === 'nobody') assign(person === 'nobody' ? null : person, note)
    else if (await write.send(`/api/demands/${page.demand.id}/hand-over`, { to: person, note })) onDone()
  }
  return (
    <form
      className="action-form"
      onSubmit={event => {
        event.preventDefault()
        if (person !== '' && !write.busy) void submit()
      }}
    >
      <PersonField
        label={say('owner.person')}
        people={others}
        value={person}
        onChange={setPerson}
        extra={work.owner ? [['nobody', say('owner.nobody_for_now')]] : []}
      />
      <TextField
        label={direct ? say('owner.note_optional') : say('owner.what_the_next_person')}
        multiline={3}
        required={!direct && person !== 'nobody'}
        dir="auto"
        value={note}
        onChange={setNote}
        maxLength={5000}
      />
      {hands ? (
        <p className="small quiet">
          {direct ? say('owner.it_changes_hands_at') : say('owner.it_stays_with_whom')}{' '}
          <button type="button" className="small" onClick={() => setDirect(!direct)}>
            {direct ? say('owner.ask_first_instead') : say('owner.assign_at_once_instead')}
          </button>
        </p>
      ) : null}
      {(write.error ?? back?.error) ? <ProblemNotice error={write.error ?? back?.error} /> : null}
      <div className="actions">
        <button
          type="submit"
          className="primary"
          disabled={person === ''}
          aria-disabled={write.busy || undefined}
        >
          {direct || person === 'nobody' ? say('owner.assign') : say('owner.offer_it')}
        </button>
      </div>
    </form>
  )
}
