// Where a tenant's people make and revoke what their programs use.
import type { Hono } from 'hono'
import { isRefusal, refuse } from '../../demand/refusal.ts'
import { programWords } from '../../words/programs.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { answerRefusal } from '../http/problem.ts'
import { readerOf } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
import { type Ctx, type Ground, tenantOf } from './console.ts'
import { type ProgramsFacts, programsPage } from './programs-page.ts'
import { makeTenantToken, readTenantTokens, revokeTenantToken, wantedToken } from './tokens.ts'

type Said = Pick<ProgramsFacts, 'said' | 'made'>

export function programRoutes(
  app: Hono<SignedInEnv>,
  d: Deployment,
  site: Site,
  ground: (c: Ctx) => Ground,
): void {
  const show = async (c: Ctx, said: Said) => {
    const tokens = await readTenantTokens(d, c.get('actor'))
    return c.html(programsPage(site, { tokens, origin: d.urls.customer, ...said, ...ground(c) }))
  }
  app.get('/programs', c => show(c, { said: saidOf(c, c.req.query('said')), made: null }))
  app.post('/programs/tokens', async c => {
    const wanted = wantedToken.safeParse(await c.req.parseBody())
    if (!wanted.success)
      return answerRefusal(
        c,
        site,
        refuse('invalid_input', 'The token could not be made.', 'Give it a name and one of the times.'),
      )
    const made = await makeTenantToken(d, tenantOf(c.get('actor')), wanted.data)
    return isRefusal(made) ? answerRefusal(c, site, made) : show(c, { said: null, made })
  })
  app.post('/programs/tokens/:id/revoke', async c => {
    const done = await revokeTenantToken(d, tenantOf(c.get('actor')), c.req.param('id'))
    return isRefusal(done) ? answerRefusal(c, site, done) : c.redirect('/programs?said=revoked', 303)
  })
}

function saidOf(c: Ctx, what: string | undefined): string | null {
  const say = programWords(readerOf(c).language)
  return what === 'revoked' ? say('tokens.revoked') : null
}
