// `duly gate hand-in`: a custodian hands an export in for a demand whose authorisation the gate has verified, sees by count what is kept
// and why the rest is not, and another custodian confirms. No content is ever shown.

import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readAwaited } from '../../gate/exports/awaited.ts'
import { confirmHandIn, withdrawHandIn } from '../../gate/exports/confirm-hand-in.ts'
import { eraseOverdue } from '../../gate/exports/erase-hand-in.ts'
import { handIn, type Seen, tryHandIn } from '../../gate/exports/hand-in.ts'
import { HandInRefused } from '../../gate/exports/hand-in-refusal.ts'
import { findHandedIn, listHandedIn } from '../../gate/exports/handed-in.ts'
import { readKeeperKey } from '../../gate/keeper.ts'
import { ExportFault } from '../../sources/export/export-fault.ts'
import { isKept } from '../../sources/export/kept.ts'
import { type Mapping, mappingHash } from '../../sources/export/mapping.ts'
import { type Io, refuseOtherOptions, WrongUse } from '../io.ts'
import { DONE, isConfirmed, notConfirmed, refuse } from './gate-change.ts'

const USAGE =
  'duly gate hand-in FILE --source NAME --mapping NAME --demand REF (--dry-run | --key KEYFILE) [--sha256 HEX]; hand-in list; hand-in confirm ID --key KEYFILE; hand-in withdraw ID --key KEYFILE'

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
  if (what === 'confirm' || what === 'withdraw')
    refuseOtherOptions(`duly gate hand-in ${what}`, tokens, ['--gate-dir', '--key', '--yes'])
  try {
    await eraseOverdue(dir, new Date().toISOString())
    if (what === 'list' && id === undefined) return await list(dir, io)
    if (what === 'confirm' && id !== undefined && values.key)
      return await confirm(dir, id, values.key, values.yes, io)
    if (what === 'withdraw' && id !== undefined && values.key) return await withdraw(dir, id, values.key, io)
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

function say(io: Io, { id, dryRun, statement, mapping }: Seen & { dryRun: boolean }): void {
  if (io.json) {
    io.out(JSON.stringify({ id, dryRun, ...statement }))
    return
  }
  for (const text of describe(statement, mapping)) io.out(text)
  io.out(
    id === null
      ? 'Nothing was kept: this was a dry run.'
      : `Handed in as ${id}. Another custodian confirms: duly gate hand-in confirm ${id} --key KEYFILE`,
  )
}

/** What the second custodian signs for, too: never content, and no account. */
function describe(
  { counts, announced, ...of }: Seen['statement'],
  { name, version, account, time, fields }: Mapping,
): string[] {
  const out = [
    `file ${of.export}, ${of.size} bytes, ${counts.rows} rows`,
    `read by mapping ${name}, version ${version}: account in ${account}, time in ${time.field}, zone ${time.zone}`,
    `  ${[...fields].map(([field, category]) => `${field} as ${category}`).join(', ')}`,
    ...counts.lines.map(
      ({ line, items, bytes, first, last }) =>
        `line ${line}: ${items} items, ${bytes} bytes${first === null ? '' : `, from ${first} to ${last}`}`,
    ),
    `not kept: ${counts.otherAccount} rows of other accounts, ${counts.outsidePeriod} rows outside the period`,
    `not kept: fields of a category that is not asked for, in ${counts.otherCategory} rows`,
    `never read: ${counts.fieldsWithout} fields that the mapping gives no category`,
  ]
  if (counts.otherFiles > 0)
    out.push(`never read: ${counts.otherFiles} files of the archive that are of another form`)
  if (counts.otherCustomer > 0)
    out.push(`The file names accounts of another customer, in ${counts.otherCustomer} rows: none is kept.`)
  if (counts.otherAccount === counts.rows)
    out.push('No row names an account that is asked for: see whether file and mapping are the right ones.')
  if (!announced)
    out.push('No hash was given: if the file was cut off exactly between two rows, that is not seen.')
  return out
}

async function list(dir: string, io: Io): Promise<number> {
  const awaited = (await readAwaited(dir)).map(({ demand, expiresAt, scope }) => ({
    demand,
    expiresAt,
    lines: scope.map(({ part, source, category, from, to }) => ({ line: part, source, category, from, to })),
  }))
  const handedIn = await Promise.all(
    (await listHandedIn(dir)).map(async ({ handedIn: { id, path, statement, by, confirmedBy } }) => ({
      id,
      demand: statement.demand,
      source: statement.source,
      by: by.id,
      confirmedBy: confirmedBy?.id ?? null,
      kept: await isKept(path),
    })),
  )
  if (io.json) io.out(JSON.stringify({ awaited, handedIn }))
  else {
    if (awaited.length === 0) io.out('No authorisation waits for an export.')
    for (const { demand, expiresAt, lines } of awaited) {
      io.out(`${demand} waits until ${expiresAt}`)
      for (const { line, source, category, from, to } of lines)
        io.out(`  line ${line}: ${category} from ${source}, ${from ?? 'open'} to ${to ?? 'open'}`)
    }
    for (const { id, demand, source, by, confirmedBy, kept } of handedIn) {
      const confirmed = confirmedBy ? `confirmed by ${confirmedBy}` : 'not confirmed'
      io.out(`${id}  ${demand}  ${source}, handed in by ${by}, ${confirmed}${kept ? '' : ', erased'}`)
    }
  }
  return DONE
}

async function confirm(dir: string, id: string, key: string, yes: boolean, io: Io): Promise<number> {
  const { handedIn, declaration } = await findHandedIn(dir, id)
  const { statement, by } = handedIn
  const mapping = declaration.mappings.get(statement.mapping.name)
  if (!mapping || mappingHash(mapping) !== statement.mapping.hash) throw new HandInRefused('mapping_changed')
  io.err(`${statement.demand}: handed in by ${by.name}, ${statement.at}`)
  for (const text of describe(statement, mapping)) io.err(text)
  if (!(await isConfirmed({ values: { yes }, io }, 'Is this what the demand asks for?')))
    return notConfirmed(io)
  await confirmHandIn(dir, handedIn, await readKeeperKey(key))
  io.out(io.json ? JSON.stringify({ id, confirmed: true }) : 'Confirmed. The gate collects it by itself.')
  return DONE
}

async function withdraw(dir: string, id: string, key: string, io: Io): Promise<number> {
  await withdrawHandIn(dir, id, await readKeeperKey(key), new Date().toISOString())
  io.out(io.json ? JSON.stringify({ id, withdrawn: true }) : 'Withdrawn. Its rows are erased.')
  return DONE
}
