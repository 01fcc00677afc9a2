// Publishing an edition: figures, CSV, page and chart in each language, the log as far as it is public, and one signed list, written beside the target
// and put in its place when complete. Needs no server afterwards.

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parseCheckpoint } from '../../../ledger/checkpoint.ts'
import { beginOf, halfYearOf, nextHalfYear } from '../../../ledger/half-year.ts'
import { signWith } from '../../../ledger/note.ts'
import { isOriginOfHalf } from '../../../ledger/verify-log.ts'
import { openFiles, viewFiles } from '../../../log/files.ts'
import { originOf } from '../../../log/open-log.ts'
import { exportLog } from '../../../log/publisher.ts'
import { cellsOf, DEFAULT_POLICY, type Totals } from '../../../report/cells.ts'
import { chartSvg } from '../../../report/chart.ts'
import { encodeCsv } from '../../../report/csv.ts'
import { buildEdition, type Edition, encodeEdition } from '../../../report/edition.ts'
import {
  buildNoticeTimes,
  encodeNoticeTimes,
  encodeNoticeTimesCsv,
  NOTICE_POLICY,
  NOTICE_TIMES_CSV,
  NOTICE_TIMES_FILE,
  type NoticeTimes,
  type SentNotice,
} from '../../../report/notice-times.ts'
import { encodeSchema } from '../../../report/schema.ts'
import { encodeList, LIST_FILE, LOG_CHECKPOINT } from '../../../report/signed-list.ts'
import { syncFolder } from '../../../store/durable.ts'
import { countedIn, firstNoticesIn, logOrigins, noteEdition } from '../../../store/program/edition-figures.ts'
import { Refused } from '../../../store/refused.ts'
import { buildWeb } from '../../../web/build.ts'
import { editionWords } from '../../../words/faces/edition.ts'
import { type Language, languages } from '../../../words/languages.ts'
import type { Deployment } from '../../deployment.ts'
import { loadBundle } from '../../http/static.ts'
import { trustFile } from '../../log/trust.ts'
import { logFolder } from '../../worker/proof.ts'
import { chartText } from './edition-words.ts'
import { folderOf, indexPage } from './index-page.ts'

export type Published = { readonly files: number; readonly half: string; readonly totals: Totals }
type File = { readonly path: string; readonly bytes: Uint8Array }

/**
 * Writes the edition of a half-year (the current one by default) to `out`, in place of an older edition there. Refuses where `out`
 * holds something else, or where the log has published nothing yet.
 */
export async function publishEdition(
  d: Deployment,
  out: string,
  half = halfYearOf(d.now()),
): Promise<Published> {
  const target = resolve(out)
  await refuseForeign(target)
  const fresh = join(dirname(target), `.${basename(target)}-${randomBytes(6).toString('hex')}`)
  try {
    const published = await writeEdition(d, fresh, half)
    await putInPlace(fresh, target)
    await notePublished(d, half)
    return published
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** Of a half-year that is over: from then on its demands may be forgotten (src/store/retention.ts). */
async function notePublished(d: Deployment, half: string): Promise<void> {
  if (halfYearOf(d.now()) <= half) return
  await noteEdition(d.db, half, d.now())
}

async function writeEdition(d: Deployment, folder: string, half: string): Promise<Published> {
  const log = await copyLog(d, half, join(folder, 'log'))
  const edition = buildEdition({
    half,
    provider: d.provider.name,
    demo: d.demo,
    publishedAt: d.now(),
    complete: halfYearOf(d.now()) > half,
    policy: DEFAULT_POLICY,
    cells: cellsOf(await countedIn(d.db, half)),
    log,
  })
  const times = buildNoticeTimes(edition, await readSentNotices(d, half))
  const files = await filesOf(d, edition, times)
  const checkpoint = {
    path: LOG_CHECKPOINT,
    bytes: new Uint8Array(await readFile(join(folder, LOG_CHECKPOINT))),
  }
  const bytes = await signWith(d.noticeKey, signer => encodeList(half, [...files, checkpoint], signer))
  const list = { path: LIST_FILE, bytes }
  await openFiles(folder).write([...files, list])
  // The writer's own folders for half-written files are no part of an edition.
  await rm(join(folder, '.half'), { recursive: true, force: true })
  return { files: viewFiles(folder).list().length, half, totals: edition.totals }
}

async function filesOf(d: Deployment, edition: Edition, times: NoticeTimes): Promise<File[]> {
  return [
    ...(await Promise.all(languages.map(language => pageIn(language, edition, times)))).flat(),
    { path: 'edition.json', bytes: encodeEdition(edition) },
    { path: 'edition.schema.json', bytes: encodeSchema() },
    { path: 'cells.csv', bytes: encodeCsv(edition.cells) },
    { path: NOTICE_TIMES_FILE, bytes: encodeNoticeTimes(times) },
    { path: NOTICE_TIMES_CSV, bytes: encodeNoticeTimesCsv(times.times) },
    { path: 'trust.json', bytes: await trustFile(d) },
    { path: 'report.css', bytes: new Uint8Array(await readFile(join(import.meta.dirname, 'report.css'))) },
    ...(await themeFiles()),
  ]
}

async function pageIn(language: Language, edition: Edition, times: NoticeTimes): Promise<File[]> {
  const folder = folderOf(language)
  const page = String(await indexPage(edition, times, language))
  return [
    { path: `${folder}index.html`, bytes: new Uint8Array(Buffer.from(page)) },
    { path: `${folder}chart.svg`, bytes: chartSvg(chartText(editionWords(language), edition)) },
  ]
}

async function themeFiles(): Promise<File[]> {
  const { theme } = await buildWeb({ only: ['theme'] })
  if (!theme) throw new Error('the theme was not built')
  const bundle = await loadBundle(theme)
  return [...bundle].map(([path, asset]) => ({ path: `theme/${path}`, bytes: asset.bytes }))
}

async function readSentNotices(d: Deployment, half: string): Promise<SentNotice[]> {
  const term = { from: beginOf(half), until: beginOf(nextHalfYear(half)), excluded: NOTICE_POLICY.excluded }
  return (await firstNoticesIn(d.db, term)).map(row => ({
    sentAt: row.told_at.toISOString(),
    receivedAt: row.received_at.toISOString(),
    determinedAt: row.determined_at?.toISOString() ?? null,
    late: row.late,
  }))
}

/** The newest log of the half-year. An earlier one, which it succeeded, is named but not copied. */
async function copyLog(d: Deployment, half: string, to: string): Promise<Edition['log']> {
  const prefix = originOf(d.dir.settings.hosts.public, half)
  const origins = await logOrigins(d.db)
  const own = origins.filter(o => o.startsWith(prefix) && isOriginOfHalf(o, half))
  const origin = own.at(-1)
  const from = origin === undefined ? null : viewFiles(logFolder(d, origin))
  if (origin === undefined || !from?.read('checkpoint')) throw noLog(half)
  const files = openFiles(to)
  await exportLog(from, files)
  await rm(join(to, '.half'), { recursive: true, force: true })
  const checkpoint = Buffer.from(files.read('checkpoint') ?? []).toString('utf8')
  const { size } = parseCheckpoint(new Uint8Array(Buffer.from(checkpoint)))
  return { origin, leaves: size, checkpoint, earlier: own.slice(0, -1) }
}

function noLog(half: string): Refused {
  return new Refused({
    code: 'step_failed',
    detail: `The log of ${half} has published nothing yet.`,
    next: 'Run "duly serve" until its first tick, then publish again.',
  })
}

/** Never over something that is not an edition: a mistyped --out must not cost a folder. */
async function refuseForeign(target: string): Promise<void> {
  if (!existsSync(target)) return
  const names = await readdir(target)
  if (names.length === 0 || names.includes(LIST_FILE)) return
  throw new Refused({
    code: 'not_empty',
    detail: `${target} holds something other than an edition.`,
    next: 'Name an empty folder, or one that does not exist yet, with --out.',
  })
}

/** A reader of the old edition sees it until the moment when the new one stands there. */
async function putInPlace(fresh: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const old = `${fresh}-old`
  if (existsSync(target)) await rename(target, old)
  await rename(fresh, target)
  await syncFolder(dirname(target))
  await rm(old, { recursive: true, force: true })
}
