// What came in as a demand of its own and answers one that is here: a person files it there. The answer is written first, so that
// nothing is put away that does not lie where it belongs; where the second write fails, trying again completes it.

import type { StrayOffer } from '../../api/desk/demand-page.ts'
import { isFiledThere, mayFileStray } from '../../domain/arrival/stray.ts'
import type { CommandOf } from '../../domain/registry/command.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { type Done, databaseActor, erased, execute } from '../../store/demand/execute.ts'
import { messageMac } from '../../store/demand/projections.ts'
import type { Stream } from '../../store/demand/stream.ts'
import { type SplitMail, splitMail } from '../../wire/mail/split-mail.ts'
import type { Deployment } from '../deployment.ts'
import { storeDocument, TEXT_KEPT } from '../papers/intake.ts'
import { cageRule } from '../papers/propose.ts'
import { refuseUnopened } from '../surfaces/desk/access.ts'
import { loadAtWork } from '../worker/demand-at-work.ts'
import { readStored } from '../worker/stored.ts'
import { demandOf } from './link-demands.ts'
import { loadFor, type Submit } from './load.ts'

export type FileStray = Submit & {
  /** At whose page it is done. */
  readonly demandId: string
  /** Of the other one, as a person typed it. */
  readonly reference: string
  /** What shows that it belongs there. */
  readonly note: string
}

/** The demand at whose page this is done is filed to the one that is named. */
export async function fileStray(d: Deployment, actor: Actor, wish: FileStray): Promise<Done | Refusal> {
  const other = await otherOf(d, actor, wish)
  return isRefusal(other) ? other : move(d, actor, wish, { stray: wish.demandId, to: other })
}

/** The one that is named is filed to the demand at whose page this is done: by who has read it. */
export async function takeStray(d: Deployment, actor: Actor, wish: FileStray): Promise<Done | Refusal> {
  const other = await otherOf(d, actor, wish)
  if (isRefusal(other)) return other
  if (await refuseUnopened(d, actor, other))
    return refuse(
      'wrong_stage',
      sentence('course.you_not_opened'),
      sentence('course.open_read_then_file_here'),
    )
  const done = await move(d, actor, wish, { stray: other, to: wish.demandId })
  if (isRefusal(done)) return done
  const here = await loadFor(d, actor, wish.demandId)
  return isRefusal(here) ? here : { ...done, demandId: wish.demandId, demand: here.demand }
}

async function otherOf(
  d: Deployment,
  actor: Actor,
  { demandId, reference, version }: FileStray,
): Promise<string | Refusal> {
  const here = await loadFor(d, actor, demandId)
  if (isRefusal(here)) return here
  const other = await demandOf(d, actor, reference.trim().toUpperCase())
  if (!other)
    return refuse(
      'not_found',
      sentence('borders.no_such_demand_here'),
      sentence('borders.check_reference_other_demand'),
    )
  // Said once they are both there: a submit that is sent again has made a version of its own.
  const done = here.demand.notDemand?.filedTo?.demand === other.id || isFiledThere(other, here.demand)
  return here.demand.version === version || done
    ? other.id
    : refuse(
        'changed_meanwhile',
        sentence('borders.somebody_changed_demand_meanwhile'),
        sentence('borders.look_what_changed'),
      )
}

type Ends = { readonly stray: string; readonly to: string }

/** By the program's eyes: nothing of the one is shown to who opened the other. Who may do either, `decide` says. */
async function move(
  d: Deployment,
  actor: Actor,
  { note, key }: FileStray,
  ends: Ends,
): Promise<Done | Refusal> {
  const [from, to] = [await loadAtWork(d, ends.stray), await loadAtWork(d, ends.to)]
  if (!from || !to) return erased()
  const there = isFiledThere(from.demand, to.demand)
  if (there && from.demand.notDemand?.filedTo?.demand === ends.to)
    return { demandId: ends.stray, demand: from.demand, events: [] }
  if (note.trim() === '')
    return refuse(
      'invalid_input',
      sentence('deciding.reason_words_missing'),
      sentence('course.say_what_shows_belongs'),
    )
  const no = mayFileStray(from.demand, to.demand)
  if (no) return no
  if (!there) {
    const written = await execute(d.store, actor, {
      demandId: ends.to,
      command: await replyOf(d, from.stream, from.demand, to.stream),
    })
    if (isRefusal(written)) return written
  }
  const { reference } = to.demand
  return execute(d.store, actor, {
    demandId: ends.stray,
    idempotencyKey: `stray-${key}`,
    asked: { type: 'file_stray', to: ends.to },
    command: {
      type: 'file_as_not_demand',
      reason: 'reply_filed_elsewhere',
      note,
      filedTo: { demand: ends.to, reference },
    },
  })
}

/** The papers are stored again under the key of the demand that they belong to: they live as long as it does. */
async function replyOf(
  d: Deployment,
  from: Stream,
  { id, reference, received }: Demand,
  to: Stream,
): Promise<CommandOf<'file_reply'>> {
  const key = to.keys.get(to.id)
  if (!key) throw new Error('the key of the demand is not at hand')
  const documents = []
  for (const document of received.documents) {
    const bytes = await readStored(d, from, document)
    documents.push(await storeDocument(d, key, document.id, { ...document, name: document.title, bytes }))
  }
  const mail = await mailOf(d, from, received.documents)
  return {
    type: 'file_reply',
    stray: { demand: id, reference },
    receivedAt: received.receivedAt,
    documents,
    from: received.sender.address ?? '',
    authenticated: received.sender.authenticated,
    subject: received.subject ?? '',
    text: mail?.body.slice(0, TEXT_KEPT) ?? '',
  }
}

/** What came by mail, taken apart again; null for what came otherwise or cannot be read. */
async function mailOf(
  d: Deployment,
  stream: Stream,
  documents: Demand['received']['documents'],
): Promise<SplitMail | null> {
  const whole = documents.findLast(doc => doc.mediaType === 'message/rfc822')
  if (!whole) return null
  const mail = await splitMail(await readStored(d, stream, whole), cageRule(d))
  return isRefusal(mail) ? null : mail
}

const REFERENCE = /\bD-[0-9A-Z]{4,12}\b/g
/** A mail names few; whoever lists hundreds tries them out. */
const AT_MOST = 20

/**
 * The demands that the mail itself points to, by a reference of ours or by the mail that it answers, as far as this person may know
 * of them: of any other it is as if the mail named nothing.
 */
export async function offerStray(d: Deployment, actor: Actor, id: string): Promise<StrayOffer[] | Refusal> {
  const loaded = await loadFor(d, actor, id)
  if (isRefusal(loaded)) return loaded
  const { received } = loaded.demand
  const mail = await mailOf(d, loaded.stream, received.documents)
  const words = `${received.subject ?? ''}\n${mail?.body ?? ''}`.toUpperCase()
  const named = [...new Set(words.match(REFERENCE) ?? [])].slice(0, AT_MOST)
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const answered = await answeredBy(d, tx, mail)
    return tx.query<StrayOffer>(
      `select id, reference from duly.demand
       where (reference = any($1) or id = any($2)) and id <> $3 and restricted = $4 order by received_at, id limit ${AT_MOST}`,
      [named, answered, id, loaded.demand.named !== null],
    )
  })
}

/** Whose demand began with a mail that this one answers: not ours, but a letter of their own. */
async function answeredBy(
  d: Pick<Deployment, 'vault'>,
  tx: Transaction,
  mail: SplitMail | null,
): Promise<string[]> {
  const ids = mail ? [...mail.head.inReplyTo, ...mail.head.references].slice(0, AT_MOST) : []
  const rows = await tx.query<{ id: string }>('select duly.demands_of_papers($1) as id', [
    ids.map(one => messageMac(d.vault, one)),
  ])
  return rows.map(row => row.id)
}
