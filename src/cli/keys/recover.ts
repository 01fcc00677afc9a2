// `duly keys recover`: opens with the seal identity what no epoch's key opens, and wraps it into the epoch of today.
import { parseArgs } from 'node:util'
import { openDeployment } from '../../server/deployment.ts'
import type { CheckKeys } from '../../store/fsck/demand-stream.ts'
import { type Recovered, recoverKeys } from '../../store/keys/recover-keys.ts'
import { IDENTITY_OPTIONS, unwrapWith } from '../backup/seal-identity.ts'
import { type Io, WrongUse } from '../io.ts'

/** Exit status 0: everything opens; 1: the identity is not one that some keys were sealed to. */
export async function recover(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: IDENTITY_OPTIONS })
  const unwrapSealed = await unwrapWith(values)
  if (!unwrapSealed)
    throw new WrongUse('Name two shares with --share FILE, or the identity with --seal-identity FILE.')
  const done = await recoverWith(unwrapSealed, io)
  io.out(io.json ? JSON.stringify(done) : describeRecovery(done))
  return done.unopened.length === 0 ? 0 : 1
}

export async function recoverWith(
  unwrapSealed: NonNullable<CheckKeys['unwrapSealed']>,
  io: Pick<Io, 'data' | 'err' | 'progress'>,
): Promise<Recovered> {
  const d = await openDeployment({ path: io.data, onLog: io.err })
  try {
    return await recoverKeys({
      db: d.db,
      matterKeys: d.keystore.matterKeys,
      unwrapSealed,
      onProgress: (done, total) => io.progress('keys', done, total),
    })
  } finally {
    await d.close()
  }
}

export function describeRecovery({ recovered, unopened }: Recovered): string {
  const opened = `${recovered} keys that no epoch opens were opened with the seal identity.`
  return unopened.length === 0 ? opened : `${opened} ${unopened.length} were not sealed to it.`
}
