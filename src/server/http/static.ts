// Serves a built bundle from memory: what was not there at the start cannot be asked for, so no path leads anywhere else.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import { frameWords } from '../../words/faces/frame.ts'
import type { Language } from '../../words/languages.ts'
import { readerOf } from './reader.ts'

export type Asset = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly immutable: boolean
  /** Lower-case hexadecimal; what a pinned bundle is compared by. */
  readonly sha256: string
}
/** By path below the bundle's folder, with `/`. */
export type Bundle = ReadonlyMap<string, Asset>

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
}

/** Reads a bundle. Files of unknown kind (stamps, maps) are left out. Throws where the folder is missing: it was not built. */
export async function loadBundle(folder: string): Promise<Bundle> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(e => e.isFile() && mediaTypes[extname(e.name)] !== undefined)
  const assets = files.map(async file => {
    const path = join(file.parentPath, file.name)
    return [relative(folder, path).split(sep).join('/'), await loadAsset(path)] as const
  })
  return new Map(await Promise.all(assets))
}

async function loadAsset(path: string): Promise<Asset> {
  // The builder puts eight characters of the content's hash before the ending: another content has another name.
  const immutable = /[-.][A-Za-z0-9_-]{8}\.[a-z0-9]+$/.test(path)
  return assetOf(new Uint8Array(await readFile(path)), mediaTypes[extname(path)]!, immutable)
}

export function assetOf(bytes: Uint8Array<ArrayBuffer>, mediaType: string, immutable = false): Asset {
  return { bytes, mediaType, immutable, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/**
 * One hash for a whole bundle: SHA-256 over `<sha256 of the file>  <path>\n` for each file in the order of paths. Who serves
 * the approval page from elsewhere, or keeps a copy, compares this (`sha256sum` over the sorted files gives the lines).
 */
export function bundleDigest(bundle: Bundle): string {
  const lines = [...bundle].map(([path, { sha256 }]) => [path, `${sha256}  ${path}\n`] as const)
  const sorted = lines.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
  return createHash('sha256').update(sorted.join('')).digest('hex')
}

/** Serves the bundle's files below `prefix` (with a final slash), byte for byte. */
export function serveBundle(bundle: Bundle, prefix: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return await next()
    const name = c.req.path.startsWith(prefix) ? c.req.path.slice(prefix.length) : null
    const asset = name === null ? undefined : bundle.get(name === '' ? 'index.html' : name)
    return asset ? await answerAsset(c, asset) : await next()
  }
}

/** The bundle's page, in the reader's language, for addresses that its script routes. What the script says comes from there. */
export function servePage(bundle: Bundle): MiddlewareHandler {
  const source = new TextDecoder().decode(bundle.get('index.html')?.bytes)
  return async (c, next) => {
    if ((c.req.method !== 'GET' && c.req.method !== 'HEAD') || isFile(c.req.path)) return await next()
    return c.html(pageIn(source, readerOf(c).language), 200, { 'cache-control': 'no-cache' })
  }
}

/** What stands in the page itself, before its script has words. The source is English. */
function pageIn(source: string, language: Language): string {
  if (language === 'en') return source
  const say = frameWords(language)
  return source
    .replace('<html lang="en"', `<html lang="${language}"`)
    .replace(/(?<=<title>)[^<]*/, say('desk.title'))
    .replace(/(?<=<noscript>)[^<]*/, say('desk.noscript'))
}

/** An address with an ending is a file: a missing one must be a 404 and never the page. */
function isFile(name: string): boolean {
  return extname(name) !== ''
}

/**
 * The asset, compressed for who takes it, or that it has not changed. Only what is the same for everybody may go this way: the
 * length of a compressed answer in which a secret stands beside a stranger's words tells the secret (BREACH).
 */
export async function answerAsset(c: Context, asset: Asset): Promise<Response> {
  const etag = `"${asset.sha256.slice(0, 32)}"`
  c.header('cache-control', asset.immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  c.header('etag', etag)
  const packed = isText(asset) ? packedOf(asset) : null
  if (packed) c.header('vary', 'accept-encoding')
  if (c.req.header('if-none-match')?.replace(/^W\//, '') === etag) return c.body(null, 304)
  const headers = { 'content-type': asset.mediaType }
  const coding = packed ? codingOf(c.req.header('accept-encoding') ?? '', packed) : null
  if (!packed || !coding) return c.body(asset.bytes, 200, headers)
  const bytes = (coding === 'br' ? packed.brotli : null) ?? (await packed.gzip)
  // Of the same meaning and not of the same bytes (RFC 9110 section 8.8.1).
  return c.body(bytes, 200, { ...headers, 'content-encoding': coding, etag: `W/${etag}` })
}

/** Fonts and pictures are compressed already, and below a packet's size nothing is won. */
function isText({ bytes, mediaType }: Asset): boolean {
  return bytes.length > 1_000 && /^(text\/|application\/json|image\/svg)/.test(mediaType)
}

/** Brotli is a tenth smaller but takes up to a second to make; gzip is served until it is ready. */
function codingOf(accepted: string, { brotli }: Packed): 'br' | 'gzip' | null {
  if (brotli && takes('br', accepted)) return 'br'
  return takes('gzip', accepted) ? 'gzip' : null
}

function takes(coding: 'br' | 'gzip', accepted: string): boolean {
  const weighed = new RegExp(`^\\s*(${coding}|\\*)\\s*(;\\s*q=(1|0?\\.\\d*[1-9]).*)?$`, 'i')
  return accepted.split(',').some(one => weighed.test(one))
}

type Bytes = Uint8Array<ArrayBuffer>
type Packed = { readonly gzip: Promise<Bytes>; brotli: Bytes | null }

const packing = new WeakMap<Asset, Packed>()

/** Compressed once, when it is first asked for. */
function packedOf(asset: Asset): Packed {
  const known = packing.get(asset)
  if (known) return known
  const packed: Packed = {
    gzip: promisify(gzip)(asset.bytes, { level: 9 }).then(bytes => new Uint8Array(bytes)),
    brotli: null,
  }
  promisify(brotliCompress)(asset.bytes).then(
    bytes => {
      packed.brotli = new Uint8Array(bytes)
    },
    // Nothing is lost: gzip goes on being served.
    () => {},
  )
  packing.set(asset, packed)
  return packed
}
