// Administration over HTTP, behind the desk's sign-in. One gate for all of it: reading for administrators and auditors, writing
// for administrators with a passkey. What the routes answer is api.ts.
import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import { mayActOnDirectory } from '../../demand/actor.ts'
import { mayChangeSystem, mayReadSystem, takesPasskey } from '../../demand/administration.ts'
import { isRefusal, type Refusal } from '../../demand/refusal.ts'
import { systemSentenceIn } from '../../words/sentences.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { idOfRequest } from '../http/once.ts'
import type { HealthCheck } from '../http/operator.ts'
import { answerRefusal } from '../http/problem.ts'
import { readerOf } from '../http/reader.ts'
import { refusalIn } from '../http/refusal-words.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import type { By } from './acts.ts'
import { auditRoutes } from './audit-routes.ts'
import { byHandPage, listReceivers, markAuthority } from './by-hand.ts'
import { changeProvider, providerPage, settingsPage } from './change-settings.ts'
import { readGuide } from './guide.ts'
import { readHealth } from './health.ts'
import { guideIn, healthIn, webhooksIn } from './in-words.ts'
import {
  byHandBody,
  issuerBody,
  linkBody,
  personBody,
  personChange,
  providerBody,
  receiversBody,
  recoveryBody,
  settingsBody,
  settleBody,
  subjectBody,
  tokenBody,
  webhookBody,
} from './input.ts'
import { testMail } from './mail-test.ts'
import { bindSubject, changeIssuer, oidcPage } from './oidc.ts'
import { makePersonLink, revokePasskey } from './passkeys.ts'
import { changePerson, deactivate, hire, reactivate } from './people.ts'
import { askPolicies, settlePolicies } from './policies.ts'
import { peoplePage, personPage } from './read-people.ts'
import { askRecovery, confirmRecovery, stopRecovery } from './recovery.ts'
import { makeToken, readTokens, revokeToken } from './tokens.ts'
import { endWebhook, makeWebhook, readWebhooks, testWebhook } from './webhooks.ts'

export type AdminGround = {
  readonly d: Deployment
  readonly site: Site
  readonly checks: Readonly<Record<string, HealthCheck>>
}
type C = Context<SignedInEnv>

/** Policies bind counsel most: they read them, and are a second person for what loosens one. */
function refuseReader(c: C): Refusal | null {
  const [actor, { via }, { method, path }] = [c.get('actor'), c.get('session'), c.req]
  if (method === 'GET')
    return path === '/api/admin/settings' ? mayActOnDirectory(actor, 'read_policies') : mayReadSystem(actor)
  return path.startsWith('/api/admin/settings/')
    ? (mayActOnDirectory(actor, 'confirm_policies') ?? takesPasskey(via))
    : mayChangeSystem(actor, via)
}

/** Mounted by the desk behind its sign-in. */
export function adminRoutes({ d, site, checks }: AdminGround): Hono<SignedInEnv> {
  const app = new Hono<SignedInEnv>()
  app.use('/api/admin/*', async (c, next) => {
    const refused = refuseReader(c)
    return refused ? answerRefusal(c, site, refused) : next()
  })
  const send = (c: C, done: object | Refusal) =>
    isRefusal(done) ? answerRefusal(c, site, done) : c.json(done)
  const post = <T>(
    path: string,
    schema: z.ZodType<T> | null,
    act: (
      by: By & { id: string },
      body: T,
      param: (name: string) => string,
      made: string,
    ) => Promise<object | Refusal>,
  ) =>
    app.post(path, async c => {
      const sent: unknown = await c.req.json().catch(() => undefined)
      const body = schema ? take(schema, sent) : undefined
      if (body && !body.success) return answerRefusal(c, site, malformed(body.error))
      const by = { kind: 'staff', id: c.get('actor').id } as const
      return send(
        c,
        await act(by, body?.data as T, name => c.req.param(name) ?? '', idOfRequest(c, d.vault.macKey)),
      )
    })
  const locked = (c: C) => {
    const refused = mayChangeSystem(c.get('actor'), c.get('session').via)
    return refused && refusalIn(readerOf(c).language, refused)
  }
  const sayTo = (c: C) => (english: string) => systemSentenceIn(readerOf(c).language, english)

  app.get('/api/admin/people', async c => c.json(await peoplePage(d, locked(c))))
  app.get('/api/admin/people/:id', async c => send(c, await personPage(d, c.get('actor'), c.req.param('id'))))
  post('/api/admin/people', personBody, (by, body, _, made) => hire(d, by, body, made))
  post('/api/admin/people/:id', personChange, (by, body, at) => changePerson(d, by, at('id'), body))
  post('/api/admin/people/:id/deactivate', null, (by, _, at) => deactivate(d, by, at('id')))
  post('/api/admin/people/:id/reactivate', null, (by, _, at) => reactivate(d, by, at('id')))
  post('/api/admin/people/:id/link', linkBody, (by, body, at, request) =>
    makePersonLink(d, by, { person: at('id'), ...body, request }),
  )
  post('/api/admin/people/:id/passkeys/:name/revoke', null, (by, _, at) =>
    revokePasskey(d, by, { person: at('id'), passkey: at('name') }),
  )
  post('/api/admin/people/:id/recovery', recoveryBody, (by, body, at, made) =>
    askRecovery(d, by.id, { person: at('id'), reason: body.reason }, made),
  )
  post('/api/admin/recoveries/:id/confirm', linkBody, (by, body, at, request) =>
    confirmRecovery(d, by.id, { recovery: at('id'), ...body }, request),
  )
  post('/api/admin/recoveries/:id/stop', null, (by, _, at) => stopRecovery(d, by.id, at('id')))

  app.get('/api/admin/tokens', async c =>
    c.json({ tokens: await asWorker(d, tx => readTokens(tx, d)), locked: locked(c)?.detail ?? null }),
  )
  post('/api/admin/tokens', tokenBody, (by, body, _, made) => makeToken(d, by.id, body, made))
  post('/api/admin/tokens/:id/revoke', null, (by, _, at) => revokeToken(d, by.id, at('id')))

  app.get('/api/admin/settings', async c =>
    c.json(await settingsPage(d, c.get('actor'), locked(c)?.detail ?? null)),
  )
  post('/api/admin/settings', settingsBody, (by, body, _, made) => askPolicies(d, by.id, body, made))
  post('/api/admin/settings/:id', settleBody, (by, { confirm }, at) =>
    settlePolicies(d, by.id, { change: at('id'), confirm }),
  )
  app.get('/api/admin/by-hand', async c => c.json(await byHandPage(d, locked(c)?.detail ?? null)))
  post('/api/admin/by-hand', byHandBody, (by, body) => markAuthority(d, by.id, body))
  post('/api/admin/by-hand/people', receiversBody, (by, body) => listReceivers(d, by.id, body.people))
  app.get('/api/admin/provider', async c => c.json(await providerPage(d, locked(c)?.detail ?? null)))
  post('/api/admin/provider', providerBody, (by, body) =>
    changeProvider(d, by.id, { version: body.version, provider: body.provider }),
  )
  post('/api/admin/mail-test', null, by => testMail(d, by.id))
  app.get('/api/admin/guide', async c => c.json(guideIn(sayTo(c), await readGuide(d))))
  app.get('/api/admin/oidc', async c =>
    c.json(await oidcPage(d, c.req.query('tenant') || null, locked(c)?.detail ?? null)),
  )
  post('/api/admin/oidc', issuerBody, (by, body) => changeIssuer(d, by.id, body))
  post('/api/admin/people/:id/subject', subjectBody, (by, body, at) =>
    bindSubject(d, by.id, { kind: 'staff', id: at('id') }, body.subject),
  )
  post('/api/admin/contacts/:id/subject', subjectBody, (by, body, at) =>
    bindSubject(d, by.id, { kind: 'tenant', id: at('id') }, body.subject),
  )
  app.get('/api/admin/webhooks', async c => {
    const webhooks = await asWorker(d, tx => readWebhooks(tx, d))
    return c.json({ webhooks: webhooksIn(sayTo(c), webhooks), locked: locked(c)?.detail ?? null })
  })
  post('/api/admin/webhooks', webhookBody, (by, body, _, made) => makeWebhook(d, by.id, body, made))
  app.post('/api/admin/webhooks/:id/test', async c => {
    const done = await testWebhook(d, c.get('actor').id, c.req.param('id'))
    return send(c, isRefusal(done) ? done : { ...done, detail: sayTo(c)(done.detail) })
  })
  post('/api/admin/webhooks/:id/end', null, (by, _, at) => endWebhook(d, by.id, at('id')))
  auditRoutes(app, { d, site })
  app.get('/api/admin/health', async c => c.json(healthIn(sayTo(c), await readHealth(d, checks))))
  return app
}
