// The desk's writes on challenges: a form with the act as JSON and, beside it, the paper that was filed or served.
import type { Hono } from 'hono'
import { z } from 'zod'
import { isRefusal } from '../../demand/refusal.ts'
import {
  challengeAims,
  challengeKinds,
  challengeSteps,
  clearanceOutcomes,
  dataCategories,
  prolongations,
  rulingResults,
} from '../../demand/vocabulary.ts'
import { languages } from '../../words/languages.ts'
import type { PaperAct } from '../acts/act-with-paper.ts'
import { draftObjection } from '../acts/draft-objection.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { answerRefusal } from '../http/problem.ts'
import { readerOf } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { noteRead } from './access.ts'
import { demandId } from './input.ts'
import { paperRoute } from './paper-route.ts'

const id = z.string().min(1).max(64)
const line = z.string().max(500)
const prose = z.string().max(10_000)
const matters = z.array(id).min(1).max(1000)
const recorded = challengeSteps.filter(s => s !== 'filed')

const act = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('file_challenge'),
    party: z.literal('tenant').exactOptional(),
    challengeKind: z.enum(challengeKinds),
    about: z.enum(challengeAims),
    matters,
    forum: line,
    filedOn: z.iso.date(),
    deadline: z.iso.date().nullable(),
    law: z.strictObject({ kind: line, cite: prose }).nullable(),
    note: prose,
  }),
  z.strictObject({
    type: z.literal('record_challenge_step'),
    challenge: id,
    step: z.enum(recorded as [(typeof recorded)[number], ...typeof recorded]),
    on: z.iso.date(),
    result: z.enum(rulingResults).nullable(),
    appealBy: z.iso.date().exactOptional(),
    until: z.iso.date().exactOptional(),
    note: prose,
  }),
  z.strictObject({
    type: z.literal('record_extension'),
    matters,
    until: z.iso.datetime(),
    grantedBy: line,
  }),
  z.strictObject({
    type: z.literal('record_clearance'),
    outcome: z.enum(clearanceOutcomes),
    categories: z.array(z.enum(dataCategories)).min(1).max(5).optional(),
    on: z.iso.date(),
    note: prose,
  }),
  z.strictObject({
    type: z.literal('prolong_preservation'),
    how: z.enum(prolongations),
    on: z.iso.date(),
    note: prose,
  }),
]) as z.ZodType<PaperAct>

const draft = z.strictObject({
  demandId,
  kind: line,
  cite: prose,
  matter: id.nullable().default(null),
  format: z.enum(['pdf', 'docx']),
  language: z.enum(languages).nullable().default(null),
})

export function challengeRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  draftRoute(app, d, site)
  paperRoute(app, d, site, 'challenges', act)
}

function draftRoute(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  app.get('/api/demands/:id/objection', async c => {
    const wish = take(draft, { ...c.req.query(), demandId: c.req.param('id') })
    if (!wish.success) return answerRefusal(c, site, malformed(wish.error))
    const made = await draftObjection(d, c.get('actor'), { ...wish.data, reader: readerOf(c).language })
    if (isRefusal(made)) return answerRefusal(c, site, made)
    await noteRead(d, c.get('actor'), wish.data.demandId, 'draft')
    return c.body(new Uint8Array(made.bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(made.name)}`,
    })
  })
}
