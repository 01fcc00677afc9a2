// `duly clock`: what the installation's clock is measured by; `duly clock confirm DATE` says that it is right, after a person looked.
import { parseArgs } from 'node:util'
import { openDeployment } from '../server/deployment.ts'
import { confirmDate, machineClocks, sayFault } from '../server/process/clock-guard.ts'
import { readClockRecords } from '../store/installation/clock-record.ts'
import { Refused } from '../store/refused.ts'
import { type Io, WrongUse } from './io.ts'

export async function run(args: string[], io: Io): Promise<number> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true })
  const [act, date] = positionals
  const isConfirm = act === 'confirm' && date !== undefined && positionals.length === 2
  if (act !== undefined && !isConfirm) throw new WrongUse('duly clock [confirm YYYY-MM-DD]')
  const d = await openDeployment({ path: io.data, onLog: () => {} })
  try {
    if (isConfirm) {
      refuseOtherDate(date, d.now())
      await confirmDate(d, machineClocks)
    }
    await d.clock.look()
    const fault = isConfirm ? null : d.clock.stopped()
    const { newest, witness, stopped } = await readClockRecords(d.db, d.dir.log)
    const at = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())
    const said = {
      now: d.now(),
      newest: at(newest),
      witness: at(witness),
      stopped,
      believed: !fault && !stopped,
    }
    if (io.json) io.out(JSON.stringify(said))
    else
      io.out(
        fault
          ? sayFault(fault, machineClocks.wall())
          : stopped
            ? `Stopped since ${stopped.at} (${stopped.why}). If ${d.now()} is right, run "duly clock confirm ${d.now().slice(0, 10)}".`
            : `${d.now()} is believed. The newest record is of ${said.newest ?? 'no time'}, the witness's last word of ${said.witness ?? 'no time'}.`,
      )
    return said.believed ? 0 : 1
  } finally {
    await d.close()
  }
}

/** The person says the date; it is not taken from the clock that is in question. */
function refuseOtherDate(date: string, now: string): void {
  if (now.startsWith(`${date}T`)) return
  throw new Refused({
    code: 'wrong_clock',
    detail: `You say ${date}, and the clock of this machine shows ${now} (UTC).`,
    next: 'Set the clock first, or give the date that it shows in UTC if that is right. Nothing was changed.',
  })
}
