// Where a tenant's people make and revoke what their programs use.
import type { Hono } from 'hono'
import { isRefusal, refuse } from '../../demand/refusal.ts'
import { programWords } from '../../words/programs.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { answerRefusal } from '../http/problem.ts'
import { readerOf } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
import { take } from '../http/take.ts'
import { type Ctx, type Ground, tenantOf } from './console.ts'
import { type ProgramsFacts, programsPage } from './programs-page.ts'
import { makeTenantToken, readTenantTokens, revokeTenantToken, wantedToken } from './tokens.ts'
import { endWebhook, readWebhook, setWebhook, testWebhook } from './webhook.ts'

type Said = Partial<Pick<ProgramsFacts, 'said' | 'made' | 'secret'>>
const nothing = { said: null, made: null, secret: null }

export function programRoutes(
  app: Hono<SignedInEnv>,
  d: Deployment,
  site: Site,
  ground: (c: Ctx) => Ground,
): void {
  const show = async (c: Ctx, said: Said) => {
    const actor = tenantOf(c.get('actor'))
    const [tokens, webhook] = [await readTenantTokens(d, actor), await readWebhook(d, actor)]
    const facts = { tokens, webhook, origin: d.urls.customer }
    return c.html(programsPage(site, { ...facts, ...nothing, ...said, ...ground(c) }))
  }
  app.get('/programs', c => show(c, { said: saidOf(c, c.req.query('said')) }))
  app.post('/programs/tokens', async c => {
    const wanted = take(wantedToken, await c.req.parseBody())
    if (!wanted.success)
      return answerRefusal(
        c,
        site,
        refuse('invalid_input', 'The token could not be made.', 'Give it a name and one of the times.'),
      )
    const made = await makeTenantToken(d, tenantOf(c.get('actor')), wanted.data)
    return isRefusal(made) ? answerRefusal(c, site, made) : show(c, { made })
  })
  app.post('/programs/tokens/:id/revoke', async c => {
    const done = await revokeTenantToken(d, tenantOf(c.get('actor')), c.req.param('id'))
    return isRefusal(done) ? answerRefusal(c, site, done) : c.redirect('/programs?said=revoked', 303)
  })
  app.post('/programs/webhook', async c => {
    const { url } = await c.req.parseBody()
    const secret = await setWebhook(d, tenantOf(c.get('actor')), String(url ?? ''))
    return isRefusal(secret) ? answerRefusal(c, site, secret) : show(c, { secret })
  })
  app.post('/programs/webhook/:how{test|end}', async c => {
    const act = c.req.param('how') === 'test' ? testWebhook : endWebhook
    const done = await act(d, tenantOf(c.get('actor')))
    return isRefusal(done) ? answerRefusal(c, site, done) : c.redirect(`/programs?said=${done}`, 303)
  })
}

const said = { revoked: 'tokens.revoked', tested: 'hook.tested', ended: 'hook.ended' } as const

function saidOf(c: Ctx, query: string | undefined): string | null {
  const known = Object.keys(said).find((one): one is keyof typeof said => one === query)
  return known ? programWords(readerOf(c).language)(said[known]) : null
}
