// What the installation has stopped doing, so that the desk can tell its users. It says nothing about any demand.
import type { Deployment } from '../deployment.ts'

/** `disk`: new papers are refused. `clock`: nothing is sent, logged or fired until a person has confirmed the date. */
export type Stopped = 'disk' | 'clock'

export async function whatIsStopped({ disk, clock }: Pick<Deployment, 'disk' | 'clock'>): Promise<Stopped[]> {
  const { low } = await disk.look()
  return [...(low ? (['disk'] as const) : []), ...(clock.stopped() ? (['clock'] as const) : [])]
}
