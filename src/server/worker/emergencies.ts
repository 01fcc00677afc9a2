// What Duly does by itself about emergencies that were answered: reminds an authority of the process that has to follow. Doing
// it again changes nothing.
import { firedKey } from '../../domain/registry/state.ts'
import type { Deployment } from '../deployment.ts'
import type { AtWork } from './demand-at-work.ts'
import { sendByItself } from './letter-by-itself.ts'

/** Once: when the term is over and nothing has come. */
export async function remindOfProcess(d: Deployment, { demand }: AtWork): Promise<void> {
  const f = demand.followUp
  if (!f || f.settled || !demand.fired.includes(firedKey('follow_up:process', f.dueAt))) return
  await sendByItself(d, demand, { kind: 'follow_up', about: '', key: `follow-up-${demand.id}` })
}
