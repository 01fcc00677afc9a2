// The passkeys of whoever is signed in at the desk: those that sign in here, and apart from them those that approve. A further one to
// sign in is made by the one-time page; one to approve is made where one approves, by who can approve already (approve/approve-routes.ts).

import type { Context, Hono } from 'hono'
import { ownPasskeysApi } from '../../../api/desk/own-passkeys.ts'
import { takesPasskey } from '../../../directory/administration.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { passkeyName } from '../../admin/passkeys.ts'
import type { Changes } from '../../changes.ts'
import type { Deployment } from '../../deployment.ts'
import { readerOf } from '../../http/reader.ts'
import { refusalIn } from '../../http/refusal-words.ts'
import { serving } from '../../http/serve-route.ts'
import type { Site } from '../../http/site.ts'
import { freshUntil, refuseStale, tellStreams } from '../../sign-in/own-sessions.ts'
import type { Session } from '../../sign-in/sessions.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { revokeAside } from '../../work/aside.ts'
import { logChanges } from '../../worker/upkeep/log-changes.ts'
import {
  addPasskeyPath,
  noPasskey,
  type OwnPasskey,
  readOwnPasskeys,
  removePasskey,
  renamePasskey,
} from '../portal/passkeys.ts'

export function ownPasskeyRoutes(
  app: Hono<SignedInEnv>,
  d: Deployment,
  site: Site,
  changes: Pick<Changes, 'nudge'>,
): void {
  const serve = serving(app, site, ownPasskeysApi)
  // Who took the account at another provider must not get a passkey here that outlives it.
  const inPerson = (c: Context<SignedInEnv>) => takesPasskey(c.get('session').via)
  serve('GET /api/me/passkeys', async c => {
    const session = c.get('session')
    const locked = takesPasskey(session.via)
    const line = ({ id, ...passkey }: OwnPasskey) => ({ name: passkeyName(id), ...passkey })
    return {
      desk: (await readOwnPasskeys(d, session, 'desk')).map(line),
      approve: (await readOwnPasskeys(d, session, 'approve')).map(line),
      locked: locked && refusalIn(readerOf(c).language, locked).detail,
      freshUntil: freshUntil(session),
    }
  })
  // Pressed twice it makes two links, of which the first ends with the second.
  serve(
    'POST /api/me/passkeys/add',
    async c => {
      const no = refuseStale(c.get('session'), d.now())
      return no ?? { path: await addPasskeyPath(d, c.get('session')) }
    },
    inPerson,
  )
  serve(
    'POST /api/me/passkeys/:name/rename',
    async (c, { params, body }) => {
      const found = await ownNamed(d, c.get('session'), params.name)
      const done = found ? await renamePasskey(d, c.get('session'), { id: found.id, ...body }) : noPasskey()
      return isRefusal(done) ? done : {}
    },
    inPerson,
  )
  serve(
    'POST /api/me/passkeys/:name/remove',
    async (c, { params }) => {
      const session = c.get('session')
      const no = refuseStale(session, d.now())
      if (no) return no
      const found = await ownNamed(d, session, params.name)
      const done = found ? await removePasskey(d, session, found.id, found.surface) : noPasskey()
      if (isRefusal(done)) return done
      tellStreams(changes)(session.owner)
      // What it had approved and what the log says of approvers' keys follows; where this is cut short, the worker's pass writes it.
      await revokeAside(d)
      await logChanges(d)
      return {}
    },
    inPerson,
  )
}

async function ownNamed(
  d: Deployment,
  session: Session,
  name: string,
): Promise<{ surface: 'desk' | 'approve'; id: string } | null> {
  for (const surface of ['desk', 'approve'] as const) {
    const found = (await readOwnPasskeys(d, session, surface)).find(one => passkeyName(one.id) === name)
    if (found) return { surface, id: found.id }
  }
  return null
}
