// Only a certificate that a pinned custodian signed is sealed: a server that makes one up, or exchanges it, is refused.

import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { certifiedFor } from '../../test/gate/grounds.ts'
import { makePasskey, present } from '../../test/gate/passkey.ts'
import {
  approvalPage,
  deskPage,
  giving,
  hexDigest,
  makeItem,
  makeWorld,
  type World,
} from '../../test/gate/world.ts'
import { unwrapSmall } from '../seal/age/age.node.ts'
import type { AuthorisationV2 } from '../seal/authorisation/authorisation.ts'
import type { OrderRow } from './boxes.ts'
import { packagePath } from './production-folder.ts'
import type { GateCode } from './refusal.ts'

let world: World
let authorisation: AuthorisationV2
let digest: string
const pdf = Buffer.from('%PDF-1.7 a certificate')
const other = Buffer.from('%PDF-1.7 another certificate')

beforeEach(async () => {
  world = await makeWorld()
  world.source.script = giving(makeItem('a message of Ada'))
  authorisation = world.authorisation()
  digest = hexDigest(authorisation)
  assert.equal((await world.handle(await world.collectOrder(authorisation))).code, 'collected')
})

afterEach(() => world.remove())

const attacks: [title: string, code: GateCode, order: () => Promise<OrderRow>][] = [
  [
    'that the server made up, with the signature over the true one',
    'certificate_unsigned',
    () =>
      world.sealOrder(digest, other, {
        certified: certifiedFor(world.gateKey, digest, pdf, world.clock.now),
      }),
  ],
  [
    'that the server made up, signed for the true one',
    'assertion_challenge',
    () =>
      world.sealOrder(digest, other, { signed: certifiedFor(world.gateKey, digest, pdf, world.clock.now) }),
  ],
  [
    'of another authorisation',
    'certificate_unsigned',
    () => world.sealOrder(digest, pdf, { certified: { authorisation: 'ab'.repeat(32) } }),
  ],
  [
    'for another gate',
    'certificate_unsigned',
    () => {
      const gate = world.log.key
      return world.sealOrder(digest, pdf, { certified: { gate } })
    },
  ],
  [
    'of tomorrow',
    'certificate_unsigned',
    () => world.sealOrder(digest, pdf, { certified: { at: '2026-11-26T12:00:00.000Z' } }),
  ],
  [
    'by a passkey that nobody pinned',
    'custodian_not_pinned',
    () => {
      const by = { ...world.people.custodian, passkey: makePasskey(deskPage) }
      return world.sealOrder(digest, pdf, { by })
    },
  ],
  [
    'by an analyst',
    'custodian_not_pinned',
    () => world.sealOrder(digest, pdf, { by: world.people.analyst, certified: { by: 'person-analyst' } }),
  ],
  [
    'in the name of another custodian',
    'custodian_not_pinned',
    () => world.sealOrder(digest, pdf, { certified: { by: 'person-other' } }),
  ],
  [
    'by who prepared it',
    'custodian_prepared',
    async () => {
      const { desk } = world.people
      await world.setPin(pin => ({ ...pin, custodians: [...pin.custodians, desk.pinned] }))
      return world.sealOrder(digest, pdf, { by: desk, certified: { by: desk.pinned.person } })
    },
  ],
  [
    'by a subcontractor',
    'custodian_not_pinned',
    async () => {
      await world.setPin(pin => ({
        ...pin,
        custodians: pin.custodians.map(pinned => ({ ...pinned, employment: 'subcontractor' })),
      }))
      return world.sealOrder(digest, pdf)
    },
  ],
  [
    'without user verification',
    'user_not_verified',
    () => world.sealOrder(digest, pdf, { lie: { flags: present } }),
  ],
  [
    'signed on the approval page',
    'assertion_origin',
    () => world.sealOrder(digest, pdf, { lie: approvalPage }),
  ],
  ['that is no PDF', 'certificate_malformed', () => world.sealOrder(digest, Buffer.from('<html>'))],
]

for (const [title, code, order] of attacks)
  test(`the gate seals no certificate ${title}`, async () => {
    const handled = await world.handle(await order())
    assert.equal(handled.code, code)
    assert.ok(!world.reports.some(report => report.kind === 'sealed'))
  })

test('a custodian who is pinned later is believed then', async () => {
  const { custodian } = world.people
  await world.setPin(pin => ({ ...pin, custodians: [] }))
  const row = await world.sealOrder(digest)
  assert.deepEqual((await world.handle(row)).is, 'waiting')
  await world.setPin(pin => ({ ...pin, custodians: [custodian.pinned] }))
  assert.equal((await world.handle(row)).code, 'sealed')
})

test('a load file comes where the order asks for one; a wish that is no plain yes is no order', async () => {
  for (const loadFile of [false, 'true', 1, null]) {
    const handled = await world.handle(await world.sealOrder(digest, pdf, { loadFile }))
    assert.equal(handled.code, 'order_malformed')
  }
  assert.equal((await world.handle(await world.sealOrder(digest, pdf, { loadFile: true }))).code, 'sealed')
  const [name = ''] = await readdir(dirname(packagePath(world.dir, 'x')))
  const opened = await unwrapSmall(await readFile(packagePath(world.dir, name)), world.officer)
  assert.ok(Buffer.from(opened).includes('/data/load-file.dat'))
})
