// Things to do on this demand: who, until when, done. Those that keep it open say so.
import { useState } from 'react'
import type { DemandWork, TaskView } from '../../../api/desk/work.ts'
import { useDemand } from '../demand/context.ts'
import { Badge } from '../parts/Badge.tsx'
import { Checkbox, TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { pieces } from '../words/pieces.ts'
import { PersonField } from './PersonField.tsx'
import { useWorkWrite } from './queries.ts'
import { say } from './work-words.ts'

export function Tasks({ work }: { readonly work: DemandWork }) {
  const { page } = useDemand()
  const write = useWorkWrite(page.demand.id)
  const open = work.tasks.filter(t => !t.doneAt).length
  return (
    <section aria-labelledby="tasks-title">
      <h3 id="tasks-title">{open > 0 ? say('tasks.tasks_open', { n: open }) : say('work_page.tasks')}</h3>
      {work.tasks.length === 0 ? <p className="quiet">{say('tasks.nothing_is_noted_to')}</p> : null}
      <ul className="tasks">
        {work.tasks.map(task => (
          <li key={task.id}>
            <TaskLine
              task={task}
              who={task.assignee ? (work.names[task.assignee] ?? task.assignee) : null}
              busy={write.busy}
              onDone={done =>
                void write.send(`/api/demands/${page.demand.id}/tasks/settle`, { id: task.id, done })
              }
            />
          </li>
        ))}
      </ul>
      {write.error ? <ProblemNotice error={write.error} /> : null}
      {page.demand.closed ? null : <NewTask work={work} />}
    </section>
  )
}

type LineProps = {
  readonly task: TaskView
  readonly who: string | null
  readonly busy: boolean
  readonly onDone: (done: boolean) => void
}

export function TaskLine({ task, who, busy, onDone }: LineProps) {
  return (
    <div className="task" data-done={task.doneAt ? true : undefined}>
      <Checkbox checked={task.doneAt !== null} disabled={busy} onChange={onDone}>
        <span dir="auto">{task.text}</span>
      </Checkbox>
      <p className="small quiet">
        {who ?? say('tasks.anybody')}
        {task.doneAt ? (
          <>
            {' · '}
            {pieces(say.rich('tasks.done', { at: <When at={task.doneAt} form="past" /> }))}
          </>
        ) : task.dueAt ? (
          <>
            {' · '}
            {pieces(say.rich('tasks.until', { at: <When at={task.dueAt} form="brief" /> }))}
          </>
        ) : null}
        {task.blocks && !task.doneAt ? (
          <>
            {' '}
            <Badge tone="warn">{say('tasks.before_closing')}</Badge>
          </>
        ) : null}
      </p>
    </div>
  )
}

function NewTask({ work }: { readonly work: DemandWork }) {
  const { page } = useDemand()
  const write = useWorkWrite(page.demand.id)
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [assignee, setAssignee] = useState('')
  const [day, setDay] = useState('')
  const [blocks, setBlocks] = useState(false)
  const add = async () => {
    // A day ends where the person who types it is.
    const dueAt = day === '' ? null : new Date(`${day}T23:59:59`).toISOString()
    const task = { text, assignee: assignee === '' ? null : assignee, dueAt, blocks }
    if (!(await write.send(`/api/demands/${page.demand.id}/tasks`, task))) return
    setText('')
    setDay('')
    setBlocks(false)
    setOpen(false)
  }
  return (
    <details className="other-action" open={open} onToggle={e => setOpen(e.currentTarget.open)}>
      <summary>{say('tasks.note_something_to_do')}</summary>
      <form
        className="action-form"
        onSubmit={event => {
          event.preventDefault()
          if (!write.busy) void add()
        }}
      >
        <TextField
          label={say('tasks.what')}
          required
          dir="auto"
          value={text}
          onChange={setText}
          maxLength={5000}
        />
        <PersonField
          label={say('tasks.who')}
          people={work.people}
          value={assignee}
          onChange={setAssignee}
          empty={say('tasks.anybody')}
        />
        <TextField label={say('tasks.until_day')} type="date" value={day} onChange={setDay} />
        <Checkbox checked={blocks} onChange={setBlocks}>
          {say('tasks.it_must_be_done')}
        </Checkbox>
        {write.error ? <ProblemNotice error={write.error} /> : null}
        <div className="actions">
          <button type="submit" disabled={text.trim() === ''} aria-disabled={write.busy || undefined}>
            {say('tasks.add_the_task')}
          </button>
        </div>
      </form>
    </details>
  )
}
