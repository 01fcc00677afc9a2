// `duly gate hand-in`: a custodian hands an export in for a demand whose authorisation the gate has verified, sees by count what is kept
// and why the rest is not, and another custodian confirms. No content is ever shown.

import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  confirmHandIn,
  eraseOverdue,
  findHandedIn,
  HandInRefused,
  handIn,
  listHandedIn,
  readAwaited,
  tryHandIn,
} from '../../gate/exports/hand-in.ts'
import { readKeeperKey } from '../../gate/keeper.ts'
import { ExportFault } from '../../sources/export/rows.ts'
import type { Counts } from '../../sources/export/sift.ts'
import { type Io, refuseOtherOptions, WrongUse } from '../io.ts'
import { DONE, isConfirmed, notConfirmed, refuse } from './gate-change.ts'

const USAGE =
  'duly gate hand-in FILE --source NAME --mapping NAME --demand REF (--dry-run | --key KEYFILE) [--sha256 HEX]; hand-in list; hand-in confirm ID --key KEYFILE'

const OPTIONS = {
  'gate-dir': { type: 'string' },
  source: { type: 'string' },
  mapping: { type: 'string' },
  demand: { type: 'string' },
  key: { type: 'string' },
  sha256: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
} as const

export async function runHandIn(args: string[], io: Io): Promise<number> {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: OPTIONS,
    allowPositionals: true,
    tokens: true,
  })
  const dir = values['gate-dir'] === undefined ? join(io.data, 'gate') : resolve(values['gate-dir'])
  const [what, id, ...more] = positionals
  if (what === undefined || more.length > 0) throw new WrongUse(USAGE)
  if (what === 'list') refuseOtherOptions('duly gate hand-in list', tokens, ['--gate-dir'])
  if (what === 'confirm')
    refuseOtherOptions('duly gate hand-in confirm', tokens, ['--gate-dir', '--key', '--yes'])
  try {
    await eraseOverdue(dir, new Date().toISOString())
    if (what === 'list' && id === undefined) return await list(dir, io)
    if (what === 'confirm' && id !== undefined && values.key)
      return await confirm(dir, id, values.key, values.yes, io)
    const { source, mapping, demand, key } = values
    if (id !== undefined || !source || !mapping || !demand || values['dry-run'] === (key !== undefined))
      throw new WrongUse(USAGE)
    const now = new Date().toISOString()
    const task = { dir, file: resolve(what), source, mapping, demand, sha256: values.sha256 ?? null, now }
    const seen = key === undefined ? await tryHandIn(task) : await handIn(task, await readKeeperKey(key))
    say(io, { ...seen, dryRun: key === undefined })
    return DONE
  } catch (error) {
    if (error instanceof HandInRefused || error instanceof ExportFault)
      return refuse(io, error.code, error.detail, error.next)
    throw error
  }
}

type Said = {
  id: string | null
  dryRun: boolean
  statement: { export: string; size: number; counts: Counts }
}

function say(io: Io, { id, dryRun, statement }: Said): void {
  if (io.json) {
    io.out(JSON.stringify({ id, dryRun, ...statement }))
    return
  }
  for (const text of describeCounts(statement)) io.out(text)
  io.out(
    id === null
      ? 'Nothing was kept: this was a dry run.'
      : `Handed in as ${id}. Another custodian confirms: duly gate hand-in confirm ${id} --key KEYFILE`,
  )
}

function describeCounts({ counts, ...of }: Said['statement']): string[] {
  return [
    `file ${of.export}, ${of.size} bytes, ${counts.rows} rows`,
    ...counts.lines.map(({ line, items, bytes }) => `line ${line}: ${items} items, ${bytes} bytes`),
    `not kept: ${counts.otherAccount} rows of other accounts, ${counts.outsidePeriod} rows outside the period`,
    `not kept: fields of a category that is not asked for, in ${counts.otherCategory} rows`,
    `never read: ${counts.fieldsWithout} fields that the mapping gives no category`,
  ]
}

async function list(dir: string, io: Io): Promise<number> {
  const awaited = (await readAwaited(dir)).map(({ demand, expiresAt, scope }) => ({
    demand,
    expiresAt,
    lines: scope.map(({ part, source, category, from, to }) => ({ line: part, source, category, from, to })),
  }))
  const handedIn = (await listHandedIn(dir)).map(({ handedIn: { id, statement, by, confirmedBy } }) => ({
    id,
    demand: statement.demand,
    source: statement.source,
    by: by.id,
    confirmedBy: confirmedBy?.id ?? null,
  }))
  if (io.json) io.out(JSON.stringify({ awaited, handedIn }))
  else {
    if (awaited.length === 0) io.out('No authorisation waits for an export.')
    for (const { demand, expiresAt, lines } of awaited) {
      io.out(`${demand} waits until ${expiresAt}`)
      for (const { line, source, category, from, to } of lines)
        io.out(`  line ${line}: ${category} from ${source}, ${from ?? 'open'} to ${to ?? 'open'}`)
    }
    for (const { id, demand, source, by, confirmedBy } of handedIn)
      io.out(
        `${id}  ${demand}  ${source}, handed in by ${by}, ${confirmedBy ? `confirmed by ${confirmedBy}` : 'not confirmed'}`,
      )
  }
  return DONE
}

async function confirm(dir: string, id: string, key: string, yes: boolean, io: Io): Promise<number> {
  const { handedIn } = await findHandedIn(dir, id)
  const { statement, by } = handedIn
  io.err(
    `${statement.demand}: handed in by ${by.name}, read by mapping ${statement.mapping.name}, version ${statement.mapping.version}`,
  )
  for (const text of describeCounts(statement)) io.err(text)
  if (!(await isConfirmed({ values: { yes }, io }, 'Is this what the demand asks for?')))
    return notConfirmed(io)
  await confirmHandIn(dir, handedIn, await readKeeperKey(key))
  io.out(io.json ? JSON.stringify({ id, confirmed: true }) : 'Confirmed. The gate collects it by itself.')
  return DONE
}
