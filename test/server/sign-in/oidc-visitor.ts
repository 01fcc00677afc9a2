// For tests alone: a browser without a screen. Follows redirects between the provider and a surface, keeps each site's cookies,
// and holds strict ones back on the way from another site, as browsers do.
import { request } from 'node:http'

type Cookie = { readonly value: string; readonly strict: boolean }
export type Seen = { readonly status: number; readonly url: URL; readonly text: string }

export class Visitor {
  readonly #jars = new Map<string, Map<string, Cookie>>()
  readonly #sends: Readonly<Record<string, string>>

  /** `sends`: headers of each request, besides. */
  constructor(sends: Readonly<Record<string, string>> = {}) {
    this.#sends = sends
  }

  /** Every address that was opened, in order. */
  readonly opened: URL[] = []

  /** Opens an address and follows where it leads. `until`: stops before the first address that it says yes to. */
  async open(address: string, until: (url: URL) => boolean = () => false, form?: string): Promise<Seen> {
    let url = new URL(address)
    let body = form
    let own = true
    for (let steps = 0; steps < 20; steps++) {
      if (steps > 0 && until(url)) return { status: 0, url, text: '' }
      this.opened.push(url)
      const { status, location, text } = await this.#ask(url, own, body)
      body = undefined
      if (location === null) return { status, url, text }
      const next = new URL(location, url)
      own = own && next.host === url.host
      url = next
    }
    throw new Error('it leads in a circle')
  }

  /** As a script of the page posts. */
  async post(address: string, body: object): Promise<Seen> {
    const url = new URL(address)
    const { status, text } = await this.#ask(url, true, JSON.stringify(body), 'application/json')
    return { status, url, text }
  }

  #ask(
    url: URL,
    own: boolean,
    body?: string,
    type = 'application/x-www-form-urlencoded',
  ): Promise<{ status: number; location: string | null; text: string }> {
    const jar = this.#jars.get(url.host) ?? new Map<string, Cookie>()
    this.#jars.set(url.host, jar)
    const cookie = [...jar]
      .filter(([, c]) => own || !c.strict)
      .map(([name, c]) => `${name}=${c.value}`)
      .join('; ')
    const headers = {
      host: url.host,
      accept: 'text/html',
      ...this.#sends,
      ...(cookie === '' ? {} : { cookie }),
      ...(body === undefined
        ? {}
        : {
            'content-type': type,
            'content-length': String(Buffer.byteLength(body)),
            origin: url.origin,
            ...(type.endsWith('json') ? { 'x-duly': '1' } : {}),
          }),
    }
    const options = {
      host: '127.0.0.1',
      port: url.port,
      path: url.pathname + url.search,
      method: body === undefined ? 'GET' : 'POST',
      headers,
    }
    return new Promise((resolve, reject) => {
      const sending = request(options, answer => {
        for (const line of answer.headers['set-cookie'] ?? []) keep(jar, line)
        const chunks: Buffer[] = []
        answer.on('data', chunk => chunks.push(chunk))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location ?? null,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        )
      })
      sending.on('error', reject)
      sending.end(body)
    })
  }
}

function keep(jar: Map<string, Cookie>, line: string): void {
  const [pair = '', ...attributes] = line.split(';')
  const at = pair.indexOf('=')
  const name = pair.slice(0, at).trim()
  const gone = attributes.some(a => /max-age=0\b/i.test(a) || /expires=thu, 01 jan 1970/i.test(a))
  if (gone) jar.delete(name)
  else jar.set(name, { value: pair.slice(at + 1), strict: attributes.some(a => /samesite=strict/i.test(a)) })
}
