// The desk's routes: each parses its input at the border and hands over to one act. What they answer is api.ts.
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { Actor } from '../../demand/actor.ts'
import type { Command } from '../../demand/command.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { type Done, databaseActor, execute } from '../../store/execute.ts'
import { assessDemand } from '../acts/assess-demand.ts'
import { loadFor } from '../acts/load.ts'
import { offerLookup, requestLookup } from '../acts/look-up.ts'
import { prepareAuthorisation } from '../acts/prepare-authorisation.ts'
import { draftLetter, letterKinds, sendLetter } from '../acts/send-letter.ts'
import { draftNotice, sendNotice } from '../acts/send-notice.ts'
import { certificateDraft, signCertificate } from '../acts/sign-certificate.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Change, Changes } from '../changes.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { answerRefusal } from '../http/problem.ts'
import type { Site } from '../http/site.ts'
import { receiveArrival } from '../intake.ts'
import { plainText } from '../letters/block.ts'
import { demoWords } from '../settings.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { readStored } from '../worker/stored.ts'
import type { Me } from './api.ts'
import { commandSchema } from './command-schema.ts'
import { readDemandPage } from './demand-page.ts'
import { readQueue } from './queue.ts'

type App = Hono<SignedInEnv>
type Handled = Done | Refusal

const submit = { version: z.int().min(1), key: z.string().min(8).max(80) }
const demandId = z.string().regex(/^[0-9a-f]{32}$/)

export function deskRoutes(d: Deployment, site: Site, changes: Changes): App {
  const app: App = new Hono()
  const refuseWith = (c: Parameters<typeof answerRefusal>[0], r: Refusal) => answerRefusal(c, site, r)

  app.get('/api/me', async c => c.json(await me(d, c.get('actor'))))

  app.get('/api/queue', async c => {
    const q = queueQuery.safeParse(c.req.query())
    if (!q.success) return refuseWith(c, malformed())
    return c.json(
      await readQueue(d, c.get('actor'), {
        view: q.data.view,
        text: q.data.text,
        cursor: q.data.cursor ?? null,
      }),
    )
  })

  app.get('/api/demands/:id', async c => {
    const page = await readDemandPage(d, c.get('actor'), c.req.param('id'))
    return isRefusal(page) ? refuseWith(c, page) : c.json(page)
  })

  app.get('/api/demands/:id/documents/:doc', async c => {
    const file = await originalDocument(d, c.get('actor'), c.req.param('id'), c.req.param('doc'))
    if (isRefusal(file)) return refuseWith(c, file)
    return c.body(new Uint8Array(file.bytes), 200, {
      // Never rendered in this origin: a paper is hostile until proven otherwise (security.md D4 41).
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.title)}`,
      'content-security-policy': "sandbox; default-src 'none'",
    })
  })

  const acts: Record<
    string,
    { input: z.ZodType; act: (actor: Actor, id: string, input: never) => Promise<object | Refusal> }
  > = {
    commands: {
      input: z.strictObject({ ...submit, command: commandSchema }),
      act: async (actor, id, i: { version: number; key: string; command: Command }) =>
        versionOf(
          await execute(d.store, actor, {
            demandId: id,
            expectedVersion: i.version,
            idempotencyKey: i.key,
            command: i.command,
          }),
        ),
    },
    'lookup/options': { input: z.object({}), act: (actor, id) => offerLookup(d, actor, id) },
    lookup: {
      input: z.strictObject({
        ...submit,
        lookup: z.string().max(100_000),
        assertion: z.looseObject({ id: z.string() }),
      }),
      act: async (actor, id, i: { version: number; key: string; lookup: string; assertion: unknown }) =>
        versionOf(await requestLookup(d, actor, { demandId: id, ...i })),
    },
    assess: {
      input: z.strictObject(submit),
      act: async (actor, id, i: Submitted) => versionOf(await assessDemand(d, actor, { demandId: id, ...i })),
    },
    'letters/draft': {
      input: z.looseObject({ kind: z.enum(letterKinds), note: z.string().max(5000).default('') }),
      act: async (actor, id, i: { kind: (typeof letterKinds)[number]; note: string }) => {
        const loaded = await loadFor(d, actor, id)
        const draft = isRefusal(loaded) ? loaded : draftLetter(d, loaded, i.kind, i.note)
        return isRefusal(draft)
          ? draft
          : { subject: draft.text.subject, text: plainText(draft.text), to: draft.to }
      },
    },
    letters: {
      input: z.looseObject({ ...submit, kind: z.enum(letterKinds), note: z.string().max(5000).default('') }),
      act: async (actor, id, i: Submitted & { kind: (typeof letterKinds)[number]; note: string }) =>
        versionOf(
          await sendLetter(d, actor, {
            demandId: id,
            version: i.version,
            key: i.key,
            kind: i.kind,
            note: i.note,
          }),
        ),
    },
    'notice/draft': {
      input: z.looseObject({ matter: z.string().max(64) }),
      act: async (actor, id, i: { matter: string }) => {
        const loaded = await loadFor(d, actor, id)
        const draft = isRefusal(loaded) ? loaded : await draftNotice(d, loaded, i.matter, null)
        return isRefusal(draft)
          ? draft
          : { subject: draft.text.subject, text: plainText(draft.text), to: draft.contact.mail }
      },
    },
    notice: {
      input: z.looseObject({ ...submit, matter: z.string().max(64), contact: z.string().max(64).nullish() }),
      act: async (actor, id, i: Submitted & { matter: string; contact?: string | null }) =>
        versionOf(
          await sendNotice(d, actor, {
            demandId: id,
            version: i.version,
            key: i.key,
            matter: i.matter,
            contact: i.contact ?? null,
          }),
        ),
    },
    authorisation: {
      input: z.strictObject(submit),
      act: async (actor, id, i: Submitted) =>
        prepared(await prepareAuthorisation(d, actor, { demandId: id, ...i })),
    },
    'certificate/draft': {
      input: z.object({}),
      act: async (actor, id) => {
        const loaded = await loadFor(d, actor, id)
        return isRefusal(loaded) ? loaded : { statement: certificateDraft(d, loaded.demand) }
      },
    },
    certificate: {
      input: z.strictObject({ ...submit, statement: z.string().min(20).max(5000) }),
      act: async (actor, id, i: Submitted & { statement: string }) =>
        versionOf(await signCertificate(d, actor, { demandId: id, ...i })),
    },
  }
  for (const [path, { input, act }] of Object.entries(acts)) {
    app.post(`/api/demands/:id/${path}`, async c => {
      const id = demandId.safeParse(c.req.param('id'))
      const body = input.safeParse(await c.req.json().catch(() => undefined))
      if (!id.success)
        return refuseWith(c, refuse('not_found', 'There is no such demand here.', 'Check the reference.'))
      if (!body.success) return refuseWith(c, malformed(body.error))
      const done = await act(c.get('actor'), id.data, body.data as never)
      return isRefusal(done) ? refuseWith(c, done) : c.json(done)
    })
  }

  app.post('/api/demands/entry', async c => {
    const body = entry.safeParse(await c.req.json().catch(() => undefined))
    if (!body.success) return refuseWith(c, malformed(body.error))
    const { text, subject, ...service } = body.data
    const bytes = Buffer.from(subject ? `${subject}\n\n${text}\n` : `${text}\n`)
    return received(
      c,
      await receiveArrival(d, c.get('actor'), {
        channel: 'desk',
        bytes,
        fileName: 'desk-entry.txt',
        service: { ...service, servedUncertain: false },
        receivedAt: d.now(),
        sender: null,
        idempotencyKey: body.data.key,
      }),
      refuseWith,
    )
  })

  app.post('/api/demands', async c => {
    const form = await c.req.parseBody()
    const file = form.paper
    const service = upload.safeParse(form)
    if (!(file instanceof File) || !service.success)
      return refuseWith(c, malformed(service.success ? undefined : service.error))
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { key, servedUncertain, ...rest } = service.data
    return received(
      c,
      await receiveArrival(d, c.get('actor'), {
        channel: 'upload',
        bytes,
        fileName: file.name,
        service: { ...rest, servedUncertain: servedUncertain === 'true' },
        receivedAt: d.now(),
        sender: null,
        ...(key ? { idempotencyKey: key } : {}),
      }),
      refuseWith,
    )
  })

  app.get('/api/changes', c =>
    streamSSE(c, async stream => {
      const actor = c.get('actor')
      const tell = async (change: Change) => {
        // A demand that this person may not know of changes without a sound (promise 10).
        if (await maySee(d, actor, change.id))
          await stream.writeSSE({ event: 'changed', data: JSON.stringify(change) })
      }
      const stop = changes.subscribe(change => void tell(change))
      stream.onAbort(stop)
      while (!stream.aborted) {
        await stream.writeSSE({ event: 'alive', data: '' })
        await stream.sleep(20_000)
      }
      stop()
    }),
  )
  return app
}

async function maySee(d: Deployment, actor: Actor, id: string): Promise<boolean> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query('select 1 from duly.demand where id = $1', [id]),
  )
  return rows.length > 0
}

type Submitted = { version: number; key: string }

const queueQuery = z.object({
  view: z.enum(['open', 'mine', 'closed', 'not_demand']).default('open'),
  text: z.string().max(200).default(''),
  cursor: z.string().max(400).optional(),
})
const instant = z.iso.datetime({ offset: true }).transform(t => new Date(t).toISOString())
const entry = z.strictObject({
  text: z.string().min(1).max(100_000),
  subject: z.string().max(300).default(''),
  servedAt: instant,
  servedManner: z.string().min(1).max(60),
  entityServed: z.string().min(1).max(200),
  key: z.string().min(8).max(80),
})
const upload = z.object({
  servedAt: instant,
  servedManner: z.string().min(1).max(60),
  servedUncertain: z.enum(['true', 'false']).default('false'),
  entityServed: z.string().min(1).max(200),
  key: z.string().min(8).max(80).optional(),
})

function versionOf(done: Handled): { version: number } | Refusal {
  return isRefusal(done) ? done : { version: done.demand.version }
}

function prepared(done: Handled): { version: number; digest: string } | Refusal {
  return isRefusal(done)
    ? done
    : { version: done.demand.version, digest: done.demand.authorisation?.digest ?? '' }
}

type RefuseWith = (c: Parameters<typeof answerRefusal>[0], r: Refusal) => Response | Promise<Response>

function received(
  c: Parameters<typeof answerRefusal>[0],
  done: Handled,
  refuseWith: RefuseWith,
): Response | Promise<Response> {
  return isRefusal(done)
    ? refuseWith(c, done)
    : c.json({ id: done.demandId, reference: done.demand.reference }, 201)
}

/** Names the field that was wrong, never what stood in it. */
function malformed(error?: z.ZodError): Refusal {
  const at = error?.issues[0]?.path.join('.') ?? ''
  return refuse(
    'invalid_input',
    at === '' ? 'The request could not be read.' : `The field “${at}” could not be read.`,
    'Correct it and send it again.',
  )
}

async function me(d: Deployment, actor: Actor): Promise<Me> {
  const directory = await asWorker(d, tx => readDirectory(tx, d.vault))
  const person = directory.people.get(actor.id)
  return {
    id: actor.id,
    name: person?.name ?? '',
    roles: person?.roles ?? [],
    employment: person?.employment ?? 'employee',
    provider: d.provider.name,
    demo: d.demo,
    demoSettings: d.demo ? demoWords(d.settings) : [],
    hosts: { approve: d.urls.approve, authority: d.urls.authority, customer: d.urls.customer },
  }
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
  const found = [...loaded.demand.received.documents, ...letters, ...replies].find(
    x => x.id === doc || x.name === doc,
  )
  if (!found) return refuse('not_found', 'There is no such paper here.', 'Reload the demand.')
  return { bytes: await readStored(d, loaded.stream, found), title: found.title }
}
