// The passkeys of whoever is signed in at the desk: those that sign in here, and apart from them those that approve. A further one to
// sign in is made by the one-time page; one to approve is made where one approves, by who can approve already (approve/routes.ts).
import type { Hono } from 'hono'
import { z } from 'zod'
import { takesPasskey } from '../../demand/administration.ts'
import { isRefusal, type Refusal } from '../../demand/refusal.ts'
import { passkeyName } from '../admin/passkeys.ts'
import { MAX_LABEL } from '../auth/passkey-label.ts'
import type { Session } from '../auth/sessions.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { answerRefusal } from '../http/problem.ts'
import { readerOf } from '../http/reader.ts'
import { refusalIn } from '../http/refusal-words.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { logChanges } from '../log-changes.ts'
import {
  addPasskeyPath,
  noPasskey,
  type OwnPasskey,
  readOwnPasskeys,
  removePasskey,
  renamePasskey,
} from '../portal/passkeys.ts'
import { revokeAside } from '../work/aside.ts'
import type { OwnPasskeys } from './own-passkeys-api.ts'

const label = z.strictObject({ label: z.string().max(MAX_LABEL) })
const nothing = z.strictObject({})

export function ownPasskeyRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  app.get('/api/me/passkeys', async c => {
    const [desk, approve] = placesOf(c.get('session'))
    const locked = takesPasskey(c.get('session').via)
    const line = ({ id, ...passkey }: OwnPasskey) => ({ name: passkeyName(id), ...passkey })
    const page: OwnPasskeys = {
      desk: (await readOwnPasskeys(d, desk)).map(line),
      approve: (await readOwnPasskeys(d, approve)).map(line),
      locked: locked && refusalIn(readerOf(c).language, locked).detail,
    }
    return c.json(page)
  })
  const post = <T>(
    path: string,
    schema: z.ZodType<T>,
    act: (session: Session, input: T, name: string) => Promise<object | Refusal>,
  ) =>
    app.post(`/api/me/passkeys/${path}`, async c => {
      // Who took the account at another provider must not get a passkey here that outlives it.
      const no = takesPasskey(c.get('session').via)
      if (no) return answerRefusal(c, site, no)
      const body = take(schema, await c.req.json().catch(() => undefined))
      if (!body.success) return answerRefusal(c, site, malformed(body.error))
      const done = await act(c.get('session'), body.data, c.req.param('name') ?? '')
      return isRefusal(done) ? answerRefusal(c, site, done) : c.json(done)
    })
  // Pressed twice it makes two links, of which the first ends with the second.
  post('add', nothing, async session => ({ path: await addPasskeyPath(d, session) }))
  post(':name/rename', label, async (session, input, name) => {
    const found = await ownNamed(d, session, name)
    const done = found ? await renamePasskey(d, found.place, { id: found.id, ...input }) : noPasskey()
    return isRefusal(done) ? done : {}
  })
  post(':name/remove', nothing, async (session, _, name) => {
    const found = await ownNamed(d, session, name)
    const done = found ? await removePasskey(d, found.place, found.id) : noPasskey()
    if (isRefusal(done)) return done
    // What it had approved and what the log says of approvers' keys follows; where this is cut short, the worker's pass writes it.
    await revokeAside(d)
    await logChanges(d)
    return {}
  })
}

function placesOf(session: Session): [Session, Session] {
  return [session, { ...session, surface: 'approve' }]
}

async function ownNamed(
  d: Deployment,
  session: Session,
  name: string,
): Promise<{ place: Session; id: string } | null> {
  for (const place of placesOf(session)) {
    const found = (await readOwnPasskeys(d, place)).find(one => passkeyName(one.id) === name)
    if (found) return { place, id: found.id }
  }
  return null
}
