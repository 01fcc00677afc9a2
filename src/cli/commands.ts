// The table of commands: what each does, how it is called, one example. Modules load only when their command runs.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Io } from './io.ts'

export type Run = (args: string[], io: Io) => Promise<number>

export type Command = { name: string; summary: string; usage: string; example: string }

const TABLE: readonly Command[] = [
  {
    name: 'serve',
    summary: 'run Duly: all of it, or one part',
    usage: '[--only web|worker|gate|sequencer|witness [--listen ADDRESS]]',
    example: 'duly serve --data /var/lib/duly/data',
  },
  {
    name: 'demo',
    summary: 'answer one demand from receipt to a verified report, then serve it for looking around',
    usage: '[--once] [--out DIR]',
    example: 'duly demo --once --out demo-out',
  },
  {
    name: 'read',
    summary: 'show what the reader proposes from a paper, storing nothing',
    usage: 'FILE',
    example: 'duly read subpoena.pdf --json',
  },
  {
    name: 'demand',
    summary: 'receive demands from files, list them, show one',
    usage: 'receive FILE… [--served-at TIME] [--manner TEXT] [--entity NAME] | list [--view VIEW] | show ID',
    example: 'duly demand receive warrant.pdf secrecy-order.pdf',
  },
  {
    name: 'approve',
    summary: 'look at an authorisation and sign it',
    usage: 'FILE',
    example: 'duly approve authorisation.json',
  },
  {
    name: 'gate',
    summary: 'the gate’s keeper: show its keys, pin and unpin who signs',
    usage: 'show | pin FILE | pin --log KEY | unpin PERSON',
    example: 'duly gate show',
  },
  {
    name: 'law',
    summary: 'ask the law, check cases, compare packs, without a server',
    usage: 'ask | check FILE | why FILE ID | matrix | diff A B | lint | schema',
    example: 'duly law check cases.json',
  },
  {
    name: 'words',
    summary: 'find mistakes in the translations',
    usage: 'lint',
    example: 'duly words lint',
  },
  {
    name: 'verify',
    summary: 'check a receipt, notice, package, log, checkpoint or edition, offline',
    usage: 'PATH… [-i KEY] [--trust FILE]',
    example: 'duly verify receipt.json --trust trust.json',
  },
  {
    name: 'open',
    summary: 'open a package with its reader’s key',
    usage: 'PACKAGE -i KEY -o DIR',
    example: 'duly open package.age -i officer.key -o opened',
  },
  {
    name: 'fsck',
    summary: 're-derive everything that is stored and name the first difference',
    usage: '[--seal-identity FILE]',
    example: 'duly fsck --data /var/lib/duly/data',
  },
  {
    name: 'reindex',
    summary: 'make the rows by which demands are found again',
    usage: '[--missing]',
    example: 'duly reindex --data /var/lib/duly/data',
  },
  {
    name: 'import',
    summary: 'bring in demands that are open in another system',
    usage: 'open FILE.csv --by PERSON [--system NAME] [--dry-run]',
    example: 'duly import open demands.csv --by carl --dry-run',
  },
  {
    name: 'publish',
    summary: 'write the public report as a static site',
    usage: '--out DIR',
    example: 'duly publish --out /srv/report',
  },
  {
    name: 'edition',
    summary: 'prepare, show and publish half-year editions',
    usage: '…',
    example: 'duly edition list',
  },
  {
    name: 'retention',
    summary: 'erase what is over its term and kept by nothing, and say how much',
    usage: '[--dry-run]',
    example: 'duly retention --dry-run',
  },
  {
    name: 'directory',
    summary: 'people, tenants and authorities: import, list, one-time links',
    usage:
      'import FILE.json|FILE.csv [--dry-run] | export | list | link ID --surface desk|approve|customer|authority',
    example: 'duly directory link mara --surface desk',
  },
  {
    name: 'doctor',
    summary: 'look at versions, disk, permissions, roles, clock, mail and log',
    usage: '',
    example: 'duly doctor --json',
  },
  {
    name: 'backup',
    summary: 'copy database, documents and log into a directory with a list of hashes',
    usage: '--out DIR [--with-keys]',
    example: 'duly backup --out /mnt/backup/2026-11-25',
  },
  {
    name: 'restore',
    summary: 'fill an empty data directory from a backup',
    usage: '--from DIR [--keys DIR]',
    example: 'duly restore --from /mnt/backup/2026-11-25 --data /var/lib/duly/data',
  },
]

/** The commands that this installation has. */
export function listCommands(): Command[] {
  return TABLE.filter(command => existsSync(modulePath(command.name)))
}

export function findCommand(name: string): Command | undefined {
  return listCommands().find(command => command.name === name)
}

/** Loads `src/cli/NAME.ts`, which exports `run`, or a function by the command's own name. */
export async function loadCommand({ name }: Command): Promise<Run> {
  const module = (await import(modulePath(name))) as Record<string, unknown>
  const run = module.run ?? module[name]
  if (typeof run !== 'function') throw new TypeError(`src/cli/${name}.ts exports no command`)
  return run as Run
}

function modulePath(name: string): string {
  return join(import.meta.dirname, `${name}.ts`)
}
