// The desk's routes: who is here, the queue, one demand; acts, arrivals and changes have files of their own. What they answer
// is api.ts.
import { Hono } from 'hono'
import { purposesFor } from '../../demand/access.ts'
import type { Actor } from '../../demand/actor.ts'
import { ownMatter } from '../../demand/challenge.ts'
import type { DocumentRef } from '../../demand/facts.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import type { Demand } from '../../demand/state.ts'
import type { Language } from '../../words/languages.ts'
import { sentenceIn } from '../../words/sentences.ts'
import { loadFor } from '../acts/load.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import { authorityRoutesOfDesk } from '../authorities/routes.ts'
import type { Changes } from '../changes.ts'
import type { Deployment } from '../deployment.ts'
import { readPeople } from '../directory.ts'
import { figureRoutes } from '../figures/routes.ts'
import { sendOriginal } from '../http/original.ts'
import { answerRefusal } from '../http/problem.ts'
import { readerOf, zoneOf } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
import { lawRoutes } from '../law/routes.ts'
import { templateRoutes } from '../letters/template-routes.ts'
import { openDemandRoutes } from '../open-demands/routes.ts'
import { retentionRoutes } from '../retention/routes.ts'
import { demoWords } from '../settings.ts'
import { tenantRoutes } from '../tenants/routes.ts'
import { workRoutes } from '../work/routes.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { readStored } from '../worker/stored.ts'
import { noteRead } from './access.ts'
import { actRoutes } from './act-routes.ts'
import type { Me } from './api.ts'
import { challengeRoutes } from './challenge-routes.ts'
import { changesRoute } from './changes-route.ts'
import { readDemandPage } from './demand-page.ts'
import { laneRoutes } from './lane-routes.ts'
import { lifecycleRoutes } from './lifecycle-routes.ts'
import { menuOf } from './menu.ts'
import { ownPasskeyRoutes } from './own-passkeys.ts'
import { queueRoutes } from './queue-routes.ts'
import { readDefault } from './queue-views.ts'
import { receiveRoutes } from './receive-routes.ts'

/** Mounted behind `signedIn(…, 'desk')`. */
export function deskRoutes(d: Deployment, site: Site, changes: Changes): Hono<SignedInEnv> {
  const app = new Hono<SignedInEnv>()
  app.get('/api/me', async c => c.json(await me(d, c.get('actor'), readerOf(c).language)))
  ownPasskeyRoutes(app, d, site)
  queueRoutes(app, d, site)
  receiveRoutes(app, d, site)
  app.get('/api/demands/:id', async c => {
    const page = await readDemandPage(d, c.get('actor'), {
      id: c.req.param('id'),
      language: readerOf(c).language,
      zone: zoneOf(c, d.provider.zone),
    })
    return isRefusal(page) ? answerRefusal(c, site, page) : c.json(page)
  })
  app.get('/api/demands/:id/documents/:doc', async c => {
    const file = await originalDocument(d, c.get('actor'), c.req.param('id'), c.req.param('doc'))
    return isRefusal(file) ? answerRefusal(c, site, file) : sendOriginal(c, file)
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
  changesRoute(app, d, changes)
  return app
}

async function me(d: Deployment, actor: Actor, language: Language): Promise<Me> {
  const person = (await asWorker(d, tx => readPeople(tx, d.vault, actor.id))).get(actor.id)
  const queue = await readDefault(d, actor)
  return {
    id: actor.id,
    name: person?.name ?? '',
    roles: person?.roles ?? [],
    employment: person?.employment ?? 'employee',
    provider: d.provider.name,
    demo: d.demo,
    demoSettings: d.demo ? demoWords(d.settings).map(text => sentenceIn(language, text)) : [],
    grant: { minutes: d.settings.grantMinutes, purposes: purposesFor(person?.roles ?? []) },
    hosts: { approve: d.urls.approve, authority: d.urls.authority, customer: d.urls.customer },
    queue,
    menu: menuOf(actor),
  }
}

/** What was filed or served about challenges, extensions, clearances and withdrawals, each with the matter under whose key it lies. */
function filed({
  challenges,
  extensions,
  clearance,
  withdrawal,
  partWithdrawals,
}: Demand): { document: DocumentRef; matter: string | null }[] {
  const steps = challenges.flatMap(c => c.steps.map(s => ({ ...s, matter: ownMatter(c) })))
  const longer = [...extensions, ...(clearance ? [clearance] : [])].map(e => ({ ...e, matter: null }))
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
  if (!found) return refuse('not_found', 'There is no such paper here.', 'Reload the demand.')
  await noteRead(d, actor, id, 'paper')
  return {
    bytes: await readStored(d, loaded.stream, found.document, found.matter),
    title: found.document.title,
  }
}
