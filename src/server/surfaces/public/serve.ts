// The published folder, served as it lies there: for a demo and for looking at it before it goes to a web host. The public
// surface needs no server (design § 5 "Surfaces"); a live installation publishes to a folder of its own.

import { createReadStream, existsSync } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { sentence } from '../../../kernel/message.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { languages } from '../../../words/languages.ts'
import { securityHeaders } from '../../http/headers.ts'
import { answerRefusal, wantsPage } from '../../http/problem.ts'
import { languageChoice, readerOf } from '../../http/reader.ts'
import type { Site } from '../../http/site.ts'
import { type Bundle, serveBundle } from '../../http/static.ts'
import { nothingYetPage } from './nothing-yet.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** `theme`, `signIn`: what a page that says that there is nothing is dressed in; an edition brings its own theme. */
export type PublicBundles = { readonly theme: Bundle; readonly signIn: Bundle }

const SHEET = 'sign-in.css'

/** GET only, below `folder` only, no links followed. */
export function publicApp(site: Site, folder: string, { theme, signIn }: PublicBundles): Hono {
  const sheet = signIn.get(SHEET)
  const app = new Hono()
  app.use(securityHeaders(site))
  app.use(languageChoice())
  app.get('/*', async (c, next) => {
    const asked = decodeURIComponent(c.req.path)
    const path = await fileBelow(folder, asked)
    // `/de` as `/de/`, where the page's own links lead on. The name is ours and no host can stand in it.
    const language = languages.find(l => asked === `/${l}`)
    if (!path && language) return c.redirect(`/${language}/`)
    if (!path) return await next()
    const type = mediaTypes[extname(path)] ?? 'text/plain; charset=utf-8'
    const body = Readable.toWeb(createReadStream(path)) as ReadableStream
    return c.body(body, 200, { 'content-type': type, 'cache-control': 'no-cache' })
  })
  app.get('/theme/*', serveBundle(theme, '/theme/'))
  if (sheet) app.get(`/auth/${SHEET}`, serveBundle(new Map([[SHEET, sheet]]), '/auth/'))
  app.notFound(c =>
    c.req.path === '/' && !hasEdition(folder) && wantsPage(c)
      ? c.html(nothingYetPage(site, readerOf(c)))
      : answerRefusal(c, site, nothingHere(folder)),
  )
  return app
}

async function fileBelow(folder: string, path: string): Promise<string | null> {
  const wanted = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  if (!wanted.startsWith(folder + sep) || path.includes('\0')) return null
  const found = await lstat(wanted).catch(() => null)
  return found?.isFile() ? wanted : null
}

function hasEdition(folder: string): boolean {
  return existsSync(join(folder, 'index.html'))
}

function nothingHere(folder: string) {
  return hasEdition(folder)
    ? refuse('not_found', sentence('borders.nothing_address'), sentence('borders.begin_reports_first_page'))
    : refuse(
        'not_found',
        sentence('borders.nothing_published_yet'),
        sentence('borders.first_edition_appears_here_when'),
      )
}
