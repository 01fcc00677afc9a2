// The law's routes on the desk: reading for everyone of the desk, adoption for counsel. What they take and answer is in src/api.

import type { Hono } from 'hono'
import { z } from 'zod'
import { counselAnswersApi } from '../../api/desk/counsel-answers.ts'
import { lawApi } from '../../api/desk/law.ts'
import { demandId } from '../../api/fields.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { languages } from '../../words/languages.ts'
import type { Deployment } from '../deployment.ts'
import { serving } from '../http/serve-route.ts'
import type { Site } from '../http/site.ts'
import { answerAsset } from '../http/static.ts'
import { malformed, take } from '../http/take.ts'
import type { SignedInEnv } from '../sign-in/signed-in.ts'
import { adoptPack, withdrawAdoption } from './adoption.ts'
import { answerOnce, readCounselAnswers, withdrawAnswer } from './counsel-answers.ts'
import { lawWordsIn } from './law-sheet.ts'
import { openApi } from './openapi.ts'
import { askLaw, assessAsOf, readMatrix, readPackDetail, readPacks } from './read.ts'

/** Mounted by the desk behind its sign-in. */
export function lawRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const serve = serving(app, site, lawApi)
  serve('GET /api/law/openapi.json', () => openApi())
  serve('GET /api/law/packs', c => readPacks(d, c.get('actor')))
  serve('GET /api/law/packs/:id', (c, { params }) => readPackDetail(d, c.get('actor'), params.id))
  serve('GET /api/law/matrix', (_, { query: { on = d.now().slice(0, 10), jurisdiction } }) =>
    readMatrix(d, { on, jurisdiction }),
  )
  serve('GET /api/law/words/:language', (c, { params }) => {
    const language = languages.find(l => l === params.language)
    return language ? answerAsset(c, lawWordsIn(d.packs, language)) : noWords()
  })
  serve('POST /api/law/ask', (c, { body }) => askLaw(d, c.get('actor'), { ...body, asOf: body.asOf }))
  serve('POST /api/law/packs/:id/adopt', (c, { params, body }) =>
    adoptPack(d, c.get('actor'), { pack: params.id, hash: body.hash }),
  )
  serve('POST /api/law/packs/:id/withdraw', (c, { params, body }) =>
    withdrawAdoption(d, c.get('actor'), { pack: params.id, hash: body.hash }),
  )
  answerRoutes(app, d, site)
  serve('GET /api/demands/:id/as-of', (c, { params, query }) => {
    const id = take(z.object({ id: demandId }), params)
    return id.success ? assessAsOf(d, c.get('actor'), { ...id.data, ...query }) : malformed(id.error)
  })
}

function answerRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const serve = serving(app, site, counselAnswersApi)
  serve('GET /api/law/answers', c => readCounselAnswers(d, c.get('actor')))
  serve('POST /api/law/answers', (c, { body }) => answerOnce(d, c.get('actor'), body))
  serve('POST /api/law/answers/withdraw', (c, { body }) => withdrawAnswer(d, c.get('actor'), body.id))
}

function noWords(): Refusal {
  return refuse('not_found', sentence('borders.no_such_page'), sentence('borders.choose_list'))
}
