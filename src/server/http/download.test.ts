// A stranger's file on its way to a reader: saved under a name that stays a name, and shown by no page of ours.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Hono } from 'hono'
import { attachment } from '../surfaces/portal/download.ts'
import { securityHeaders } from './headers.ts'
import { sendOriginal } from './original.ts'
import type { Site } from './site.ts'

const site = { scheme: 'https', hosts: {}, provider: '', demo: false, port: 443 } as unknown as Site
const bytes = Buffer.from('<script>alert(1)</script>')
const names = [
  'paper.html',
  'a"; filename="b.exe',
  'a\r\nset-cookie: x=1',
  '../../etc/passwd',
  '命令 – Beschluß.pdf',
  '\u202efdp.exe',
]

describe('a stranger’s file', () => {
  for (const [from, send] of [
    ['the desk', (c: Parameters<typeof sendOriginal>[0], title: string) => sendOriginal(c, { bytes, title })],
    [
      'a portal',
      (c: Parameters<typeof sendOriginal>[0], title: string) => c.body(bytes, 200, attachment(title)),
    ],
  ] as const)
    test(`from ${from} is saved, run by nothing, framed nowhere and named by one header`, async () => {
      for (const name of names) {
        const app = new Hono().use(securityHeaders(site)).get('/', c => send(c, name))
        const { headers } = await app.request('/')
        assert.equal(headers.get('content-type'), 'application/octet-stream', name)
        assert.equal(headers.get('x-content-type-options'), 'nosniff')
        assert.equal(headers.get('set-cookie'), null, name)
        const policy = headers.get('content-security-policy') ?? ''
        for (const part of ['sandbox;', "default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
          assert.ok(policy.includes(part), part)
        const said = headers.get('content-disposition') ?? ''
        assert.match(
          said,
          /^attachment; (filename="[A-Za-z0-9._-]*"; )?filename\*=UTF-8''[A-Za-z0-9%._~!'()*-]*$/,
          name,
        )
        assert.equal(decodeURIComponent(said.split("UTF-8''")[1] ?? ''), name)
      }
    })
})
