// The table of commands: what each does, how it is called, one example. Modules load only when their command runs.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Io } from './io.ts'

export type Run = (args: string[], io: Io) => Promise<number>

export type Command = { name: string; summary: string; usage: string; example: string }

const TABLE: readonly Command[] = [
  {
    name: 'init',
    summary: 'make a new installation, or finish one that was begun',
    usage: '',
    example: 'duly init --data /var/lib/duly/data',
  },
  {
    name: 'serve',
    summary: 'run Duly: all of it, or one part',
    usage: '[--only web|worker|reader|mail|sequencer|gate|witness [--listen ADDRESS]]',
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
    summary: 'the gate’s keepers: show its keys, propose and confirm who signs',
    usage:
      'show | pin FILE | pin --log KEY | pin --witnesses FILE | unpin PERSON | pin --confirm --keeper KEYFILE | keeper make|add|remove | hand-in FILE|list|confirm ID|withdraw ID',
    example: 'duly gate show',
  },
  {
    name: 'law',
    summary: 'ask the law, check cases, compare packs, without a server',
    usage: 'ask | check FILE | why FILE ID | matrix | diff A B | lint | schema',
    example: 'duly law check cases.md',
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
    usage: '[--seal-identity FILE | --share FILE --share FILE]',
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
    name: 'keys',
    summary: 'list keys, put new ones in their place, keep the seal identity in shares',
    usage:
      'list | rotate root|notice|gate|witness|log | split FILE --out DIR | join --share FILE --share FILE --out FILE | recover --share FILE --share FILE',
    example: 'duly keys list --data /var/lib/duly/data',
  },
  {
    name: 'witnesses',
    summary: 'name the witnesses of others that are asked to cosign the log, and how many must',
    usage: 'list | add KEY URL [--unasked] | remove NAME | quorum NUMBER|default',
    example: 'duly witnesses list --data /var/lib/duly/data',
  },
  {
    name: 'clock',
    summary: 'say whether the clock is believed, or confirm its date',
    usage: '[confirm YYYY-MM-DD]',
    example: 'duly clock confirm 2026-11-25',
  },
  {
    name: 'doctor',
    summary: 'look at versions, disk, permissions, roles, clock, mail and log',
    usage: '',
    example: 'duly doctor --json',
  },
  {
    name: 'backup',
    summary:
      'back up database, documents and log: encrypted into a repository, or as plain files into a directory',
    usage:
      '[--to DIR --recipient AGE…] [--full] [--if-due] [--with-keys] | --list | --check | --out DIR [--with-keys]',
    example: 'duly backup --to /mnt/backup --recipient age1… --data /var/lib/duly/data',
  },
  {
    name: 'restore',
    summary: 'fill an empty data directory and an empty database from a backup, or try that one would',
    usage:
      '[--drill] --from DIR [--at TIME] [--identity FILE] [--keys DIR] [--into URL] [--seal-identity FILE | --share FILE --share FILE]',
    example:
      'duly restore --from /mnt/backup --identity backup.key --keys /mnt/keys --data /var/lib/duly/new',
  },
]

/** The commands that this installation has. */
export function listCommands(): Command[] {
  return TABLE.filter(command => existsSync(modulePath(command.name)))
}

export function findCommand(name: string): Command | undefined {
  return listCommands().find(command => command.name === name)
}

/** Loads the command's module, which exports `run`, or a function by the command's own name. */
export async function loadCommand({ name }: Command): Promise<Run> {
  const module = (await import(modulePath(name))) as Record<string, unknown>
  const run = module.run ?? module[name]
  if (typeof run !== 'function') throw new TypeError(`the module of ${name} exports no command`)
  return run as Run
}

/** One that has more than its own file has a folder of its name. */
function modulePath(name: string): string {
  const [alone, inFolder] = [`${name}.ts`, `${name}/${name}.ts`].map(path => join(import.meta.dirname, path))
  return inFolder !== undefined && existsSync(inFolder) ? inFolder : String(alone)
}
