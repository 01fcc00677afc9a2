import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { makeCertificates } from '../../../test/server/certificates.ts'
import { readTls } from '../../server/settings/tls.ts'
import { startSmtp } from '../../wire/mail/smtp.ts'
import { checkServer } from './mail.ts'

test('doctor says where letters would wait for TLS, and what lets them go as before', async t => {
  const dir = await mkdtemp(join(tmpdir(), 'duly-doctor-mail-'))
  t.after(() => rm(dir, { recursive: true, force: true }))
  makeCertificates(dir)
  const known = getCACertificates()
  t.after(() => setDefaultCACertificates(known))
  const tls = (await readTls(dir, { certificate: 'server.pem', key: 'server.key' }))!
  const receive = async () => ({ accepted: true as const, reference: 'D-1' })
  const common = { port: 0, host: '127.0.0.1', name: 'mx.example', recipients: ['in@x.example'], receive }
  const offers = await startSmtp({ ...common, tls })
  const bare = await startSmtp(common)
  try {
    assert.equal((await checkServer(`smtp://localhost:${bare.port}`)).status, 'ok')
    const waits = await checkServer(`smtp://127.1:${bare.port}`)
    assert.equal(waits.status, 'fail')
    assert.match(waits.detail, /offers no TLS that verifies .*they wait/)
    assert.match(waits.next ?? '', /"tls": "opportunistic"/)
    assert.equal((await checkServer(`smtp://127.1:${bare.port}`, 'opportunistic')).status, 'ok')
    assert.doesNotMatch((await checkServer(`smtp://localhost:${bare.port}`, 'required')).next ?? '', /Or let/)
    assert.equal((await checkServer(`smtp://localhost:${offers.port}`, 'required')).status, 'fail')
    setDefaultCACertificates([...known, readFileSync(join(dir, 'ca.pem'), 'utf8')])
    assert.equal((await checkServer(`smtp://localhost:${offers.port}`, 'required')).status, 'ok')
  } finally {
    await offers.close()
    await bare.close()
  }
})
