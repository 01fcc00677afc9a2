// The desk's routes: who is here, the queue, one demand; acts, arrivals and changes have files of their own. What they answer
// is in src/api.

import { Hono } from 'hono'
import { demandApi } from '../../../api/desk/demand-page.ts'
import type { Me } from '../../../api/desk/me.ts'
import { meApi } from '../../../api/desk/me.ts'
import { ownMatter } from '../../../domain/challenge/challenge.ts'
import type { DocumentRef } from '../../../domain/decision/facts.ts'
import type { Demand } from '../../../domain/registry/state.ts'
import { purposesFor } from '../../../domain/turn/access.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { sentence } from '../../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { saidIn } from '../../../words/faces/sentences.ts'
import type { Language } from '../../../words/languages.ts'
import { loadFor } from '../../acts/load.ts'
import { authorityRoutesOfDesk } from '../../authority-directory/authority-directory-routes.ts'
import type { Changes } from '../../changes.ts'
import type { Deployment } from '../../deployment.ts'
import { readPeople } from '../../directory.ts'
import { figureRoutes } from '../../figures/figures-routes.ts'
import { sendOriginal } from '../../http/original.ts'
import { readerOf, zoneOf } from '../../http/reader.ts'
import { serving } from '../../http/serve-route.ts'
import type { Site } from '../../http/site.ts'
import { lawRoutes } from '../../law/law-routes.ts'
import { templateRoutes } from '../../letters/template-routes.ts'
import { openDemandRoutes } from '../../open-demands/open-demands-routes.ts'
import { whatIsStopped } from '../../process/stopped.ts'
import { retentionRoutes } from '../../retention/retention-routes.ts'
import { demoWords } from '../../settings/settings.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { tenantRoutes } from '../../tenants/tenant-routes.ts'
import { workRoutes } from '../../work/work-routes.ts'
import { readStored } from '../../worker/stored.ts'
import { noteRead } from './access.ts'
import { actRoutes } from './act-routes.ts'
import { challengeRoutes } from './challenge-routes.ts'
import { changesRoute } from './changes-route.ts'
import { readDemandPage } from './demand-page.ts'
import { laneRoutes } from './lane/lane-routes.ts'
import { lifecycleRoutes } from './lifecycle-routes.ts'
import { menuOf } from './menu.ts'
import { ownPasskeyRoutes } from './own-passkeys.ts'
import { queueRoutes } from './queue/queue-routes.ts'
import { readDefault } from './queue/queue-views.ts'
import { receiveRoutes } from './receive-routes.ts'

/** Mounted behind `signedIn(…, 'desk')`. */
export function deskRoutes(d: Deployment, site: Site, changes: Changes): Hono<SignedInEnv> {
  const app = new Hono<SignedInEnv>()
  const serve = serving(app, site, { ...meApi, ...demandApi })
  serve('GET /api/me', c => me(d, c.get('actor'), readerOf(c).language))
  ownPasskeyRoutes(app, d, site, changes)
  queueRoutes(app, d, site)
  receiveRoutes(app, d, site)
  serve('GET /api/demands/:id', (c, { params }) =>
    readDemandPage(d, c.get('actor'), {
      id: params.id,
      language: readerOf(c).language,
      zone: zoneOf(c, d.provider.zone),
    }),
  )
  serve('GET /api/demands/:id/documents/:doc', async (c, { params }) => {
    const file = await originalDocument(d, c.get('actor'), params.id, params.doc)
    return isRefusal(file) ? file : sendOriginal(c, file)
  })
  actRoutes(app, d, site, changes)
  challengeRoutes(app, d, site)
  laneRoutes(app, d, site)
  lifecycleRoutes(app, d, site)
  lawRoutes(app, d, site)
  app.route('/', templateRoutes(d, site))
  tenantRoutes(app, d, site)
  authorityRoutesOfDesk(app, d, site)
  openDemandRoutes(app, d, site)
  retentionRoutes(app, d, site)
  figureRoutes(app, d, site)
  workRoutes(app, d, site, changes)
  changesRoute(app, d, changes, { stopped: () => whatIsStopped(d) })
  return app
}

async function me(d: Deployment, actor: Actor, language: Language): Promise<Me> {
  const person = (
    await withTransaction(d.db, databaseActor(actor), tx => readPeople(tx, d.vault, actor.id))
  ).get(actor.id)
  const queue = await readDefault(d, actor)
  return {
    id: actor.id,
    name: person?.name ?? '',
    roles: person?.roles ?? [],
    employment: person?.employment ?? 'employee',
    provider: d.provider.name,
    demo: d.demo,
    demoSettings: d.demo ? demoWords(d.settings).map(text => saidIn(language, text)) : [],
    grant: { minutes: d.settings.grantMinutes, purposes: purposesFor(person?.roles ?? []) },
    hosts: { approve: d.urls.approve, authority: d.urls.authority, customer: d.urls.customer },
    queue,
    menu: menuOf(actor),
  }
}

/** What was filed or served about challenges, extensions, clearances, confirmations and withdrawals, each with the matter under whose key it lies. */
function filed({
  challenges,
  extensions,
  clearance,
  confirmation,
  withdrawal,
  partWithdrawals,
}: Demand): { document: DocumentRef; matter: string | null }[] {
  const steps = challenges.flatMap(c => c.steps.map(s => ({ ...s, matter: ownMatter(c) })))
  const longer = [...extensions, ...[clearance, confirmation].flatMap(word => word ?? [])].map(e => ({
    ...e,
    matter: null,
  }))
  const withdrawn = [...partWithdrawals, ...(withdrawal ? [withdrawal] : [])]
  const back = withdrawn.map(w => ({ ...w, matter: null }))
  return [...steps, ...longer, ...back].flatMap(({ document, matter }) =>
    document ? [{ document, matter }] : [],
  )
}

async function originalDocument(
  d: Deployment,
  actor: Actor,
  id: string,
  doc: string,
): Promise<{ bytes: Buffer; title: string } | Refusal> {
  const loaded = await loadFor(d, actor, id)
  if (isRefusal(loaded)) return loaded
  const letters = loaded.demand.letters.flatMap(l => (l.document && l.to === 'authority' ? [l.document] : []))
  const replies = loaded.demand.replies.flatMap(r => r.documents)
  const ofDemand = [...loaded.demand.received.documents, ...letters, ...replies]
  const ofMatters = loaded.demand.matters.flatMap(m =>
    m.secrecyPapers.map(document => ({ document, matter: m.id })),
  )
  const all = [
    ...ofDemand.map(document => ({ document, matter: null })),
    ...filed(loaded.demand),
    ...ofMatters,
  ]
  const found = all.find(x => x.document.id === doc || x.document.name === doc)
  if (!found)
    return refuse('not_found', sentence('borders.no_such_paper_here'), sentence('borders.reload_demand'))
  await noteRead(d, actor, id, 'paper')
  return {
    bytes: await readStored(d, loaded.stream, found.document, found.matter),
    title: found.document.title,
  }
}
