import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  at,
  cast,
  certify,
  close,
  collected,
  DIGEST,
  given,
  PACKAGE,
  play,
  prepare,
  released,
  revoke,
  roadTo,
  sealed,
  sign,
} from '../../../test/given.ts'
import { comply, determine, reject } from '../../../test/papers/papers.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'

const OTHER = '9'.repeat(64)
const gate = { by: cast.gate }
const stale = { code: 'authorisation_stale' } as const

/** Revoked at that step, then prepared and signed anew under another digest. */
function anew(past: DemandEvent[]): DemandEvent[] {
  const next = { ...prepare([comply('acc1')], at(210)), digest: OTHER } as Command
  const signed = { ...sign, digest: OTHER } as Command
  return play(
    [
      [cast.carl, revoke],
      [cast.mara, next],
      [cast.ada, signed],
      [cast.bo, signed],
    ],
    past,
  )
}

test('what the gate did counts under the authorisation in force and no other', () => {
  given(roadTo('prepared')).when(collected(), gate).then(stale)
  given(roadTo('authorised')).when(collected('c', OTHER), gate).then(stale)
  given(roadTo('certified')).when(sealed(OTHER), gate).then(stale)
  given(roadTo('sealed')).when(released(OTHER), gate).then(stale)
  given(play([[cast.carl, revoke]], roadTo('collected')))
    .when(certify, { by: cast.cem })
    .then(stale)
})

test('the same report twice is one', () => {
  given(roadTo('collected')).when(collected(), gate).then([])
  given(roadTo('sealed')).when(sealed(), gate).then([])
  given(roadTo('released')).when(released(), gate).then([])
})

test('one authorisation collects once', () => {
  given(roadTo('collected')).when(collected('collection2'), gate).then({ code: 'already_done' })
})

test('a custodian signs after the collection, once', () => {
  given(roadTo('authorised')).when(certify, { by: cast.cem }).then({ code: 'wrong_stage' })
  given(roadTo('collected')).when(certify, { by: cast.cem }).then(['CertificateSigned'])
  given(roadTo('certified')).when(certify, { by: cast.cem }).then({ code: 'already_done' })
})

test('nothing is sealed without the custodian’s certificate', () => {
  given(roadTo('collected')).when(sealed(), gate).then({ code: 'certificate_missing' })
  given(roadTo('certified')).when(sealed(), gate).then(['Sealed', 'ReleaseLogged'])
})

test('what is released is what was sealed', () => {
  given(roadTo('certified')).when(released(), gate).then(stale)
  given(roadTo('sealed')).when(released(DIGEST, OTHER), gate).then(stale)
  given(roadTo('sealed')).when(released(), gate).then(['Released'])
})

describe('a release that the gate reports after the authorisation was revoked', () => {
  const revoked = play([[cast.carl, revoke]], roadTo('sealed'))
  const late = play([[cast.gate, released()]], revoked)
  const note = { type: 'note_late_release', digest: DIGEST, note: 'Taken out of the outbox.' } as const
  const noted = play([[cast.carl, note]], late)

  test('is written down as what it is, once, and hands nothing out', () => {
    given(revoked).when(released(), gate).then(['Released'])
    assert.deepEqual(late.at(-1)?.data, {
      digest: DIGEST,
      sha256: PACKAGE,
      expiresAt: at(20_000),
      afterRevocation: true,
    })
    given(late).when(released(), gate).then([])
    given(revoked).when(released(DIGEST, OTHER), gate).then(stale)
    assert.equal(given(late).state?.released, null)
    given(late)
      .when({ type: 'confirm_download', sha256: PACKAGE }, { by: cast.officer })
      .then({ code: 'not_found' })
  })

  test('is a fact also under a newer authorisation, which it revokes, and after the demand was closed', () => {
    given(anew(roadTo('sealed')))
      .when(released(), gate)
      .then(['Released', 'AuthorisationRevoked'])
    const closed = play(
      [
        [cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')])],
        [cast.mara, close],
      ],
      revoked,
    )
    given(closed).when(released(), gate).then(['Released'])
    given(play([[cast.gate, released()]], closed))
      .when(note, { by: cast.carl })
      .then(['LateReleaseNoted'])
  })

  test('holds everything up until counsel has said in words what was done about it', () => {
    given(late)
      .when(prepare([comply('acc1')], at(210)), { by: cast.mara })
      .then({ code: 'wrong_stage' })
    given(late).when(close, { by: cast.mara }).then({ code: 'wrong_stage' })
    given(late).when(note, { by: cast.mara }).then({ code: 'not_allowed' })
    given(late)
      .when({ ...note, note: ' ' }, { by: cast.carl })
      .then({ code: 'invalid_input' })
    given(late).when(note, { by: cast.carl }).then(['LateReleaseNoted'])
    given(noted).when(note, { by: cast.carl }).then({ code: 'wrong_stage' })
    given(noted)
      .when(prepare([comply('acc1')], at(210)), { by: cast.mara })
      .then(['AuthorisationPrepared'])
    given(noted).when(released(), gate).then([])
  })
})

test('a new authorisation knows nothing of what was collected and sealed under an earlier one', () => {
  const again = anew(roadTo('sealed'))
  const state = given(again).state
  assert.deepEqual(
    [state?.collection, state?.certificate, state?.sealed, state?.releaseLogged],
    [null, null, null, null],
  )
  given(again).when(released(OTHER, PACKAGE), gate).then(stale)
  given(again).when(certify, { by: cast.cem }).then({ code: 'wrong_stage' })
  const collectedAgain = play([[cast.gate, collected('collection2', OTHER)]], again)
  given(collectedAgain).when(sealed(OTHER), gate).then({ code: 'certificate_missing' })
})

test('a refusal of the gate counts for the present authorisation, not for one that is over', () => {
  const refusal = (digest: string): Command => ({
    type: 'record_gate_refusal',
    digest,
    code: 'x',
    detail: 'y',
  })
  given(roadTo('authorised')).when(refusal(DIGEST), gate).then(['GateRefused'])
  given(anew(roadTo('authorised')))
    .when(refusal(DIGEST), gate)
    .then([])
  given(roadTo('matched')).when(refusal('lookup1'), gate).then([])
})
