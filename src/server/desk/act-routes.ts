// What people do to a demand: each route parses its input strictly and hands over to one act; the answer is the new version.
import type { Hono } from 'hono'
import { z } from 'zod'
import { accessPurposes } from '../../demand/access.ts'
import type { Actor } from '../../demand/actor.ts'
import type { Command, CommandOf } from '../../demand/command.ts'
import { confirmations, laneOutcomes } from '../../demand/lane-words.ts'
import { isRefusal, noSuchDemand, type Refusal, refuse } from '../../demand/refusal.ts'
import { demandRelations } from '../../demand/vocabulary.ts'
import { type Done, execute } from '../../store/execute.ts'
import { type LetterKind, letterKinds } from '../../words/templates.ts'
import { assessDemand } from '../acts/assess-demand.ts'
import { confirmEmergency } from '../acts/confirm-emergency.ts'
import { depart, refuseWhileLeaving, takeBack } from '../acts/departure.ts'
import { draftWindow } from '../acts/draft-window.ts'
import { fileStray, offerStray, takeStray } from '../acts/file-stray.ts'
import { offerHold, offerHoldEnd, requestHold, requestHoldEnd } from '../acts/hold.ts'
import { ofSender } from '../acts/know-sender.ts'
import { linkDemands } from '../acts/link-demands.ts'
import { type Loaded, loadFor } from '../acts/load.ts'
import { offerLookup, requestLookup } from '../acts/look-up.ts'
import { namePerson } from '../acts/name-person.ts'
import { prepareAuthorisation } from '../acts/prepare-authorisation.ts'
import { recordFollowUp } from '../acts/record-follow-up.ts'
import { draftRepeat } from '../acts/repeat-notice.ts'
import { lookAtCopy } from '../acts/second-look.ts'
import { draftLetter } from '../acts/send-letter.ts'
import { draftNotice } from '../acts/send-notice.ts'
import { settleLane } from '../acts/settle-lane.ts'
import { signCertificate } from '../acts/sign-certificate.ts'
import { takeIntoLane } from '../acts/take-into-lane.ts'
import { shownCopy } from '../acts/tenant-copy.ts'
import { draftWords } from '../acts/wording.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Changes } from '../changes.ts'
import type { Deployment } from '../deployment.ts'
import { answerRefusal } from '../http/problem.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { countedAs, isForNamedPeople } from '../law/counted-as.ts'
import { certificateDraft } from '../letters/certificate.ts'
import { noteRead, refuseUnopened, takeGrant } from './access.ts'
import type { LetterDraft } from './api.ts'
import { commandSchema } from './command-schema.ts'
import { demandId, submit, wording } from './input.ts'

const kind = z.enum(letterKinds)
const note = z.string().max(5000).default('')
const matter = z.string().max(64)
const address = z.string().max(320).optional()
const contact = z.string().max(64).nullish()
const words = z.string().max(500).default('')
const why = z.string().max(5000).optional()

const signedText = z.string().max(100_000)
const assertion = z.looseObject({ id: z.string() })

export function actRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site, changes: Changes): void {
  const on = <T>(
    path: string,
    input: z.ZodType<T>,
    act: (actor: Actor, id: string, input: T) => Promise<object | Refusal>,
  ) =>
    app.post(`/api/demands/:id/${path}`, async c => {
      const id = demandId.safeParse(c.req.param('id'))
      if (!id.success) return answerRefusal(c, site, noSuchDemand())
      const body = take(input, await c.req.json().catch(() => undefined))
      if (!body.success) return answerRefusal(c, site, malformed(body.error))
      const actor = c.get('actor')
      const closed = path === 'grant' ? null : await refuseUnopened(d, actor, id.data)
      const done = closed ?? (await act(actor, id.data, body.data))
      return isRefusal(done) ? answerRefusal(c, site, done) : c.json(done)
    })

  on('commands', z.strictObject({ ...submit, command: commandSchema }), async (actor, id, i) => {
    const no =
      i.command.type === 'confirm_facts'
        ? await refuseOpenly(d, actor, id, i.command)
        : i.command.type === 'close'
          ? await refuseWhileLeaving(d, id)
          : null
    if (no) return no
    if (i.command.type === 'send_message') {
      const sent = { what: 'message', text: i.command.text } as const
      return depart(d, actor, id, { sent, version: i.version, key: i.key })
    }
    if (i.command.type === 'extend_window') {
      const { matter, windowEndsAt, reason } = i.command
      const sent = { what: 'window', matter, windowEndsAt, reason } as const
      return depart(d, actor, id, { sent, version: i.version, key: i.key })
    }
    if (i.command.type === 'record_follow_up')
      return versionOf(await recordFollowUp(d, actor, { demandId: id, ...i, command: i.command }))
    const command = await countedCommand(d, actor, id, i.command)
    if (isRefusal(command)) return command
    return versionOf(
      await execute(d.store, actor, {
        demandId: id,
        expectedVersion: i.version,
        idempotencyKey: i.key,
        // By what was sent: the directory may change before it is sent again.
        ...(command === i.command ? {} : { asked: i.command }),
        command,
      }),
    )
  })
  on('grant', z.strictObject({ purpose: z.enum(accessPurposes), words }), (actor, id, i) =>
    takeGrant(d, actor, { demandId: id, ...i, minutes: d.settings.grantMinutes }),
  )
  on('lookup/options', z.object({}), (actor, id) => offerLookup(d, actor, id))
  on(
    'lookup',
    z.strictObject({
      ...submit,
      lookup: signedText,
      assertion,
    }),
    async (actor, id, i) => versionOf(await requestLookup(d, actor, { demandId: id, ...i })),
  )
  on(
    'hold/options',
    z.strictObject({ matters: z.array(matter).min(1).max(500), until: z.iso.date() }),
    (actor, id, i) => offerHold(d, actor, id, i),
  )
  on('hold', z.strictObject({ ...submit, hold: signedText, assertion }), async (actor, id, i) =>
    versionOf(await requestHold(d, actor, { demandId: id, ...i })),
  )
  on('hold/end/options', z.strictObject({ hold: z.string().max(64) }), (actor, id, i) =>
    offerHoldEnd(d, actor, id, i.hold),
  )
  on('hold/end', z.strictObject({ ...submit, end: signedText, assertion }), async (actor, id, i) =>
    versionOf(await requestHoldEnd(d, actor, { demandId: id, ...i })),
  )
  on(
    'links',
    z.strictObject({ ...submit, reference: z.string().min(3).max(40), relation: z.enum(demandRelations) }),
    async (actor, id, i) => versionOf(await linkDemands(d, actor, { demandId: id, ...i })),
  )
  const other = z.strictObject({ ...submit, reference: z.string().min(3).max(40), note })
  on('stray', other, async (actor, id, i) => versionOf(await fileStray(d, actor, { demandId: id, ...i })))
  on('stray/take', other, async (actor, id, i) =>
    versionOf(await takeStray(d, actor, { demandId: id, ...i })),
  )
  on('stray/offers', z.object({}), async (actor, id) => {
    const offers = await offerStray(d, actor, id)
    return isRefusal(offers) ? offers : { offers }
  })
  on(
    'emergency/confirm',
    z.strictObject({ ...submit, supervisor: words, outcome: z.enum(confirmations), note }),
    async (actor, id, i) => versionOf(await confirmEmergency(d, actor, { demandId: id, ...i })),
  )
  on('people', z.strictObject({ ...submit, person: z.string().min(1).max(64), note }), async (actor, id, i) =>
    versionOf(await namePerson(d, actor, { demandId: id, ...i })),
  )
  // On whatever version is there: what somebody else changed meanwhile is no reason to leave it in sight.
  on('take-out', z.strictObject({ key: submit.key, reference: z.string().max(40) }), (actor, id, i) =>
    takeOut({ d, changes }, actor, id, i),
  )
  on(
    'settle-lane',
    z.strictObject({ ...submit, outcome: z.enum(laneOutcomes), paperKept: z.string().max(500).default('') }),
    async (actor, id, i) => {
      const done = await settleLane(d, actor, { demandId: id, ...i })
      return isRefusal(done) ? done : { id: done.demandId, version: done.demand.version }
    },
  )
  on('assess', z.strictObject(submit), async (actor, id, i) =>
    versionOf(await assessDemand(d, actor, { demandId: id, ...i })),
  )
  on('letters/draft', z.looseObject({ kind, note, to: address }), async (actor, id, i) => {
    const loaded = await loadFor(d, actor, id)
    const draft = isRefusal(loaded) ? loaded : draftLetter(d, loaded, letterOf(i))
    if (!isRefusal(draft)) await noteRead(d, actor, id, 'draft')
    return isRefusal(draft)
      ? draft
      : {
          to: draft.to,
          ...(draft.unkept ? { unkept: true as const } : {}),
          ...(draft.enforcing ? { enforcing: draft.enforcing } : {}),
          ...(await draftWords(d, i.kind, draft.language, draft.write, i.note.trim())),
        }
  })
  on(
    'letters',
    z.looseObject({ ...submit, kind, note, to: address, words: wording, unkept: why }),
    (actor, id, { version, key, ...i }) => {
      const sent = {
        what: 'letter',
        ...letterOf(i),
        ...(i.words ? { words: i.words } : {}),
        ...(i.unkept ? { unkept: i.unkept } : {}),
      } as const
      return depart(d, actor, id, { sent, version, key })
    },
  )
  on('notice/draft', z.looseObject({ matter, contact }), async (actor, id, i) => {
    const loaded = await loadFor(d, actor, id)
    const draft = isRefusal(loaded)
      ? loaded
      : await draftNotice(d, loaded, {
          actor,
          matterId: i.matter,
          contactId: i.contact ?? null,
          preview: true,
        })
    if (!isRefusal(draft)) await noteRead(d, actor, id, 'draft')
    return isRefusal(draft)
      ? draft
      : {
          to: draft.contact?.mail ?? null,
          copy: shownCopy(draft.copy),
          ...(await draftWords(d, 'notice', draft.language, draft.write)),
        }
  })
  on(
    'notice',
    z.looseObject({ ...submit, matter, contact, words: wording, seen: z.string().length(64).optional() }),
    (actor, id, { version, key, matter, contact, words, seen }) => {
      const how = { ...(words ? { words } : {}), ...(seen ? { seen } : {}) }
      const sent = { what: 'notice', matter, contact: contact ?? null, ...how } as const
      return depart(d, actor, id, { sent, version, key })
    },
  )
  on(
    'notice/again',
    z.strictObject({ ...submit, matter, contact: z.string().min(1).max(64) }),
    (actor, id, { version, key, matter, contact }) =>
      depart(d, actor, id, { sent: { what: 'again', matter, contact }, version, key }),
  )
  const drafted = async (
    actor: Actor,
    id: string,
    make: (loaded: Loaded) => Promise<LetterDraft | Refusal> | LetterDraft | Refusal,
  ) => {
    const loaded = await loadFor(d, actor, id)
    const draft = isRefusal(loaded) ? loaded : await make(loaded)
    if (!isRefusal(draft)) await noteRead(d, actor, id, 'draft')
    return draft
  }
  on('again/draft', z.strictObject({ matter, contact: z.string().min(1).max(64) }), (actor, id, i) =>
    drafted(actor, id, loaded => draftRepeat(d, loaded, i)),
  )
  on(
    'window/draft',
    z.strictObject({ matter, windowEndsAt: z.iso.datetime(), reason: note }),
    (actor, id, i) => drafted(actor, id, loaded => draftWindow(d, loaded, i)),
  )
  on('departures/take-back', z.strictObject({ departure: z.string().length(64) }), async (actor, id, i) => {
    const done = await takeBack(d, actor, id, i.departure)
    if (!isRefusal(done)) changes.nudge({ demand: id, people: null })
    return done
  })
  on('departures/look', z.strictObject({ departure: z.string().length(64) }), async (actor, id, i) => {
    const done = await lookAtCopy(d, actor, id, i.departure)
    if (!isRefusal(done)) changes.nudge({ demand: id, people: null })
    return done
  })
  on('authorisation', z.strictObject(submit), async (actor, id, i) =>
    prepared(await prepareAuthorisation(d, actor, { demandId: id, ...i })),
  )
  on('certificate/draft', z.object({}), async (actor, id) => {
    const loaded = await loadFor(d, actor, id)
    return isRefusal(loaded) ? loaded : { statement: certificateDraft(loaded.demand, d.provider.name) }
  })
  on(
    'certificate',
    z.strictObject({ ...submit, statement: z.string().min(20).max(5000) }),
    async (actor, id, i) => versionOf(await signCertificate(d, actor, { demandId: id, ...i })),
  )
}

/** Of a letter what its writer chose; `to` where they chose it. */
function letterOf({ kind, note, to }: { kind: LetterKind; note: string; to?: string | undefined }) {
  return { kind, note, ...(to ? { to } : {}) }
}

function versionOf(done: Done | Refusal): { version: number } | Refusal {
  return isRefusal(done) ? done : { version: done.demand.version }
}

function prepared(done: Done | Refusal): { version: number; digest: string } | Refusal {
  return isRefusal(done)
    ? done
    : { version: done.demand.version, digest: done.demand.authorisation?.digest ?? '' }
}

/** What Duly knows better than whoever sends it stands in its command. */
async function countedCommand(d: Deployment, actor: Actor, id: string, command: Command) {
  if (command.type === 'close') return await counted(d, actor, id, command)
  const sender = command.type === 'authenticate' || command.type === 'record_callback'
  return sender ? await ofSender(d, actor, id, command) : command
}

/** Under which process a demand counts is the packs' word, where they know its instrument. */
async function counted(d: Deployment, actor: Actor, id: string, command: CommandOf<'close'>) {
  const loaded = await loadFor(d, actor, id)
  const process = isRefusal(loaded) ? null : countedAs(d.packs, loaded.demand)
  return process ? { ...command, process } : command
}

/** What only named people may know of is not worked where everybody reads, also where it came by the ordinary way. */
async function refuseOpenly(
  d: Deployment,
  actor: Actor,
  id: string,
  { facts }: CommandOf<'confirm_facts'>,
): Promise<Refusal | null> {
  if (!isForNamedPeople(d.packs, facts.instrument)) return null
  const loaded = await loadFor(d, actor, id)
  if (isRefusal(loaded) || loaded.demand.named) return null
  return refuse(
    'wrong_stage',
    'A paper like this is for named people alone.',
    'Counsel opens it in the national-security lane; file this one as not a demand.',
    'promise 10',
  )
}

/** Whoever took it out may know nothing of it any more, not even its version. */
async function takeOut(
  { d, changes }: { d: Deployment; changes: Changes },
  actor: Actor,
  id: string,
  { key, reference }: { key: string; reference: string },
): Promise<object | Refusal> {
  const loaded = await loadFor(d, actor, id)
  if (isRefusal(loaded)) return loaded
  if (reference.trim() !== loaded.demand.reference)
    return refuse('invalid_input', 'The reference is not that of this demand.', 'Type it as it stands above.')
  const done = await takeIntoLane(d, actor, { demandId: id, how: 'person', key })
  if (isRefusal(done)) return done
  // Its row stands on other people's screens, and they may not be told of it any more: all look anew, and nobody is told why.
  changes.nudge({ demand: null, people: null })
  return { taken: true }
}
