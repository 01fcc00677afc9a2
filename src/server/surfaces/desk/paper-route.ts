// A write of the desk that may come with a paper: a form with the act as JSON and, beside it, one file.

import type { Hono } from 'hono'
import type { z } from 'zod'
import { paperActsApi } from '../../../api/desk/paper-acts.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { sentence } from '../../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts'
import { actWithPaper } from '../../acts/act-with-paper.ts'
import { type Departed, depart } from '../../acts/departure.ts'
import type { Deployment } from '../../deployment.ts'
import { knownDemand } from '../../http/known-demand.ts'
import { serving } from '../../http/serve-route.ts'
import type { Site } from '../../http/site.ts'
import { malformed, take } from '../../http/take.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { refuseUnopened } from './access.ts'

type Sent = { readonly name: string; readonly bytes: Uint8Array }
/** Below a demand: the addresses that take a paper, and so a larger body (web.ts). */
export const paperPaths = ['challenges', 'secrecy', 'withdrawal', 'notice/by-hand'] as const
type PaperPath = (typeof paperPaths)[number]
type At = { readonly app: Hono<SignedInEnv>; readonly site: Site }

/** What each takes beside the paper, as its contract says. */
const bodyAt = {
  challenges: paperActsApi['POST /api/demands/:id/challenges'].form.shape.body,
  secrecy: paperActsApi['POST /api/demands/:id/secrecy'].form.shape.body,
  withdrawal: paperActsApi['POST /api/demands/:id/withdrawal'].form.shape.body,
}

export function paperRoute(
  app: Hono<SignedInEnv>,
  d: Deployment,
  site: Site,
  path: Exclude<PaperPath, 'notice/by-hand'>,
): void {
  withPaper({ app, site }, path, bodyAt[path], async (actor, id, sent, paper) => {
    const done = await actWithPaper(d, actor, { demandId: id, ...sent, paper })
    return isRefusal(done) ? done : { version: done.demand.version }
  })
}

/** The notice with a copy that a person made, where a machine can make none that could go out. */
export function noticeByHandRoute(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const { body } = paperActsApi['POST /api/demands/:id/notice/by-hand'].form.shape
  withPaper({ app, site }, 'notice/by-hand', body, async (actor, id, asked, paper) => {
    const closed = await refuseUnopened(d, actor, id)
    if (closed) return closed
    if (!paper)
      return refuse(
        'invalid_input',
        sentence('papers.no_file_attached'),
        sentence('papers.attach_the_copy_that_you_made_by_hand'),
      )
    const { version, key, matter, contact = null, words } = asked
    const byHand = { name: paper.name, base64: Buffer.from(paper.bytes).toString('base64') }
    const sent = { what: 'notice', matter, contact, byHand, ...(words ? { words } : {}) } as const
    return depart(d, actor, id, { sent, version, key })
  })
}

function withPaper<T>(
  { app, site }: At,
  path: PaperPath,
  body: z.ZodType<T>,
  act: (actor: Actor, demandId: string, sent: T, paper: Sent | null) => Promise<Departed | Refusal>,
): void {
  serving(app, site, paperActsApi)(
    `POST /api/demands/:id/${path}`,
    async (c, { params }) => {
      const form = await c.req.parseBody().catch(() => ({}) as Record<string, string | File>)
      const parsed = take(body, jsonIn(form.body))
      if (!parsed.success) return malformed(parsed.error)
      const paper = form.paper instanceof File && form.paper.size > 0 ? await read(form.paper) : null
      return act(c.get('actor'), params.id, parsed.data, paper)
    },
    knownDemand,
  )
}

async function read(file: File): Promise<Sent> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

function jsonIn(field: unknown): unknown {
  try {
    return typeof field === 'string' ? JSON.parse(field) : undefined
  } catch {
    return undefined
  }
}
