// The desk's routes for the work beside the stream. What they answer is api.ts.
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import type { Actor } from '../../demand/actor.ts'
import { isRefusal, noSuchDemand, type Refusal } from '../../demand/refusal.ts'
import { tieKinds } from '../../demand/vocabulary.ts'
import type { Language } from '../../words/languages.ts'
import { sentenceIn } from '../../words/sentences.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Changes } from '../changes.ts'
import type { Deployment } from '../deployment.ts'
import { refuseUnopened } from '../desk/access.ts'
import { demandId } from '../desk/input.ts'
import { idOfRequest } from '../http/once.ts'
import { answerRefusal } from '../http/problem.ts'
import { readerOf } from '../http/reader.ts'
import { refusalIn } from '../http/refusal-words.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import type { TaskView } from './api.ts'
import { addComment, addTask, DULY, editComment, settleTask } from './comments.ts'
import { addCover, assignMany, endCover, offer, settleOffer } from './owner.ts'
import { deskPeople } from './people.ts'
import { markAllRead, readMyWork, readNotifications, readWork } from './read.ts'
import { acknowledge, startDrill } from './rota/pages.ts'
import { readRotaPage } from './rota/read.ts'
import { addTurn, endTurn, rotaInput, saveRota } from './rota/settings.ts'
import { endTie, readTies, recordTie } from './ties.ts'

const person = z.string().min(1).max(64)
const rowId = z.string().min(1).max(64)
const moment = z.iso.datetime({ offset: true })
/** Bytes at the border; `src/demand/comment.ts` says how long it may be. */
const text = z.string().max(20_000)
const mentions = z.array(person).max(50).default([])
const AT_ONCE = 500

/** What Duly itself asks for, as the reader has it; what a person wrote stays. */
function tasksIn<T extends TaskView>(language: Language, tasks: readonly T[]): T[] {
  return tasks.map(t => (t.by === DULY ? { ...t, text: sentenceIn(language, t.text) } : t))
}

export function workRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site, changes: Changes): void {
  app.get('/api/people/desk', async c => c.json(await deskPeople(d, c.get('actor'))))
  app.get('/api/work', async c => {
    const work = await readMyWork(d, c.get('actor'))
    return c.json({ ...work, tasks: tasksIn(readerOf(c).language, work.tasks) })
  })
  app.get('/api/notifications', async c => c.json(await readNotifications(d, c.get('actor'))))

  const idOf = (c: Context<SignedInEnv>) => idOfRequest(c, d.vault.macKey)

  const post = <T>(
    path: string,
    input: z.ZodType<T>,
    act: (actor: Actor, input: T, id: string, language: Language) => Promise<object | Refusal | null>,
  ) =>
    app.post(path, async c => {
      const body = take(input, await c.req.json().catch(() => undefined))
      if (!body.success) return answerRefusal(c, site, malformed(body.error))
      const done = await act(c.get('actor'), body.data, idOf(c), readerOf(c).language)
      return isRefusal(done) ? answerRefusal(c, site, done) : c.json(done ?? {})
    })

  post(
    '/api/demands/assign',
    z.strictObject({
      ids: z.array(demandId).min(1).max(AT_ONCE),
      person: person.nullable(),
      note: text.default(''),
    }),
    async (actor, wish, _, language) => {
      const done = await assignMany(d, actor, wish)
      for (const id of done.assigned) changes.nudge({ demand: id, people: null })
      const refused = done.refused.map(r => ({ ...r, refusal: refusalIn(language, r.refusal) }))
      return { ...done, refused }
    },
  )
  post('/api/notifications/read', z.object({}), async actor => {
    await markAllRead(d, actor)
    changes.nudge({ demand: null, people: [actor.id] })
    return null
  })
  post(
    '/api/covers',
    z.strictObject({ person, cover: person, from: moment, until: moment }),
    (actor, { from, until, ...who }, id) =>
      addCover(
        d,
        actor,
        { ...who, from: new Date(from).toISOString(), until: new Date(until).toISOString() },
        id,
      ),
  )
  post('/api/covers/end', z.strictObject({ id: rowId }), (actor, { id }) => endCover(d, actor, id))

  app.get('/api/ties', async c => c.json({ ties: await readTies(d, c.get('actor')) }))
  post(
    '/api/ties',
    z.strictObject({
      person,
      kind: z.enum(tieKinds),
      to: z.enum(['tenant', 'authority', 'identifier', 'reference']),
      value: z.string().max(500),
      words: z.string().max(2_000).default(''),
    }),
    (actor, wish, id) => recordTie(d, actor, wish, id),
  )
  post('/api/ties/end', z.strictObject({ id: rowId }), (actor, { id }) => endTie(d, actor, id))

  app.get('/api/rota', async c => c.json(await readRotaPage(d, c.get('actor'))))
  post('/api/rota', z.strictObject({ version: z.int().min(0), rota: rotaInput }), (actor, wish) =>
    saveRota(d, actor, wish),
  )
  post(
    '/api/rota/turns',
    z.strictObject({ person, place: z.union([z.literal(1), z.literal(2)]), from: moment, until: moment }),
    (actor, wish, id) =>
      addTurn(
        d,
        actor,
        { ...wish, from: new Date(wish.from).toISOString(), until: new Date(wish.until).toISOString() },
        id,
      ),
  )
  post('/api/rota/turns/end', z.strictObject({ id: rowId }), (actor, { id }) => endTurn(d, actor, id))
  post('/api/rota/drill', z.object({}), (actor, _, id) => startDrill(d, actor, id))
  post('/api/pages/acknowledge', z.strictObject({ id: rowId }), async (actor, { id }) => {
    const no = await acknowledge(d, actor, id)
    if (!no) changes.nudge({ demand: null, people: null })
    return no
  })

  app.get('/api/demands/:id/work', async c => {
    const work = await readWork(d, c.get('actor'), c.req.param('id'))
    if (isRefusal(work)) return answerRefusal(c, site, work)
    return c.json({ ...work, tasks: tasksIn(readerOf(c).language, work.tasks) })
  })

  /** On one demand that is open to the person; everybody who looks at it is told that there is something new beside it. */
  const on = <T>(
    path: string,
    input: z.ZodType<T>,
    act: (actor: Actor, id: string, input: T, made: string) => Promise<Refusal | null>,
    unopened = false,
  ) =>
    app.post(`/api/demands/:id/${path}`, async c => {
      const id = demandId.safeParse(c.req.param('id'))
      if (!id.success) return answerRefusal(c, site, noSuchDemand())
      const body = take(input, await c.req.json().catch(() => undefined))
      if (!body.success) return answerRefusal(c, site, malformed(body.error))
      const actor = c.get('actor')
      const closed = unopened ? null : await refuseUnopened(d, actor, id.data)
      const no = closed ?? (await act(actor, id.data, body.data, idOf(c)))
      if (no) return answerRefusal(c, site, no)
      changes.nudge({ demand: id.data, people: null })
      return c.json({})
    })

  on('hand-over', z.strictObject({ to: person, note: text }), (actor, id, i) => offer(d, actor, id, i))
  on(
    'hand-over/settle',
    z.strictObject({ outcome: z.enum(['taken', 'declined', 'withdrawn']) }),
    (actor, id, i) => settleOffer(d, actor, id, i.outcome),
    // Taking it is how its work begins; it reads nothing.
    true,
  )
  on('comments', z.strictObject({ text, mentions }), (actor, id, i, made) =>
    addComment(d, actor, id, i, made),
  )
  on('comments/edit', z.strictObject({ id: rowId, text, mentions }), (actor, id, i) =>
    editComment(d, actor, id, i),
  )
  on(
    'tasks',
    z.strictObject({ text, assignee: person.nullable(), dueAt: moment.nullable(), blocks: z.boolean() }),
    (actor, id, i, made) => addTask(d, actor, id, i, made),
  )
  on('tasks/settle', z.strictObject({ id: rowId, done: z.boolean() }), (actor, id, i) =>
    settleTask(d, actor, id, i),
  )
}
