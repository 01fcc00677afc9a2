// What people do to a demand: each route parses its input strictly and hands over to one act; the answer is the new version.

import type { Context, Hono } from 'hono'
import type { z } from 'zod'
import { actsApi } from '../../../api/desk/acts.ts'
import type { SentCommand } from '../../../api/desk/calling.ts'
import type { LetterDraft } from '../../../api/desk/letters.ts'
import { instrumentsOf } from '../../../domain/decision/instruments.ts'
import type { CommandOf } from '../../../domain/registry/command.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { sentence } from '../../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts'
import { type Done, execute } from '../../../store/demand/execute.ts'
import type { Language } from '../../../words/languages.ts'
import type { LetterKind } from '../../../words/templates.ts'
import { acceptProposal } from '../../acts/accept-proposal.ts'
import { assessDemand } from '../../acts/assess-demand.ts'
import { confirmEmergency } from '../../acts/confirm-emergency.ts'
import { depart, refuseWhileLeaving, takeBack } from '../../acts/departure.ts'
import { draftWindow } from '../../acts/draft-window.ts'
import { fileStray, offerStray, takeStray } from '../../acts/file-stray.ts'
import { offerHold, offerHoldEnd, requestHold, requestHoldEnd } from '../../acts/hold.ts'
import { ofSender } from '../../acts/know-sender.ts'
import { linkDemands } from '../../acts/link-demands.ts'
import { type Loaded, loadFor } from '../../acts/load.ts'
import { offerLookup, requestLookup } from '../../acts/look-up.ts'
import { namePerson } from '../../acts/name-person.ts'
import { recordFollowUp } from '../../acts/record-follow-up.ts'
import { prepareAuthorisation } from '../../acts/release/prepare-authorisation.ts'
import { offerCertificate, signCertificate } from '../../acts/release/sign-certificate.ts'
import { draftRepeat } from '../../acts/repeat-notice.ts'
import { lookAtCopy } from '../../acts/second-look.ts'
import { draftLetter } from '../../acts/send-letter.ts'
import { draftNotice, onceConfirmed } from '../../acts/send-notice.ts'
import { settleLane } from '../../acts/settle-lane.ts'
import { takeIntoLane } from '../../acts/take-into-lane.ts'
import { shownCopy } from '../../acts/tenant-copy.ts'
import { draftWords } from '../../acts/wording.ts'
import type { Changes } from '../../changes.ts'
import type { Deployment } from '../../deployment.ts'
import { entityServed } from '../../entity-served.ts'
import { knownDemand } from '../../http/known-demand.ts'
import { readerOf } from '../../http/reader.ts'
import { serving } from '../../http/serve-route.ts'
import type { Site } from '../../http/site.ts'
import { countedAs, isForNamedPeople } from '../../law/counted-as.ts'
import { countedLaw } from '../../law/counted-law.ts'
import { statementFor } from '../../letters/certificate.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { noteRead, refuseUnopened, takeGrant, takeStepGrant } from './access.ts'
import { ordinaryOf } from './facts/open-questions.ts'

type C = Context<SignedInEnv>
type ActKey = keyof typeof actsApi
type ActPath = ActKey extends `POST /api/demands/:id/${infer P}` ? P : never
type RouteAt<P extends ActPath> = (typeof actsApi)[`POST /api/demands/:id/${P}`]
type BodyAt<P extends ActPath> = z.output<RouteAt<P>['body']>
type AnswerAt<P extends ActPath> = z.output<RouteAt<P>['answer']>

export function actRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site, changes: Changes): void {
  // Each path has types of its own outside; inside, the compiler cannot follow a path that it does not know yet.
  const serve = serving(app, site, actsApi) as unknown as (
    key: ActKey,
    act: (c: C, asked: { params: { id: string }; body: never }) => Promise<object | Refusal>,
    first: typeof knownDemand,
  ) => void
  const on = <P extends ActPath>(
    path: P,
    act: (actor: Actor, id: string, input: BodyAt<P>, language: Language) => Promise<AnswerAt<P> | Refusal>,
  ) =>
    serve(
      `POST /api/demands/:id/${path}`,
      async (c, { params: { id }, body }) => {
        const closed =
          path === 'grant' || path === 'grant/step' ? null : await refuseUnopened(d, c.get('actor'), id)
        return closed ?? (await act(c.get('actor'), id, body, readerOf(c).language))
      },
      knownDemand,
    )

  on('commands', async (actor, id, i) => {
    const no =
      i.command.type === 'confirm_facts'
        ? await refuseOpenly(d, actor, id, i.command)
        : i.command.type === 'close'
          ? await refuseWhileLeaving(d, actor, id)
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
  on('facts/ordinary', async (actor, id, i, language) => {
    const loaded = await loadFor(d, actor, id)
    if (isRefusal(loaded)) return loaded
    await noteRead(d, actor, id, 'law')
    const { demand, directory } = loaded
    return { form: await ordinaryOf(d, demand, { ...i, directory, language }) }
  })
  on('grant', (actor, id, i) => takeGrant(d, actor, { demandId: id, ...i, minutes: d.settings.grantMinutes }))
  on('grant/step', (actor, id) => takeStepGrant(d, actor, { demandId: id, minutes: d.settings.grantMinutes }))
  on('lookup/options', (actor, id) => offerLookup(d, actor, id))
  on('lookup', async (actor, id, i) => versionOf(await requestLookup(d, actor, { demandId: id, ...i })))
  on('hold/options', (actor, id, i) => offerHold(d, actor, id, i))
  on('hold', async (actor, id, i) => versionOf(await requestHold(d, actor, { demandId: id, ...i })))
  on('hold/end/options', (actor, id, i) => offerHoldEnd(d, actor, id, i.hold))
  on('hold/end', async (actor, id, i) => versionOf(await requestHoldEnd(d, actor, { demandId: id, ...i })))
  on('links', async (actor, id, i) => versionOf(await linkDemands(d, actor, { demandId: id, ...i })))
  on('stray', async (actor, id, i) => versionOf(await fileStray(d, actor, { demandId: id, ...i })))
  on('stray/take', async (actor, id, i) => versionOf(await takeStray(d, actor, { demandId: id, ...i })))
  on('stray/offers', async (actor, id) => {
    const offers = await offerStray(d, actor, id)
    return isRefusal(offers) ? offers : { offers }
  })
  on('emergency/confirm', async (actor, id, i) =>
    versionOf(await confirmEmergency(d, actor, { demandId: id, ...i })),
  )
  on('people', async (actor, id, i) => versionOf(await namePerson(d, actor, { demandId: id, ...i })))
  on('take-out', (actor, id, i) => takeOut({ d, changes }, actor, id, i))
  on('settle-lane', async (actor, id, i) => {
    const done = await settleLane(d, actor, { demandId: id, ...i })
    return isRefusal(done) ? done : { id: done.demandId, version: done.demand.version }
  })
  on('assess', async (actor, id, i) => versionOf(await assessDemand(d, actor, { demandId: id, ...i })))
  on('accept', async (actor, id, i) => versionOf(await acceptProposal(d, actor, { demandId: id, ...i })))
  on('letters/draft', async (actor, id, i) => {
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
  on('letters', (actor, id, { version, key, ...i }) => {
    const sent = {
      what: 'letter',
      ...letterOf(i),
      ...(i.words ? { words: i.words } : {}),
      ...(i.unkept ? { unkept: i.unkept } : {}),
    } as const
    return depart(d, actor, id, { sent, version, key })
  })
  on('notice/draft', async (actor, id, i) => {
    const loaded = await loadFor(d, actor, id)
    const draft = isRefusal(loaded)
      ? loaded
      : await draftNotice(d, i.once_confirmed ? onceConfirmed(loaded, actor, i.matter) : loaded, {
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
  on('notice', (actor, id, { version, key, matter, contact, words, seen }) => {
    const how = { ...(words ? { words } : {}), ...(seen ? { seen } : {}) }
    const sent = { what: 'notice', matter, contact: contact ?? null, ...how } as const
    return depart(d, actor, id, { sent, version, key })
  })
  on('notice/again', (actor, id, { version, key, matter, contact }) =>
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
  on('again/draft', (actor, id, i) => drafted(actor, id, loaded => draftRepeat(d, loaded, i)))
  on('window/draft', (actor, id, i) => drafted(actor, id, loaded => draftWindow(d, loaded, i)))
  on('departures/take-back', async (actor, id, i) => {
    const done = await takeBack(d, actor, id, i.departure)
    if (!isRefusal(done)) changes.nudge({ demand: id, people: null })
    return done
  })
  on('departures/look', async (actor, id, i) => {
    const done = await lookAtCopy(d, actor, id, i.departure)
    if (!isRefusal(done)) changes.nudge({ demand: id, people: null })
    return done
  })
  on('authorisation', async (actor, id, i) =>
    prepared(await prepareAuthorisation(d, actor, { demandId: id, ...i })),
  )
  on('certificate/draft', async (actor, id) => {
    const loaded = await loadFor(d, actor, id)
    if (isRefusal(loaded)) return loaded
    const { demand } = loaded
    return { statement: statementFor(demand, d.provider.name, entityServed(demand, d.provider)) }
  })
  on('certificate/options', (actor, id, i) => offerCertificate(d, actor, { demandId: id, ...i }))
  on('certificate', async (actor, id, i) =>
    versionOf(await signCertificate(d, actor, { demandId: id, ...i })),
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
async function countedCommand(d: Deployment, actor: Actor, id: string, command: SentCommand) {
  if (command.type === 'close') return await counted(d, actor, id, command)
  if (command.type === 'authenticate' || command.type === 'record_callback')
    return await ofSender(d, actor, id, command)
  return command
}

/** Under which process a demand counts is the packs' word, where they know its instrument; and so is what its lines count as. */
async function counted(d: Deployment, actor: Actor, id: string, command: CommandOf<'close'>) {
  const { law: _, ...sent } = command
  const loaded = await loadFor(d, actor, id)
  if (isRefusal(loaded)) return sent
  const process = countedAs(d.packs, loaded.demand)
  const law = countedLaw({ ...d, directory: loaded.directory }, loaded.demand)
  return { ...sent, ...(process ? { process } : {}), ...(law ? { law } : {}) }
}

/** What only named people may know of is not worked where everybody reads, also where it came by the ordinary way. */
async function refuseOpenly(
  d: Deployment,
  actor: Actor,
  id: string,
  { facts }: CommandOf<'confirm_facts'>,
): Promise<Refusal | null> {
  if (!instrumentsOf(facts).some(one => isForNamedPeople(d.packs, one))) return null
  const loaded = await loadFor(d, actor, id)
  if (isRefusal(loaded) || loaded.demand.named) return null
  return refuse(
    'wrong_stage',
    sentence('course.paper_like_named_people_alone'),
    sentence('course.counsel_opens_national_security_lane'),
    'promise 10',
  )
}

/** Whoever took it out may know nothing of it any more, not even its version. */
async function takeOut(
  { d, changes }: { d: Deployment; changes: Changes },
  actor: Actor,
  id: string,
  { key, reference }: { key: string; reference: string },
): Promise<{ taken: true } | Refusal> {
  const loaded = await loadFor(d, actor, id)
  if (isRefusal(loaded)) return loaded
  if (reference.trim() !== loaded.demand.reference)
    return refuse('invalid_input', sentence('who.reference_not_demand'), sentence('who.type_stands_above'))
  const done = await takeIntoLane(d, actor, { demandId: id, how: 'person', key })
  if (isRefusal(done)) return done
  // Its row stands on other people's screens, and they may not be told of it any more: all look anew, and nobody is told why.
  changes.nudge({ demand: null, people: null })
  return { taken: true }
}
