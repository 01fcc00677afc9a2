// Where a tenant's people make and revoke what their programs use.

import type { Hono } from 'hono'
import { wantedToken } from '../../../../api/customer/token.ts'
import { sentence } from '../../../../kernel/message.ts'
import { isRefusal, refuse } from '../../../../kernel/refusal.ts'
import { frameWords } from '../../../../words/faces/frame.ts'
import { programWords } from '../../../../words/faces/programs.ts'
import type { Deployment } from '../../../deployment.ts'
import { idOfForm, secretOfForm } from '../../../http/once.ts'
import { readerOf } from '../../../http/reader.ts'
import { inOwnWords } from '../../../http/refusal-words.ts'
import type { Site } from '../../../http/site.ts'
import { take } from '../../../http/take.ts'
import type { SignedInEnv } from '../../../sign-in/signed-in.ts'
import { type FormRoute, formRoute } from '../../portal/forms.ts'
import type { Returned } from '../../portal/returned.ts'
import { type Ctx, type GroundOf, tenantOf } from '../console.ts'
import { type ProgramsFacts, programsPage } from './programs-page.ts'
import { makeTenantToken, readTenantTokens, revokeTenantToken } from './tokens.ts'
import { endWebhook, readWebhook, setWebhook, testWebhook } from './webhook.ts'

type Said = Partial<Pick<ProgramsFacts, 'said' | 'made' | 'secret'>>
const nothing = { said: null, made: null, secret: null }

export function programRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site, ground: GroundOf): void {
  const page = async (c: Ctx, said: Said, returned?: Returned) => {
    const actor = tenantOf(c.get('actor'))
    const [tokens, webhook] = [await readTenantTokens(d, actor), await readWebhook(d, actor)]
    const facts = { tokens, webhook, origin: d.urls.customer }
    return programsPage(site, { ...facts, ...nothing, ...said, ...ground(c, returned) })
  }
  const form = (path: string, idOf: FormRoute['idOf'], act: FormRoute['act']) =>
    formRoute(app, site, {
      path,
      page: (c, returned) => page(c, {}, returned),
      act,
      ...(idOf ? { idOf } : {}),
    })
  /** What is made once of a form, by its key and what it asks for. */
  const once = (c: Ctx, key: unknown, wish: string) => ({
    id: idOfForm(c, d.vault.macKey, key, wish),
    secret: secretOfForm(c, d.vault.macKey, key, wish),
  })

  app.get('/programs', async c => c.html(await page(c, { said: saidOf(c, c.req.query('said')) })))
  form(
    '/programs/tokens',
    (_, field) => `token-${field}`,
    async (c, sent) => {
      const wanted = take(wantedToken, sent)
      if (!wanted.success) return unfitToken(c, String(wanted.error.issues[0]?.path[0]))
      const make = once(c, sent.key, JSON.stringify(wanted.data))
      const made = await makeTenantToken(d, tenantOf(c.get('actor')), wanted.data, make)
      return isRefusal(made) ? made : c.html(await page(c, { made }))
    },
  )
  form('/programs/tokens/:id/revoke', undefined, async c => {
    const done = await revokeTenantToken(d, tenantOf(c.get('actor')), c.req.param('id') ?? '')
    return isRefusal(done) ? done : c.redirect('/programs?said=revoked', 303)
  })
  form(
    '/programs/webhook',
    (_, field) => `webhook-${field}`,
    async (c, { url, key }) => {
      const address = String(url ?? '')
      const secret = await setWebhook(d, tenantOf(c.get('actor')), address, once(c, key, address))
      if (!isRefusal(secret)) return c.html(await page(c, { secret }))
      return secret.code === 'invalid_input' ? { field: 'url', refusal: secret } : secret
    },
  )
  form('/programs/webhook/test', undefined, async (c, { key }) => {
    const done = await testWebhook(d, tenantOf(c.get('actor')), idOfForm(c, d.vault.macKey, key, 'test'))
    return isRefusal(done) ? done : c.redirect(`/programs?said=${done}`, 303)
  })
  form('/programs/webhook/end', undefined, async c =>
    c.redirect(`/programs?said=${await endWebhook(d, tenantOf(c.get('actor')))}`, 303),
  )
}

function unfitToken(c: Ctx, field: string) {
  const { language } = readerOf(c)
  if (field !== 'name')
    return refuse(
      'invalid_input',
      sentence('borders.token_could_not_made'),
      sentence('borders.give_name_times'),
    )
  const [text, next] = [programWords(language)('tokens.no_name'), frameWords(language)('form.again')]
  return { field, refusal: inOwnWords('invalid_input', text, next) }
}

const said = { revoked: 'tokens.revoked', tested: 'hook.tested', ended: 'hook.ended' } as const

function saidOf(c: Ctx, query: string | undefined): string | null {
  const known = Object.keys(said).find((one): one is keyof typeof said => one === query)
  return known ? programWords(readerOf(c).language)(said[known]) : null
}
