import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { Hono } from 'hono'
import { CommitUnknown } from '../../store/database.ts'
import { limitBody } from './body.ts'
import { formToken, SESSION_COOKIE, sameOriginOnly } from './csrf.ts'
import { securityHeaders } from './headers.ts'
import { FORM_TOKEN } from './kept-form.ts'
import { type Listening, listen } from './listen.ts'
import { createMetrics, createOperator } from './operator.ts'
import { answerRefusal, faultHandler, notFound, statusOf } from './problem.ts'
import { languageChoice } from './reader.ts'
import type { Log, Site } from './site.ts'
import { type Bundle, bundleDigest, serveBundle, servePage } from './static.ts'
import { createSurfaces } from './surfaces.ts'

const site: Site = {
  scheme: 'http',
  port: 24_555,
  hosts: {
    desk: 'desk.localhost',
    authority: 'authority.localhost',
    customer: 'customer.localhost',
    approve: 'approve.localhost',
    public: 'public.localhost',
  },
  provider: 'Example <Mail>',
  demo: false,
}
const logged: unknown[] = []
const log = { info() {}, warn() {}, error: (fields: unknown) => logged.push(fields) } as unknown as Log
const stopped: Error[] = []

function deskApp(): Hono {
  const app = new Hono()
  app.use(securityHeaders(site), limitBody(site, { '/upload': 2_000_000 }), sameOriginOnly(site, 'desk'))
  app.onError(faultHandler(site, log, cause => stopped.push(cause)))
  app.notFound(notFound(site))
  app.get('/who', c => c.text('desk'))
  app.post('/write', c => c.text('written'))
  app.post('/upload', async c => c.text(String((await c.req.arrayBuffer()).byteLength)))
  const no = (detail: string) => ({ code: 'window_open', detail, next: 'Wait.' }) as const
  app.get('/api/refused', c => answerRefusal(c, site, no('The window is open.')))
  app.get('/refused', c => answerRefusal(c, site, no('The <b>window</b>.')))
  app.get('/fault', () => {
    throw new Error('secret anna@example.org', { cause: new TypeError('secret 2') })
  })
  app.get('/unknown-commit', () => {
    throw new CommitUnknown(new Error('cut'))
  })
  return app
}

const fetch = createSurfaces(site, {
  desk: deskApp(),
  approve: new Hono().get('/who', c => c.text('approve')),
})

async function call(path: string, init: RequestInit = {}, host = 'desk.localhost:24555'): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('host', host)
  return await fetch(new Request(`http://${host}${path}`, { ...init, headers }))
}

const html = { headers: { accept: 'text/html' } }

describe('a host name', () => {
  test('leads to its own surface and to no other', async () => {
    assert.equal(await (await call('/who')).text(), 'desk')
    assert.equal(await (await call('/who', {}, 'APPROVE.localhost:24555')).text(), 'approve')
    assert.equal((await call('/write', { method: 'POST' }, 'approve.localhost:24555')).status, 404)
  })

  test('that is unknown, without its port, or of a surface that is not served gets 421', async () => {
    const strangers = ['evil.example:24555', 'desk.localhost', 'desk.localhost:80', '127.0.0.1:24555']
    for (const host of [...strangers, 'desk.localhost.:24555', 'customer.localhost:24555'])
      assert.equal((await call('/who', {}, host)).status, 421, host)
  })

  test('in the request target cannot differ from the one in the header', async () => {
    const target = new Request('http://approve.localhost:24555/who', {
      headers: { host: 'desk.localhost:24555' },
    })
    assert.equal((await fetch(target)).status, 421)
  })

  test('is needed once for each surface', () => {
    const same = { ...site, hosts: { ...site.hosts, approve: 'desk.localhost' } }
    const app = new Hono()
    assert.throws(() => createSurfaces(same, { desk: app, approve: app }), /share the host/)
  })
})

describe('over a real socket', () => {
  let listening: Listening
  before(async () => {
    listening = await listen({ fetch, address: '127.0.0.1', port: 0 })
  })
  after(() => listening.close())

  function raw(host: string, path: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const options = { port: listening.port, host: '127.0.0.1', path, headers: { host } }
      httpRequest(options, answer => resolve(answer.resume().statusCode ?? 0))
        .on('error', reject)
        .end()
    })
  }

  test('the same rules hold, also for an absolute request target', async () => {
    assert.equal(await raw('desk.localhost:24555', '/who'), 200)
    assert.equal(await raw('evil.example', '/who'), 421)
    assert.notEqual(await raw('desk.localhost:24555', 'http://approve.localhost:24555/who'), 200)
  })

  /** The whole answer to these bytes, until the server hangs up. */
  async function bytes(text: string): Promise<string> {
    const socket = connect(listening.port, '127.0.0.1')
    socket.end(text)
    const pieces: Buffer[] = []
    for await (const piece of socket) pieces.push(piece as Buffer)
    return Buffer.concat(pieces).toString('latin1')
  }
  const lines = (...all: string[]) => [...all, 'Connection: close', '', ''].join('\r\n')
  const host = 'Host: desk.localhost:24555'

  test('a request whose end can be read in two ways is refused, and what is hidden behind it is never one', async () => {
    const hidden = lines('GET /who HTTP/1.1', host)
    const twice = [
      lines('POST /write HTTP/1.1', host, 'Content-Length: 5', 'Transfer-Encoding: chunked'),
      lines('POST /write HTTP/1.1', host, 'Content-Length: 5', 'Content-Length: 6'),
      lines('POST /write HTTP/1.1', host, 'Transfer-Encoding: chunked, identity'),
      lines('GET /who HTTP/1.1', host, 'Transfer-Encoding : chunked'),
    ]
    for (const head of twice) {
      const answer = await bytes(`${head}0\r\n\r\n${hidden}`)
      assert.match(answer, /^HTTP\/1\.1 400 /, head)
      assert.equal(answer.split('HTTP/1.1 ').length, 2, head)
    }
  })

  test('TRACE says nothing again', async () => {
    const answer = await bytes(lines('TRACE /who HTTP/1.1', host, 'X-Secret: said-again'))
    assert.match(answer, /^HTTP\/1\.1 403 /)
    assert.doesNotMatch(answer, /said-again/)
  })
})

describe('a write', () => {
  const origin = 'http://desk.localhost:24555'
  const post = (headers: Record<string, string>, body?: string | URLSearchParams) =>
    call('/write', { method: 'POST', headers, ...(body === undefined ? {} : { body }) })

  test('is taken from this origin with the header that no form can send', async () => {
    assert.equal((await post({ origin, 'x-duly': '1' })).status, 200)
    assert.equal((await post({ origin, 'x-duly': '1', 'sec-fetch-site': 'same-origin' })).status, 200)
  })

  test('is refused without origin, from another one, from a sibling host, and without the header', async () => {
    const foul: Record<string, string>[] = [
      { 'x-duly': '1' },
      { 'x-duly': '1', origin: 'null' },
      { 'x-duly': '1', origin: 'http://approve.localhost:24555' },
      { 'x-duly': '1', origin: 'http://desk.localhost:24556' },
      { 'x-duly': '1', origin, 'sec-fetch-site': 'same-site' },
      { 'x-duly': '1', origin, 'sec-fetch-site': 'none' },
      { origin },
    ]
    for (const headers of foul) assert.equal((await post(headers)).status, 403, JSON.stringify(headers))
  })

  test('by a form needs the token of its own session', async () => {
    const form = (token: string, cookie: string) =>
      post(
        {
          origin,
          'content-type': 'application/x-www-form-urlencoded',
          cookie: `${SESSION_COOKIE}=${cookie}`,
        },
        new URLSearchParams({ [FORM_TOKEN]: token }),
      )
    assert.equal((await form(formToken('mine'), 'mine')).status, 200)
    assert.equal((await form(formToken('another'), 'mine')).status, 403)
    assert.equal((await form('', 'mine')).status, 403)
  })

  test('that is too large is refused, with and without a stated length, and an upload may be larger', async () => {
    const headers = { origin, 'x-duly': '1' }
    const send = (path: string, size: number, more: Record<string, string> = {}) => {
      const body = new Blob([new Uint8Array(size)]).stream()
      const init = { method: 'POST', headers: { ...headers, ...more }, body, duplex: 'half' }
      return call(path, init as RequestInit)
    }
    assert.equal((await send('/write', 300 * 1024)).status, 413)
    assert.equal((await send('/write', 0, { 'content-length': '300000' })).status, 413)
    assert.equal(await (await send('/upload', 300 * 1024)).text(), '307200')
    assert.equal((await send('/upload', 2_000_001)).status, 413)
  })
})

describe('a refusal', () => {
  test('has one status for each code, and none is a success', () => {
    for (const [code, status] of Object.entries(statusOf)) assert.ok(status >= 400 && status <= 599, code)
  })

  test('is a problem document to a program and a page to a person, escaped', async () => {
    const forProgram = await call('/api/refused', html)
    assert.equal(forProgram.headers.get('content-type'), 'application/problem+json')
    const problem = (await forProgram.json()) as { status: number; refusal: { code: string; next: string } }
    assert.deepEqual(
      [problem.status, problem.refusal.code, problem.refusal.next],
      [409, 'window_open', 'Wait.'],
    )
    const forPerson = await call('/refused', html)
    const text = await forPerson.text()
    assert.equal(forPerson.status, 409)
    assert.match(text, /The &lt;b&gt;window&lt;\/b&gt;\./)
    assert.match(text, /Example &lt;Mail&gt;/)
    assert.match(text, /What to do next/)
  })

  test('for an address without a page says what to do', async () => {
    const answer = await call('/nowhere', html)
    assert.equal(answer.status, 404)
    assert.match(await answer.text(), /Check the address/)
  })
})

describe('a fault', () => {
  test('is answered with a code that is in the log, and with nothing of its message in either', async () => {
    const answer = await call('/fault', html)
    const text = await answer.text()
    const { code } = logged.at(-1) as { code: string }
    assert.equal(answer.status, 500)
    assert.ok(text.includes(code))
    for (const place of [text, JSON.stringify(logged.at(-1))]) assert.doesNotMatch(place, /secret|anna/)
    assert.match(JSON.stringify(logged.at(-1)), /surfaces\.test\.ts/)
  })

  test('that leaves a commit unknown stops the process', async () => {
    assert.equal((await call('/unknown-commit')).status, 500)
    assert.equal(stopped.length, 1)
  })
})

describe('every answer', () => {
  test('forbids what is inline, foreign, framed and kept, also when it is a refusal or a fault', async () => {
    const answers = ['/who', '/refused', '/fault', '/nowhere'].map(path => [path, call(path)] as const)
    for (const [path, answer] of [...answers, ['unknown host', call('/', {}, 'evil.example')] as const]) {
      const { headers } = await answer
      const policy = headers.get('content-security-policy') ?? ''
      assert.match(policy, /default-src 'none'/, path)
      for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
        assert.ok(policy.includes(part), `${path}: ${part}`)
      assert.doesNotMatch(policy, /unsafe/)
      assert.equal(headers.get('cache-control'), 'no-store')
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
      assert.equal(headers.get('strict-transport-security'), null)
    }
  })

  test('over https says that it must stay so', async () => {
    const app = new Hono().use(securityHeaders({ ...site, scheme: 'https' })).get('/', c => c.text(''))
    assert.match(
      (await app.request('/')).headers.get('strict-transport-security') ?? '',
      /max-age=\d{8}; includeSubDomains/,
    )
    const stranger = new Request('https://evil.example/', { headers: { host: 'evil.example' } })
    const refused = await createSurfaces({ ...site, scheme: 'https' }, {})(stranger)
    assert.equal(refused.status, 421)
    assert.match(refused.headers.get('strict-transport-security') ?? '', /max-age=\d{8}/)
  })
})

describe('a bundle', () => {
  const asset = (text: string, immutable: boolean) => ({
    bytes: new Uint8Array(Buffer.from(text)),
    mediaType: 'text/plain; charset=utf-8',
    immutable,
    sha256: 'a'.repeat(64),
  })
  const bundle: Bundle = new Map([
    ['index.html', asset('<html lang="en">page', false)],
    ['assets/index-abcdefgh.js', asset('script', true)],
  ])
  const app = new Hono()
  app.use(securityHeaders(site))
  app.use(languageChoice())
  app.get('/assets/*', serveBundle(bundle, '/'))
  app.get('/whole/*', serveBundle(bundle, '/whole/'))
  app.get('/*', servePage(bundle))

  test('serves its files, its page for addresses that the script routes, and nothing else', async () => {
    assert.equal(await (await app.request('/')).text(), '<html lang="en">page')
    assert.equal(await (await app.request('/demands/D-1')).text(), '<html lang="en">page')
    assert.equal(await (await app.request('/whole/')).text(), '<html lang="en">page')
    assert.equal((await app.request('/assets/missing.js')).status, 404)
    assert.equal((await app.request('/..%2f..%2fetc%2fpasswd.txt')).status, 404)
  })

  test('its page names the reader’s language: the choice on it, else the browser’s; a file never changes', async () => {
    const german = { headers: { 'accept-language': 'de-AT, en;q=0.5' } }
    assert.equal(await (await app.request('/queue', german)).text(), '<html lang="de">page')
    assert.equal(await (await app.request('/queue?language=ja', german)).text(), '<html lang="ja">page')
    const whole = new Map(bundle).set(
      'index.html',
      asset('<html lang="en"><title>Duly desk</title><noscript>The desk needs JavaScript.</noscript>', false),
    )
    const page = await new Hono().get('/*', servePage(whole)).request('/', german)
    assert.match(await page.text(), /^<html lang="de"><title>Duly<.*<noscript>Der Arbeitsplatz braucht/)
    assert.equal(await (await app.request('/queue?language="><b>')).text(), '<html lang="en">page')
    assert.equal(await (await app.request('/whole/', german)).text(), '<html lang="en">page')
  })

  test('has one digest, whatever the order of its files, and another after any change', () => {
    const digest = bundleDigest(bundle)
    assert.equal(digest, bundleDigest(new Map([...bundle].reverse())))
    const line = (path: string) => `${'a'.repeat(64)}  ${path}\n`
    const lines = line('assets/index-abcdefgh.js') + line('index.html')
    assert.equal(digest, createHash('sha256').update(lines).digest('hex'))
    const changed = new Map(bundle).set('index.html', { ...asset('page', false), sha256: 'b'.repeat(64) })
    assert.notEqual(digest, bundleDigest(changed))
  })

  test('lets browsers keep what can never change, and ask again for the rest', async () => {
    const script = await app.request('/assets/index-abcdefgh.js')
    assert.match(script.headers.get('cache-control') ?? '', /immutable/)
    assert.equal((await app.request('/')).headers.get('cache-control'), 'no-cache')
    const page = await app.request('/whole/')
    assert.equal(page.headers.get('cache-control'), 'no-cache')
    const again = await app.request('/whole/', {
      headers: { 'if-none-match': page.headers.get('etag') ?? '' },
    })
    assert.equal(again.status, 304)
  })
})

describe('the operators’ listener', () => {
  const metrics = createMetrics()
  const checks: Record<string, () => Promise<string | null>> = { database: async () => null }
  const app = createOperator({ site, checks, metrics })
  const ask = (path: string, host = '127.0.0.1:9100') => app.request(path, { headers: { host } })

  test('says whether each part works, without the words of a failure', async () => {
    assert.deepEqual(await (await ask('/healthz')).json(), { ok: true, checks: { database: 'ok' } })
    checks.log = () => Promise.reject(new RangeError('postgres://secret@host'))
    const bad = await ask('/healthz')
    assert.equal(bad.status, 503)
    assert.deepEqual(((await bad.json()) as { checks: unknown }).checks, {
      database: 'ok',
      log: 'failed (RangeError)',
    })
  })

  test('is not reached by a name that a page on the internet could give it', async () => {
    assert.equal((await ask('/healthz', 'rebound.example:9100')).status, 421)
  })

  test('counts by surface and class of answer alone', async () => {
    const metered = new Hono().use(metrics.meter('desk')).get('/demands/:id', c => c.text(''))
    await metered.request('/demands/D-7KQ4')
    const text = await (await ask('/metrics')).text()
    assert.match(text, /duly_http_requests_total\{surface="desk",answer="2xx"\} 1/)
    assert.doesNotMatch(text, /7KQ4|demands/)
  })
})
