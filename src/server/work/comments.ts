// Comments and tasks of one demand, under its own key. Nothing but the desk's own routes reads this file (comments.test.ts): no
// letter, notice, record or export can contain what it does not load.

import type { CommentView, TaskView } from '../../api/desk/work.ts'
import {
  EDIT_MINUTES,
  mayAddTask,
  mayComment,
  mayEdit,
  maySettleTask,
  type TaskWish,
} from '../../desk-work/comment.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { noSuchDemand, type Refusal, refuse } from '../../kernel/refusal.ts'
import { asProgram, type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor, erased } from '../../store/demand/execute.ts'
import { loadKeys } from '../../store/demand/stream.ts'
import { openField, sealField } from '../../store/keys/field.ts'
import type { Deployment } from '../deployment.ts'
import { newId, notify } from './notify.ts'

type Body = { readonly text: string; readonly mentions: readonly string[] }

export function addComment(
  d: Deployment,
  actor: Actor,
  demandId: string,
  { text, mentions }: Body,
  id = newId(),
): Promise<Refusal | null> {
  return writing(d, actor, demandId, async (tx, key) => {
    const no = mayComment(actor, text) ?? (await refuseMentions(tx, demandId, mentions))
    if (no) return no
    const body: Body = { text: text.trim(), mentions }
    const made = await tx.query(
      `insert into duly.comment (id, demand_id, by_id, at, body) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing returning 1`,
      [id, demandId, actor.id, d.now(), sealField(key, [id, 1, 'comment'], body)],
    )
    if (made.length > 0) await tell(tx, d, actor, demandId, mentions)
    return null
  })
}

/** The words are replaced: what was a slip must be able to go. Who is named newly is told. */
export function editComment(
  d: Deployment,
  actor: Actor,
  demandId: string,
  { id, text, mentions }: Body & { readonly id: string },
): Promise<Refusal | null> {
  return writing(d, actor, demandId, async (tx, key) => {
    const [row] = await tx.query<CommentRow>(
      'select id, by_id, at, edited_at, body from duly.comment where id = $1 and demand_id = $2 for update',
      [id, demandId],
    )
    if (!row)
      return refuse('not_found', sentence('borders.no_such_comment_here'), sentence('borders.reload_demand'))
    const no =
      mayEdit(actor, text, { by: row.by_id, at: row.at.toISOString() }, d.now()) ??
      (await refuseMentions(tx, demandId, mentions))
    if (no) return no
    const before = openField<Body>(key, [id, 1, 'comment'], row.body)
    await tx.query('update duly.comment set body = $2, edited_at = $3 where id = $1', [
      id,
      sealField(key, [id, 1, 'comment'], { text: text.trim(), mentions }),
      d.now(),
    ])
    await tell(
      tx,
      d,
      actor,
      demandId,
      mentions.filter(m => !before.mentions.includes(m)),
    )
    return null
  })
}

async function tell(
  tx: Transaction,
  d: Deployment,
  actor: Actor,
  demandId: string,
  people: readonly string[],
) {
  for (const person of new Set(people))
    if (person !== actor.id) await notify(tx, d, { person, kind: 'mentioned', demandId })
}

/** One answer for who is unknown here and who may not know of the demand. */
async function refuseMentions(
  tx: Transaction,
  demandId: string,
  people: readonly string[],
): Promise<Refusal | null> {
  const rows = await tx.query<{ may: boolean | null }>(
    'select duly.may_know(x, $2) as may from unnest($1::text[]) x',
    [people, demandId],
  )
  return rows.every(r => r.may)
    ? null
    : refuse(
        'cannot_take',
        sentence('borders.somebody_whom_you_name_does'),
        sentence('borders.take_name_out'),
      )
}

export function addTask(
  d: Deployment,
  actor: Actor,
  demandId: string,
  task: TaskWish,
  id = newId(),
): Promise<Refusal | null> {
  return writing(d, actor, demandId, async (tx, key) => {
    const no =
      mayAddTask(actor, task) ?? (await refuseMentions(tx, demandId, task.assignee ? [task.assignee] : []))
    if (no) return no
    const made = await tx.query(
      `insert into duly.task (id, demand_id, by_id, at, assignee_id, due_at, blocks, body)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning 1`,
      [
        id,
        demandId,
        actor.id,
        d.now(),
        task.assignee,
        task.dueAt,
        task.blocks,
        sealField(key, [id, 1, 'task'], task.text.trim()),
      ],
    )
    if (made.length > 0 && task.assignee && task.assignee !== actor.id)
      await notify(tx, d, { person: task.assignee, kind: 'task', demandId })
    return null
  })
}

/** Done, or open again. */
export function settleTask(
  d: Deployment,
  actor: Actor,
  demandId: string,
  { id, done }: { readonly id: string; readonly done: boolean },
): Promise<Refusal | null> {
  return writing(d, actor, demandId, async tx => {
    const no = maySettleTask(actor)
    if (no) return no
    const [row] = await tx.query<{ by_id: string | null }>(
      `update duly.task set done_at = case when $3 then coalesce(done_at, $4::timestamptz) end,
         done_by = case when $3 then coalesce(done_by, $5) end
       where id = $1 and demand_id = $2 returning by_id`,
      [id, demandId, done, d.now(), actor.id],
    )
    if (!row)
      return refuse('not_found', sentence('borders.no_such_task_here'), sentence('borders.reload_demand'))
    if (done && row.by_id && row.by_id !== actor.id)
      await notify(tx, d, { person: row.by_id, kind: 'task_done', demandId })
    return null
  })
}

/** The demand as its actor may know of it; then the program writes, as everywhere. */
async function writing(
  d: Deployment,
  actor: Actor,
  demandId: string,
  work: (tx: Transaction, key: Buffer) => Promise<Refusal | null>,
): Promise<Refusal | null> {
  return withTransaction(asProgram(d.db), databaseActor(actor), async tx => {
    const known = await tx.query('select 1 from duly.demand where id = $1', [demandId])
    if (known.length === 0) return noSuchDemand()
    await tx.query("select set_config('app.kind', 'system', true)")
    const key = (await loadKeys(tx, d.vault, demandId)).get(demandId)
    return key ? work(tx, key) : erased()
  })
}

type CommentRow = { id: string; by_id: string; at: Date; edited_at: Date | null; body: Buffer }

/** Under the reader's own row-level security: without a grant there are none. Oldest first. */
export async function readComments(
  tx: Transaction,
  d: Deployment,
  actor: Actor,
  demandId: string,
  key: Buffer,
): Promise<CommentView[]> {
  const rows = await tx.query<CommentRow>(
    'select id, by_id, at, edited_at, body from duly.comment where demand_id = $1 order by at, id',
    [demandId],
  )
  return rows.map(r => ({
    id: r.id,
    by: r.by_id,
    at: r.at.toISOString(),
    editedAt: r.edited_at?.toISOString() ?? null,
    ...openField<Body>(key, [r.id, 1, 'comment'], r.body),
    editable: r.by_id === actor.id && Date.parse(d.now()) - r.at.getTime() < EDIT_MINUTES * 60_000,
  }))
}

type TaskRow = {
  id: string
  /** Null: Duly itself. */
  by_id: string | null
  at: Date
  assignee_id: string | null
  due_at: Date | null
  blocks: boolean
  done_at: Date | null
  done_by: string | null
  body: Buffer
}

/** Open ones first, by their due time. */
export async function readTasks(tx: Transaction, demandId: string, key: Buffer): Promise<TaskView[]> {
  const rows = await tx.query<TaskRow>(
    `select id, by_id, at, assignee_id, due_at, blocks, done_at, done_by, body from duly.task where demand_id = $1
     order by done_at nulls first, due_at nulls last, at, id`,
    [demandId],
  )
  return rows.map(r => toTask(r, key))
}

/** By whom a task is that no person gave. */
export const DULY = 'Duly'

export function toTask(r: TaskRow, key: Buffer): TaskView {
  return {
    id: r.id,
    by: r.by_id ?? DULY,
    at: r.at.toISOString(),
    assignee: r.assignee_id,
    dueAt: r.due_at?.toISOString() ?? null,
    blocks: r.blocks,
    doneAt: r.done_at?.toISOString() ?? null,
    doneBy: r.done_by,
    text: openField<string>(key, [r.id, 1, 'task'], r.body),
  }
}
