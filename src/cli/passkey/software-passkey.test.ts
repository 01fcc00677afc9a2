import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import {
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { createSoftwarePasskey, importSoftwarePasskey, type SoftwarePasskey } from './software-passkey.ts'

const site = { rpId: 'approve.localhost', origin: 'http://approve.localhost:24000' }

function verify(passkey: SoftwarePasskey, response: ReturnType<SoftwarePasskey['sign']>, challenge: string) {
  return verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.rpId,
    credential: { id: passkey.credentialId, publicKey: passkey.publicKeyCose, counter: 0 },
    requireUserVerification: true,
  })
}

describe('a software passkey', () => {
  test('registers as a browser would', async () => {
    const passkey = createSoftwarePasskey(site)
    const options = await generateRegistrationOptions({
      rpName: 'Duly',
      rpID: site.rpId,
      userName: 'Mara',
      userID: new Uint8Array(randomBytes(16)),
    })
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: passkey.register(options),
      expectedChallenge: options.challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.rpId,
      requireUserVerification: true,
    })
    assert.equal(verified, true)
    assert.equal(registrationInfo?.credential.id, passkey.credentialId)
    assert.deepEqual(Buffer.from(registrationInfo!.credential.publicKey), Buffer.from(passkey.publicKeyCose))
    assert.equal(passkey.sign('AAAA').response.userHandle, options.user.id)
  })

  test('refuses to register with another site', () => {
    const other = { rp: { id: 'desk.localhost', name: '' }, user: { id: 'AA', name: '', displayName: '' } }
    assert.throws(() => createSoftwarePasskey(site).register({ challenge: 'AA', ...other }), /is for approve/)
  })

  test('signs a digest so that the verifier accepts it, also after it was exported and read again', async () => {
    const digest = createHash('sha256').update('what leaves').digest()
    const made = createSoftwarePasskey(site)
    for (const passkey of [made, importSoftwarePasskey(made.export())]) {
      const { verified } = await verify(made, passkey.sign(digest), digest.toString('base64url'))
      assert.equal(verified, true)
    }
  })

  test('that plays foul is refused by the verifier', async () => {
    const passkey = createSoftwarePasskey(site)
    const foul = [
      { userVerified: false },
      { userPresent: false },
      { type: 'webauthn.create' },
      { origin: 'http://desk.localhost:24000' },
      { rpId: 'desk.localhost' },
    ]
    for (const as of foul) await assert.rejects(verify(passkey, passkey.sign('AAAA', as), 'AAAA'))
    await assert.rejects(verify(passkey, passkey.sign('AAAA'), 'AAAB'))
    const another = await verify(
      passkey,
      {
        ...createSoftwarePasskey(site).sign('AAAA'),
        id: passkey.credentialId,
        rawId: passkey.credentialId,
      },
      'AAAA',
    )
    assert.equal(another.verified, false)
  })

  test('is not read from anything else', () => {
    assert.throws(() => importSoftwarePasskey('{}'), /not a software passkey/)
    assert.throws(() => importSoftwarePasskey('-----'), /not JSON/)
  })
})
