import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { axe, launchBrowser, sidewaysOverflow } from '../../../../test/browser/browser.ts'
import { freePort } from '../../../../test/free-port.ts'
import { releasePackage, twoTenantDemand, write } from '../../../../test/server/portal/demands.ts'
import { openPortals, type Portals, untilPublic } from '../../../../test/server/portal/portals.ts'
import { shoot } from '../../../../test/server/sign-in/complaints.ts'
import { testBundles } from '../../../../test/server/sign-in/sign-in-ground.ts'
import { assertLooksRight, assertWays } from '../../../../test/ways.ts'
import type { Signer } from '../../../ledger/note.ts'
import { parseTrust } from '../../../ledger/trust.ts'
import { type FileView, viewFiles } from '../../../log/files.ts'
import { sha256Node } from '../../../log/sha256.ts'
import { encodeList, LIST_FILE, parseList } from '../../../report/signed-list.ts'
import { verifyEdition } from '../../../report/verify-edition.ts'
import { Refused } from '../../../store/refused.ts'
import { languages } from '../../../words/languages.ts'
import { listen } from '../../http/listen.ts'
import { later } from '../../sign-in/owner.ts'
import { siteOf } from '../../site.ts'
import { folderOf } from './index-page.ts'
import { publishEdition } from './publish.ts'
import { publicApp } from './serve.ts'

describe('a published edition', { timeout: 500_000 }, () => {
  let portals: Portals
  let folder: string
  let view: FileView
  const secrets: string[] = []
  const trust = () => parseTrust(view.read('trust.json') ?? new Uint8Array())
  const verify = (read = view.read, files = view.list()) => verifyEdition(read, files, trust(), sha256Node)

  before(async () => {
    portals = await openPortals()
    const { d } = portals
    const told = await twoTenantDemand(d)
    const bytes = randomBytes(100)
    await releasePackage(
      d,
      told.demandId,
      bytes,
      createHash('sha256').update(bytes).digest('hex'),
      later(d.now(), 86_400),
    )
    const closed = {
      outcome: 'complied_in_part',
      country: 'US',
      process: 'subpoena',
      accounts: 2,
      counted: 'complied_in_part',
    } as const
    await write(d, told.demandId, [{ kind: 'Closed', matter: null, data: closed }])
    await untilPublic(d, told.demandId)
    secrets.push(told.reference, told.demandId, told.acme, told.stad, 'acme', 'Travis', 'anna')
    folder = join(await mkdtemp(join(tmpdir(), 'duly-edition-')), 'edition')
    await publishEdition(d, folder)
    view = viewFiles(folder)
  })
  after(async () => {
    await portals?.close()
    if (folder) await rm(join(folder, '..'), { recursive: true, force: true })
  })

  test('holds, counts the demand, and says what it cannot show', () => {
    const { edition, statements } = verify()
    assert.equal(edition.totals.demands, 1)
    assert.equal(edition.totals.accounts, 2)
    assert.equal(edition.totals.outcomes.complied_in_part, 1)
    const said = statements.map(s => `${s.is}: ${s.text}`).join('\n')
    assert.match(said, /checked: .* signed the list/)
    assert.match(said, /unchecked: whether the figures count every demand/)
    assert.match(said, /attention: self-witnessed/)
    assert.match(said, /attention: a demonstration/)
  })

  test('does not hold after any change of a byte', () => {
    for (const path of view.list()) {
      const bytes = view.read(path) ?? new Uint8Array()
      const step = path.startsWith('theme/') ? Math.ceil(bytes.length / 3) : Math.ceil(bytes.length / 30)
      for (let at = 0; at < bytes.length; at += step) {
        const other = bytes.slice()
        other[at]! ^= 1 << (at % 8)
        // The trust file stands for what the reader brings; here only its place in the list is tried.
        const read = (name: string) => (name === path ? other : view.read(name))
        assert.throws(
          () => verifyEdition(read, view.list(), trust(), sha256Node),
          { name: 'VerificationError' },
          `${path} byte ${at}`,
        )
      }
    }
  })

  test('is not made true by a signature where its files contradict each other', () => {
    const resigned = (path: string, bytes: Uint8Array) => {
      const { half, files } = parseList(view.read(LIST_FILE) ?? new Uint8Array())
      const read = (name: string) => (name === path ? bytes : view.read(name))
      const all = files.map(f => ({ path: f.path, bytes: read(f.path) ?? new Uint8Array() }))
      const list = encodeList(half, all, portals.d.noticeKey as Signer)
      return (name: string) => (name === LIST_FILE ? list : read(name))
    }
    const text = (path: string) => Buffer.from(view.read(path) ?? []).toString('utf8')
    const utf8 = (value: string) => new Uint8Array(Buffer.from(value))
    verify(resigned('index.html', utf8('<!doctype html>')))
    const wrong: [string, string][] = [
      ['cells.csv', text('cells.csv').replace('US', 'DE')],
      ['edition.json', text('edition.json').replace('"totals":{"accounts":2', '"totals":{"accounts":3')],
      ['edition.json', text('edition.json').replace(/"half":"\d{4}h[12]"/, '"half":"2019h1"')],
      ['edition.json', text('edition.json').replace(/"leaves":\d+/, '"leaves":1')],
    ]
    for (const [path, changed] of wrong) {
      assert.notEqual(changed, text(path))
      assert.throws(() => verify(resigned(path, utf8(changed))), { code: 'edition' }, changed)
    }
  })

  test('holds as well without the pages of other languages, as earlier editions were written', () => {
    const { half, files } = parseList(view.read(LIST_FILE) ?? new Uint8Array())
    const isOld = (path: string) => !languages.some(language => path.startsWith(`${language}/`))
    const old = files.filter(f => isOld(f.path))
    assert.equal(files.length - old.length, 2 * (languages.length - 1))
    const list = encodeList(
      half,
      old.map(f => ({ path: f.path, bytes: view.read(f.path) ?? new Uint8Array() })),
      portals.d.noticeKey as Signer,
    )
    verify(name => (name === LIST_FILE ? list : view.read(name)), view.list().filter(isOld))
    assert.throws(() => verify(name => (name === LIST_FILE ? list : view.read(name))), { code: 'file_extra' })
  })

  test('is served as it lies there, each language in its folder', async () => {
    const app = publicApp(siteOf(portals.d), folder, await testBundles())
    const page = await app.request('/ja/')
    assert.match(await page.text(), /<html lang="ja">/)
    assert.equal((await app.request('/ja/chart.svg')).headers.get('content-type'), 'image/svg+xml')
    assert.equal((await app.request('/ja')).headers.get('location'), '/ja/')
    assert.equal((await app.request('/it/')).status, 404)
  })

  test('before it is there, the page that says so is dressed and speaks each language', async () => {
    const app = publicApp(siteOf(portals.d), join(folder, 'none'), await testBundles())
    const page = await app.request('/?language=de', { headers: { accept: 'text/html' } })
    const text = await page.text()
    assert.equal(page.status, 200)
    assert.match(text, /<html lang="de">[\s\S]*<h1>Es ist noch nichts veröffentlicht<\/h1>/)
    for (const path of ['/cells.csv', '/de/', '/edition.json'])
      assert.equal((await app.request(path, { headers: { accept: 'text/html' } })).status, 404, path)
    assert.equal((await app.request('/')).status, 404, 'a program that asks for an edition has none')
    for (const [, href = ''] of text.matchAll(/rel="stylesheet" href="([^"]+)"/g))
      assert.equal((await app.request(href)).status, 200, href)
    assert.equal((await app.request('/auth/enrol.js')).status, 404)
  })

  test('does not hold with a file more or less', () => {
    const files = view.list()
    for (const path of files) {
      const read = (name: string) => (name === path ? undefined : view.read(name))
      assert.throws(
        () =>
          verify(
            read,
            files.filter(f => f !== path),
          ),
        { name: 'VerificationError' },
        path,
      )
    }
    for (const extra of ['more.html', 'log/more', 'theme/more.css']) {
      const read = (name: string) => (name === extra ? new Uint8Array(1) : view.read(name))
      assert.throws(() => verify(read, [...files, extra]), { code: 'file_extra' }, extra)
    }
  })

  test('tells nothing of whom the demands were about', () => {
    for (const path of view.list()) {
      const text = Buffer.from(view.read(path) ?? []).toString('latin1')
      for (const secret of secrets) assert.ok(!text.includes(secret), `${path} shows ${secret}`)
    }
  })

  test('takes the place of an older edition, and of nothing else', async () => {
    await publishEdition(portals.d, folder)
    verify()
    const other = join(folder, '..', 'other')
    await mkdir(other)
    await writeFile(join(other, 'thesis.txt'), 'years of work')
    await assert.rejects(publishEdition(portals.d, other), Refused)
    await assert.rejects(
      publishEdition(portals.d, join(folder, '..', 'none'), '2019h1'),
      /published nothing yet/,
    )
  })

  test('is published by the command too, beside a running server', async () => {
    const out = join(folder, '..', 'by-command')
    const command = join(import.meta.dirname, '../../../../bin/duly')
    const args = [command, 'publish', '--data', portals.d.dir.path, '--out', out, '--json']
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 500_000 })
    assert.equal((JSON.parse(stdout) as { totals: { demands: number } }).totals.demands, 1)
    const other = viewFiles(out)
    verifyEdition(other.read, other.list(), trust(), sha256Node)
  })

  test('that nothing is published yet is said on a page that everybody can read', async () => {
    const empty = join(folder, '..', 'empty')
    await mkdir(empty, { recursive: true })
    const app = publicApp(siteOf(portals.d), empty, await testBundles())
    const port = await freePort()
    const web = await listen({ fetch: app.fetch, address: '127.0.0.1', port })
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(`http://public.localhost:${port}/`)
      await page.getByRole('heading', { name: 'Nothing is published yet' }).waitFor()
      await assertLooksRight(page, 'nothing published', { picture: 'public-nothing' })
    } finally {
      await browser.close()
      await web.close()
    }
  })

  test('reads well from a disk, in light and dark, at any width', async () => {
    const browser = await launchBrowser()
    try {
      for (const [width, colorScheme, file] of [
        [360, 'dark', 'index.html'],
        [1280, 'light', 'index.html'],
        [360, 'light', 'index.html'],
        [1280, 'dark', 'index.html'],
        [360, 'light', 'de/index.html'],
        [1280, 'dark', 'de/index.html'],
      ] as const) {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
        const page = await context.newPage()
        const complaints: string[] = []
        page.on('console', m => m.type() === 'error' && complaints.push(m.text()))
        await page.goto(pathToFileURL(join(folder, file)).href)
        assert.deepEqual(complaints, [])
        assert.deepEqual(await axe(page), [])
        assert.equal(await sidewaysOverflow(page), 0)
        await shoot(page, `${file === 'index.html' ? 'edition' : 'edition-de'}-${colorScheme}-${width}`)
        await assertWays(page, file)
        await context.close()
      }
      const narrow = await browser.newPage({ viewport: { width: 360, height: 900 } })
      for (const language of languages) {
        await narrow.goto(pathToFileURL(join(folder, folderOf(language), 'index.html')).href)
        assert.equal(await narrow.locator('html').getAttribute('lang'), language)
        assert.equal(await sidewaysOverflow(narrow), 0, language)
      }
    } finally {
      await browser.close()
    }
  })
})
