// Is it really them? What the machine checks of a sender is checked here, against the entry that a person chose, and the number
// that is called is the directory's: who sends the forms can choose neither.
import type { Actor } from '../../demand/actor.ts'
import type { CommandOf } from '../../demand/command.ts'
import { isOpen } from '../../demand/emergency.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import type { Demand } from '../../demand/state.ts'
import { CHECKED_BY_HAND } from '../../demand/vocabulary.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/execute.ts'
import { refuseMatch } from '../authorities/matched.ts'
import type { Deployment } from '../deployment.ts'
import { readReading } from '../readings.ts'
import { checkSenderOf, type SenderCheckRow } from '../sender-checks.ts'
import { loadFor } from './load.ts'

type Sender = CommandOf<'authenticate'> | CommandOf<'record_callback'>

/** The command as it counts, or why it does not. Of what was sent, a person's own check and wish for a call-back stay. */
export async function ofSender<C extends Sender>(
  d: Deployment,
  actor: Actor,
  demandId: string,
  command: C,
): Promise<Sender | Refusal> {
  return command.type === 'authenticate'
    ? await authenticated(d, actor, demandId, command)
    : await calledBack(d, actor, demandId, command)
}

async function authenticated(
  d: Deployment,
  actor: Actor,
  demandId: string,
  command: CommandOf<'authenticate'>,
): Promise<Sender | Refusal> {
  const loaded = await loadFor(d, actor, demandId)
  const no = isRefusal(loaded) ? loaded : await refuseMatch(d, command)
  if (no) return no
  if (isRefusal(loaded)) return loaded
  const { demand, directory, stream } = loaded
  const reading = await readReading(d, stream)
  const byHand = command.checks.filter(c => c.name === CHECKED_BY_HAND)
  const checks = [...checkSenderOf(demand, directory, reading, command.authority), ...byHand]
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

async function calledBack(
  d: Deployment,
  actor: Actor,
  demandId: string,
  command: CommandOf<'record_callback'>,
): Promise<Sender | Refusal> {
  const loaded = await loadFor(d, actor, demandId)
  if (isRefusal(loaded)) return loaded
  const { authentication } = loaded.demand
  const contact = loaded.directory.authorities.get(authentication?.authority ?? '')?.callback ?? ''
  if (authentication && contact === '')
    return refuse(
      'facts_incomplete',
      'The directory holds no number of this authority.',
      'Find one that does not come from the paper, and have it entered in the directory first.',
    )
  return { ...command, contact }
}
