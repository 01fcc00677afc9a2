// Hostile text in every field of every address of the desk: the fields come from the schemas that the routes themselves use, so a new
// route is tested without being listed. Each field says what is wrong with it, or takes the text as text; nothing breaks, nothing is
// logged.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { z } from 'zod'
import { asAdmin } from '../../test/admin.ts'
import { cast } from '../../test/given.ts'
import { receive } from '../../test/papers/papers.ts'
import { type AdminDesk, openAdminDesk } from '../../test/server/admin-desk.ts'
import { bodiesOf, put } from '../../test/server/samples.ts'
import type { PasskeyClient } from '../cli/passkey/passkey-client.ts'
import { isRefusal } from '../kernel/refusal.ts'
import { execute } from '../store/demand/execute.ts'
import { hearSchemas } from './http/take.ts'

const MARK = 'h0st1le'
/** What no field can keep: refused everywhere, by the field's name. */
const unkeepable = { NUL: `${MARK}\0`, 'half a surrogate pair': `${MARK}\ud83d` }
/** What is only nasty to look at: taken as text, or refused for its form or length. */
const nasty = {
  'markup, directions, invisible ones and joined emoji': `${MARK}<script>alert(1)</script><img src=x onerror=alert(1)>\u202e\u2066\u200b\u200d\ufeff مرحبا 👩‍👩‍👧‍👦 '";--{text}%00`,
  '10,000 lines': `${MARK}\n`.repeat(10_000),
}

type Way = 'json' | 'form' | 'body'

describe('hostile text', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let all: PasskeyClient
  let demand: string
  const schemas = new Map<string, z.ZodType>()
  const ways = new Map<string, Way>()

  before(async () => {
    desk = await openAdminDesk()
    all = await desk.client('root')
    const roles = '{administrator,counsel,analyst,intake}'
    await asAdmin(desk.d, `update duly.person set roles = $1 where id = 'root'`, [roles])
    const done = await execute(desk.d.store, cast.mail, { demandId: null, command: receive(desk.d.now()) })
    assert.ok(!isRefusal(done))
    demand = done.demandId
    await learnSchemas()
  })
  after(async () => {
    hearSchemas(null)
    await desk?.close()
  })

  /** Each route is called once with nothing, and says with which schema it reads. */
  async function learnSchemas(): Promise<void> {
    for (const { method, path } of desk.routes) {
      if (method !== 'POST' || !path.startsWith('/api/') || path.includes('*')) continue
      const at = addressOf(path)
      hearSchemas(schema => schemas.set(at, schema))
      await all.call('POST', at, {})
    }
    hearSchemas(null)
    for (const [path, schema] of schemas) await learnWay(path, schema)
  }

  /** Most take JSON; some a form, or a form with JSON in it. */
  async function learnWay(path: string, schema: z.ZodType): Promise<void> {
    const [first] = bodiesOf(schema)
    if (!first) return
    for (const way of ['json', 'body', 'form'] as const) {
      ways.set(path, way)
      const answer = await sendTo(path, put(first.body, first.at, unkeepable.NUL))
      if (answer.bytes.toString('utf8').includes('cannot be kept')) return
    }
    assert.fail(`${path} takes its fields in no known way`)
  }

  function sendTo(path: string, body: unknown) {
    const way = ways.get(path)
    if (way === 'json') return all.call('POST', path, body)
    const fields = way === 'body' ? { body: JSON.stringify(body) } : (body as Record<string, unknown>)
    const bytes = Buffer.from(
      new URLSearchParams(Object.entries(fields).map(([k, v]) => [k, String(v)])).toString(),
    )
    return all.call('POST', path, { bytes, mediaType: 'application/x-www-form-urlencoded' })
  }

  function addressOf(path: string): string {
    return path.replace('/demands/:id', `/demands/${demand}`).replace(/:[a-z]+(\{[^}]*\})?/g, 'x')
  }

  test('every address that takes fields is known', () => {
    for (const path of [
      '/api/demands/entry',
      '/api/ties',
      '/api/admin/people',
      `/api/demands/${demand}/commands`,
    ])
      assert.ok(schemas.has(path), path)
    assert.ok(schemas.size > 40, `${schemas.size}`)
  })

  test('what cannot be kept is refused by the name of its field, in every field', async () => {
    let fields = 0
    for (const [path, schema] of schemas)
      for (const { body, at } of bodiesOf(schema))
        for (const [name, text] of Object.entries(unkeepable)) {
          // In a form half of a pair is another character already.
          if (ways.get(path) === 'form' && !text.includes('\0')) continue
          const answer = await sendTo(path, put(body, at, text))
          const where = `${path} ${at.join('.')} ${name}`
          assert.equal(answer.status, 400, `${where}: ${answer.bytes}`)
          const { refusal } = answer.json<{ refusal: { detail: string; next: string } }>()
          assert.equal(
            refusal.detail,
            `The field “${at.join('.')}” holds a character that cannot be kept.`,
            where,
          )
          fields += 1
        }
    assert.ok(fields > 500, `only ${fields} fields were found`)
  })

  test('what is only nasty is taken as text or refused, and breaks nothing', async () => {
    const taken = new Set<string>()
    for (const [path, schema] of schemas)
      for (const { body, at } of bodiesOf(schema))
        for (const [name, text] of Object.entries(nasty)) {
          // An address that nobody knows is refused before the rest is read.
          const { to: _, ...rest } = body as { to?: unknown }
          const answer = await sendTo(path, put(at[0] === 'to' ? body : rest, at, text))
          const where = `${path} ${at.join('.')} ${name}`
          assert.ok(answer.status < 500, `${where}: ${answer.status} ${answer.bytes}`)
          if (answer.status === 200) taken.add(`${path} ${at.join('.')}`)
          if (answer.status !== 400) continue
          const said = answer.bytes.toString('utf8')
          assert.ok(!said.includes(MARK), `${where} is said again: ${said}`)
        }
    assert.ok(taken.size >= 4, [...taken].join(', '))
  })

  test('a million characters are refused before they are read, at every address', async () => {
    for (const path of schemas.keys()) {
      const answer = await all.call('POST', path, { text: MARK.repeat(150_000) })
      assert.equal(answer.status, 413, path)
      const { refusal } = answer.json<{ refusal: { detail: string; next: string } }>()
      assert.match(`${refusal.detail} ${refusal.next}`, /larger than \d+ kB\. Send it in smaller parts/)
    }
  })

  test('an address, a query and a form with what cannot be kept break nothing', async () => {
    for (const path of [
      '/api/admin/people/%00',
      '/api/tenants/a%00',
      '/api/queue?view=open&text=%00',
      '/%00',
    ])
      assert.ok([400, 404].includes((await all.call('GET', path)).status), path)
    const form = {
      bytes: Buffer.from('text=%00&answer=objects'),
      mediaType: 'application/x-www-form-urlencoded',
    }
    const customer = await desk.client('acme-admin', 'customer')
    for (const path of ['/demands/x/answer', '/contacts/new', '/drills', '/digest'])
      assert.equal((await customer.call('POST', path, form)).status, 400, path)
  })

  test('none of it is logged, and no fault happened', () => {
    assert.deepEqual(
      desk.logged.filter(line => line.includes(MARK) || line.includes('fault')),
      [],
    )
  })
})
