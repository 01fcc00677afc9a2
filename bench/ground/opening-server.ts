// The page on which an officer opens an answer, alone: the real page, its scripts, and the package handed out as the portal does it.
// A process of its own, so that its memory is what is measured. `node opening-server.ts FOLDER PORT`: the folder holds package.age,
// package.json, receipt.json and trust.json; a line on standard output says that it listens.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { loadBundle, serveBundle } from '../../src/server/http/static.ts'
import type { SignedInEnv } from '../../src/server/sign-in/signed-in.ts'
import { openPage } from '../../src/server/surfaces/authority/open-page.ts'
import { type Package, packageResponse } from '../../src/server/surfaces/authority/package.ts'
import { buildWeb } from '../../src/web/build.ts'

const [folder = '', port = ''] = process.argv.slice(2)
const read = (name: string) => readFileSync(join(folder, name))
const found = JSON.parse(read('package.json').toString()) as Package
const bundles = await buildWeb({ only: ['officer'] })
const officer = await loadBundle(bundles.officer ?? '')
const site = {
  scheme: 'http',
  port: Number(port),
  hosts: { desk: '', authority: '127.0.0.1', customer: '', approve: '', public: '' },
  provider: 'Example Mail',
  demo: false,
} as const

const app = new Hono<SignedInEnv>()
app.get('/open', (c: Context<SignedInEnv>) => {
  c.set('formToken', 'bench')
  const view = { reference: 'D-7QK2M9XW', status: 'released', packages: [] } as never
  const demand = { id: 'bench', key: Buffer.alloc(0), view }
  return openPage(c, site, { demand, package: found, part: undefined, held: null })
})
app.get('/demands/bench/package', c => {
  const [range, ifRange] = [c.req.header('range'), c.req.header('if-range')]
  return packageResponse({ outbox: folder } as never, found, 'D-7QK2M9XW', { head: false, range, ifRange })
})
app.get('/demands/bench/release-receipt.json', c => c.body(new Uint8Array(read('receipt.json'))))
app.get('/trust.json', c => c.body(new Uint8Array(read('trust.json'))))
app.post('/demands/bench/confirm', c => c.redirect('/open', 303))
app.get('/officer/*', serveBundle(officer, '/officer/'))

serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' }, () => process.stdout.write('ready\n'))
