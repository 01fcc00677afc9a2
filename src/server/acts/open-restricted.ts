// Opens a demand in the national-security lane: entered by counsel at the desk, for named people, with the paper kept
// elsewhere. Nothing is read by a machine, and nothing of it goes by mail.

import { mayOpenLane } from '../../domain/arrival/restricted.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Done } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { receiveArrival, type Service } from '../papers/intake.ts'
import { areHere, noSuchPerson } from './name-person.ts'

export type OpenRestricted = {
  readonly service: Service
  readonly text: string
  readonly people: readonly string[]
  readonly paperKept: string
  readonly key: string
}

export async function openRestricted(
  d: Deployment,
  actor: Actor,
  wish: OpenRestricted,
): Promise<Done | Refusal> {
  const no = mayOpenLane(actor)
  if (no) return no
  const people = [...new Set([actor.id, ...wish.people])]
  if (!(await areHere(d, actor, people))) return noSuchPerson()
  return receiveArrival(d, actor, {
    channel: 'desk',
    bytes: Buffer.from(`${wish.text}\n\nThe paper is kept: ${wish.paperKept}\n`),
    fileName: 'entry.txt',
    service: wish.service,
    receivedAt: d.now(),
    sender: null,
    idempotencyKey: wish.key,
    restricted: { people, paperKept: wish.paperKept },
  })
}
