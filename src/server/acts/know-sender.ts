// Is it really them? What the machine checks of a sender is checked here, against the entry that a person chose, and the number
// that is called is the directory's: who sends the forms can choose neither.

import type { CallWish } from '../../api/desk/calling.ts'
import { notMatched } from '../../domain/arrival/authenticate.ts'
import { isOpen } from '../../domain/permitted/emergency.ts'
import type { CommandOf } from '../../domain/registry/command.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { CHECKED_BY_HAND } from '../../vocabulary/closed-lists.ts'
import { refuseMatch } from '../authority-directory/matched.ts'
import type { Deployment } from '../deployment.ts'
import { rowOf, type SenderCheckRow } from '../mail/sender-check-row.ts'
import { checkSenderOf } from '../mail/sender-checks.ts'
import { readReading } from '../papers/readings.ts'
import { calledBack } from './called-back.ts'
import { loadFor } from './load.ts'

type Sent = CommandOf<'authenticate'> | CallWish

/** The command as it counts, or why it does not. Of what was sent, a person's own check and wish for a call-back stay. */
export async function ofSender(
  d: Deployment,
  actor: Actor,
  demandId: string,
  sent: Sent,
): Promise<CommandOf<'authenticate'> | CommandOf<'record_callback'> | Refusal> {
  if (sent.type === 'authenticate') return await authenticated(d, actor, demandId, sent)
  const loaded = await loadFor(d, actor, demandId)
  if (isRefusal(loaded)) return loaded
  return loaded.demand.authentication ? await calledBack(d, loaded, actor, sent) : notMatched()
}

async function authenticated(
  d: Deployment,
  actor: Actor,
  demandId: string,
  command: CommandOf<'authenticate'>,
): Promise<CommandOf<'authenticate'> | Refusal> {
  const loaded = await loadFor(d, actor, demandId)
  const no = isRefusal(loaded) ? loaded : await refuseMatch(d, actor, command)
  if (no) return no
  if (isRefusal(loaded)) return loaded
  const { demand, directory, stream } = loaded
  const reading = await readReading(d, actor, stream)
  const byHand = command.checks.filter(c => c.name === CHECKED_BY_HAND)
  const checks = [...checkSenderOf(demand, directory, reading, command.authority).map(rowOf), ...byHand]
  const callbackNeeded =
    command.callbackNeeded ||
    isOpen(demand.emergency) ||
    !isProven(demand, checks) ||
    (await isNew(d, actor, demandId, command))
  return { ...command, checks, callbackNeeded }
}

/** The mail proves that it comes from a domain of this entry, or an officer with a passkey of their own handed it in. */
function isProven({ received }: Demand, checks: readonly SenderCheckRow[]): boolean {
  if (checks.some(c => c.result === 'fail')) return false
  const ofEntry = checks.some(c => c.name === 'domain' && c.result === 'pass')
  return received.channel === 'portal' || (ofEntry && received.sender.authenticated)
}

/** As far as this person may know: no other demand was ever matched to it. */
async function isNew(
  d: Deployment,
  actor: Actor,
  demandId: string,
  { authority }: CommandOf<'authenticate'>,
): Promise<boolean> {
  const known = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query('select 1 from duly.demand where authority_id = $1 and id <> $2 limit 1', [authority, demandId]),
  )
  return known.length === 0
}
