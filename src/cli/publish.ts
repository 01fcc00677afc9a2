// `duly publish`: the public report as a folder for any web host.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isHalfYear } from '../ledger/half-year.ts'
import { openDeployment } from '../server/deployment.ts'
import { publishEdition } from '../server/surfaces/public/publish.ts'
import { type Io, WrongUse } from './io.ts'

const OPTIONS = { out: { type: 'string' }, half: { type: 'string' } } as const

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  if (!values.out || positionals.length > 0) throw new WrongUse('duly publish --out DIR [--half 2026h1]')
  if (values.half !== undefined && !isHalfYear(values.half))
    throw new WrongUse('A half-year is written 2026h1 or 2026h2.')
  const d = await openDeployment({ path: io.data, onLog: () => {} })
  try {
    const { files, half, totals } = await publishEdition(d, values.out, values.half)
    const out = resolve(values.out)
    if (io.json) io.out(JSON.stringify({ out, half, files, totals }))
    else
      io.out(
        `${out}: ${files} files for ${half}, ${totals.demands} demands.\nCheck it: duly verify ${out} --trust ${out}/trust.json`,
      )
    return 0
  } finally {
    await d.close()
  }
}
