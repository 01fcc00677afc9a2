// Answering a notice: choose, look at it again, send. What is written is kept on the way, with a script and without.
import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { z } from 'zod'
import { isRefusal } from '../../demand/refusal.ts'
import { tenantAnswers } from '../../demand/vocabulary.ts'
import { execute } from '../../store/execute.ts'
import { consentWords } from '../../words/consent.ts'
import { demandWords } from '../../words/demand.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { answerRefusal } from '../http/problem.ts'
import { prose } from '../http/prose.ts'
import { readerOf } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
import { take } from '../http/take.ts'
import { type AnswerDraft, answerPage, type Review, reviewPage } from './answer-page.ts'
import { findAnswer } from './answers.ts'
import { daysIn, scopeIn } from './consent.ts'
import type { Ctx, Ground, WithMatter } from './console.ts'
import { dropDraft, readDraft, saveDraft } from './drafts.ts'
import type { VisibleMatter } from './matters.ts'
import { mayAnswer } from './words.ts'

const text = prose(8000).transform(words => words.trim())
const answerInput = z.object({ answer: z.enum(tenantAnswers), text })
const sentInput = answerInput.extend({ key: z.string().regex(/^[0-9a-f]{32}$/) })
const draftInput = z.object({
  answer: z.enum(['', ...tenantAnswers]).default(''),
  text: prose(8000).default(''),
})

const sayTo = (c: Ctx) => demandWords(readerOf(c).language)

export function answerRoutes(
  app: Hono<SignedInEnv>,
  d: Deployment,
  site: Site,
  withMatter: WithMatter,
  ground: (c: Ctx) => Ground,
): void {
  const show = (c: Ctx, m: VisibleMatter, draft: AnswerDraft) =>
    c.html(answerPage(site, { id: m.id, view: m.view, ...ground(c) }, draft), draft.problem ? 400 : 200)
  const again = (c: Ctx, m: VisibleMatter, problem: string | null, form: Record<string, unknown>) =>
    show(c, m, { answer: String(form.answer ?? ''), text: String(form.text ?? ''), problem, savedAt: null })
  const review = (c: Ctx, m: VisibleMatter, r: Review) =>
    c.html(reviewPage(site, { id: m.id, view: m.view, ...ground(c) }, r), r.problem ? 400 : 200)
  const keep = async (c: Ctx, m: VisibleMatter, form: Record<string, unknown>) => {
    const draft = take(draftInput, form)
    return draft.success && mayAnswer(m.view) ? saveDraft(d, c.get('actor'), m, draft.data) : null
  }

  app.get(
    '/demands/:id/answer',
    withMatter(async (c, m) => {
      if (!mayAnswer(m.view)) return c.redirect(`/demands/${m.id}`, 303)
      const draft = await readDraft(d, c.get('actor'), m)
      return show(c, m, { answer: '', text: '', savedAt: null, ...draft, problem: null })
    }),
  )
  app.post(
    '/demands/:id/answer/draft',
    withMatter(async (c, m) => {
      const form = await c.req.parseBody()
      const savedAt = await keep(c, m, form)
      if (c.req.header('x-duly') === '1') return c.json({ savedAt }, savedAt ? 200 : 400)
      if (savedAt) return c.redirect(`/demands/${m.id}?kept=1`, 303)
      return mayAnswer(m.view)
        ? again(c, m, sayTo(c)('answer.invalid'), form)
        : c.redirect(`/demands/${m.id}`, 303)
    }),
  )
  app.post(
    '/demands/:id/answer/change',
    withMatter(async (c, m) => again(c, m, null, await c.req.parseBody())),
  )
  app.post(
    '/demands/:id/answer/review',
    withMatter(async (c, m) => {
      const form = await c.req.parseBody()
      await keep(c, m, form)
      const input = take(answerInput, form)
      const choice = input.success ? findAnswer(input.data.answer, readerOf(c).language) : undefined
      if (!input.success || !choice) return again(c, m, sayTo(c)('answer.invalid'), form)
      if (choice.reason === 'required' && input.data.text === '')
        return again(c, m, sayTo(c)('answer.needs_reason'), form)
      const key = randomBytes(16).toString('hex')
      return review(c, m, { choice, text: input.data.text, key })
    }),
  )
  app.post(
    '/demands/:id/answer',
    withMatter(async (c, m) => {
      const form = await c.req.parseBody()
      const input = take(sentInput, form)
      if (!input.success) return again(c, m, sayTo(c)('answer.choose'), form)
      const { answer, text: said, key } = input.data
      const scope = answer === 'consents' ? scopeIn(form, m.view) : null
      const choice = findAnswer(answer, readerOf(c).language)
      if (choice && answer === 'consents' && scope === null) {
        const problem = { text: consentWords(readerOf(c).language)('none'), days: daysIn(form) }
        return review(c, m, { choice, text: said, key, problem })
      }
      const done = await execute(d.store, c.get('actor'), {
        demandId: m.demandId,
        command: { type: 'answer_notice', matter: m.id, answer, text: said, ...(scope ? { scope } : {}) },
        idempotencyKey: key,
      })
      if (isRefusal(done)) return answerRefusal(c, site, done)
      await dropDraft(d, c.get('actor'), m)
      return c.redirect(`/demands/${m.id}?sent=1`, 303)
    }),
  )
  app.post(
    '/demands/:id/consent/revoke',
    withMatter(async (c, m) => {
      const done = await execute(d.store, c.get('actor'), {
        demandId: m.demandId,
        command: { type: 'revoke_consent', matter: m.id, why: '' },
      })
      return isRefusal(done) ? answerRefusal(c, site, done) : c.redirect(`/demands/${m.id}#consent`, 303)
    }),
  )
}
