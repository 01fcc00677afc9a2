// Answering a notice: choose, look at it again, send. What is written is kept on the way, with a script and without.

import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { customerApi } from '../../../../api/customer/contract.ts'
import { isRefusal, type Refusal } from '../../../../kernel/refusal.ts'
import { execute } from '../../../../store/demand/execute.ts'
import { tenantAnswers } from '../../../../vocabulary/closed-lists.ts'
import { answeringWords } from '../../../../words/faces/answering.ts'
import { consentWords } from '../../../../words/faces/consent.ts'
import { demandWords } from '../../../../words/faces/demand.ts'
import { frameWords } from '../../../../words/faces/frame.ts'
import { when } from '../../../../words/when.ts'
import type { Deployment } from '../../../deployment.ts'
import { idOfForm } from '../../../http/once.ts'
import type { Html } from '../../../http/page.ts'
import { readerOf } from '../../../http/reader.ts'
import { inOwnWords } from '../../../http/refusal-words.ts'
import type { Site } from '../../../http/site.ts'
import { take } from '../../../http/take.ts'
import type { SignedInEnv } from '../../../sign-in/signed-in.ts'
import { type FormRoute, formRoute, type Sent, type Wrong } from '../../portal/forms.ts'
import type { Returned } from '../../portal/returned.ts'
import { type Ctx, type GroundOf, type ShowMatter, tenantOf, type WithMatter } from '../console.ts'
import { readContacts } from '../contacts/contacts.ts'
import { mayAnswer, mayWithdraw } from '../demand-sentences.ts'
import type { VisibleMatter } from '../matters.ts'
import { aboutIn, FIRST_ABOUT } from './about.ts'
import { answerPage, reviewPage } from './answer-page.ts'
import { changedSince, sendAnswer } from './answering.ts'
import { findAnswer } from './answers.ts'
import { FIRST_COVER, scopeIn } from './consent.ts'
import {
  type Draft,
  dropDraft,
  type Kept,
  NO_DRAFT,
  otherThan,
  readDraft,
  type SavedDraft,
  type Seen,
  saveDraft,
} from './drafts.ts'
import { withdrawPage } from './withdraw-page.ts'

const answerInput = customerApi['POST /demands/:id/answer/review'].form
const sentInput = customerApi['POST /demands/:id/answer'].form
const draftInput = customerApi['POST /demands/:id/answer/draft'].form
const withdrawInput = customerApi['POST /demands/:id/objection/withdraw'].form

export function answerRoutes(
  app: Hono<SignedInEnv>,
  d: Deployment,
  site: Site,
  { withMatter, ground, showMatter }: { withMatter: WithMatter; ground: GroundOf; showMatter: ShowMatter },
): void {
  const facts = (c: Ctx, m: VisibleMatter, returned?: Returned) => ({
    id: m.id,
    view: m.view,
    ...ground(c, returned),
  })
  const keep = async (c: Ctx, m: VisibleMatter, form: unknown): Promise<Kept | null> => {
    const draft = take(draftInput, form)
    if (!draft.success || !mayAnswer(m.view)) return null
    const { draft: mark, tab, ...words } = draft.data
    return saveDraft(d, c.get('actor'), m, words, { mark, tab })
  }
  const nameOf = async (c: Ctx, { by }: SavedDraft): Promise<string> => {
    const actor = c.get('actor')
    const say = answeringWords(readerOf(c).language)
    if (by === actor.id) return say('you_elsewhere')
    return (await readContacts(d, actor)).find(contact => contact.id === by)?.name ?? say('colleague')
  }
  const written = async (c: Ctx, m: VisibleMatter, form: Sent, returned?: Returned) => {
    const [words, actor] = [draftOf(form), c.get('actor')]
    const there = await readDraft(d, actor, m)
    const other = otherThan(there, actor, words, seenIn(form))
    const shown = other && { ...other, who: await nameOf(c, other) }
    return answerPage(site, facts(c, m, returned), {
      ...words,
      kept: null,
      mark: there?.mark ?? NO_DRAFT,
      tab: tabOf(form),
      other: shown,
    })
  }
  const back = (c: Ctx, m: VisibleMatter, returned: Returned) => {
    const action = `/demands/${m.id}/answer/review`
    return written(c, m, returned.fields, { ...returned, action })
  }
  /** Of this matter, found again for each request. */
  const form = (
    end: string,
    act: (c: Ctx, m: VisibleMatter, form: Sent) => ReturnType<FormRoute['act']>,
    page: (c: Ctx, m: VisibleMatter, returned: Returned) => Html | Promise<Html> = back,
  ) =>
    formRoute(app, site, {
      path: `/demands/:id/${end}`,
      page: (c, returned) => withMatter.found(c, m => page(c, m, returned)),
      act: (c, sent) => withMatter.found(c, m => act(c, m, sent)),
      idOf: (_, field) => (field === 'answer' ? `answer-${tenantAnswers[0]}` : field),
    })

  app.get(
    '/demands/:id/answer',
    withMatter(async (c, m) => {
      if (!mayAnswer(m.view)) return c.redirect(`/demands/${m.id}`, 303)
      const draft = await readDraft(d, c.get('actor'), m)
      const { answer, text: words, mark } = draft ?? { answer: '', text: '', mark: NO_DRAFT }
      const mine = draft?.by === c.get('actor').id
      const kept = draft && { at: draft.savedAt, who: mine ? null : await nameOf(c, draft) }
      return c.html(
        answerPage(site, facts(c, m), { answer, text: words, kept, mark, tab: tabOf({}), other: null }),
      )
    }),
  )
  // By the page's script, as JSON: a form's encoding makes nine bytes of a Japanese letter, and a page that goes may send 64 KiB.
  app.post('/demands/:id/answer/draft', async (c, next) => {
    if (!(c.req.header('content-type') ?? '').startsWith('application/json')) return next()
    const body: unknown = await c.req.json().catch(() => null)
    return withMatter.found(c, async m => {
      const kept = await keep(c, m, body)
      if (kept === null) return c.json({}, 400)
      if (!('other' in kept)) return c.json(kept)
      const { answer, text: words, savedAt, mark } = kept.other
      const what = findAnswer(answer, readerOf(c).language)?.label ?? ''
      return c.json({ answer, what, text: words, savedAt, mark, who: await nameOf(c, kept.other) }, 409)
    })
  })
  form('answer/draft', async (c, m, sent) => {
    const kept = await keep(c, m, sent)
    if (kept && 'other' in kept) return keptMeanwhile(c, kept.other)
    if (c.req.header('x-duly') === '1') return c.json(kept ?? {}, kept ? 200 : 400)
    if (kept) return c.redirect(`/demands/${m.id}?kept=1`, 303)
    return mayAnswer(m.view) ? wrong(c, 'text', 'answer.invalid') : c.redirect(`/demands/${m.id}`, 303)
  })
  const keptMeanwhile = async (c: Ctx, other: SavedDraft): Promise<Refusal> => {
    const { language } = readerOf(c)
    const say = answeringWords(language)
    const said = { at: when(other.savedAt, d.provider.zone, language), who: await nameOf(c, other) }
    return inOwnWords('changed_meanwhile', say('draft_changed', said), say('draft_changed.next'))
  }
  form('answer/change', async (c, m, sent) => c.html(await written(c, m, sent)))
  form('answer/review', async (c, m, sent) => {
    const kept = await keep(c, m, sent)
    if (kept && 'other' in kept) return keptMeanwhile(c, kept.other)
    const input = take(answerInput, sent)
    if (!input.success)
      return wrong(c, input.error.issues[0]?.path[0] === 'text' ? 'text' : 'answer', 'answer.invalid')
    const { answer, text: said } = input.data
    const changed =
      input.data.seen === undefined ? null : changedSince(m.view, input.data.seen, readerOf(c).language)
    if (changed) return changed
    const choice = findAnswer(answer, readerOf(c).language)
    if (!choice) return wrong(c, 'answer', 'answer.invalid')
    if (choice.reason === 'required' && said === '') return wrong(c, 'text', 'answer.needs_reason')
    return c.html(
      reviewPage(site, facts(c, m), { choice, text: said, mark: kept?.mark ?? NO_DRAFT, tab: tabOf(sent) }),
    )
  })
  form(
    'answer',
    async (c, m, sent) => {
      const input = take(sentInput, sent)
      if (!input.success) return wrong(c, 'answer', 'answer.choose')
      const { answer, text: said, key, seen } = input.data
      const { language } = readerOf(c)
      const scope = answer === 'consents' ? scopeIn(sent, m.view) : null
      if (answer === 'consents' && scope === null)
        return { field: FIRST_COVER, refusal: unfit(c, consentWords(language)('none')) }
      const about = aboutIn(sent, m.view, answer)
      if (about === 'none')
        return { field: FIRST_ABOUT, refusal: unfit(c, answeringWords(language)('about.none')) }
      const command = {
        type: 'answer_notice',
        matter: m.id,
        answer,
        text: said,
        ...(scope ? { scope } : {}),
        ...(about ? { about } : {}),
      } as const
      const done = await sendAnswer(d, tenantOf(c.get('actor')), m, { command, key, seen, language })
      if (isRefusal(done)) return done
      await dropDraft(d, c.get('actor'), m, seenIn(sent))
      return c.redirect(`/demands/${m.id}?sent=1`, 303)
    },
    (c, m, returned) => {
      const { answer, text: said } = draftOf(returned.fields)
      const choice = findAnswer(answer, readerOf(c).language)
      const mark = seenIn(returned.fields).mark ?? NO_DRAFT
      return choice
        ? reviewPage(site, facts(c, m, returned), { choice, text: said, mark, tab: tabOf(returned.fields) })
        : back(c, m, returned)
    },
  )
  app.get(
    '/demands/:id/objection',
    withMatter((c, m) =>
      mayWithdraw(m.view) ? c.html(withdrawPage(site, facts(c, m))) : c.redirect(`/demands/${m.id}`, 303),
    ),
  )
  form(
    'objection/withdraw',
    async (c, m, sent) => {
      const input = take(withdrawInput, sent)
      if (!input.success) return wrong(c, 'text', 'answer.invalid')
      const { text: said, key } = input.data
      const done = await execute(d.store, c.get('actor'), {
        demandId: m.demandId,
        command: { type: 'withdraw_objection', matter: m.id, text: said },
        idempotencyKey: idOfForm(c, d.vault.macKey, key, said),
      })
      return isRefusal(done) ? done : c.redirect(`/demands/${m.id}?sent=1`, 303)
    },
    (c, m, returned) => withdrawPage(site, facts(c, m, returned)),
  )
  form(
    'consent/revoke',
    async (c, m, sent) => {
      const done = await execute(d.store, c.get('actor'), {
        demandId: m.demandId,
        command: { type: 'revoke_consent', matter: m.id, why: '' },
        idempotencyKey: idOfForm(c, d.vault.macKey, sent.key, 'revoke'),
      })
      return isRefusal(done) ? done : c.redirect(`/demands/${m.id}#consent`, 303)
    },
    showMatter,
  )
}

/** As it was sent, whatever it is. */
function draftOf(form: Sent): Draft {
  return { answer: last(form.answer), text: last(form.text).replaceAll('\r\n', '\n') }
}

function seenIn(form: Sent): Seen {
  return { mark: form.draft === undefined ? undefined : last(form.draft), tab: last(form.tab) }
}

/** The same on its way through the pages of one answer. */
function tabOf(form: Sent): string {
  return last(form.tab) || randomBytes(16).toString('hex')
}

function last(value: unknown): string {
  return String([value ?? ''].flat().at(-1) ?? '')
}

function wrong(
  c: Ctx,
  field: string,
  key: 'answer.invalid' | 'answer.choose' | 'answer.needs_reason',
): Wrong {
  return { field, refusal: unfit(c, demandWords(readerOf(c).language)(key)) }
}

function unfit(c: Ctx, text: string): Refusal {
  const next = frameWords(readerOf(c).language)('form.again')
  return inOwnWords('invalid_input', text, next)
}
