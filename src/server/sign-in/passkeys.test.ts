import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { openTestGround, type TestGround } from '../../../test/server/sign-in/sign-in-ground.ts'
import { createSoftwarePasskey, type SoftwarePasskey } from '../../cli/passkey/software-passkey.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { countAttempt, forgetAttempts } from '../http/rate-limit.ts'
import { originOf } from '../http/site.ts'
import { signInChallenge } from './challenges.ts'
import { readPinWishes } from './enrolment-file.ts'
import { firstAdministratorLink, makeLink } from './links.ts'
import { type Owner, type SignInSurface, SYSTEM } from './owner.ts'
import { labelFor, openLabel } from './passkey-label.ts'
import { enrol, enrolOptions, signIn, signInOptions, verifiedOwner } from './passkeys.ts'
import { endSessionsOf, forgetEnded } from './sessions.ts'
import { findSignedIn } from './whoami.ts'

let ground: TestGround
let count = 0
let person: Owner

before(async () => {
  ground = await openTestGround()
})
after(() => ground?.close())

beforeEach(async () => {
  count += 1
  person = { kind: 'staff', id: `p-${count}` }
  await ground.addPerson({ id: person.id, name: 'Mara', roles: ['counsel', 'approver'] })
})

function newPasskey(surface: SignInSurface): SoftwarePasskey {
  return createSoftwarePasskey({
    rpId: ground.site.hosts[surface],
    origin: originOf(ground.site, surface),
  })
}

async function linkToken(surface: SignInSurface, seconds?: number): Promise<string> {
  return new URL(await makeLink(ground.deps, person, surface, seconds)).hash.slice(1)
}

function good<T extends object>(value: T | Refusal): T {
  assert.ok(!isRefusal(value), JSON.stringify(value))
  return value
}

function refusedAs(code: Refusal['code'], value: object): void {
  assert.ok(isRefusal(value), 'this must be refused')
  assert.equal(value.code, code)
}

async function enrolWith(passkey: SoftwarePasskey, surface: SignInSurface, token: string) {
  const asked = good(await enrolOptions(ground.deps, surface, token))
  const response = passkey.register(asked.options)
  return {
    asked,
    done: await enrol(ground.deps, surface, { token, challengeId: asked.challengeId, response }),
  }
}

async function enrolled(surface: SignInSurface): Promise<SoftwarePasskey> {
  const passkey = newPasskey(surface)
  good((await enrolWith(passkey, surface, await linkToken(surface))).done)
  return passkey
}

async function signInWith(passkey: SoftwarePasskey, surface: SignInSurface, replaces?: string) {
  const asked = await signInOptions(ground.deps, surface)
  const response = passkey.sign(signInChallenge(asked.nonce))
  return await signIn(ground.deps, surface, { challengeId: asked.challengeId, response }, replaces)
}

function signedIn(surface: SignInSurface, token: string) {
  return findSignedIn(ground.deps, surface, token, ground.deps.now())
}

async function session(surface: SignInSurface, token: string) {
  return (await signedIn(surface, token))?.session ?? null
}

describe('an enrolment link', { timeout: 500_000 }, () => {
  test('enrols one passkey, once', async () => {
    const token = await linkToken('desk')
    const { asked, done } = await enrolWith(newPasskey('desk'), 'desk', token)
    good(done)
    refusedAs('not_found', await enrolOptions(ground.deps, 'desk', token))
    const again = {
      token,
      challengeId: asked.challengeId,
      response: newPasskey('desk').register(asked.options),
    }
    refusedAs('signature_refused', await enrol(ground.deps, 'desk', again))
  })

  test('raced by two devices takes one of them', async () => {
    const token = await linkToken('desk')
    const asked = [
      good(await enrolOptions(ground.deps, 'desk', token)),
      good(await enrolOptions(ground.deps, 'desk', token)),
    ]
    const both = await Promise.all(
      asked.map(({ challengeId, options }) =>
        enrol(ground.deps, 'desk', { token, challengeId, response: newPasskey('desk').register(options) }),
      ),
    )
    assert.equal(both.filter(isRefusal).length, 1)
    const rows = await ground.query('select 1 from duly.credential where owner_id = $1', [person.id])
    assert.equal(rows.length, 1)
  })

  test('that is late, of another surface, replaced, or of somebody who left is dead', async () => {
    refusedAs('not_found', await enrolOptions(ground.deps, 'desk', await linkToken('desk', -1)))
    const token = await linkToken('desk')
    refusedAs('not_found', await enrolOptions(ground.deps, 'approve', token))
    const newer = await linkToken('desk')
    refusedAs('not_found', await enrolOptions(ground.deps, 'desk', token))
    await ground.query('update duly.person set active = false where id = $1', [person.id])
    refusedAs('not_found', await enrolOptions(ground.deps, 'desk', newer))
  })

  test('is not in the database', async () => {
    const token = await linkToken('desk')
    const rows = await ground.query<{ hash: Buffer }>('select * from duly.enrolment_link')
    assert.ok(!JSON.stringify(rows.map(r => r.hash.toString('base64url'))).includes(token))
  })

  test('stays usable after an answer that did not verify', async () => {
    const token = await linkToken('desk')
    const asked = good(await enrolOptions(ground.deps, 'desk', token))
    const foreign = createSoftwarePasskey({ rpId: ground.site.hosts.desk, origin: 'http://evil.localhost' })
    const response = foreign.register(asked.options)
    refusedAs(
      'signature_refused',
      await enrol(ground.deps, 'desk', { token, challengeId: asked.challengeId, response }),
    )
    good((await enrolWith(newPasskey('desk'), 'desk', token)).done)
  })

  test('of a challenge does not complete another link', async () => {
    const first = good(await enrolOptions(ground.deps, 'desk', await linkToken('desk')))
    person = { kind: 'staff', id: 'p-1' }
    const token = await linkToken('desk')
    const response = newPasskey('desk').register(first.options)
    refusedAs(
      'signature_refused',
      await enrol(ground.deps, 'desk', { token, challengeId: first.challengeId, response }),
    )
  })

  test('cannot give an officer or a tenant a place at the desk', async () => {
    await assert.rejects(makeLink(ground.deps, { kind: 'officer', id: 'o-1' }, 'desk'), /no place at desk/)
  })
})

describe('an enrolment', { timeout: 500_000 }, () => {
  test('of somebody whose key the gate must know leaves a wish with the key that was enrolled', async () => {
    const approving = await enrolled('approve')
    const looking = await enrolled('desk')
    const wishes = (await readPinWishes(ground.deps)).filter(w => w.person === person.id)
    assert.deepEqual(
      wishes.map(w => [w.role, w.credentialId, w.publicKey, w.human]),
      [
        [
          'approver',
          approving.credentialId,
          Buffer.from(approving.publicKeyCose).toString('base64url'),
          `h-${person.id}`,
        ],
        [
          'analyst',
          looking.credentialId,
          Buffer.from(looking.publicKeyCose).toString('base64url'),
          `h-${person.id}`,
        ],
      ],
    )
  })

  test('of somebody who signs nothing leaves none', async () => {
    person = { kind: 'staff', id: 'p-auditor' }
    await ground.addPerson({ id: person.id, name: 'Ines', roles: ['auditor'] })
    await enrolled('desk')
    assert.ok((await readPinWishes(ground.deps)).every(w => w.person !== person.id))
  })
})

describe('signing in', { timeout: 500_000 }, () => {
  test('starts a session of this surface for this person, with the roles of this moment', async () => {
    const { token } = good(await signInWith(await enrolled('desk'), 'desk'))
    const found = await session('desk', token)
    assert.deepEqual(found?.owner, person)
    assert.equal(await session('approve', token), null)
    const actor = async () => (await signedIn('desk', token))?.actor ?? null
    assert.deepEqual(await actor(), {
      kind: 'staff',
      id: person.id,
      roles: ['counsel', 'approver'],
      employment: 'employee',
    })
    await ground.query(`update duly.person set roles = '{auditor}' where id = $1`, [person.id])
    const now = await actor()
    assert.ok(now?.kind === 'staff' && now.roles.join() === 'auditor')
    await ground.query('update duly.person set active = false where id = $1', [person.id])
    assert.equal(await actor(), null)
  })

  test('ends the session that the browser had', async () => {
    const passkey = await enrolled('desk')
    const first = good(await signInWith(passkey, 'desk'))
    const second = good(await signInWith(passkey, 'desk', first.token))
    assert.equal(await session('desk', first.token), null)
    assert.notEqual(await session('desk', second.token), null)
  })

  test('takes each challenge once, in time, and only as the browser derives it', async () => {
    const passkey = await enrolled('desk')
    const asked = await signInOptions(ground.deps, 'desk')
    const response = passkey.sign(signInChallenge(asked.nonce))
    good(await signIn(ground.deps, 'desk', { challengeId: asked.challengeId, response }))
    refusedAs(
      'signature_refused',
      await signIn(ground.deps, 'desk', { challengeId: asked.challengeId, response }),
    )

    const late = await signInOptions(ground.deps, 'desk')
    ground.pass(301)
    const lateResponse = passkey.sign(signInChallenge(late.nonce))
    refusedAs(
      'signature_refused',
      await signIn(ground.deps, 'desk', { challengeId: late.challengeId, response: lateResponse }),
    )

    const raw = await signInOptions(ground.deps, 'desk')
    const underived = { challengeId: raw.challengeId, response: passkey.sign(raw.nonce) }
    refusedAs('signature_refused', await signIn(ground.deps, 'desk', underived))
  })

  test('with a passkey of another surface, a revoked one, or without verifying the person is refused', async () => {
    const desk = await enrolled('desk')
    refusedAs('signature_refused', await signInWith(desk, 'approve'))
    const asked = await signInOptions(ground.deps, 'desk')
    const unverified = desk.sign(signInChallenge(asked.nonce), { userVerified: false })
    refusedAs(
      'signature_refused',
      await signIn(ground.deps, 'desk', { challengeId: asked.challengeId, response: unverified }),
    )
    await ground.query('update duly.credential set revoked_at = now() where id = $1', [desk.credentialId])
    refusedAs('signature_refused', await signInWith(desk, 'desk'))
  })

  test('tells nobody which accounts exist', async () => {
    await enrolled('desk')
    const { options } = await signInOptions(ground.deps, 'desk')
    assert.equal(options.allowCredentials?.length ?? 0, 0)
  })

  test('can never be turned into an approval', async () => {
    const digest = Buffer.alloc(32, 7).toString('base64url')
    const verify = (surface: SignInSurface, response: ReturnType<SoftwarePasskey['sign']>) =>
      withTransaction(ground.db, SYSTEM, tx => verifiedOwner(tx, ground.deps, surface, digest, response))
    const desk = await enrolled('desk')
    const approving = await enrolled('approve')
    assert.deepEqual(await verify('approve', approving.sign(digest)), person)
    assert.equal(
      await verify('approve', desk.sign(digest)),
      null,
      'the desk’s passkey, though its challenge fits',
    )
    // A server that offers the digest as the nonce of a sign-in gets a signature over something else.
    assert.equal(await verify('approve', approving.sign(signInChallenge(digest))), null)
    assert.equal(await verify('approve', approving.sign(digest, { origin: desk.origin })), null)
    assert.equal(await verify('approve', approving.sign(digest, { rpId: desk.rpId })), null)
    assert.equal(await verify('approve', approving.sign(digest, { type: 'webauthn.create' })), null)
  })
})

describe('a session', { timeout: 500_000 }, () => {
  test('ends when unused, at its age, and everywhere when its person is signed out', async () => {
    const passkey = await enrolled('approve')
    const idle = good(await signInWith(passkey, 'approve')).token
    ground.pass(901)
    assert.equal(await session('approve', idle), null)

    const used = good(await signInWith(passkey, 'approve')).token
    for (let minutes = 0; minutes < 110; minutes += 10) {
      ground.pass(600)
      assert.notEqual(await session('approve', used), null, `in use after ${minutes} minutes`)
    }
    ground.pass(601)
    assert.equal(await session('approve', used), null)

    const left = good(await signInWith(passkey, 'approve')).token
    await withTransaction(ground.db, SYSTEM, tx => endSessionsOf(tx, person))
    assert.equal(await session('approve', left), null)
  })

  test('that has ended is forgotten by the worker, a live one is not', async () => {
    const { token } = good(await signInWith(await enrolled('desk'), 'desk'))
    await withTransaction(ground.db, SYSTEM, tx => forgetEnded(tx, ground.deps.now()))
    assert.notEqual(await session('desk', token), null)
    ground.pass(13 * 3_600)
    await withTransaction(ground.db, SYSTEM, tx => forgetEnded(tx, ground.deps.now()))
    assert.deepEqual(await ground.query('select 1 from duly.session'), [])
  })
})

describe('the first administrator', { timeout: 500_000 }, () => {
  test('gets a link until one of them has a passkey, and never again', async () => {
    const first = await firstAdministratorLink(ground.deps, 'First administrator')
    const second = await firstAdministratorLink(ground.deps, 'First administrator')
    assert.ok(first && second && first !== second)
    const token = new URL(second).hash.slice(1)
    refusedAs('not_found', await enrolOptions(ground.deps, 'desk', new URL(first).hash.slice(1)))
    good((await enrolWith(newPasskey('desk'), 'desk', token)).done)
    assert.equal(await firstAdministratorLink(ground.deps, 'First administrator'), null)
    const rows = await ground.query(`select 1 from duly.person where 'administrator' = any(roles)`)
    assert.equal(rows.length, 1)
  })
})

describe('a rate limit', { timeout: 500_000 }, () => {
  test('refuses what is over it, by name and by client, until the window is over', async () => {
    const limiter = { db: ground.db, macKey: ground.deps.vault.macKey, now: ground.deps.now }
    const limit = { name: 'test', attempts: 2, windowSeconds: 3_600 }
    ground.pass(3_600 - (Math.floor(Date.parse(ground.deps.now()) / 1_000) % 3_600))
    const attempt = (who: string) => countAttempt(limiter, limit, who)
    assert.deepEqual([await attempt('192.0.2.1'), await attempt('192.0.2.1')], [null, null])
    assert.equal((await attempt('192.0.2.1'))?.code, 'too_many')
    assert.equal(await attempt('192.0.2.2'), null)
    assert.equal(await countAttempt(limiter, { ...limit, name: 'other' }, '192.0.2.1'), null)
    const rows = await ground.query<{ key: string }>('select key from duly.attempt')
    assert.ok(rows.every(row => !row.key.includes('192.0')))
    ground.pass(3_600)
    assert.equal(await attempt('192.0.2.1'), null)
    ground.pass(90_000)
    await forgetAttempts(limiter)
    assert.deepEqual(await ground.query('select 1 from duly.attempt'), [])
  })
})

test('what a person says a passkey is called is kept sealed; without a word it is called as what made it is known, or by its day', async () => {
  const passkey = newPasskey('desk')
  const token = await linkToken('desk')
  const asked = good(await enrolOptions(ground.deps, 'desk', token))
  const response = passkey.register(asked.options)
  const enrolling = { token, challengeId: asked.challengeId, response, label: ' The blue key ' }
  const { credentialId } = good(await enrol(ground.deps, 'desk', enrolling))
  const [row] = await ground.query<{ label: Buffer }>('select label from duly.credential where id = $1', [
    credentialId,
  ])
  assert.ok(row && !row.label.includes('blue'))
  assert.equal(openLabel(ground.vault.directoryKey, credentialId, row.label), 'The blue key')
  assert.equal(labelFor('', 'fbfc3007-154e-4ecc-8c0b-6e020557d7bd'), 'iCloud Keychain')
  assert.equal(labelFor(' ', '00000000-0000-0000-0000-000000000000'), null)
})
