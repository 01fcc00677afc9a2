// The desk's routes for the work beside the stream. What they take and answer is in src/api.

import type { Context, Hono } from 'hono'
import { type TaskView, workApi } from '../../api/desk/work.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { keptIn } from '../../words/faces/sentences.ts'
import type { Language } from '../../words/languages.ts'
import type { Changes } from '../changes.ts'
import type { Deployment } from '../deployment.ts'
import { knownDemand } from '../http/known-demand.ts'
import { idOfRequest } from '../http/once.ts'
import { readerOf } from '../http/reader.ts'
import { refusalIn } from '../http/refusal-words.ts'
import { serving } from '../http/serve-route.ts'
import type { Site } from '../http/site.ts'
import type { SignedInEnv } from '../sign-in/signed-in.ts'
import { refuseUnopened } from '../surfaces/desk/access.ts'
import { addComment, addTask, DULY, editComment, settleTask } from './comments.ts'
import { addCover, assignMany, endCover, offer, settleOffer } from './owner.ts'
import { deskPeople } from './people.ts'
import { markAllRead, readMyWork, readNotifications, readWork } from './read.ts'
import { acknowledge, startDrill } from './rota/pages.ts'
import { readRotaPage } from './rota/read.ts'
import { addTurn, endTurn, saveRota } from './rota/settings.ts'
import { endTie, readTies, recordTie } from './ties.ts'

/** What Duly itself asks for, as the reader has it; what a person wrote stays. */
function tasksIn<T extends TaskView>(language: Language, tasks: readonly T[]): T[] {
  return tasks.map(t => (t.by === DULY ? { ...t, text: keptIn(language, t.text) } : t))
}

type C = Context<SignedInEnv>
type Serve = ReturnType<typeof serving<SignedInEnv, typeof workApi>>

export function workRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site, changes: Changes): void {
  const serve = serving(app, site, workApi)
  const idOf = (c: C) => idOfRequest(c, d.vault.macKey)
  serve('GET /api/people/desk', c => deskPeople(d, c.get('actor')))
  serve('GET /api/work', async c => {
    const work = await readMyWork(d, c.get('actor'))
    return { ...work, tasks: tasksIn(readerOf(c).language, work.tasks) }
  })
  serve('GET /api/notifications', c => readNotifications(d, c.get('actor')))
  serve('POST /api/demands/assign', async (c, { body }) => {
    const done = await assignMany(d, c.get('actor'), body)
    for (const id of done.assigned) changes.nudge({ demand: id, people: null })
    const { language } = readerOf(c)
    return { ...done, refused: done.refused.map(r => ({ ...r, refusal: refusalIn(language, r.refusal) })) }
  })
  serve('POST /api/notifications/read', async c => {
    await markAllRead(d, c.get('actor'))
    changes.nudge({ demand: null, people: [c.get('actor').id] })
    return {}
  })
  serve('POST /api/covers', async (c, { body }) => {
    const cover = { ...body, ...inUtc(body) }
    return (await addCover(d, c.get('actor'), cover, idOf(c))) ?? {}
  })
  serve('POST /api/covers/end', async (c, { body }) => (await endCover(d, c.get('actor'), body.id)) ?? {})

  serve('GET /api/ties', async c => ({ ties: await readTies(d, c.get('actor')) }))
  serve('POST /api/ties', async (c, { body }) => (await recordTie(d, c.get('actor'), body, idOf(c))) ?? {})
  serve('POST /api/ties/end', async (c, { body }) => (await endTie(d, c.get('actor'), body.id)) ?? {})
  rotaRoutes(serve, d, changes)

  serve('GET /api/demands/:id/work', async (c, { params }) => {
    const work = await readWork(d, c.get('actor'), params.id)
    return isRefusal(work) ? work : { ...work, tasks: tasksIn(readerOf(c).language, work.tasks) }
  })
  besideDemand(serve, d, changes)
}

function rotaRoutes(serve: Serve, d: Deployment, changes: Changes): void {
  const idOf = (c: C) => idOfRequest(c, d.vault.macKey)
  serve('GET /api/rota', c => readRotaPage(d, c.get('actor')))
  serve('POST /api/rota', (c, { body }) => saveRota(d, c.get('actor'), body))
  serve(
    'POST /api/rota/turns',
    async (c, { body }) => (await addTurn(d, c.get('actor'), { ...body, ...inUtc(body) }, idOf(c))) ?? {},
  )
  serve('POST /api/rota/turns/end', async (c, { body }) => (await endTurn(d, c.get('actor'), body.id)) ?? {})
  serve('POST /api/rota/drill', async c => (await startDrill(d, c.get('actor'), idOf(c))) ?? {})
  serve('POST /api/pages/acknowledge', async (c, { body }) => {
    const no = await acknowledge(d, c.get('actor'), body.id)
    if (no) return no
    changes.nudge({ demand: null, people: null })
    return {}
  })
}

/** On one demand that is open to the person; everybody who looks at it is told that there is something new beside it. */
function besideDemand(serve: Serve, d: Deployment, changes: Changes): void {
  const idOf = (c: C) => idOfRequest(c, d.vault.macKey)
  const opened = async (c: C, id: string, act: (actor: Actor) => Promise<Refusal | null>) => {
    const no = (await refuseUnopened(d, c.get('actor'), id)) ?? (await act(c.get('actor')))
    if (no) return no
    changes.nudge({ demand: id, people: null })
    return {}
  }
  serve(
    'POST /api/demands/:id/hand-over',
    (c, { params: { id }, body }) => opened(c, id, actor => offer(d, actor, id, body)),
    knownDemand,
  )
  // Taking it is how its work begins; it reads nothing.
  serve(
    'POST /api/demands/:id/hand-over/settle',
    async (c, { params: { id }, body }) => {
      const no = await settleOffer(d, c.get('actor'), id, body.outcome)
      if (no) return no
      changes.nudge({ demand: id, people: null })
      return {}
    },
    knownDemand,
  )
  serve(
    'POST /api/demands/:id/comments',
    (c, { params: { id }, body }) => opened(c, id, actor => addComment(d, actor, id, body, idOf(c))),
    knownDemand,
  )
  serve(
    'POST /api/demands/:id/comments/edit',
    (c, { params: { id }, body }) => opened(c, id, actor => editComment(d, actor, id, body)),
    knownDemand,
  )
  serve(
    'POST /api/demands/:id/tasks',
    (c, { params: { id }, body }) => opened(c, id, actor => addTask(d, actor, id, body, idOf(c))),
    knownDemand,
  )
  serve(
    'POST /api/demands/:id/tasks/settle',
    (c, { params: { id }, body }) => opened(c, id, actor => settleTask(d, actor, id, body)),
    knownDemand,
  )
}

function inUtc({ from, until }: { readonly from: string; readonly until: string }) {
  return { from: new Date(from).toISOString(), until: new Date(until).toISOString() }
}
