// Whose demand it is: one line, and a dialog to give it to somebody or hand it over with a note.
import { useState } from 'react'
import type { DemandWork } from '../../../server/work/api.ts'
import { useDemand } from '../demand/context.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { useCommands } from '../shell/commands.ts'
import { PersonField } from './PersonField.tsx'
import { useWorkWrite, type WorkWrite } from './queries.ts'

export function Owner({ work }: { readonly work: DemandWork }) {
  const { page, me } = useDemand()
  const { id, closed } = page.demand
  const [open, setOpen] = useState(false)
  const write = useWorkWrite(id)
  const may = !closed && work.people.some(p => p.id === me.id && p.mayOwn)
  const assign = (person: string | null, note = '') =>
    write.send('/api/demands/assign', { ids: [id], person, note })
  useCommands(
    may
      ? [
          {
            id: 'assign',
            title: 'Assign or hand over',
            keys: 'a',
            group: 'Demand',
            run: () => setOpen(true),
          },
          {
            id: 'assign-me',
            title: 'Assign to me',
            keys: 'm',
            group: 'Demand',
            run: () => void assign(me.id),
          },
        ]
      : [],
  )
  return (
    <section className="owner" aria-label="Whose demand it is">
      <p>
        {work.owner ? (
          <>
            With <strong>{work.owner === me.id ? 'you' : (work.names[work.owner] ?? work.owner)}</strong>
            {work.covers ? ', whom you cover for' : ''}
          </>
        ) : (
          <strong>Nobody has it yet</strong>
        )}
      </p>
      {may ? (
        <div className="owner-actions">
          {work.owner === me.id ? null : (
            <button type="button" className="small" disabled={write.busy} onClick={() => assign(me.id)}>
              Assign to me <kbd>m</kbd>
            </button>
          )}
          <button type="button" className="small" onClick={() => setOpen(true)}>
            {work.owner === me.id || work.covers ? 'Hand over' : 'Assign'} <kbd>a</kbd>
          </button>
        </div>
      ) : null}
      <Offer work={work} write={write} />
      {write.error && !open ? <ProblemNotice error={write.error} /> : null}
      {open ? (
        <Dialog title="Who should have it?" onClose={() => setOpen(false)}>
          <AssignForm work={work} write={write} onDone={() => setOpen(false)} assign={assign} />
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
  const name = (id: string) => (id === me.id ? 'you' : (work.names[id] ?? id))
  const settle = (outcome: string) => () =>
    void write.send(`/api/demands/${page.demand.id}/hand-over/settle`, { outcome })
  return (
    <div className="notice" data-tone="quiet">
      <p>
        {name(offer.from)} → {name(offer.to)}: offered <When at={offer.at} form="past" />
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
              Take it
            </button>
            <button type="button" disabled={write.busy} onClick={settle('declined')}>
              Decline
            </button>
          </>
        ) : null}
        {offer.from === me.id || work.covers ? (
          <button type="button" disabled={write.busy} onClick={settle('withdrawn')}>
            Take the offer back
          </button>
        ) : null}
      </div>
    </div>
  )
}

type FormProps = {
  readonly work: DemandWork
  readonly write: WorkWrite
  readonly onDone: () => void
  readonly assign: (person: string | null, note: string) => Promise<boolean>
}

function AssignForm({ work, write, onDone, assign }: FormProps) {
  const { page, me } = useDemand()
  const hands = work.owner === me.id || work.covers
  const [person, setPerson] = useState('')
  const [note, setNote] = useState('')
  const [direct, setDirect] = useState(!hands)
  const others = work.people.filter(p => p.mayOwn && p.id !== work.owner)
  const submit = async () => {
    const done =
      direct || person === 'nobody'
        ? await assign(person === 'nobody' ? null : person, note)
        : await write.send(`/api/demands/${page.demand.id}/hand-over`, { to: person, note })
    if (done) onDone()
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
        label="Person"
        people={others}
        value={person}
        onChange={setPerson}
        extra={work.owner ? [['nobody', 'Nobody for now']] : []}
      />
      <TextField
        label={direct ? 'Note (optional)' : 'What the next person must know'}
        multiline={3}
        required={!direct && person !== 'nobody'}
        dir="auto"
        value={note}
        onChange={setNote}
        maxLength={5000}
      />
      {hands ? (
        <p className="small quiet">
          {direct ? 'It changes hands at once.' : 'It stays with whom it is until the other person takes it.'}{' '}
          <button type="button" className="small" onClick={() => setDirect(!direct)}>
            {direct ? 'Ask first instead' : 'Assign at once instead'}
          </button>
        </p>
      ) : null}
      {write.error ? <ProblemNotice error={write.error} /> : null}
      <div className="actions">
        <button
          type="submit"
          className="primary"
          disabled={person === ''}
          aria-disabled={write.busy || undefined}
        >
          {direct || person === 'nobody' ? 'Assign' : 'Offer it'}
        </button>
      </div>
    </form>
  )
}
