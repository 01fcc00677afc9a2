// The first-day import over HTTP: tried by one request; taken in by another, which says how far it is as lines of JSON.

import type { Context, Hono } from 'hono'
import { stream } from 'hono/streaming'
import { type OpenImport, type OpenImportLine, openDemandsApi } from '../../api/desk/open-demands.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { saidIn } from '../../words/faces/sentences.ts'
import type { Language } from '../../words/languages.ts'
import type { Deployment } from '../deployment.ts'
import { csvFile } from '../http/csv-file.ts'
import { readerOf } from '../http/reader.ts'
import { refusalIn } from '../http/refusal-words.ts'
import { serving } from '../http/serve-route.ts'
import type { Log, Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import type { SignedInEnv } from '../sign-in/signed-in.ts'
import { linesIn } from '../tenants/plan-words.ts'
import { openExample } from './example.ts'
import { importOpenDemands, type OpenTable } from './take-in.ts'

const SAID_EVERY_MS = 250

export function openDemandRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site, log?: Log): void {
  const serve = serving(app, site, openDemandsApi)
  const { form } = openDemandsApi['POST /api/import/open']
  serve('GET /api/import/open/example.csv', c => csvFile(c, 'open-demands.csv', openExample()))
  serve('POST /api/import/open', async (c, { query }) => {
    const read = take(form, await c.req.parseBody())
    if (!read.success) return malformed(read.error)
    const bytes = new Uint8Array(await read.data.table.arrayBuffer())
    const table = { open: () => bytes, system: read.data.system }
    const tried = await importOpenDemands(d, c.get('actor'), { ...table, dry: true })
    if (isRefusal(tried)) return tried
    if (query.dry === '1') return c.json(resultIn(readerOf(c).language, tried))
    return run(c, d, table, log)
  })
}

function run(c: Context<SignedInEnv>, d: Deployment, table: Omit<OpenTable, 'dry'>, log?: Log): Response {
  c.header('content-type', 'application/x-ndjson')
  const { language } = readerOf(c)
  return stream(c, async out => {
    let saidAt = 0
    const say = (line: OpenImportLine) => out.write(`${JSON.stringify(line)}\n`)
    const onProgress = (at: number, of: number) => {
      const now = performance.now()
      if (now - saidAt < SAID_EVERY_MS && at < of) return
      saidAt = now
      void say({ at, of })
    }
    try {
      const result = await importOpenDemands(d, c.get('actor'), { ...table, dry: false, onProgress })
      await say(
        isRefusal(result) ? { failed: inOne(language, result) } : { result: resultIn(language, result) },
      )
    } catch (error) {
      log?.error(
        { err: error instanceof Error ? error.name : 'unknown' },
        'an import of open demands stopped',
      )
      const failed = sentence('tables.stopped_what_taken_stays_run')
      await say({ failed: saidIn(language, failed) })
    }
  })
}

function resultIn(language: Language, result: OpenImport): OpenImport {
  return { ...result, refused: linesIn(language, result.refused) }
}

function inOne(language: Language, refusal: Refusal): string {
  const { detail, next } = refusalIn(language, refusal)
  return `${detail} ${next}`
}
