// Mail of a table of its own: taken once, put off and tried again later, given up after its attempts.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asThief, type Ground, seedDirectory, startGround } from '../../../test/ground.ts'
import { sealBytes } from '../../store/keys/field.ts'
import type { Transport } from '../../wire/mail/out-mail.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { queueOfficerMail, sendOfficerMail } from './officer-mail.ts'
import { queueTenantMail, sendTenantMail } from './tenant-mail.ts'
import { sendWaitingMail } from './waiting-mail.ts'

const NOW = '2026-11-25T12:00:00.000Z'
let ground: Ground
before(async () => {
  ground = await startGround()
  await seedDirectory(ground)
})
after(() => ground.close())

async function sent(outcome: string, attempts: number) {
  const thief = await asThief(ground)
  const id = `mail-${outcome}-${attempts}`
  const raw = Buffer.from('To: mara@provider.example\r\nSubject: x\r\n\r\nx\r\n')
  const sealed = sealBytes(ground.vault.directoryKey, [id, 1, 'mail'], raw)
  await thief.query(
    `insert into duly.staff_mail (id, person_id, message, state, attempts, next_at) values ($1, 'mara', $2, 'waiting', $3, $4)`,
    [id, sealed, attempts, NOW],
  )
  const transport = { send: async () => ({ outcome, detail: 'so said the server' }) } as unknown as Transport
  const d = {
    db: ground.app,
    vault: ground.vault,
    now: () => NOW,
    provider: { mail: { from: 'a@p.example' } },
  }
  await sendWaitingMail(d as never, transport, { table: 'staff_mail', attempts: 2 })
  const { rows } = await thief.query('select state, attempts, next_at from duly.staff_mail where id = $1', [
    id,
  ])
  await thief.query('update duly.staff_mail set next_at = $1', ['2030-01-01'])
  await thief.end()
  return [rows[0].state, rows[0].attempts, rows[0].next_at.toISOString()]
}

test('a message that was taken is sent, one that was put off waits, one that was refused or put off too often has failed', async () => {
  assert.deepEqual((await sent('accepted', 0)).slice(0, 2), ['sent', 1])
  assert.deepEqual(await sent('later', 0), ['waiting', 1, '2026-11-25T12:01:00.000Z'])
  assert.deepEqual(await sent('later', 1), ['waiting', 2, '2026-11-25T12:02:00.000Z'])
  assert.deepEqual((await sent('later', 2)).slice(0, 2), ['failed', 3])
  assert.deepEqual((await sent('refused', 0)).slice(0, 2), ['failed', 1])
})

test('what was written to an officer or to a tenant lies encrypted, and is sent to its own address as it was written', async () => {
  const d = {
    db: ground.app,
    vault: ground.vault,
    now: () => NOW,
    provider: { name: 'Quillfern', mail: { from: 'a@p.example' } },
  } as never
  const gone: string[] = []
  const transport = {
    send: async (raw: Buffer, { to }: { to: string }) => {
      gone.push(`${to} ${/^Subject: (.*)$/m.exec(raw.toString())?.[1]} ${raw.includes('A passkey')}`)
      return { outcome: 'accepted', detail: '' }
    },
  } as unknown as Transport
  const letter = { subject: 'Your passkeys', text: 'A passkey was added.' }
  await asWorker(d, async tx => {
    await queueOfficerMail(tx, d, { ...letter, officer: 'officer', to: 'officer@travis.example' })
    await queueTenantMail(tx, d, { ...letter, tenant: 'acme', to: 'admin@acme.example' })
  })
  const thief = await asThief(ground)
  const { rows } = await thief.query(
    'select message from duly.officer_mail union all select message from duly.tenant_mail',
  )
  await thief.end()
  assert.equal(rows.length, 2)
  for (const { message } of rows) assert.ok(!message.includes('passkey') && !message.includes('example'))
  assert.deepEqual([await sendOfficerMail(d, transport), await sendTenantMail(d, transport)], [1, 1])
  assert.deepEqual(gone, [
    'officer@travis.example Your passkeys true',
    'admin@acme.example Your passkeys true',
  ])
})
