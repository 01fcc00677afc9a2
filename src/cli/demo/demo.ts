// `duly demo`: an invented provider answers one demand in a fresh data directory, with every claim checked, then serves all
// faces for looking around. `--once --out DIR` leaves the files of design § 8 and ends.

import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { inEnglish } from '../../kernel/message.ts'
import { demoWords } from '../../server/settings/settings.ts'
import type { Io } from '../io.ts'
import { WrongUse } from '../io.ts'
import { seedDesk } from './desk-work.ts'
import { leaveFiles } from './leave-files.ts'
import { sayWhereToLook } from './look-around.ts'
import { walkRoad } from './road.ts'
import { serveSecond } from './second.ts'
import { setStage } from './stage.ts'

const OPTIONS = {
  once: { type: 'boolean', default: false },
  out: { type: 'string' },
  keep: { type: 'boolean', default: false },
} as const

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  if (positionals.length > 0) throw new WrongUse('duly demo [--once] [--out DIR]')
  const path = values.once ? join(io.data, `demo-once-${process.pid}`) : join(io.data, 'demo')
  if (existsSync(path)) await rm(path, { recursive: true, force: true })
  const began = performance.now()
  const stage = await setStage({ path, onStep: text => io.progress(text), onProgress: () => {} })
  try {
    io.out(`Demo settings: ${demoWords(stage.d.settings).map(inEnglish).join('; ')}.`)
    io.out(
      `${stage.world.messages} messages and ${stage.world.sessions} sessions stand in the provider’s systems.\n`,
    )
    const road = await walkRoad(stage, (who, did, proved) =>
      io.out(`${who}: ${did}${proved ? `  ✓ ${proved}` : ''}`),
    )
    const out = resolve(values.out ?? join(path, 'out'))
    const verified = await leaveFiles(stage, road, out, io)
    io.out(
      `\nOne demand, from receipt to a verified report, in ${((performance.now() - began) / 1000).toFixed(1)} s.`,
    )
    if (values.once) return verified ? 0 : 1
    await serveSecond(stage)
    await seedDesk(stage)
    await sayWhereToLook(stage, out, io)
    await untilStopped(stage.running.failed)
    return verified ? 0 : 1
  } finally {
    await stage.close()
    if (values.once && !values.keep) await rm(path, { recursive: true, force: true })
  }
}

async function untilStopped(failed: Promise<never>): Promise<void> {
  const { promise, resolve: stop } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop())
  await Promise.race([promise, failed])
}
