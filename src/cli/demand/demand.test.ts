import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { layCluster } from '../../../test/cluster.ts'
import { foundDirectory } from '../../server/found.ts'
import { newProvider } from '../../server/provider.ts'
import { removeEmbedded } from '../../store/cluster/embedded.ts'
import { makeIo, WrongUse } from '../io.ts'
import { demand } from './demand.ts'

describe('demands from files', { timeout: 500_000 }, () => {
  let base: string
  let data: string
  const at = (name: string) => join(base, name)

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-demand-'))
    await chmod(base, 0o755)
    data = join(base, 'data')
    await foundDirectory({
      path: data,
      mode: 'live',
      createdAt: new Date().toISOString(),
      provider: newProvider(),
    })
    await layCluster(data)
    await writeFile(at('subpoena.txt'), 'SUBPOENA GJ-17\nAll records of anna@acme.example.\n')
    await writeFile(
      at('mail.eml'),
      'From: J. Doe <j.doe@travis.example>\r\nTo: legal@provider.example\r\nMessage-ID: <1@travis.example>\r\nSubject: x\r\n\r\nProduce all records of anna@acme.example.\r\n',
    )
  })
  after(async () => {
    await removeEmbedded(data)
    await rm(base, { recursive: true, force: true })
  })

  async function run(json: boolean, ...args: string[]): Promise<{ status: number; said: string }> {
    let said = ''
    const stdout = { write: (text: string) => (said += text) }
    const io = makeIo({ json, data, stdout, stderr: { write: () => {} } })
    return { status: await demand(args, io), said }
  }

  test('a file becomes a demand whose id is printed, and it can be listed and shown', async () => {
    const { status, said } = await run(
      true,
      ...['receive', at('subpoena.txt'), '--served-at', '2026-11-20T16:30:00-06:00', '--manner', 'courier'],
    )
    assert.equal(status, 0)
    const [{ id, reference }] = JSON.parse(said)
    assert.match(id, /^[0-9a-f]{32}$/)
    const listed = JSON.parse((await run(true, 'list')).said)
    assert.deepEqual(
      listed.map((row: { id: string; step: string }) => [row.id, row.step]),
      [[id, 'confirm_facts']],
    )
    for (const name of [id, reference]) {
      const shown = JSON.parse((await run(true, 'show', name)).said)
      assert.equal(shown.state.servedAt, '2026-11-20T22:30:00.000Z')
      assert.equal(shown.state.servedManner, 'courier')
      assert.equal(shown.state.servedUncertain, false)
      assert.deepEqual(
        shown.events.map((event: { kind: string }) => event.kind),
        ['DemandReceived'],
      )
    }
  })

  test('nothing that the paper says of people is shown: that is read at the desk', async () => {
    const plain = await run(false, 'list')
    const [, row] = plain.said.split('\n')
    const shown = await run(false, 'show', (row ?? '').split(/\s+/)[0] ?? '')
    assert.equal(shown.status, 0)
    assert.match(shown.said, /next {6}confirm facts/)
    for (const { said } of [plain, shown]) assert.doesNotMatch(said, /anna|GJ-17/)
  })

  test('without a time of service, it is uncertain and counts from now', async () => {
    const { said } = await run(true, 'receive', at('mail.eml'))
    const [{ id }] = JSON.parse(said)
    const shown = JSON.parse((await run(true, 'show', id)).said)
    assert.equal(shown.state.servedUncertain, true)
  })

  test('the same mail again is refused, the same paper again is named', async () => {
    const again = await run(true, 'receive', at('mail.eml'))
    assert.equal(again.status, 1)
    assert.equal(JSON.parse(again.said)[0].refusal.code, 'already_received')
    const paper = await run(false, 'receive', at('subpoena.txt'))
    assert.match(paper.said, /the same paper as D-/)
  })

  test('of several files, one that is refused keeps none of the others from being received', async () => {
    await writeFile(at('other.txt'), 'ORDER\nAnother paper.\n')
    const { status, said } = await run(true, 'receive', at('mail.eml'), at('other.txt'))
    assert.equal(status, 1)
    const [first, second] = JSON.parse(said)
    assert.ok(first.refusal)
    assert.match(second.reference, /^D-/)
  })

  test('a missing or empty file, a time without zone, an unknown entity and view are wrong use', async () => {
    await writeFile(at('empty.pdf'), '')
    for (const args of [
      ['receive'],
      ['receive', at('nothing.pdf')],
      ['receive', at('empty.pdf')],
      ['receive', at('other.txt'), '--served-at', '2026-11-20 16:30'],
      ['receive', at('other.txt'), '--entity', 'Somebody else'],
      ['list', '--view', 'everything'],
      ['show'],
      ['frobnicate'],
      [],
    ])
      await assert.rejects(run(false, ...args), WrongUse, args.join(' '))
  })

  test('an id that no demand has is said, with exit status 1', async () => {
    assert.equal((await run(false, 'show', 'D-00000000')).status, 1)
  })
})
