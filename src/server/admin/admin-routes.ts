// Administration over HTTP, behind the desk's sign-in. One gate for all of it: reading for administrators and auditors, writing
// for administrators with a passkey. What the routes take and answer is in src/api.

import { type Context, Hono } from 'hono'
import { auditApi } from '../../api/desk/audit.ts'
import { oidcApi } from '../../api/desk/oidc.ts'
import { peopleApi } from '../../api/desk/people.ts'
import { programsApi } from '../../api/desk/programs.ts'
import { settingsApi } from '../../api/desk/settings.ts'
import { mayChangeSystem, mayReadSystem, takesPasskey } from '../../directory/administration.ts'
import { mayActOnDirectory } from '../../domain/registry/who-may.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { wordIn } from '../../words/faces/sentences.ts'
import type { Deployment } from '../deployment.ts'
import { idOfRequest } from '../http/once.ts'
import { answerRefusal } from '../http/problem.ts'
import { readerOf } from '../http/reader.ts'
import { refusalIn } from '../http/refusal-words.ts'
import { serving } from '../http/serve-route.ts'
import type { Site } from '../http/site.ts'
import type { HealthCheck } from '../process/health-check.ts'
import { decided, settle } from '../proposals/proposal.ts'
import type { SignedInEnv } from '../sign-in/signed-in.ts'
import { auditRoutes } from './audit-routes.ts'
import { byHandPage, listReceivers, markAuthority } from './by-hand.ts'
import { changeProvider, providerPage, settingsPage } from './change-settings.ts'
import { readGuide } from './guide.ts'
import { readHealth } from './health.ts'
import { webhooksIn } from './in-words.ts'
import { testMail } from './mail-test.ts'
import { bindSubject, changeIssuer, oidcPage } from './oidc.ts'
import { makePersonLink, revokePasskey } from './passkeys.ts'
import { changePerson, deactivate, hire, reactivate } from './people.ts'
import { askPolicies, policies } from './policies.ts'
import { peoplePage, personPage } from './read-people.ts'
import { askRecovery, confirmRecovery, stopRecovery } from './recovery.ts'
import { makeToken, readTokens, revokeToken } from './tokens.ts'
import { endWebhook, makeWebhook, readWebhooks, testWebhook } from './webhooks.ts'

const adminApi = { ...peopleApi, ...programsApi, ...settingsApi, ...oidcApi, ...auditApi }

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
  const serve = serving(app, site, adminApi)
  const by = (c: C) => ({ kind: 'staff', id: c.get('actor').id }) as const
  const made = (c: C) => idOfRequest(c, d.vault.macKey)
  const locked = (c: C) => {
    const refused = mayChangeSystem(c.get('actor'), c.get('session').via)
    return refused && refusalIn(readerOf(c).language, refused)
  }

  serve('GET /api/admin/people', c => peoplePage(d, c.get('actor'), locked(c)))
  serve('GET /api/admin/people/:id', (c, { params }) => personPage(d, c.get('actor'), params.id))
  serve('POST /api/admin/people', (c, { body }) => hire(d, by(c), body, made(c)))
  serve('POST /api/admin/people/:id', (c, { params, body }) => changePerson(d, by(c), params.id, body))
  serve('POST /api/admin/people/:id/deactivate', (c, { params }) => deactivate(d, by(c), params.id))
  serve('POST /api/admin/people/:id/reactivate', (c, { params }) => reactivate(d, by(c), params.id))
  serve('POST /api/admin/people/:id/link', (c, { params, body }) =>
    makePersonLink(d, c.get('actor'), { person: params.id, ...body, request: made(c) }),
  )
  serve('POST /api/admin/people/:id/passkeys/:name/revoke', (c, { params }) =>
    revokePasskey(d, c.get('actor'), { person: params.id, passkey: params.name }),
  )
  serve('POST /api/admin/people/:id/recovery', (c, { params, body }) =>
    askRecovery(d, by(c).id, { person: params.id, reason: body.reason }, made(c)),
  )
  serve('POST /api/admin/recoveries/:id/confirm', (c, { params, body }) =>
    confirmRecovery(d, c.get('actor'), { recovery: params.id, ...body }, made(c)),
  )
  serve('POST /api/admin/recoveries/:id/stop', (c, { params }) => stopRecovery(d, by(c).id, params.id))

  serve('GET /api/admin/tokens', async c => ({
    tokens: await withTransaction(d.db, databaseActor(c.get('actor')), tx => readTokens(tx, d)),
    locked: locked(c)?.detail ?? null,
  }))
  serve('POST /api/admin/tokens', (c, { body }) => makeToken(d, c.get('actor'), body, made(c)))
  serve('POST /api/admin/tokens/:id/revoke', (c, { params }) => revokeToken(d, c.get('actor'), params.id))

  serve('GET /api/admin/settings', c => settingsPage(d, c.get('actor'), locked(c)?.detail ?? null))
  serve('POST /api/admin/settings', (c, { body }) => askPolicies(d, by(c).id, body, made(c)))
  serve('POST /api/admin/settings/:id', async (c, { params, body }) =>
    decided(await settle(d, [policies], by(c), { change: params.id, confirm: body.confirm })),
  )
  serve('GET /api/admin/by-hand', c => byHandPage(d, c.get('actor'), locked(c)?.detail ?? null))
  serve('POST /api/admin/by-hand', (c, { body }) => markAuthority(d, c.get('actor'), body))
  serve('POST /api/admin/by-hand/people', (c, { body }) => listReceivers(d, c.get('actor'), body.people))
  serve('GET /api/admin/provider', c => providerPage(d, locked(c)?.detail ?? null))
  serve('POST /api/admin/provider', (c, { body: { version, provider } }) =>
    changeProvider(d, c.get('actor'), { version, provider }),
  )
  serve('POST /api/admin/mail-test', c => testMail(d, c.get('actor')))
  serve('GET /api/admin/guide', c => readGuide(d, c.get('actor'), readerOf(c).language))
  serve('GET /api/admin/oidc', (c, { query }) =>
    oidcPage(d, c.get('actor'), query.tenant || null, locked(c)?.detail ?? null),
  )
  serve('POST /api/admin/oidc', (c, { body }) => changeIssuer(d, c.get('actor'), body))
  serve('POST /api/admin/people/:id/subject', (c, { params, body }) =>
    bindSubject(d, by(c).id, { kind: 'staff', id: params.id }, body.subject),
  )
  serve('POST /api/admin/contacts/:id/subject', (c, { params, body }) =>
    bindSubject(d, by(c).id, { kind: 'tenant', id: params.id }, body.subject),
  )
  serve('GET /api/admin/webhooks', async c => {
    const webhooks = await withTransaction(d.db, databaseActor(c.get('actor')), tx => readWebhooks(tx, d))
    return { webhooks: webhooksIn(readerOf(c).language, webhooks), locked: locked(c)?.detail ?? null }
  })
  serve('POST /api/admin/webhooks', (c, { body }) => makeWebhook(d, c.get('actor'), body, made(c)))
  serve('POST /api/admin/webhooks/:id/test', async (c, { params }) => {
    const done = await testWebhook(d, c.get('actor'), params.id)
    return isRefusal(done) ? done : { ...done, detail: wordIn(readerOf(c).language, done.detail) }
  })
  serve('POST /api/admin/webhooks/:id/end', (c, { params }) => endWebhook(d, c.get('actor'), params.id))
  auditRoutes(app, { d, site })
  serve('GET /api/admin/health', c => readHealth(d, c.get('actor'), checks, readerOf(c).language))
  return app
}
