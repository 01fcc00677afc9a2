// A letter to the authority that Duly sends by itself, once. What cannot be sent is not lost in silence: it is written down, is a person's
// step, and goes when there is an address; what came back goes to another address as soon as one is known.

import { isRestricted } from '../../domain/arrival/restricted.ts'
import { isDealtWith } from '../../domain/arrival/undelivered.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { allWarnings } from '../../domain/secrecy/secrecy-clock.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { type Done, execute } from '../../store/demand/execute.ts'
import { loadStream } from '../../store/demand/stream.ts'
import type { LetterKind } from '../../words/templates.ts'
import { sendLetter } from '../acts/send-letter.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { asWorker } from './demand-at-work.ts'

export type ByItself = {
  readonly kind: LetterKind
  /** Of a warning the last day of the secrecy that it speaks of; empty of every other. */
  readonly about: string
  /** Of its first sending. */
  readonly key: string
}

export async function sendByItself(
  d: Deployment,
  demand: Demand,
  { kind, about, key }: ByItself,
): Promise<void> {
  if (isDealtWith(demand, { kind, about })) return
  const before = demand.undelivered.filter(
    u => u.kind === kind && u.about === about && u.letter !== null,
  ).length
  const done = await sendLetter(d, WORKER, {
    demandId: demand.id,
    kind,
    note: about,
    key: before === 0 ? key : `${key}-${before + 1}`,
  })
  unlessRaced(done)
  if (!isRefusal(done)) return
  const why = isRestricted(demand) ? 'no_mail' : done.code === 'facts_incomplete' ? 'no_address' : null
  if (why)
    unlessRaced(
      await execute(d.store, WORKER, {
        demandId: demand.id,
        command: { type: 'record_undelivered', kind, about, letter: null, why, detail: '' },
      }),
    )
}

/** A letter to the authority that a mail server refused for good, at once or by a report. */
export async function noteUndelivered(
  d: Deployment,
  demandId: string,
  letterId: string,
  detail: string,
): Promise<void> {
  const { demand } = await asWorker(d, tx => loadStream(tx, d.vault, demandId))
  const letter = demand?.letters.find(l => l.id === letterId && l.to === 'authority')
  if (!demand || !letter) return
  const about = letter.kind === 'secrecy_ending' ? (endOf(demand, letter.subject) ?? '') : ''
  unlessRaced(
    await execute(d.store, WORKER, {
      demandId,
      command: {
        type: 'record_undelivered',
        kind: letter.kind,
        about,
        letter: letter.id,
        why: 'refused',
        detail,
      },
    }),
  )
}

/** An address may have come by a way that wakes nobody, as the command line. */
export async function wakeUndelivered(d: Deployment): Promise<void> {
  await asWorker(d, async tx => {
    const rows = await tx.query<{ id: string }>("select id from duly.demand where step = 'undelivered'", [])
    for (const { id } of rows) await d.jobs.wake(tx, id)
  })
}

/** Of which secrecy's end a warning speaks. */
function endOf(demand: Demand, subject: string): string | undefined {
  const ends = demand.matters.flatMap(m => allWarnings(m).map(w => w.until))
  return ends.find(until => subject.includes(until))
}

function unlessRaced(done: Done | Refusal): void {
  if (isRefusal(done) && done.code === 'changed_meanwhile')
    throw new Error('the letter is sent at the next wake-up')
}
