// `duly demand`: takes in papers from files, lists demands, shows where one stands. What a paper says of people is read at the
// desk, where every look is recorded; here only what happened, when, and what is due.

import { openDeployment } from '../../server/deployment.ts'
import { type Io, WrongUse } from '../io.ts'
import { list, show } from './look.ts'
import { parseReceive, receive } from './receive.ts'

const USE = `duly demand receive FILE… [--served-at TIME] [--manner TEXT] [--entity NAME]
duly demand list [--view open|closed|not_demand]
duly demand show ID|REFERENCE`

/** Exit status 0: done; 1: refused or not found; 2: wrong use. */
export async function demand(args: string[], io: Io): Promise<number> {
  const [verb, ...rest] = args
  // Wrong use is told before a database is started for it.
  const work =
    verb === 'receive'
      ? receive(await parseReceive(rest))
      : verb === 'list'
        ? list(rest)
        : verb === 'show'
          ? show(rest)
          : null
  if (!work) throw new WrongUse(USE)
  const d = await openDeployment({ path: io.data, onLog: io.err })
  try {
    return await work(d, io)
  } finally {
    await d.close()
  }
}
