// PostgreSQL's own load generator on the very server that Duly uses: Debian's `postgresql-17` or another that brings pgbench.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const PGBENCH_PACKAGE = 'pgbench (Debian: postgresql-17)'

/** The program, on PATH or where Debian keeps its versions; null where there is none. */
export function findPgbench(): string | null {
  const onPath = (process.env.PATH ?? '').split(':').map(folder => join(folder, 'pgbench'))
  const debian = globSync('/usr/lib/postgresql/*/bin/pgbench').sort().reverse()
  return [...debian, ...onPath].find(file => existsSync(file)) ?? null
}

export type Load = {
  readonly program: string
  /** A postgres:// URL with its socket directory as `host`. */
  readonly url: string
  readonly connections: number
  readonly seconds: number
  /** One statement list, as a pgbench script. */
  readonly script: string
  readonly scriptFile: string
}

export type Measured = { readonly perSecond: number; readonly latencyMs: number }

/** Transactions per second, each its own durable commit, prepared. Throws with pgbench's words. */
export function runPgbench(load: Load): Measured {
  writeFileSync(load.scriptFile, load.script)
  const at = new URL(load.url.replace('@/', '@socket/'))
  const clients = String(load.connections)
  const run = spawnSync(
    load.program,
    ['-n', '-M', 'prepared', '-c', clients, '-j', '1', '-T', String(load.seconds), '-f', load.scriptFile],
    {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH ?? '',
        PGHOST: at.searchParams.get('host') ?? '',
        PGPORT: at.searchParams.get('port') ?? '5432',
        PGUSER: at.username,
        PGPASSWORD: at.password,
        PGDATABASE: at.pathname.slice(1),
      },
    },
  )
  const perSecond = Number(/^tps = ([0-9.]+)/m.exec(run.stdout ?? '')?.[1])
  const latencyMs = Number(/^latency average = ([0-9.]+) ms/m.exec(run.stdout ?? '')?.[1])
  if (run.status !== 0 || !Number.isFinite(perSecond)) throw new Error(`pgbench: ${run.stderr || run.error}`)
  return { perSecond, latencyMs }
}
